/** Brings a database's schema up to date, or refuses one that a newer version made. */
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { DatabaseNewerError } from '../errors/storage.ts'
import { migrationsFor } from './migrations.ts'
import type { Database } from './schema.ts'

const TABLE = 'linkwright_migrations'

/** Looked for by name: reading all that a database says of its tables would take longer than the rest of the start. */
async function hasRun({ kysely, dialect, schema }: Database): Promise<boolean> {
  const { rows } =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = ${TABLE}`.execute(kysely)
      : await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = ${TABLE}`.execute(
          kysely,
        )
  return rows.length > 0
}

async function executedMigrations(database: Database): Promise<string[]> {
  const { kysely } = database
  if (!(await hasRun(database))) return []
  const rows = await kysely
    .withTables<{ [TABLE]: { name: string } }>()
    .selectFrom(TABLE)
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

/**
 * Runs the migrations that are missing. The caller holds the lock that keeps other processes out.
 *
 * @throws {DatabaseNewerError} `ERR_DATABASE_NEWER`; nothing was changed.
 */
export async function migrate(database: Database): Promise<void> {
  const migrations = migrationsFor(database)
  const executed = await executedMigrations(database)
  if (executed.some((name) => !Object.hasOwn(migrations, name))) throw new DatabaseNewerError()
  if (executed.length === Object.keys(migrations).length) return
  const migrator = new Migrator({
    db: database.kysely,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
    ...(database.schema !== undefined && { migrationTableSchema: database.schema }),
    // The caller's lock is a transaction around the whole run. Kysely does not see SQLite's.
    disableTransactions: database.dialect === 'sqlite',
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
