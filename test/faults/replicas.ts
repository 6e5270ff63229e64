/** Replicas as processes: started, told, stopped, killed and replaced. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { AccountKey } from '../../src/ports/store-records.ts'
import { type Moment, tracing } from './timeline.ts'

/** Where a replica dies in its first refresh. */
export type DeathPoint =
  | 'before claim'
  | 'after claim'
  | 'after send'
  | 'after answer'
  | 'after journal'
  | 'after commit'

/** What a replica is started with. */
export interface ReplicaOptions {
  readonly origin: string
  readonly refresh: object
  /** A URL, or a file. */
  readonly database: string
  readonly keys: string
  readonly accounts: readonly AccountKey[]
  readonly workload: 'storm' | 'steady'
  readonly callers: number
  /** How far its clock is ahead, in milliseconds. */
  readonly clockOffset?: number
  readonly dieAt?: DeathPoint
}

/** A running replica. */
export interface Replica {
  readonly process: ChildProcess
  readonly ready: Promise<void>
  /** Resolves when it has ended, to its exit code or signal. */
  readonly ended: Promise<number | string>
  go(): void
  /** Ends it without warning. */
  kill(): void
  /** Lets it finish what it does. */
  stop(): Promise<void>
}

/** What callers got. */
export interface Tally {
  ok: number
  errors: Record<string, number>
  /** The tokens that a storm brought, by account. */
  tokens: Record<string, Set<string | null>>
  /** With `--trace`: what replicas did, and when each ended, under no account's id. */
  readonly moments: (Moment & { readonly id?: string })[]
}

const SCRIPT = fileURLToPath(new URL('replica.ts', import.meta.url))

/** Starts replicas, and adds up what their callers got. */
export function createReplicas(): {
  readonly tally: Tally
  start(options: ReplicaOptions): Replica
  killAll(): Promise<void>
} {
  const tally: Tally = { ok: 0, errors: {}, tokens: {}, moments: [] }
  const running = new Set<Replica>()

  function count(line: {
    ok?: number
    errors?: Record<string, number>
    tokens?: Record<string, (string | null)[]>
  }): void {
    tally.ok += line.ok ?? 0
    for (const [code, n] of Object.entries(line.errors ?? {}))
      tally.errors[code] = (tally.errors[code] ?? 0) + n
    for (const [id, tokens] of Object.entries(line.tokens ?? {})) {
      tally.tokens[id] ??= new Set()
      for (const token of tokens) tally.tokens[id].add(token)
    }
  }

  return {
    tally,
    start(options) {
      const child = spawn(process.execPath, ['--no-warnings', SCRIPT, JSON.stringify(options)], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: {
          ...process.env,
          NODE_COMPILE_CACHE: join(tmpdir(), 'linkwright-compile-cache'),
          ...(tracing && { FAULTS_TRACE: '1' }),
        },
      })
      child.stdin.on('error', () => {})
      const { promise: ready, resolve } = Promise.withResolvers<void>()
      const stopped = Promise.withResolvers<void>()
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line = JSON.parse(text)
        if (line.ready) resolve()
        else if (line.stopped) stopped.resolve()
        else if (line.moment) tally.moments.push(line.moment)
        else count(line)
      })
      const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
      const replica: Replica = {
        process: child,
        ready: Promise.race([ready, ended.then(() => {})]),
        ended,
        kill() {
          tally.moments.push({ at: Date.now(), what: `${child.pid} is killed` })
          child.kill('SIGKILL')
        },
        go: () => void child.stdin.write('go\n'),
        async stop() {
          child.stdin.write('stop\n')
          await ended
        },
      }
      running.add(replica)
      void ended.then(() => running.delete(replica))
      return replica
    },
    async killAll() {
      for (const replica of running) {
        replica.process.kill('SIGKILL')
        await replica.ended
      }
    },
  }
}
