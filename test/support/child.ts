/** Other processes, for tests that need real ones: they end, hold locks, and have file permissions. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A process of test/support/children. Each line that it prints is JSON. */
export interface Child {
  readonly process: ChildProcess
  /** The next line that it prints. */
  next(): Promise<unknown>
  /** Lets it go on. */
  go(): void
  /** Resolves when it has ended, to its exit code or signal. */
  readonly ended: Promise<number | string>
}

/** Starts `test/support/children/{name}.ts`. It is killed when the test ends. */
export function startChild(name: string, options: unknown, as: { uid?: number; gid?: number } = {}): Child {
  const path = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url))
  const process_ = spawn(process.execPath, ['--no-warnings', path, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...as,
  })
  const ended = once(process_, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  onTestFinished(async () => {
    process_.kill('SIGKILL')
    await ended
  })
  const lines = createInterface({ input: process_.stdout })[Symbol.asyncIterator]()
  return {
    process: process_,
    ended,
    go: () => void process_.stdin.write('go\n'),
    async next() {
      const { done, value } = await lines.next()
      if (done) throw new Error(`${name} ended without another line`)
      return JSON.parse(value) as unknown
    },
  }
}
