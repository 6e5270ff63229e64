/** Loading manifests: once warm, a thousand, and in a process that does nothing else. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { buildUrl, fromBuild } from './build.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'

const root = new URL('../', import.meta.url)
const manifestPath = fileURLToPath(new URL('connector.yaml', root))
const AGAINST = 'yaml: parse of the same text'

/** Starts a Node process and gives the milliseconds until it has ended. */
async function processTime(...args: string[]): Promise<number> {
  return timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The process failed: ${stderr}`)
  })
}

/** The files that the manifest refers to, read once: the disk is not measured. */
function referencesInMemory(): (path: string) => string {
  const texts = new Map<string, string>()
  return (path) => {
    const text = texts.get(path) ?? readFileSync(new URL(path, root), 'utf8')
    texts.set(path, text)
    return text
  }
}

/** `load`: target for the cold start at most four times a bare Node. */
export async function* load(rounds?: number): AsyncGenerator<Line> {
  const { parseManifest } = await fromBuild<typeof import('../src/index.ts')>('index.js')
  const text = readFileSync(manifestPath, 'utf8')
  const files = referencesInMemory()

  const [one, parsed] = await inTurns(rounds ?? 100, [
    () => timed(() => parseManifest(text, { files })),
    () => timed(() => parse(text)),
  ])
  yield compare({ name: 'load.1', unit: 'ms', against: AGAINST }, one, parsed)

  const texts = Array.from({ length: 1000 }, (_, index) =>
    text.replace(/^key: .*$/m, `key: connector_${index}`),
  )
  const [thousand, parsedThousand] = await inTurns(Math.min(rounds ?? 3, 3), [
    () => timed(() => texts.map((each) => parseManifest(each, { files }))),
    () => timed(() => texts.map((each) => parse(each))),
  ])
  yield compare({ name: 'load.1000', unit: 'ms', against: AGAINST }, thousand, parsedThousand)

  const script = `const { loadManifest } = await import(${JSON.stringify(buildUrl('index.js'))})
    await loadManifest(${JSON.stringify(manifestPath)})`
  const [cold, bare] = await inTurns(rounds ?? 40, [
    () => processTime('--input-type=module', '-e', script),
    () => processTime('-e', '0'),
  ])
  const target = { at_most: 4 }
  yield compare({ name: 'load.cold_start', unit: 'ms', against: 'node -e 0', target }, cold, bare)
}
