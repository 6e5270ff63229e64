/** Migration 0013: the audit trail has what is done to the host service, which is about no connector profile. */
import { type Kysely, sql } from 'kysely'
import { droppedTriggers, serviceTriggers } from './event-triggers.ts'
import type { Database } from './schema.ts'

const COLUMNS =
  'seq, id, type, subject, account_id, owner, profile_id, connector, actor, status, reason, who_must_act, token_version, times, at'

/** SQLite cannot let a column be null that could not: the table is made anew, and goes on counting where it was. */
const ANEW = [
  ...droppedTriggers(),
  `create table new_audit_events (seq integer primary key autoincrement, id text not null, type text not null,
    subject text not null, account_id text, owner text, profile_id text, connector text, actor text, status text,
    reason text, who_must_act text, token_version integer, times integer, details text, at integer not null)`,
  `insert into new_audit_events (${COLUMNS}) select ${COLUMNS} from audit_events`,
  `delete from sqlite_sequence where name = 'new_audit_events'`,
  `insert into sqlite_sequence (name, seq) select 'new_audit_events', seq from sqlite_sequence where name = 'audit_events'`,
  'drop table audit_events',
  'alter table new_audit_events rename to audit_events',
  ...['subject', 'owner', 'profile_id'].map(
    (column) => `create index audit_events_${column} on audit_events (${column}, seq)`,
  ),
  'create index audit_events_type on audit_events (type, at)',
]

/** Lets an event be about no profile, and say more. */
export async function addServiceEvents(db: Kysely<unknown>, database: Database): Promise<void> {
  if (database.dialect === 'sqlite') for (const statement of ANEW) await sql.raw(statement).execute(db)
  else {
    for (const column of ['profile_id', 'connector'])
      await db.schema
        .alterTable('audit_events')
        .alterColumn(column, (change) => change.dropNotNull())
        .execute()
    await db.schema.alterTable('audit_events').addColumn('details', 'text').execute()
  }
  for (const statement of serviceTriggers(database)) await sql.raw(statement).execute(db)
}
