/** Migration 0004: the audit trail, its outbox, and revocations that are still to be made. */
import { type Kysely, sql } from 'kysely'
import { eventTriggers } from './event-triggers.ts'
import type { Database } from './schema.ts'

/** Makes the tables and the triggers that fill them. */
export async function createEvents(db: Kysely<unknown>, database: Database): Promise<void> {
  const isPostgres = database.dialect === 'postgres'
  const time = isPostgres ? 'double precision' : 'integer'
  const bytes = isPostgres ? 'bytea' : 'blob'
  await db.schema.alterTable('accounts').addColumn('changed_by', 'text').execute()
  await db.schema
    .alterTable('accounts')
    .addColumn('links', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await db.schema.alterTable('profiles').addColumn('changed_by', 'text').execute()
  await db.schema
    .createTable('audit_events')
    .addColumn('seq', isPostgres ? 'bigint' : 'integer', (column) =>
      isPostgres ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey().autoIncrement(),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text')
    .addColumn('owner', 'text')
    .addColumn('profile_id', 'text', (column) => column.notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('status', 'text')
    .addColumn('reason', 'text')
    .addColumn('who_must_act', 'text')
    .addColumn('token_version', 'integer')
    .addColumn('times', 'integer')
    .addColumn('at', time, (column) => column.notNull())
    .execute()
  for (const column of ['subject', 'owner', 'profile_id']) {
    const index = db.schema.createIndex(`audit_events_${column}`).on('audit_events')
    await index.columns([column, 'seq']).execute()
  }
  await db.schema.createIndex('audit_events_type').on('audit_events').columns(['type', 'at']).execute()
  // No foreign key: an audit trail that is cut does not wait for the outbox.
  await db.schema
    .createTable('event_outbox')
    .addColumn('seq', isPostgres ? 'bigint' : 'integer', (column) => column.primaryKey())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('deliver_at', time, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('event_outbox_due').on('event_outbox').column('deliver_at').execute()
  await db.schema.createIndex('event_outbox_subject').on('event_outbox').columns(['subject', 'seq']).execute()
  await db.schema
    .createTable('pending_revocations')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('profile_id', 'text', (column) => column.notNull().references('profiles.id'))
    .addColumn('fields', bytes, (column) => column.notNull())
    .addColumn('grant', bytes, (column) => column.notNull())
    .addColumn('grant_fence', 'integer', (column) => column.notNull())
    .addColumn('expires_at', time)
    .addColumn('origins', 'text', (column) => column.notNull())
    .addColumn('requested_by', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addColumn('next_try_at', time, (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('pending_revocations_due')
    .on('pending_revocations')
    .column('next_try_at')
    .execute()
  await db.schema
    .createIndex('pending_revocations_profile')
    .on('pending_revocations')
    .columns(['profile_id', 'next_try_at'])
    .execute()
  for (const statement of eventTriggers(database)) await sql.raw(statement).execute(db)
}
