/** `linkwright demo`: the whole thing at work, once; with `--stay`, left running to be tried. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SANDBOX_PORT } from '../addresses.ts'
import { createReport, StepFailedError } from '../demo/report.ts'
import { type DemoResult, runDemo } from '../demo/run-demo.ts'
import { startLocalProvider } from '../demo/start-local-provider.ts'
import { whatNext } from '../demo/what-next.ts'
import { freshDatabase } from '../fresh-database.ts'
import { openLoopbackReceiver } from '../loopback-receiver.ts'
import { defaultManifest, requireManifest } from '../manifests.ts'
import { note, paint, print, toJson } from '../output.ts'
import { untilInterrupted } from '../until-interrupted.ts'

/** The options of the command. */
export interface DemoOptions {
  readonly stay?: boolean
  readonly port?: number
  readonly manifest?: string
  readonly json?: boolean
}

function showWhatNext(result: DemoResult, options: DemoOptions): void {
  const { origin, user } = result.sandbox
  const suggestions = whatNext(result, options.manifest)
  if (options.json === true) {
    print(toJson({ status: 'staying', sandbox: origin, user, database: result.database, suggestions }))
    return
  }
  print(`\n${paint('bold', `The local ${result.manifest.name} stays up at ${origin}`)}`)
  print(`The database is kept in ${result.database}. Try in another terminal, in this folder:\n`)
  for (const { shows, command } of suggestions) print(`  ${paint('dim', `# ${shows}`)}\n  ${command}\n`)
  note('Ctrl-C ends it.')
}

/**
 * Runs the demo. It ends with exit code 1 and the failed step when one fails; with `stay` it waits for Ctrl-C.
 * Its data goes to a temporary folder, or with `stay` to `.linkwright/demo`.
 */
export async function demo(options: DemoOptions): Promise<void> {
  const stays = options.stay === true
  const manifestFile = requireManifest(options.manifest ?? defaultManifest())
  const started = performance.now()
  await using atEnd = new AsyncDisposableStack()
  const defer = (close: () => Promise<void>): void => atEnd.defer(close)
  const receiver = await openLoopbackReceiver(0)
  defer(receiver.close)
  let origin = ''
  try {
    const result = await runDemo({
      report: createReport(options.json === true),
      receiver,
      defer,
      manifestFile,
      startProvider: async () => {
        const provider = await startLocalProvider(options.port, stays ? SANDBOX_PORT : 0)
        origin = provider.origin
        return provider
      },
      database: async () => {
        if (stays) return freshDatabase('demo', new URL(origin).port)
        const folder = await mkdtemp(join(tmpdir(), 'linkwright-demo-'))
        defer(() => rm(folder, { recursive: true, force: true }))
        return join(folder, 'linkwright.db')
      },
    })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (options.json !== true) print(`\n${paint('bold', `All of it worked, in ${seconds} s.`)}`)
    if (!stays) return
    showWhatNext(result, options)
    await untilInterrupted()
  } catch (error) {
    if (!(error instanceof StepFailedError)) throw error
    process.exitCode = 1
  }
}
