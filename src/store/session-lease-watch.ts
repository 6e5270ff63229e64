/** Holders of leases on PostgreSQL: replicas that each show by a session lock that they run. */
import { type SqlBool, sql } from 'kysely'
import type { StoreEvents } from '../ports/store-port.ts'
import type { Liveness, Notice } from '../ports/store-records.ts'
import {
  accountsOfTheGone,
  forgetEarlierLeases,
  forgetEndedLeases,
  forgetLeases,
  isGone,
  noteLeases,
} from './held-leases.ts'
import { createHolder } from './holder.ts'
import type { LeaseWatch } from './lease-watch.ts'
import { prepareRead } from './prepare-gathered.ts'
import type { Database } from './schema.ts'
import { lockKey, SERVER_RUN, startOf } from './server-run.ts'
import { openSessionLock, type SessionClient, type SessionLockState } from './session-lock.ts'

const CHANNEL = 'linkwright'
/** After a failover, how long no refresh is begun, so that every replica can put back what the standby had missed. */
const REPAIR_TIME = 2_500
const MOST_SUSPECTED = 1_000

/** A lease watch with a connection of its own. */
export interface SessionLeaseWatch extends LeaseWatch {
  /** Takes the lock, and from then on again whenever it is lost. */
  open(options: {
    /** Undefined where there is no connection to spare. */
    readonly connect: (() => Promise<SessionClient>) | undefined
    /** Called when the lock has been lost and is held again, before a lease may be taken again. */
    readonly regained: (run: string, isOtherServer: boolean) => Promise<void>
  }): Promise<void>
  close(): Promise<void>
}

/** A lease as it is inspected; times in milliseconds. */
interface HeldLease {
  readonly lease_holder: string | null
  readonly fence: number
  readonly over: number
  readonly is_gone: boolean | null
  readonly suspected_for: number | null
}

/** What another instance has said. Every role of the database may write to the channel, and may write anything. */
function parseNotice(payload: string): (Notice & { readonly from?: unknown }) | undefined {
  try {
    const { account_id, profile_id, from } = Object(JSON.parse(payload)) as Record<string, unknown>
    if (typeof account_id === 'string') return { account_id, from }
    return typeof profile_id === 'string' ? { profile_id, from } : undefined
  } catch {
    return undefined
  }
}

/** Makes the watch of one instance; {@link SessionLeaseWatch.open} begins it. */
export function createSessionLeaseWatch({
  kysely,
  now,
  prepare,
}: Pick<Database, 'kysely' | 'now' | 'prepare'>): SessionLeaseWatch {
  const holder = createHolder()
  let lock: (() => SessionLockState) | undefined
  let close = async (): Promise<void> => {}
  let events: StoreEvents = { notice() {}, liveness() {} }
  /** Of the server that the lock was held on last: its timeline, or when it was started. */
  let lastServer: string | undefined
  // Prepared: whoever waits for another replica asks again and again.
  const held = prepareRead<HeldLease>({ dialect: 'postgres', kysely, prepare }, [
    'lease_holder',
    'fence',
    sql<number>`${now} - lease_until`.as('over'),
    isGone(sql`lease_holder`, sql`lease_epoch`).as('is_gone'),
    sql<number | null>`${now} - lease_suspected_at`.as('suspected_for'),
  ])
  const state = (): SessionLockState => lock?.() ?? { kind: 'down' }
  const nameOf = ({ kind }: SessionLockState): Liveness => (kind === 'held' ? 'session' : kind)

  return {
    holder,
    guard() {
      const current = state()
      if (current.kind === 'down') return undefined
      if (current.kind === 'lease_only') return { epoch: null }
      return { epoch: current.run }
    },
    // Asked of the server itself: this process may not know yet that it has lost its lock.
    isAlive: (epoch) =>
      sql<SqlBool>`(cast(${epoch} as text) is null or (${SERVER_RUN} = ${epoch} and not pg_try_advisory_xact_lock_shared(${lockKey(sql<string>`${holder}`)})))`,
    async inspect({ id, owner }, confirmation) {
      const lease = await held({ id, owner })
      if (lease === undefined || lease.lease_holder === null) return undefined
      const { lease_holder: name, fence, over, is_gone, suspected_for } = lease
      if (is_gone === true && confirmation > 0 && suspected_for === null) {
        // Noted for all replicas: the one that has seen it first may be the next to die.
        await kysely
          .updateTable('accounts')
          .set({ lease_suspected_at: now })
          .where('id', '=', id)
          .where('fence', '=', fence)
          .execute()
      }
      const isDead = is_gone === true && (suspected_for ?? 0) >= confirmation
      return { holder: name, fence, over, state: isDead ? 'dead' : 'unknown' }
    },
    noted: [noteLeases(kysely)],
    ended: [forgetLeases(kysely)],
    async orphans(limit) {
      const suspects = await accountsOfTheGone(kysely, holder)
      if (suspects.length === 0) return []
      await forgetEndedLeases(kysely, suspects)
      const orphans = await kysely
        .selectFrom('accounts')
        .select(['id', 'owner', 'token_version', 'lease_holder as holder'])
        .select(sql<number | null>`${now} - lease_suspected_at`.as('suspected_for'))
        .where(sql<SqlBool>`id = any(${suspects})`)
        .where('lease_holder', '<>', holder)
        .where('status', 'in', ['active', 'degraded'])
        .where(isGone(sql`lease_holder`, sql`lease_epoch`))
        .orderBy('lease_suspected_at', (order) => order.asc().nullsLast())
        .limit(MOST_SUSPECTED)
        .execute()
      const fresh = orphans.filter(({ suspected_for }) => suspected_for === null)
      // All of them at once, however many can be gone on with at a time. Not while the locks are tried: a holder that
      // comes back would find its lock taken for as long as the write lasts.
      if (fresh.length > 0)
        await kysely
          .updateTable('accounts')
          .set({ lease_suspected_at: now })
          .where(
            'id',
            'in',
            fresh.map(({ id }) => id),
          )
          .where('lease_holder', 'in', [...new Set(fresh.map((one) => one.holder))])
          .where('lease_suspected_at', 'is', null)
          .execute()
      return orphans
        .slice(0, limit)
        .map(({ holder: _holder, suspected_for, ...key }) => ({ ...key, suspected_for: suspected_for ?? 0 }))
    },
    liveness: () => nameOf(state()),
    whyDown() {
      const current = state()
      return current.kind === 'down' ? current.reason : undefined
    },
    async announce(notice) {
      const payload = JSON.stringify({ ...notice, from: holder })
      await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(kysely)
    },
    listen(listener) {
      events = listener
    },
    async open({ connect, regained }) {
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
        async regained(run, timeline) {
          // Who cannot tell a failover from a restart takes each for one.
          const thisServer = timeline ?? startOf(run)
          await forgetEarlierLeases(kysely)
          const isOtherServer = lastServer !== undefined && thisServer !== lastServer
          if (lastServer !== undefined) await regained(run, isOtherServer)
          // A lock that is lost meanwhile ends the wait too: the claim asks the server whether it is still held.
          if (isOtherServer) await new Promise((resolve) => setTimeout(resolve, REPAIR_TIME))
          lastServer = thisServer
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
      lock = opened.state
      close = opened.close
    },
    close: () => close(),
  }
}
