/** The schema, one step after another. A step that has been released is never changed. */
import { type ColumnDataType, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { updateTrigger } from './event-triggers.ts'
import { addAdministration } from './migration-administration.ts'
import { createConnectTables } from './migration-connect.ts'
import { createEvents } from './migration-events.ts'
import { createHeldLeases } from './migration-held-leases.ts'
import { bindApiKeys, bindSessions, createHostTables } from './migration-host.ts'
import { addListeners } from './migration-listeners.ts'
import { addServiceEvents } from './migration-service-events.ts'
import { createTablesOfWebhooks } from './migration-webhooks.ts'
import type { Database } from './schema.ts'

/** The column types that differ: times need 53 bits, and secrets are bytes. */
function typesOf(dialect: Database['dialect']): { time: ColumnDataType; bytes: ColumnDataType } {
  return dialect === 'postgres'
    ? { time: 'double precision', bytes: 'bytea' }
    : { time: 'integer', bytes: 'blob' }
}

async function createTables(db: Kysely<unknown>, dialect: Database['dialect']): Promise<void> {
  const { time, bytes } = typesOf(dialect)
  await db.schema
    .createTable('profiles')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('auth', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('secrets', bytes, (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('active'))
    .addColumn('status_reason', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('updated_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('profile_id', 'text', (column) => column.notNull().references('profiles.id'))
    .addColumn('label', 'text')
    .addColumn('fields', bytes, (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('active'))
    .addColumn('status_reason', 'text')
    .addColumn('who_must_act', 'text')
    .addColumn('status_at', time, (column) => column.notNull())
    .addColumn('scope', 'text')
    .addColumn('grant', bytes, (column) => column.notNull())
    .addColumn('token_version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('grant_fence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('grant_base', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expires_at', time)
    .addColumn('refresh_due_at', time)
    .addColumn('origins', 'text', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('lease_holder', 'text')
    .addColumn('lease_until', time)
    .addColumn('intent_base', 'integer')
    .addColumn('unsettled', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_try_at', time)
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('refused_at', time)
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('updated_at', time, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('accounts_owner').on('accounts').columns(['owner', 'id']).execute()
  await db.schema.createIndex('accounts_profile').on('accounts').column('profile_id').execute()
  await db.schema
    .createTable('grant_results')
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('accounts.id').onDelete('cascade'),
    )
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('answer', bytes, (column) => column.notNull())
    .addColumn('received_at', time, (column) => column.notNull())
    .addPrimaryKeyConstraint('grant_results_key', ['account_id', 'fence'])
    .execute()
  await db.schema
    .createTable('authorization_requests')
    .addColumn('state_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('connector', 'text', (column) => column.notNull())
    .addColumn('profile_id', 'text', (column) =>
      column.notNull().references('profiles.id').onDelete('cascade'),
    )
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text')
    .addColumn('user_hash', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes, (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('pending'))
    .addColumn('callback_hash', 'text')
    .addColumn('outcome', 'text')
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('authorization_requests_expiry')
    .on('authorization_requests')
    .column('expires_at')
    .execute()
}

/** Whose leases can be known to be dead, when to try again, when a grant ends, and a rate that all replicas share. */
async function addCoordination(db: Kysely<unknown>, dialect: Database['dialect']): Promise<void> {
  const { time } = typesOf(dialect)
  await db.schema.alterTable('accounts').addColumn('lease_epoch', 'text').execute()
  await db.schema.alterTable('accounts').addColumn('lease_suspected_at', time).execute()
  await db.schema.alterTable('accounts').addColumn('retry_delay', time).execute()
  await db.schema.alterTable('accounts').addColumn('grant_ends_at', time).execute()
  await db.schema
    .alterTable('accounts')
    .addColumn('interrupted', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createIndex('accounts_lease')
    .on('accounts')
    .column('lease_holder')
    .where(sql.ref('lease_holder'), 'is not', null)
    .execute()
  await db.schema
    .createTable('token_endpoints')
    .addColumn('endpoint', 'text', (column) => column.primaryKey().notNull())
    .addColumn('next_at', time, (column) => column.notNull())
    .execute()
}

/** What background work looks for, and the register of keys. */
async function addBackground(db: Kysely<unknown>, dialect: Database['dialect']): Promise<void> {
  const { time, bytes } = typesOf(dialect)
  await db.schema
    .createTable('vault_keys')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('proof', bytes, (column) => column.notNull())
    .addColumn('sealing_at', time, (column) => column.notNull())
    .execute()
  await db.schema.alterTable('accounts').addColumn('keep_alive_at', time).execute()
  // One finds what is due, the other what has no time yet. Accounts that nothing keeps alive are in neither's way.
  const alive = sql<boolean>`status in ('active', 'degraded')`
  const due = db.schema.createIndex('accounts_keep_alive').on('accounts').column('keep_alive_at')
  await due.where(sql<boolean>`keep_alive_at is not null`).where(alive).execute()
  const unknown = db.schema.createIndex('accounts_not_kept').on('accounts').column('profile_id')
  await unknown.where(sql<boolean>`keep_alive_at is null`).where(alive).execute()
  await db.schema.createIndex('grant_results_age').on('grant_results').column('received_at').execute()
}

/** Which user of the provider an account is. */
async function addSubjects(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('accounts').addColumn('subject', 'text').execute()
  await db.schema.alterTable('accounts').addColumn('previous_subject', 'text').execute()
}

/** What calls count against: the windows of rate limits, and the credits of a day. */
async function addCallLimits(db: Kysely<unknown>, dialect: Database['dialect']): Promise<void> {
  const { time } = typesOf(dialect)
  await db.schema
    .createTable('rate_windows')
    .addColumn('bucket', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('started_at', time, (column) => column.notNull())
    .addColumn('seen_at', time, (column) => column.notNull())
    .addColumn('used', time, (column) => column.notNull())
    .addColumn('before', time, (column) => column.notNull())
    .addColumn('granted', time, (column) => column.notNull())
    .addColumn('learned', time)
    .addColumn('blocked_until', time)
    .addPrimaryKeyConstraint('rate_windows_key', ['bucket', 'name'])
    .execute()
  await db.schema
    .createTable('credit_days')
    .addColumn('profile_id', 'text', (column) =>
      column.notNull().references('profiles.id').onDelete('cascade'),
    )
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('spent', time, (column) => column.notNull())
    .addPrimaryKeyConstraint('credit_days_key', ['profile_id', 'day'])
    .execute()
}

/** What a refresh costs the database. */
async function makeRefreshesCheap(db: Kysely<unknown>, database: Database): Promise<void> {
  for (const statement of updateTrigger(database)) await sql.raw(statement).execute(db)
}

/** Every step by its name, in order. */
export function migrationsFor(database: Database): Record<string, Migration> {
  return {
    '0001-accounts': { up: (db) => createTables(db, database.dialect) },
    '0002-coordination': { up: (db) => addCoordination(db, database.dialect) },
    '0003-background': { up: (db) => addBackground(db, database.dialect) },
    '0004-events': { up: (db) => createEvents(db, database) },
    '0005-subjects': { up: addSubjects },
    '0006-profiles': { up: (db) => addAdministration(db, database) },
    '0007-host': { up: (db) => createHostTables(db, database.dialect) },
    '0008-connect': { up: (db) => createConnectTables(db, database) },
    '0009-call-limits': { up: (db) => addCallLimits(db, database.dialect) },
    '0010-webhooks': { up: (db) => createTablesOfWebhooks(db, database.dialect) },
    '0011-bound-keys': { up: bindApiKeys },
    '0012-bound-sessions': { up: bindSessions },
    '0013-service-events': { up: (db) => addServiceEvents(db, database) },
    '0014-cheap-refreshes': { up: (db) => makeRefreshesCheap(db, database) },
    '0015-held-leases': { up: (db) => createHeldLeases(db, database) },
    '0016-listeners': { up: (db) => addListeners(db, database) },
  }
}
