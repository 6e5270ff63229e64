/** Migration 0008: connect sessions, and the attempts to link that are made in them. */
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Makes the tables. */
export async function createConnectTables(db: Kysely<unknown>, { dialect }: Database): Promise<void> {
  const time = dialect === 'postgres' ? 'double precision' : 'integer'
  await db.schema
    .createTable('connect_sessions')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('owner_name', 'text')
    .addColumn('connectors', 'text')
    .addColumn('profile_id', 'text', (column) => column.references('profiles.id').onDelete('cascade'))
    .addColumn('account_id', 'text')
    .addColumn('scopes', 'text')
    .addColumn('embedded_only', 'integer', (column) => column.notNull())
    .addColumn('metadata', 'text')
    .addColumn('return_to', 'text')
    .addColumn('browser_hash', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('connect_sessions_expiry').on('connect_sessions').column('expires_at').execute()
  await db.schema
    .createTable('connection_attempts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('connect_sessions.id').onDelete('cascade'),
    )
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('profile_id', 'text', (column) => column.notNull())
    .addColumn('state_hash', 'text', (column) => column.unique())
    .addColumn('display', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text')
    .addColumn('error', 'text')
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('connection_attempts_session')
    .on('connection_attempts')
    .columns(['session_id', 'created_at'])
    .execute()
}
