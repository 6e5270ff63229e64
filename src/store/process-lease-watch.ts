/** Holders of leases in an embedded database: processes of this machine, which its process table knows. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { createHolder, holderState } from './holder.ts'
import type { LeaseWatch } from './lease-watch.ts'
import type { Tables } from './schema.ts'

/** The watch of one embedded database. Other processes cannot be told anything: what they remember ends by itself. */
export function createProcessLeaseWatch(kysely: Kysely<Tables>, now: RawBuilder<number>): LeaseWatch {
  return {
    holder: createHolder(),
    guard: () => ({ epoch: null }),
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
      const leases = await kysely
        .selectFrom('accounts')
        .select(['id', 'owner', 'token_version', 'lease_holder'])
        .where('lease_holder', 'is not', null)
        .where('status', 'in', ['active', 'degraded'])
        .limit(limit)
        .execute()
      return leases.filter(({ lease_holder }) => holderState(lease_holder ?? '') === 'dead')
    },
    liveness: () => 'process',
    announce: async () => {},
    listen() {},
  }
}
