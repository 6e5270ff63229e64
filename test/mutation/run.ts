/**
 * `npm run mutate [-- PART…]`: Stryker over validator, dialect and templates, part by part, as a whole run takes most of an hour. A
 * part that is done is kept in `coverage/mutation/` and not run again until source or tests change. When all are done
 * the figures go to docs/testing.md. `coverage/mutation/PART.html` shows every mutant.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}coverage/mutation`
const config = 'test/mutation/stryker.config.json'
/** What the figures depend on. */
const INPUTS = ['src/manifest', 'src/oauth', 'src/connector', 'test/manifest', 'test/oauth', 'test/fixtures']
const LEAST = 85

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError'

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>
}

const of = (folder: string, ...names: string[]): string[] => names.map((name) => `src/${folder}/${name}.ts`)

/** What is changed, by the name of its part. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  rules: of('manifest/rules', '*'),
  manifest: of(
    'manifest',
    'findings',
    'issues',
    'compose',
    'merge',
    'version',
    'open-hosts',
    'always-filled',
  ),
  templates: of('manifest', 'template', 'template-functions', 'template-places', 'expression'),
  places: of('manifest', 'render-url', 'canonical-parameters'),
  requests: of('oauth', 'dialect', 'departures', 'own-parameter', 'request-plan', 'render-request'),
  answers: of('oauth', 'token-fields', 'capture', 'captured-values'),
}

function digestOfInputs(): string {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    const names = readdirSync(`${root}${input}`, { recursive: true, withFileTypes: true })
    for (const file of names.filter((one) => one.isFile()))
      hash.update(readFileSync(`${file.parentPath}/${file.name}`))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Runs a part, and keeps its report. */
function run(name: string, files: readonly string[], kept: string): boolean {
  const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`
  const { status } = spawnSync(process.execPath, [stryker, 'run', config, '--mutate', files.join()], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: name },
  })
  if (status !== 0 || !existsSync(`${root}coverage/mutation.json`)) return false
  renameSync(`${root}coverage/mutation.json`, kept)
  renameSync(`${root}coverage/mutation.html`, `${folder}/${name}.html`)
  return true
}

/** How many mutants were noticed, how many were not, and the share of the first in per cent. */
function scoreOf(statuses: readonly Status[]): { killed: number; alive: number; score: number } {
  const count = (...wanted: Status[]): number => statuses.filter((one) => wanted.includes(one)).length
  const killed = count('Killed', 'Timeout')
  const alive = count('Survived', 'NoCoverage')
  return { killed, alive, score: (100 * killed) / (killed + alive) }
}

function rowOf(name: string, statuses: readonly Status[]): string {
  const { killed, alive, score } = scoreOf(statuses)
  const ignored = statuses.filter((one) => one === 'Ignored').length
  return `| ${name} | ${killed + alive} | ${killed} | ${alive} | ${score.toFixed(1)} % | ${ignored} |`
}

function figuresOf(reports: readonly Report[]): { readonly table: string; readonly score: number } {
  const statuses = reports
    .flatMap(({ files }) => Object.entries(files))
    .map(([file, { mutants }]) => ({ folder: dirname(file), of: mutants.map(({ status }) => status) }))
  const folders = [...new Set(statuses.map((one) => one.folder))].sort()
  const rows = folders.map((name) => {
    const own = statuses.filter((one) => one.folder === name)
    return rowOf(
      `\`${name}\``,
      own.flatMap(({ of }) => of),
    )
  })
  const all = statuses.flatMap(({ of }) => of)
  const head = '| Folder | Mutants | Killed | Survived | Score | Static, not run |'
  const table = [head, '| --- | --- | --- | --- | --- | --- |', ...rows, rowOf('all', all)].join('\n')
  return { table, score: scoreOf(all).score }
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => PARTS[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const digest = digestOfInputs()
const keptAs = (name: string): string => `${folder}/${name}-${digest}.json`
for (const [name, files] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue
  if (existsSync(keptAs(name))) console.log(`${name}: done before`)
  else if (!run(name, files, keptAs(name))) process.exitCode = 1
}
const missing = Object.keys(PARTS).filter((name) => !existsSync(keptAs(name)))
const done = Object.keys(PARTS).filter((name) => !missing.includes(name))
const { table, score } = figuresOf(
  done.map((name) => JSON.parse(readFileSync(keptAs(name), 'utf8')) as Report),
)
console.log(table)
if (missing.length > 0) {
  console.log(`Not done yet: ${missing.join(', ')}`)
} else {
  if (score < LEAST) process.exitCode = 1
  const page = `${root}docs/testing.md`
  const marked = /(?<=<!-- figures: written by npm run mutate -->\n)[\s\S]*(?=<!-- end of figures -->)/
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, () => `\n${table}\n\n`),
  )
  console.log('Written to docs/testing.md')
}
