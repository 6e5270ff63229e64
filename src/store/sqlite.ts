/** The embedded database: one file, no set-up, safe for the few processes of one machine. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Driver, Kysely, SqliteDialect, type SqliteStatement, sql } from 'kysely'
import { DatabaseLockedError } from '../errors/storage.ts'
import type { Clock } from '../ports/ports.ts'
import type { Store } from '../ports/store-port.ts'
import { migrate } from './migrate.ts'
import { createPrepare } from './prepared.ts'
import { createProcessLeaseWatch } from './process-lease-watch.ts'
import type { Database, Tables } from './schema.ts'
import { fromSqliteError } from './sqlite-error.ts'
import { createStore } from './store.ts'
import { createTimerScheduler } from './timer-scheduler.ts'

/** How long SQLite itself waits for a lock, which stops the process, and how long a statement is repeated. */
const BUSY_TIMEOUT = 50
const LONGEST_WAIT = 5_000
const POLL = 20

/** node:sqlite in the shape that Kysely's SQLite dialect takes, each statement compiled once. */
function adapt(database: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] {
  const statements = new Map<string, SqliteStatement>()
  function compile(text: string): SqliteStatement {
    const statement = database.prepare(text)
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => guarded(() => statement.all(...input(parameters))),
      run: (parameters) => guarded(() => statement.run(...input(parameters))),
      iterate: (parameters) => statement.iterate(...input(parameters)),
    }
  }
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = statements.get(text) ?? guarded(() => compile(text))
      statements.set(text, statement)
      return statement
    },
  }
}

/** Refuses objects: as the first parameter, node:sqlite would take one for the names of all of them. */
function input(parameters: readonly unknown[]): SQLInputValue[] {
  const isBound = (value: unknown): value is SQLInputValue =>
    value === null || value instanceof Uint8Array || ['string', 'number', 'bigint'].includes(typeof value)
  if (!parameters.every(isBound))
    throw new TypeError('A value that is no text, number or bytes cannot be kept')
  return [...parameters]
}

function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw fromSqliteError(error)
  }
}

/**
 * Repeats what finds the database locked, for a while. SQLite's own wait would stop the whole process, and with it
 * another connection of this process that may be the one that holds the lock.
 */
async function patiently<T>(run: () => T | Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + LONGEST_WAIT
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof DatabaseLockedError) || performance.now() > giveUpAt) throw error
      await sleep(POLL)
    }
  }
}

/** Kysely's dialect, whose statements wait for other processes without stopping this one. */
class PatientDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    driver.acquireConnection = async (options) => {
      const connection = await acquire(options)
      return {
        executeQuery: (query, given) => patiently(() => connection.executeQuery(query, given)),
        streamQuery: (query, size, given) => connection.streamQuery(query, size, given),
      }
    }
    return driver
  }
}

/** Keeps other processes out while the schema is brought up to date. */
async function migrateExclusively(connection: DatabaseSync, database: Database): Promise<void> {
  await patiently(() => guarded(() => connection.exec('begin immediate')))
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
    const pragmas = 'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on'
    await patiently(() => guarded(() => connection.exec(pragmas)))
    connection.function('linkwright_now', () => Math.floor(clock.now()))
    const kysely = new Kysely<Tables>({ dialect: new PatientDialect({ database: adapt(connection) }) })
    const now = sql<number>`linkwright_now()`
    const database: Database = {
      kysely,
      dialect: 'sqlite',
      now,
      leases: createProcessLeaseWatch(kysely, now),
      // The connection keeps each statement that it has seen.
      prepare: createPrepare(
        (query) => async (parameters) => (await kysely.executeQuery({ ...query, parameters })).rows,
      ),
      scheduler: createTimerScheduler,
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
