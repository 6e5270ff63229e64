/** Migration 0015: which leases are held, in a table of its own. */
import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'

/** Makes the table on PostgreSQL in place of the index, with the leases that are held already. */
export async function createHeldLeases(db: Kysely<unknown>, { dialect, schema }: Database): Promise<void> {
  // SQLite changes only the indexes whose columns change.
  if (dialect === 'sqlite') return
  await db.schema.dropIndex('accounts_lease').execute()
  await db.schema
    .createTable('held_leases')
    // A crash of the server empties it, and ends all session locks too, by which the dead are known.
    .modifyFront(sql`unlogged`)
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('lock', 'bigint', (column) => column.notNull())
    .addColumn('run', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('held_leases_key', ['account_id', 'fence'])
    .execute()
  const [leases, accounts] = [sql.table(`${schema}.held_leases`), sql.table(`${schema}.accounts`)]
  await sql`insert into ${leases}
    select id, fence, hashtextextended('linkwright:' || lease_holder, 0), hashtextextended(lease_epoch, 0)
      from ${accounts} where lease_holder is not null and lease_epoch is not null`.execute(db)
}
