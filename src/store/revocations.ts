/** Tokens that a provider is still to be told about: what unlinking leaves until the provider has taken note. */
import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { RevocationStore } from '../ports/event-port.ts'
import type { PendingRevocation } from '../ports/event-records.ts'
import type { AccountRecord } from '../ports/store-records.ts'
import { eventRow } from './events.ts'
import type { Database, Tables } from './schema.ts'

/** What of an account's row a revocation needs. The sealed columns stay as they are, sealed for the account's row. */
function fromAccount(account: AccountRecord, by: string | null) {
  const { id, owner, connector, profile_id, fields, grant, grant_fence, expires_at, origins } = account
  const own = { owner, connector, profile_id, fields, grant, grant_fence, expires_at, origins }
  return { ...own, id: randomUUID(), account_id: id, requested_by: by }
}

/** Whoever puts one down for later begins the first attempt itself. */
const attemptsBegun = (delay: number): number => (delay > 0 ? 1 : 0)

/** The statements about pending revocations. */
export function createRevocationStore({ kysely, dialect, now }: Database): RevocationStore {
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`

  /** Who unlinks is noted before the deletion, for the event that the database writes with it. */
  const noted = (by: string | null) => ({ changed_by: by, updated_at: now })

  async function move(
    transaction: Transaction<Tables>,
    accounts: readonly { readonly id: string }[],
    by: string | null,
    delay: number,
  ): Promise<PendingRevocation[]> {
    if (accounts.length === 0) return []
    const ids = accounts.map(({ id }) => id)
    const gone = await transaction.deleteFrom('accounts').where('id', 'in', ids).returningAll().execute()
    const rows = gone.map((account) => ({
      ...fromAccount(account, by),
      attempts: attemptsBegun(delay),
      last_error: null,
      next_try_at: later(delay),
      created_at: now,
    }))
    return transaction.insertInto('pending_revocations').values(rows).returningAll().execute()
  }

  return {
    unlink: (key, by, delay) =>
      kysely.transaction().execute(async (transaction) => {
        const found = await transaction
          .updateTable('accounts')
          .set(noted(by))
          .where('id', '=', key.id)
          .where('owner', '=', key.owner)
          .returning('id')
          .execute()
        return (await move(transaction, found, by, delay))[0]
      }),

    unlinkProfile: (profileId, by, limit) =>
      kysely.transaction().execute(async (transaction) => {
        const found = await transaction
          .updateTable('accounts')
          .set(noted(by))
          .where('id', 'in', (query) =>
            query
              .selectFrom('accounts')
              .select('id')
              .where('profile_id', '=', profileId)
              .orderBy('id')
              .limit(limit)
              .$if(dialect === 'postgres', (rows) => rows.forUpdate()),
          )
          .returning('id')
          .execute()
        return (await move(transaction, found, by, 0)).length
      }),

    async add(tokens, delay) {
      await kysely
        .insertInto('pending_revocations')
        .values({
          ...tokens,
          attempts: attemptsBegun(delay),
          last_error: null,
          next_try_at: later(delay),
          created_at: now,
        })
        // Repeated when the acknowledgement was lost.
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },

    claim: ({ profile_id, limit, lease }) =>
      kysely
        .updateTable('pending_revocations')
        .set({ next_try_at: later(lease), attempts: sql<number>`attempts + 1` })
        .where('id', 'in', (query) =>
          query
            .selectFrom('pending_revocations')
            .select('id')
            .$if(profile_id !== undefined, (rows) => rows.where('profile_id', '=', profile_id ?? ''))
            .where('next_try_at', '<=', now)
            .orderBy('next_try_at')
            .limit(limit)
            .$if(dialect === 'postgres', (rows) => rows.forUpdate().skipLocked()),
        )
        .returningAll()
        .execute(),

    async hasten(profileId) {
      await kysely
        .updateTable('pending_revocations')
        .set({ next_try_at: now })
        .where('next_try_at', '>', now)
        .$if(profileId !== undefined, (rows) => rows.where('profile_id', '=', profileId ?? ''))
        .execute()
    },

    finish: (id, event) =>
      kysely.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('pending_revocations')
          .where('id', '=', id)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return
        await transaction.insertInto('audit_events').values(eventRow(event, now)).execute()
      }),

    async postpone(id, error, delay) {
      await kysely
        .updateTable('pending_revocations')
        .set({ last_error: error, next_try_at: later(delay) })
        .where('id', '=', id)
        .execute()
    },

    list: ({ profile_id, owner, after, limit }) =>
      kysely
        .selectFrom('pending_revocations')
        .selectAll()
        .$if(profile_id !== undefined, (rows) => rows.where('profile_id', '=', profile_id ?? ''))
        .$if(owner !== undefined, (rows) => rows.where('owner', '=', owner ?? ''))
        .$if(after !== undefined, (rows) => rows.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    async count(profileId) {
      const { number } = await kysely
        .selectFrom('pending_revocations')
        .select(({ fn }) => fn.countAll<number | string>().as('number'))
        .$if(profileId !== undefined, (rows) => rows.where('profile_id', '=', profileId ?? ''))
        .executeTakeFirstOrThrow()
      return Number(number)
    },
  }
}
