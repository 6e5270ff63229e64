/** Migrations 0007, 0011 and 0012: who may come in to the host service. */
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Makes the tables of API keys, console sessions and links that log in once. */
export async function createHostTables(db: Kysely<unknown>, dialect: Database['dialect']): Promise<void> {
  const isPostgres = dialect === 'postgres'
  const time = isPostgres ? 'double precision' : 'integer'
  const bytes = isPostgres ? 'bytea' : 'blob'
  await db.schema
    .createTable('api_keys')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('secret_hash', bytes, (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('last_used_at', time)
    .addColumn('expires_at', time)
    .execute()
  await db.schema.createIndex('api_keys_age').on('api_keys').columns(['created_at', 'id']).execute()
  await db.schema
    .createTable('console_sessions')
    .addColumn('secret_hash', bytes, (column) => column.primaryKey().notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('last_seen_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('login_links')
    .addColumn('token_hash', bytes, (column) => column.primaryKey().notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
}

/** Lets an API key be for one part of the service, one owner and one account. */
export async function bindApiKeys(db: Kysely<unknown>): Promise<void> {
  // SQLite adds one column at a time.
  for (const column of ['audience', 'owner', 'account_id'])
    await db.schema.alterTable('api_keys').addColumn(column, 'text').execute()
}

/** Ends with an API key what it began. */
export async function bindSessions(db: Kysely<unknown>): Promise<void> {
  for (const table of ['console_sessions', 'login_links', 'connect_sessions']) {
    await db.schema
      .alterTable(table)
      .addColumn('key_id', 'text', (column) => column.references('api_keys.id').onDelete('cascade'))
      .execute()
    await db.schema.alterTable(table).addColumn('admin_key', 'text').execute()
    await db.schema.createIndex(`${table}_key`).on(table).column('key_id').execute()
  }
}
