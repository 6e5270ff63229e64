/** PostgreSQL, for a host with replicas. */
import {
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  sql,
} from 'kysely'
import type { Clock } from '../ports/ports.ts'
import type { Store } from '../ports/store-port.ts'
import { migrate } from './migrate.ts'
import { createPgBossScheduler } from './pg-boss-scheduler.ts'
import { fromPostgresError } from './postgres-error.ts'
import { prepareStatement, type StatementPool } from './postgres-prepare.ts'
import { createPrepare } from './prepared.ts'
import { withRepair } from './repair.ts'
import type { Database, Tables } from './schema.ts'
import { createSessionLeaseWatch, type SessionLeaseWatch } from './session-lease-watch.ts'
import type { SessionClient } from './session-lock.ts'
import { createStore } from './store.ts'

/** A schema of our own, so that the host's tables of the same names are not in the way. */
const SCHEMA = 'linkwright'
/** Names our advisory lock: the bytes of `linkwrig`, as a bigint. */
export const MIGRATION_LOCK = '7811896436495378791'
const CONNECTION_TIMEOUT = 10_000
const STATEMENT_TIMEOUT = 30_000

/** The part of node-postgres' client that is used. */
export interface PostgresClientLike extends SessionClient {
  removeListener(event: 'error', listener: () => void): unknown
}

/** The part of node-postgres' `Pool` that is used; a host hands in its own. */
export interface PostgresPoolLike extends StatementPool {
  connect(): Promise<PostgresClientLike>
  end(): Promise<void>
  readonly options?: { readonly max?: number }
}

/** The transaction around the migrations holds the lock. Kysely's own one would outlive a failure. */
class LockedByTransaction extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class Dialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new LockedByTransaction()
  }
}

/** Hears a connection's `error` event, which would end the process. The statement that was running fails by itself. */
function ignore(): void {}

async function guarded<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw fromPostgresError(error)
  }
}

/** The pool in the shape that Kysely takes, throwing only our errors. */
function adapt(pool: PostgresPoolLike): PostgresPool {
  return {
    options: {},
    end: () => pool.end(),
    async connect() {
      const client = await guarded(() => pool.connect())
      client.on('error', ignore)
      const query = (text: string, values: readonly unknown[]): Promise<unknown> =>
        guarded(() => client.query(text, [...values]))
      return {
        query: query as PostgresPoolClient['query'],
        release(destroy) {
          client.removeListener('error', ignore)
          client.release(destroy)
        },
      }
    },
  }
}

/** A connection beside the pool: for the lock that shows that this instance runs. */
async function connectSession(url: string): Promise<SessionClient> {
  const { Client } = await import('pg')
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    keepAlive: true,
    application_name: 'linkwright',
  })
  client.on('error', ignore)
  await client.connect()
  return Object.assign(client, { release: () => void client.end().catch(ignore) })
}

/** Where a session of its own comes from. A host's pool gives one of its connections, if it has more than one. */
function sessionSource(
  pool: PostgresPoolLike,
  poolOrUrl: PostgresPoolLike | string,
): (() => Promise<SessionClient>) | undefined {
  if (typeof poolOrUrl === 'string') return () => connectSession(poolOrUrl)
  return pool.options?.max === 1 ? undefined : () => pool.connect()
}

/** A pool of our own. node-postgres is loaded here and nowhere else. */
async function connect(url: string): Promise<PostgresPoolLike> {
  const { Pool } = await import('pg')
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    keepAlive: true,
    application_name: 'linkwright',
  })
  pool.on('error', ignore)
  return pool
}

/** Brings the schema up to date in one transaction; processes that start at the same time wait for each other. */
async function migrateExclusively(database: Database): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    // An index on a million rows takes its time, and whoever waits for it waits as long.
    await sql`set local statement_timeout = 0`.execute(transaction)
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)}::bigint)`.execute(transaction)
    await migrate({ ...database, kysely: transaction })
  })
}

/**
 * Keeps everything in PostgreSQL, in a schema named `linkwright` that is made at the first start. Any number of
 * processes can share it. For `createLinkwright({ database: postgresStore(pool), keys, … })`; keys are required.
 *
 * One connection is kept beside the pool, or out of a pool that is handed in: it shows the other replicas that this
 * instance runs, so that a dead one is replaced after two seconds and a paused one is not taken for dead. Through a
 * connection pooler such as pgbouncer it cannot (`liveness()` is `lease_only`): give it the server's own address.
 * Leave `synchronous_commit` on: a token that was received must be on the disk.
 *
 * @param poolOrUrl A `Pool` of node-postgres, which stays the host's: `close()` does not end it, and listening to its
 *   `error` event is the host's part. Or a URL, `postgres://user@host/database`, for a pool that is ours.
 * @returns What opens the store. It throws `ERR_DATABASE_UNAVAILABLE` (`reason` is the SQLSTATE or the system's code),
 *   `ERR_DATABASE_NEWER`, `ERR_DATABASE_READ_ONLY`, `ERR_DATABASE_LOCKED`.
 * @throws {TypeError} for a URL of another scheme.
 */
export function postgresStore(poolOrUrl: PostgresPoolLike | string): (clock: Clock) => Promise<Store> {
  // The URL may hold a password, so it is not shown.
  if (typeof poolOrUrl === 'string' && !/^postgres(ql)?:\/\//.test(poolOrUrl))
    throw new TypeError('A PostgreSQL URL begins with "postgres://"')
  return async () => {
    const pool = typeof poolOrUrl === 'string' ? await connect(poolOrUrl) : poolOrUrl
    let closing: Promise<void> | undefined
    const kysely = new Kysely<Tables>({ dialect: new Dialect({ pool: adapt(pool) }) }).withSchema(SCHEMA)
    // Every replica sees the same clock. As a double: drivers give a numeric or a bigint as text.
    const now = sql<number>`floor(extract(epoch from clock_timestamp()) * 1000)::double precision`
    const prepare: Database['prepare'] = createPrepare((query) =>
      prepareStatement(pool, query, () => leases.liveness() === 'session'),
    )
    const leases: SessionLeaseWatch = createSessionLeaseWatch({ kysely, now, prepare })
    const database: Database = {
      kysely,
      dialect: 'postgres',
      schema: SCHEMA,
      now,
      leases,
      prepare,
      scheduler: (logger) => createPgBossScheduler(adapt(pool), logger),
      close: () => {
        closing ??= leases.close().then(() => (pool === poolOrUrl ? undefined : pool.end()))
        return closing
      },
    }
    try {
      await migrateExclusively(database)
      const store = createStore(database)
      const { accounts, repair } = withRepair(store.accounts, database)
      await leases.open({ connect: sessionSource(pool, poolOrUrl), regained: repair })
      return Object.freeze({ ...store, accounts })
    } catch (error) {
      await database.close()
      throw error
    }
  }
}
