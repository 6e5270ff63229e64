/** Migration 0006: what admins say about profiles and accounts, and the order in which they list accounts. */
import { type Kysely, sql } from 'kysely'
import { editTrigger } from './event-triggers.ts'
import type { Database } from './schema.ts'

/** What an admin's list of accounts can be narrowed by. Each has an index in the list's order, newest first. */
const FILTERS = ['owner', 'connector', 'profile_id', 'status'] as const

/** Adds the columns, the register of default profiles, and the indexes. */
export async function addAdministration(db: Kysely<unknown>, database: Database): Promise<void> {
  await db.schema.alterTable('profiles').addColumn('actions', 'text').execute()
  await db.schema
    .createTable('default_profiles')
    .addColumn('connector', 'text', (column) => column.primaryKey().notNull())
    .addColumn('profile_id', 'text', (column) =>
      column.notNull().references('profiles.id').onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('default_profiles_profile')
    .on('default_profiles')
    .column('profile_id')
    .execute()
  await db.schema.alterTable('accounts').addColumn('owner_name', 'text').execute()
  await db.schema
    .alterTable('accounts')
    .addColumn('metadata', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
  await db.schema
    .alterTable('accounts')
    .addColumn('edits', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  // A text is looked for in the index alone, where an entry has room for the longest names: on PostgreSQL it has not.
  const names = database.dialect === 'sqlite' ? ['label', 'owner', 'owner_name'] : []
  await db.schema
    .createIndex('accounts_newest')
    .on('accounts')
    .columns(['created_at', 'id', ...names])
    .execute()
  for (const column of FILTERS) {
    await db.schema
      .createIndex(`accounts_newest_${column}`)
      .on('accounts')
      .columns([column, 'created_at', 'id'])
      .execute()
  }
  // The index of a profile's accounts serves the same purpose with more.
  await db.schema.dropIndex('accounts_profile').execute()
  await sql.raw(editTrigger(database)).execute(db)
}
