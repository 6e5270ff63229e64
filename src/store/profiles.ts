/** Connector profiles. */
import { sql } from 'kysely'
import type { ProfileStore } from '../store-port.ts'
import type { ProfileRecord } from '../store-records.ts'
import type { Database } from './schema.ts'

/** The statements about connector profiles. */
export function createProfileStore({ kysely, now, prepare }: Database): ProfileStore {
  const get = prepare<{ readonly id: string }, ProfileRecord>((place) =>
    kysely.selectFrom('profiles').selectAll().where('id', '=', place('id')),
  )
  return {
    insert: (profile) =>
      kysely
        .insertInto('profiles')
        .values({
          ...profile,
          status: 'active',
          status_reason: null,
          version: 1,
          created_at: now,
          updated_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),

    get: async (id) => (await get({ id }))[0],

    list: (connector, limit) =>
      kysely
        .selectFrom('profiles')
        .selectAll()
        .$if(connector !== undefined, (query) => query.where('connector', '=', connector ?? ''))
        .orderBy('created_at')
        .orderBy('id')
        .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
        .execute(),

    update: (id, version, change) =>
      kysely
        .updateTable('profiles')
        .set({ ...change, version: version + 1, updated_at: now })
        .where('id', '=', id)
        .where('version', '=', version)
        .returningAll()
        .executeTakeFirst(),

    delete: (id, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        // Who deletes it is for the event that the database writes.
        await transaction.updateTable('profiles').set({ changed_by: by }).where('id', '=', id).execute()
        const { numDeletedRows } = await transaction
          .deleteFrom('profiles')
          .where('id', '=', id)
          .where(({ and, not, exists, selectFrom }) =>
            and(
              (['accounts', 'pending_revocations'] as const).map((table) =>
                not(exists(selectFrom(table).select(sql.lit(1).as('one')).where('profile_id', '=', id))),
              ),
            ),
          )
          .executeTakeFirst()
        return numDeletedRows > 0n
      }),
  }
}
