/** What an admin of the host does with accounts of all owners: find one, list them, count what they were granted. */
import { sql } from 'kysely'
import type { AccountSearchStore } from '../account-search-port.ts'
import type { AccountRecord } from '../store-records.ts'
import type { Database } from './schema.ts'

/** The text as a part of a `like` pattern, with `~` before what would stand for something else. */
function literally(text: string): string {
  return text.replaceAll(/[~%_]/g, '~$&')
}

/** The statements for admins. */
export function createAccountSearch({ kysely, prepare }: Database): Omit<AccountSearchStore, 'edit'> {
  const find = prepare<{ readonly id: string }, AccountRecord>((place) =>
    kysely.selectFrom('accounts').selectAll().where('id', '=', place('id')),
  )
  return {
    find: async (id) => (await find({ id }))[0],

    search: ({ text, after, limit, ...filter }) =>
      kysely
        .selectFrom('accounts')
        .selectAll()
        .where(({ and }) => and({ ...filter }))
        // Nothing but a look at each row finds a text in the middle; the order's index gives the rows one by one.
        .$if(text !== undefined, (query) => {
          const pattern = `%${literally((text ?? '').toLowerCase())}%`
          return query.where(({ or }) =>
            or(
              (['label', 'owner', 'owner_name'] as const).map(
                (column) => sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '~'`,
              ),
            ),
          )
        })
        .$if(after !== undefined, (query) =>
          query.where(sql<boolean>`(created_at, id) < (${after?.created_at ?? 0}, ${after?.id ?? ''})`),
        )
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

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
