/** Holders of leases in an embedded database: processes of this machine, which its process table knows. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { createHolder, holderState } from './holder.ts'
import type { LeaseWatch } from './lease-watch.ts'
import type { Tables } from './schema.ts'

/** The watch of one embedded database. Other processes cannot be told anything: what they remember ends by itself. */
export function createProcessLeaseWatch(kysely: Kysely<Tables>, now: RawBuilder<number>): LeaseWatch {
  return {
    holder: createHolder(),
    guard: () => ({ epoch: null }),
    isAlive: () => sql<SqlBool>`1 = 1`,
    async inspect({ id, owner }) {
      const lease = await kysely
        .selectFrom('accounts')
        .select(['lease_holder as holder', 'fence', sql<number>`${now} - lease_until`.as('over')])
        .where('id', '=', id)
        .where('owner', '=', owner)
        .executeTakeFirst()
      if (lease === undefined || lease.holder === null) return undefined
      return { holder: lease.holder, fence: lease.fence, over: lease.over, state: holderState(lease.holder) }
    },
    async orphans(limit) {
      const holders = await kysely
        .selectFrom('accounts')
        .select('lease_holder')
        .distinct()
        .where('lease_holder', 'is not', null)
        .execute()
      const dead = holders.map((one) => one.lease_holder ?? '').filter((one) => holderState(one) === 'dead')
      if (dead.length === 0) return []
      const orphans = await kysely
        .selectFrom('accounts')
        .select(['id', 'owner', 'token_version'])
        .where('lease_holder', 'in', dead)
        .where('status', 'in', ['active', 'degraded'])
        .orderBy('lease_until')
        .limit(limit)
        .execute()
      return orphans.map((orphan) => ({ ...orphan, suspected_for: Number.POSITIVE_INFINITY }))
    },
    noted: [],
    ended: [],
    liveness: () => 'process',
    whyDown: () => undefined,
    announce: async () => {},
    listen() {},
  }
}
