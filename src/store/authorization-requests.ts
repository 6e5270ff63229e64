/** Authorization requests in progress. */
import { type RawBuilder, sql } from 'kysely'
import type { AuthorizationRequestStore } from '../store-port.ts'
import type { Database } from './schema.ts'

const KEPT_AFTER_EXPIRY = 86_400_000

/** Notes what came of a claimed request, alone or in the transaction that makes it so. */
export async function finishRequest(
  db: Database['kysely'],
  stateHash: string,
  status: 'linked' | 'failed',
  outcome: string,
): Promise<void> {
  await db
    .updateTable('authorization_requests')
    .set({ status, outcome })
    .where('state_hash', '=', stateHash)
    .where('status', '=', 'claimed')
    .execute()
}

/** The statements about authorization requests in progress. */
export function createAuthorizationRequestStore({ kysely, now }: Database): AuthorizationRequestStore {
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`
  return {
    async insert(request, lifetime) {
      const { expires_at } = await kysely
        .insertInto('authorization_requests')
        .values({
          ...request,
          status: 'pending',
          callback_hash: null,
          outcome: null,
          created_at: now,
          expires_at: later(lifetime),
        })
        .returning('expires_at')
        .executeTakeFirstOrThrow()
      return expires_at
    },

    async get(stateHash) {
      const row = await kysely
        .selectFrom('authorization_requests')
        .selectAll()
        .select(sql<number>`case when expires_at <= ${now} then 1 else 0 end`.as('is_expired'))
        .where('state_hash', '=', stateHash)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { is_expired, ...request } = row
      return { ...request, expired: is_expired === 1 }
    },

    claim: (stateHash, userHash, callbackHash) =>
      kysely
        .updateTable('authorization_requests')
        .set({ status: 'claimed', callback_hash: callbackHash })
        .where('state_hash', '=', stateHash)
        .where('user_hash', '=', userHash)
        .where('status', '=', 'pending')
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst(),

    finish: (stateHash, status, outcome) => finishRequest(kysely, stateHash, status, outcome),

    async reap() {
      await kysely
        .deleteFrom('authorization_requests')
        .where('expires_at', '<', later(-KEPT_AFTER_EXPIRY))
        .execute()
    },
  }
}
