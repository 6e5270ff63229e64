/**
 * Shows the other replicas that this instance runs: a session advisory lock on a connection of its own. PostgreSQL
 * frees it when the connection ends, so that a dead instance is seen at once, and a paused one is not taken for dead.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf } from './postgres-error.ts'
import { lockName, SELECT_SERVER_RUN, SELECT_TIMELINE } from './server-run.ts'

const HEARTBEAT = 2_000
/** How long an answer to a heartbeat may take. */
const PATIENCE = 10_000
const FIRST_DELAY = 50
const LONGEST_DELAY = 2_000
/** So many tries that fail alike, one after the other, are worth another line in the log. */
const FAILS_ALIKE = 3

/** The part of node-postgres' client that is used. `processID` is what the server named when the connection began. */
export interface SessionClient {
  readonly processID?: number | null
  query(text: string, values: unknown[]): Promise<object>
  release(destroy?: boolean): void
  on(event: 'error' | 'end' | 'notification', listener: (message?: object) => void): unknown
}

/** Whether the lock is held. `run` names the server's run that it belongs to. */
export type SessionLockState =
  | { readonly kind: 'held'; readonly run: string }
  | { readonly kind: 'down'; readonly reason?: string }
  | { readonly kind: 'lease_only' }

/** What a session lock is made with. */
export interface SessionLockOptions {
  readonly holder: string
  readonly connect: () => Promise<SessionClient>
  readonly channel: string
  /** Called with the lock held, before it counts. The timeline is undefined where the role may not know it. */
  readonly regained: (run: string, timeline: string | undefined) => Promise<void>
  readonly changed: (state: SessionLockState) => void
  readonly notified: (payload: string) => void
}

/** A lock that is taken again whenever its connection is lost. */
export interface SessionLock {
  state(): SessionLockState
  close(): Promise<void>
}

type Row = Readonly<Record<string, unknown>>

async function first(client: SessionClient, text: string, values: unknown[] = []): Promise<Row> {
  const { rows } = (await client.query(text, values)) as { rows?: Row[] }
  return rows?.[0] ?? {}
}

const BEAT = `select pg_backend_pid() as pid, run from (${SELECT_SERVER_RUN}) as server`

/** A lock of ours that a connection still holds which this machine has lost. Who only looks at it holds a shared one. */
const END_LOST_CONNECTION = `select pg_terminate_backend(pid) from pg_locks
  where locktype = 'advisory' and objsubid = 1 and granted and mode = 'ExclusiveLock' and pid <> pg_backend_pid()
    and database = (select oid from pg_database where datname = current_database())
    and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`

/** What keeps the lock from being taken although the database answers. */
class NotTaken extends Error {}

/** Keeps an instance's lock for as long as the instance runs. Resolves after the first attempt, whatever came of it. */
export async function openSessionLock(options: SessionLockOptions): Promise<SessionLock> {
  const { holder, connect, channel } = options
  const { promise: closing, resolve: close } = Promise.withResolvers<'closed'>()
  const { promise: tried, resolve: hasTried } = Promise.withResolvers<void>()
  const abort = new AbortController()
  let state: SessionLockState = { kind: 'down' }
  const become = (next: SessionLockState): void => {
    const isNew = next.kind !== state.kind
    state = next.kind === 'down' && state.kind === 'down' ? { ...state, ...next } : next
    if (isNew) options.changed(next)
    if (next.kind !== 'down') hasTried()
  }
  const pause = (milliseconds: number): Promise<'time'> =>
    sleep(milliseconds, 'time' as const, { ref: false, signal: abort.signal }).catch(() => 'time' as const)

  /** Takes the lock; false where a connection pooler stands between, which gives each statement another session. */
  async function take(client: SessionClient, isOver: () => boolean): Promise<boolean> {
    const settings = ['idle', '10', 'interval', '5', 'count', '3']
    for (let index = 0; index < settings.length; index += 2)
      await first(client, `select set_config('tcp_keepalives_${settings[index]}', $1, false)`, [
        settings[index + 1],
      ])
    const { pid, standby } = await first(
      client,
      'select pg_backend_pid() as pid, pg_is_in_recovery() as standby',
    )
    if (typeof client.processID === 'number' && client.processID !== pid) return false
    if (standby === true) throw new NotTaken('standby')
    const { held } = await first(client, 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [
      lockName(holder),
    ])
    if (held !== true) {
      await first(client, END_LOST_CONNECTION, [lockName(holder)])
      throw new NotTaken('held by a lost connection')
    }
    await first(client, `listen ${channel}`)
    const { run } = await first(client, SELECT_SERVER_RUN)
    const timeline = await first(client, SELECT_TIMELINE).then(
      (row) => String(row['timeline']),
      () => undefined,
    )
    await options.regained(String(run), timeline)
    // The connection may have been lost meanwhile; then the next one speaks for this instance.
    if (isOver()) return false
    become({ kind: 'held', run: String(run) })
    return true
  }

  /** Resolves when the connection is lost, or is found to be another than before. */
  async function hold(): Promise<'lost' | 'closed' | 'pooled'> {
    const client = await connect()
    const { promise: lost, resolve } = Promise.withResolvers<'lost'>()
    let isOver = false
    client.on('error', () => resolve('lost'))
    client.on('end', () => resolve('lost'))
    client.on('notification', (message) => options.notified((message as { payload?: string }).payload ?? ''))
    try {
      const taken = await Promise.race([take(client, () => isOver), lost, closing])
      if (typeof taken === 'string') return taken
      if (!taken) return 'pooled'
      const { pid } = await first(client, BEAT)
      for (;;) {
        const event = await Promise.race([lost, closing, pause(HEARTBEAT)])
        if (event !== 'time') return event
        const beat = first(client, BEAT)
        beat.catch(() => {})
        const answer = await Promise.race([beat, lost, closing, pause(PATIENCE)])
        if (answer === 'time') return 'lost'
        if (typeof answer === 'string') return answer
        if (answer['pid'] !== pid) return 'pooled'
        // The run's name changes without a restart too, when somebody resets the server's statistics.
        if (state.kind === 'held' && answer['run'] !== state.run) return 'lost'
      }
    } finally {
      isOver = true
      become({ kind: 'down' })
      client.release(true)
    }
  }

  /** Keeps why the lock could not be taken, and tells of it where it stays the same. */
  let alike = 0
  function failed(error: unknown): 'lost' {
    const reason = error instanceof NotTaken ? error.message : reasonOf(error)
    alike = state.kind === 'down' && state.reason === reason ? alike + 1 : 1
    become({ kind: 'down', reason })
    if (alike === FAILS_ALIKE) options.changed(state)
    return 'lost'
  }

  async function run(): Promise<void> {
    let delay = 0
    for (;;) {
      const since = performance.now()
      const end = await hold().catch(failed)
      if (end === 'closed') return
      if (end === 'pooled') return become({ kind: 'lease_only' })
      hasTried()
      delay =
        performance.now() - since > HEARTBEAT ? 0 : Math.min(Math.max(delay * 2, FIRST_DELAY), LONGEST_DELAY)
      if ((await Promise.race([closing, pause(delay * (0.5 + Math.random()))])) === 'closed') return
    }
  }

  const running = run()
  await tried
  return {
    state: () => state,
    async close() {
      close('closed')
      abort.abort()
      await running
    },
  }
}
