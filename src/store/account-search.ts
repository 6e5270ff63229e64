/** What an admin of the host does with accounts of all owners: find one, list them, count what they were granted. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { AccountSearchStore } from '../ports/account-search-port.ts'
import type { AccountRecord } from '../ports/store-records.ts'
import type { Database } from './schema.ts'

/**
 * Whether a text stands somewhere in what people call an account. Capital letters are made small by the database on
 * both sides: beyond ASCII it may not know them, and then they must be given as they are.
 */
function holds(text: string): Expression<SqlBool> {
  const pattern = `%${text.replaceAll(/[~%_]/g, '~$&')}%`
  const columns = ['label', 'owner', 'owner_name'] as const
  const like = columns.map((column) => sql`lower(${sql.ref(column)}) like lower(${pattern}) escape '~'`)
  return sql<SqlBool>`(${sql.join(like, sql` or `)})`
}

/** The statements for admins. */
export function createAccountSearch({ kysely, prepare }: Database): Omit<AccountSearchStore, 'edit'> {
  const find = prepare<{ readonly id: string }, AccountRecord>((place) =>
    kysely.selectFrom('accounts').selectAll().where('id', '=', place('id')),
  )
  return {
    find: async (id) => (await find({ id }))[0],

    search({ text, after, limit, ...filter }) {
      const wanted = kysely
        .selectFrom('accounts')
        .where(({ and }) => and({ ...filter }))
        .$if(text !== undefined, (query) => query.where(holds(text ?? '')))
        .$if(after !== undefined, (query) =>
          query.where(sql<boolean>`(created_at, id) < (${after?.created_at ?? 0}, ${after?.id ?? ''})`),
        )
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
      if (text === undefined) return wanted.selectAll().execute()
      // Every row is looked at for a text in its middle, and then only those that have it are read whole.
      return kysely
        .selectFrom('accounts')
        .selectAll()
        .where('id', 'in', wanted.select('id'))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
    },

    async countScopes(profileId) {
      const rows = await kysely
        .selectFrom('accounts')
        .select(['scope', ({ fn }) => fn.countAll<number | string>().as('accounts')])
        .where('profile_id', '=', profileId)
        .groupBy('scope')
        .execute()
      return rows.map(({ scope, accounts }) => ({ scope, accounts: Number(accounts) }))
    },
  }
}
