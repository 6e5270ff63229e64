/** Linked accounts: what reads them, and what their owner and admins change. */
import { sql } from 'kysely'
import type { AccountStore } from '../ports/store-port.ts'
import type { AccountKey, AccountRecord, AccountTokens } from '../ports/store-records.ts'
import { createAccountSearch } from './account-search.ts'
import { createKeepAliveStatements } from './keep-alive.ts'
import { createLinkStatements } from './link-statements.ts'
import { prepareRead } from './prepare-gathered.ts'
import { createRefreshStatements } from './refresh-statements.ts'
import type { Database } from './schema.ts'

/** Without the key, which whoever asks has already. */
const TOKEN_COLUMNS = [
  'connector',
  'profile_id',
  'fields',
  'status',
  'status_reason',
  'grant',
  'grant_fence',
  'token_version',
  'refresh_due_at',
  'origins',
  'lease_until',
  'next_try_at',
] as const satisfies readonly Exclude<keyof AccountTokens, keyof AccountKey>[]

/** The statements about linked accounts. */
export function createAccountStore(database: Database): AccountStore {
  const { kysely, now, prepare } = database
  const whole = prepare<AccountKey, AccountRecord>((place) =>
    kysely
      .selectFrom('accounts')
      .where('id', '=', place('id'))
      .where('owner', '=', place('owner'))
      .selectAll(),
  )
  const tokens = prepareRead<Omit<AccountTokens, keyof AccountKey>>(database, TOKEN_COLUMNS)
  const lease = prepareRead<Pick<AccountTokens, 'token_version' | 'lease_until'>>(database, [
    'token_version',
    'lease_until',
  ])
  const get = async (key: AccountKey): Promise<AccountRecord | undefined> => (await whole(key))[0]

  return {
    ...createLinkStatements(database, get),
    ...createRefreshStatements(database),
    ...createKeepAliveStatements(database),
    ...createAccountSearch(database),
    get,
    lease,
    async tokens({ id, owner }) {
      const row = await tokens({ id, owner })
      return row && { id, owner, ...row }
    },

    list: (owner, { connector, after, limit }) =>
      kysely
        .selectFrom('accounts')
        .selectAll()
        .where('owner', '=', owner)
        .$if(connector !== undefined, (query) => query.where('connector', '=', connector ?? ''))
        .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    scan: (filter, { after, limit }) =>
      kysely
        .selectFrom('accounts')
        .selectAll()
        .where(({ and }) => and({ ...filter }))
        .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    async count(filter) {
      const { number } = await kysely
        .selectFrom('accounts')
        .select(({ fn }) => fn.countAll<number | string>().as('number'))
        .where(({ and }) => and({ ...filter }))
        .executeTakeFirstOrThrow()
      return Number(number)
    },

    setStatus: (key, from, { status, reason, who_must_act, by = null }) =>
      kysely
        .updateTable('accounts')
        .set({
          status,
          status_reason: reason,
          who_must_act,
          changed_by: by,
          status_at: now,
          updated_at: now,
        })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .where('status', 'in', [...from])
        .returningAll()
        .executeTakeFirst(),

    edit: (key, edit, by) =>
      kysely
        .updateTable('accounts')
        .set({ ...edit, edits: sql<number>`edits + 1`, changed_by: by, updated_at: now })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .returningAll()
        .executeTakeFirst(),

    approveOrigins: (key, origins, by = null) =>
      kysely
        .updateTable('accounts')
        .set({ origins, changed_by: by, updated_at: now })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .returningAll()
        .executeTakeFirst(),

    async delete(key) {
      const { numDeletedRows } = await kysely
        .deleteFrom('accounts')
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
