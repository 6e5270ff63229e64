/**
 * `npm run mutate [-- --mutate src/manifest/merge.ts]`: Stryker over what stryker.config.json names. A whole run
 * writes its figures to docs/testing.md; `coverage/mutation.html` shows every mutant.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const options = process.argv.slice(2)
const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`
const config = 'test/mutation/stryker.config.json'
const { status } = spawnSync(process.execPath, [stryker, 'run', config, ...options], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError'

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>
}

function rowOf(name: string, statuses: readonly Status[]): string {
  const count = (...wanted: Status[]): number => statuses.filter((one) => wanted.includes(one)).length
  const killed = count('Killed', 'Timeout')
  const alive = count('Survived', 'NoCoverage')
  const score = ((100 * killed) / (killed + alive)).toFixed(1)
  return `| ${name} | ${killed + alive} | ${killed} | ${alive} | ${score} % | ${count('Ignored')} |`
}

function figuresOf({ files }: Report): string {
  const statuses = Object.entries(files).map(([file, { mutants }]) => ({
    folder: dirname(file),
    of: mutants.map((mutant) => mutant.status),
  }))
  const folders = [...new Set(statuses.map(({ folder }) => folder))].sort()
  const rows = folders.map((folder) => {
    const own = statuses.filter((file) => file.folder === folder)
    return rowOf(
      `\`${folder}\``,
      own.flatMap(({ of }) => of),
    )
  })
  const all = rowOf(
    'all',
    statuses.flatMap(({ of }) => of),
  )
  const head = '| Folder | Mutants | Killed | Survived | Score | Static, not run |'
  return [head, '| --- | --- | --- | --- | --- | --- |', ...rows, all].join('\n')
}

if (options.length === 0) {
  const report = JSON.parse(readFileSync(`${root}coverage/mutation.json`, 'utf8')) as Report
  const figures = figuresOf(report)
  const page = `${root}docs/testing.md`
  const marked = /(?<=<!-- figures: written by npm run mutate -->\n)[\s\S]*(?=<!-- end of figures -->)/
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, () => `\n${figures}\n\n`),
  )
  console.log(`${figures}\nWritten to docs/testing.md`)
}
