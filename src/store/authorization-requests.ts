/** Authorization requests in progress. */
import { type RawBuilder, sql } from 'kysely'
import type { AuthorizationRequestStore } from '../ports/store-port.ts'
import type { AuthorizationRequestRecord } from '../ports/store-records.ts'
import { only } from './prepared.ts'
import type { Database } from './schema.ts'

type NewRequest = Parameters<AuthorizationRequestStore['insert']>[0]

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
export function createAuthorizationRequestStore({
  kysely,
  now,
  prepare,
}: Database): AuthorizationRequestStore {
  const later = (milliseconds: RawBuilder<number> | number): RawBuilder<number> =>
    sql<number>`${now} + ${milliseconds}`

  const insert = prepare<NewRequest & { readonly lifetime: number }, { expires_at: number }>((place) =>
    kysely
      .insertInto('authorization_requests')
      .values({
        state_hash: place('state_hash'),
        connector: place('connector'),
        profile_id: place('profile_id'),
        owner: place('owner'),
        account_id: place('account_id'),
        user_hash: place('user_hash'),
        sealed: place('sealed'),
        digest: place('digest'),
        status: 'pending',
        callback_hash: null,
        outcome: null,
        created_at: now,
        expires_at: later(place('lifetime')),
      })
      .returning('expires_at'),
  )
  const get = prepare<
    { readonly stateHash: string },
    AuthorizationRequestRecord & { readonly is_expired: number }
  >((place) =>
    kysely
      .selectFrom('authorization_requests')
      .selectAll()
      .select(sql<number>`case when expires_at <= ${now} then 1 else 0 end`.as('is_expired'))
      .where('state_hash', '=', place('stateHash')),
  )
  const claim = prepare<
    { readonly stateHash: string; readonly userHash: string; readonly callbackHash: string },
    AuthorizationRequestRecord
  >((place) =>
    kysely
      .updateTable('authorization_requests')
      .set({ status: 'claimed', callback_hash: place('callbackHash') })
      .where('state_hash', '=', place('stateHash'))
      .where('user_hash', '=', place('userHash'))
      .where('status', '=', 'pending')
      .where('expires_at', '>', now)
      .returningAll(),
  )

  return {
    insert: async (request, lifetime) => only(await insert({ ...request, lifetime })).expires_at,

    async get(stateHash) {
      const [row] = await get({ stateHash })
      if (row === undefined) return undefined
      const { is_expired, ...request } = row
      return { ...request, expired: is_expired === 1 }
    },

    claim: async (stateHash, userHash, callbackHash) =>
      (await claim({ stateHash, userHash, callbackHash }))[0],

    finish: (stateHash, status, outcome) => finishRequest(kysely, stateHash, status, outcome),

    async reap() {
      await kysely
        .deleteFrom('authorization_requests')
        .where('expires_at', '<', later(-KEPT_AFTER_EXPIRY))
        .execute()
    },
  }
}
