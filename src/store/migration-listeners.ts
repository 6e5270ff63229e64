/** Migration 0016: events wait for delivery only where somebody listens. */
import { type Kysely, sql } from 'kysely'
import { listeningTriggers } from './event-triggers.ts'
import type { Database } from './schema.ts'

/** Makes the register of listeners. Where there are events already, somebody may be listening: all goes on as before. */
export async function addListeners(db: Kysely<unknown>, database: Database): Promise<void> {
  await db.schema
    .createTable('event_listeners')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .execute()
  const schema = database.schema === undefined ? '' : `${database.schema}.`
  await sql`insert into ${sql.raw(schema)}event_listeners (name)
    select 'host' where exists (select 1 from ${sql.raw(schema)}audit_events)`.execute(db)
  for (const statement of listeningTriggers(database)) await sql.raw(statement).execute(db)
}
