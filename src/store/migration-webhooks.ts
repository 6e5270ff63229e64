/** Migration 0010: webhooks, and what is to be delivered to them. */
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Makes the tables of webhooks and of their deliveries. */
export async function createTablesOfWebhooks(
  db: Kysely<unknown>,
  dialect: Database['dialect'],
): Promise<void> {
  const isPostgres = dialect === 'postgres'
  const time = isPostgres ? 'double precision' : 'integer'
  const bytes = isPostgres ? 'bytea' : 'blob'
  await db.schema
    .createTable('webhooks')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('event_types', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('secret', bytes, (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('webhook_deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('webhook_id', 'text', (column) =>
      column.notNull().references('webhooks.id').onDelete('cascade'),
    )
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('event_type', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('last_status', 'integer')
    .addColumn('last_error', 'text')
    .addColumn('next_try_at', time)
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('delivered_at', time)
    .addUniqueConstraint('webhook_deliveries_once', ['webhook_id', 'event_id'])
    .execute()
  await db.schema
    .createIndex('webhook_deliveries_due')
    .on('webhook_deliveries')
    .column('next_try_at')
    .where('next_try_at', 'is not', null)
    .execute()
  await db.schema
    .createIndex('webhook_deliveries_age')
    .on('webhook_deliveries')
    .columns(['webhook_id', 'created_at', 'id'])
    .execute()
}
