/** The embedded database: one file, no set-up, safe for the few processes of one machine. */
import { hostname } from 'node:os'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Clock } from '../ports.ts'
import type { Store } from '../store-port.ts'
import { migrate } from './migrate.ts'
import type { Database, Tables } from './schema.ts'
import { fromSqliteError } from './sqlite-error.ts'
import { createStore } from './store.ts'

const BUSY_TIMEOUT = 5_000

/** node:sqlite in the shape that Kysely's SQLite dialect takes, each statement compiled once. */
function adapt(database: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] {
  const statements = new Map<string, StatementSync>()
  const prepare = (text: string): StatementSync => {
    const statement = statements.get(text) ?? database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = guarded(() => prepare(text))
      const input = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => guarded(() => statement.all(...input(parameters))),
        run: (parameters) => guarded(() => statement.run(...input(parameters))),
        iterate: (parameters) => statement.iterate(...input(parameters)),
      }
    },
  }
}

function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw fromSqliteError(error)
  }
}

/** Whether a lease's holder, `host:pid:random`, is a process of this machine that no longer runs. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split(':')
  if (host !== hostname() || pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Keeps other processes out while the schema is brought up to date. */
async function migrateExclusively(connection: DatabaseSync, database: Database): Promise<void> {
  guarded(() => connection.exec('begin immediate'))
  try {
    await migrate(database)
    guarded(() => connection.exec('commit'))
  } catch (error) {
    if (connection.isTransaction) connection.exec('rollback')
    throw error
  }
}

/**
 * Opens the embedded database, or makes it. Every commit is on the disk before it counts (`synchronous=FULL`).
 *
 * @param path A file, or `:memory:`.
 * @param clock The database's clock.
 * @throws `ERR_DATABASE_LOCKED`, `ERR_DATABASE_READ_ONLY`, `ERR_DATABASE_CORRUPT`, `ERR_DATABASE_NEWER`,
 *   `ERR_DATABASE_UNAVAILABLE`.
 */
export async function openSqliteStore(path: string, clock: Clock): Promise<Store> {
  const connection = guarded(() => new DatabaseSync(path, { timeout: BUSY_TIMEOUT }))
  try {
    guarded(() =>
      connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on'),
    )
    connection.function('linkwright_now', () => Math.floor(clock.now()))
    const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection) }) })
    const database: Database = {
      kysely,
      dialect: 'sqlite',
      now: sql<number>`linkwright_now()`,
      isDead,
      close: async () => {
        if (connection.isOpen) connection.close()
      },
    }
    await migrateExclusively(connection, database)
    return createStore(database)
  } catch (error) {
    connection.close()
    throw error
  }
}
