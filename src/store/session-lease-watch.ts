/** Holders of leases on PostgreSQL: replicas that each show by a session lock that they run. */

import { type Kysely, type SqlBool, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { StoreEvents } from '../store-port.ts'
import type { Liveness, Notice } from '../store-records.ts'
import { createHolder } from './holder.ts'
import type { LeaseWatch } from './lease-watch.ts'
import type { Tables } from './schema.ts'
import { lockKey, SERVER_RUN, timelineOf } from './server-run.ts'
import { openSessionLock, type SessionClient, type SessionLockState } from './session-lock.ts'

const CHANNEL = 'linkwright'
/**
 * For how long a holder's lock has to be free before the holder counts as dead: a live one whose connection was cut
 * takes its lock again within this time. In milliseconds.
 */
const CONFIRMATION = 2_000
/** After a failover, how long no refresh is begun, so that every replica can put back what the standby had missed. */
const REPAIR_TIME = 2_500
const MAX_SUSPECTS = 10_000

/** A lease watch with a connection of its own. */
export interface SessionLeaseWatch extends LeaseWatch {
  /** Takes the lock, and from then on again whenever it is lost. */
  open(options: {
    /** Undefined where there is no connection to spare. */
    readonly connect: (() => Promise<SessionClient>) | undefined
    /** Called when the server has been restarted or replaced, before a lease may be taken again. */
    readonly restarted: (run: string, isOtherTimeline: boolean) => Promise<void>
  }): Promise<void>
  close(): Promise<void>
}

function parseNotice(payload: string): (Notice & { readonly from?: unknown }) | undefined {
  try {
    return JSON.parse(payload) as Notice
  } catch {
    return undefined
  }
}

/** Makes the watch of one instance; {@link SessionLeaseWatch.open} begins it. */
export function createSessionLeaseWatch(kysely: Kysely<Tables>): SessionLeaseWatch {
  const holder = createHolder()
  const suspects = new LRUCache<string, { readonly fence: number; readonly since: number }>({
    max: MAX_SUSPECTS,
  })
  let lock: (() => SessionLockState) | undefined
  let close = async (): Promise<void> => {}
  let events: StoreEvents = { notice() {}, liveness() {} }
  let lastRun: string | undefined
  const state = (): SessionLockState => lock?.() ?? { kind: 'down' }
  const nameOf = ({ kind }: SessionLockState): Liveness => (kind === 'held' ? 'session' : kind)

  /** Whether the holder's lock has been free for long enough. */
  function isConfirmed(id: string, fence: number): boolean {
    const known = suspects.get(id)
    const now = performance.now()
    if (known?.fence === fence) return now - known.since >= CONFIRMATION
    suspects.set(id, { fence, since: now })
    return false
  }

  return {
    holder,
    guard() {
      const current = state()
      if (current.kind === 'down') return undefined
      if (current.kind === 'lease_only') return { epoch: null }
      const { run } = current
      // Asked of the server itself: this process may not know yet that it has lost its lock.
      const condition = sql<SqlBool>`${SERVER_RUN} = ${run} and not pg_try_advisory_xact_lock_shared(${lockKey(holder)})`
      return { epoch: run, condition }
    },
    async inspect({ id, owner }) {
      const isFree = sql<boolean>`lease_epoch = ${SERVER_RUN} and pg_try_advisory_xact_lock_shared(${lockKey(sql<string>`lease_holder`)})`
      const lease = await kysely
        .selectFrom('accounts')
        .select(['lease_holder as holder', 'fence', isFree.as('is_free')])
        .where('id', '=', id)
        .where('owner', '=', owner)
        .executeTakeFirst()
      if (lease === undefined || lease.holder === null) return undefined
      const isDead = lease.is_free === true && isConfirmed(id, lease.fence)
      if (lease.is_free !== true) suspects.delete(id)
      return { holder: lease.holder, fence: lease.fence, state: isDead ? 'dead' : 'unknown' }
    },
    liveness: () => nameOf(state()),
    async announce(notice) {
      const payload = JSON.stringify({ ...notice, from: holder })
      await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(kysely)
    },
    listen(listener) {
      events = listener
    },
    async open({ connect, restarted }) {
      if (connect === undefined) {
        lock = () => ({ kind: 'lease_only' })
        return
      }
      let current: SessionLockState = { kind: 'down' }
      lock = () => current
      const opened = await openSessionLock({
        holder,
        connect,
        channel: CHANNEL,
        async regained(run) {
          const isOtherTimeline = lastRun !== undefined && timelineOf(run) !== timelineOf(lastRun)
          if (lastRun !== undefined && run !== lastRun) await restarted(run, isOtherTimeline)
          // A lock that is lost meanwhile ends the wait too: the claim asks the server whether it is still held.
          if (isOtherTimeline) await new Promise((resolve) => setTimeout(resolve, REPAIR_TIME))
          lastRun = run
          events.notice('all')
        },
        changed(next) {
          current = next
          events.liveness(nameOf(next))
        },
        notified(payload) {
          const notice = parseNotice(payload)
          if (notice !== undefined && notice.from !== holder) events.notice(notice)
        },
      })
      close = opened.close
    },
    close: () => close(),
  }
}
