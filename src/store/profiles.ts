/** Connector profiles. */
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { ProfileStore } from '../ports/store-port.ts'
import type { ProfileRecord } from '../ports/store-records.ts'
import { only } from './prepared.ts'
import type { Database, Tables } from './schema.ts'

const isDefault = ({ selectFrom, exists, case: either }: ExpressionBuilder<Tables, 'profiles'>) =>
  either()
    .when(
      exists(
        selectFrom('default_profiles')
          .select(sql.lit(1).as('one'))
          .whereRef('default_profiles.profile_id', '=', 'profiles.id'),
      ),
    )
    .then(sql.lit(1))
    .else(sql.lit(0))
    .end()
    .as('is_default')

/** Makes a profile the default of its connector; unless `replace`, only where there is none. */
async function makeDefault(
  db: Kysely<Tables>,
  { id, connector }: { readonly id: string; readonly connector: string },
  replace: boolean,
): Promise<void> {
  await db
    .insertInto('default_profiles')
    .values({ connector, profile_id: id })
    .onConflict((conflict) => {
      const known = conflict.column('connector')
      return replace ? known.doUpdateSet({ profile_id: id }) : known.doNothing()
    })
    .execute()
}

/** The statements about connector profiles. */
export function createProfileStore({ kysely, now, prepare }: Database): ProfileStore {
  const get = prepare<{ readonly id: string }, ProfileRecord>((place) =>
    kysely.selectFrom('profiles').selectAll('profiles').select(isDefault).where('id', '=', place('id')),
  )
  const read = async (transaction: Kysely<Tables>, id: string): Promise<ProfileRecord> =>
    only((await transaction.executeQuery(get.query({ id }))).rows)
  return {
    insert: ({ is_default, ...profile }) =>
      kysely.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('profiles')
          .values({
            ...profile,
            status: 'active',
            status_reason: null,
            version: 1,
            created_at: now,
            updated_at: now,
          })
          .execute()
        await makeDefault(transaction, profile, is_default === 1)
        return read(transaction, profile.id)
      }),

    get: async (id) => (await get({ id }))[0],

    list: (connector, limit) =>
      kysely
        .selectFrom('profiles')
        .selectAll('profiles')
        .select(isDefault)
        .$if(connector !== undefined, (query) => query.where('connector', '=', connector ?? ''))
        .orderBy('created_at')
        .orderBy('id')
        .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
        .execute(),

    update: (id, version, { is_default, ...change }) =>
      kysely.transaction().execute(async (transaction) => {
        const updated = await transaction
          .updateTable('profiles')
          .set({ ...change, version: version + 1, updated_at: now })
          .where('id', '=', id)
          .where('version', '=', version)
          .returning(['id', 'connector'])
          .executeTakeFirst()
        if (updated === undefined) return undefined
        if (is_default === 1) await makeDefault(transaction, updated, true)
        if (is_default === 0)
          await transaction.deleteFrom('default_profiles').where('profile_id', '=', id).execute()
        return read(transaction, id)
      }),

    delete: (id, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        // Who deletes it, and when, is for the event that the database writes.
        const marked = await transaction
          .updateTable('profiles')
          .set({ changed_by: by, updated_at: now })
          .where('id', '=', id)
          .where(({ and, not, exists, selectFrom }) =>
            and(
              (['accounts', 'pending_revocations'] as const).map((table) =>
                not(exists(selectFrom(table).select(sql.lit(1).as('one')).where('profile_id', '=', id))),
              ),
            ),
          )
          .executeTakeFirst()
        if (marked.numUpdatedRows === 0n) return false
        await transaction.deleteFrom('profiles').where('id', '=', id).execute()
        return true
      }),
  }
}
