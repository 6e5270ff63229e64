/** The statements about API keys. */
import { sql } from 'kysely'
import type { NewServiceEvent } from '../ports/event-records.ts'
import type { ApiKeyRecord, ApiKeyStore } from '../ports/host-port.ts'
import { atOneTime } from './at-one-time.ts'
import { noteServiceEvent } from './note-service-event.ts'
import type { Database } from './schema.ts'

function keyEvent(type: NewServiceEvent['type'], key: ApiKeyRecord, actor: string | null): NewServiceEvent {
  const { id, name, scopes, audience, owner, account_id } = key
  const details = { name, scopes: scopes.split(' '), ...(audience !== null && { audience }) }
  return { type, subject: id, actor, owner, account_id, details }
}

/** Makes them. */
export function createApiKeyStore({ kysely, now }: Database): ApiKeyStore {
  const isValid = sql<boolean>`(expires_at is null or expires_at > ${now})`
  return {
    insert: (key, lifetime, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        const { query, at, later } = atOneTime(transaction, now)
        const record = await query
          .insertInto('api_keys')
          .values({
            ...key,
            created_at: at,
            last_used_at: null,
            expires_at: lifetime === null ? null : later(lifetime),
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        await noteServiceEvent(transaction, now, keyEvent('api_key.created', record, by))
        return record
      }),

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

    delete: (id, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        const deleted = transaction.deleteFrom('api_keys').where('id', '=', id).returningAll()
        const record = await deleted.executeTakeFirst()
        if (record === undefined) return false
        await noteServiceEvent(transaction, now, keyEvent('api_key.deleted', record, by))
        return true
      }),
  }
}
