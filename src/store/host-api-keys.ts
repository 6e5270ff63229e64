/** The statements about API keys. */
import { sql } from 'kysely'
import type { ApiKeyStore } from '../host-port.ts'
import type { Database } from './schema.ts'

/** Makes them. */
export function createApiKeyStore({ kysely, now }: Database): ApiKeyStore {
  const isValid = sql<boolean>`(expires_at is null or expires_at > ${now})`
  return {
    insert: (key, lifetime) =>
      kysely
        .insertInto('api_keys')
        .values({
          ...key,
          created_at: now,
          last_used_at: null,
          expires_at: lifetime === null ? null : sql<number>`${now} + ${lifetime}`,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),

    find: (id) =>
      kysely
        .selectFrom('api_keys')
        .selectAll()
        .select(sql<number | null>`expires_at - ${now}`.as('expires_in'))
        .where('id', '=', id)
        .where(isValid)
        .executeTakeFirst(),

    list: ({ before, limit }) =>
      kysely
        .selectFrom('api_keys')
        .selectAll()
        .$if(before !== undefined, (rows) =>
          rows.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('created_at', 'id'), '<', tuple(before?.created_at ?? 0, before?.id ?? '')),
          ),
        )
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    async used(id) {
      await kysely.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute()
    },

    async hasScope(scope) {
      const rows = await kysely
        .selectFrom('api_keys')
        .select('scopes')
        .where('audience', 'is', null)
        .where(isValid)
        .execute()
      return rows.some(({ scopes }) => scopes.split(' ').includes(scope))
    },

    async delete(id) {
      const { numDeletedRows } = await kysely.deleteFrom('api_keys').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
