/** Prepared statements on PostgreSQL: what is asked most is parsed and planned once a connection. */
import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'
import { fromPostgresError } from './postgres-error.ts'
import type { Run } from './prepared.ts'

/** The part of node-postgres' pool that runs a statement by its name. */
export interface StatementPool {
  query(statement: {
    readonly name?: string
    readonly text: string
    readonly values: unknown[]
  }): Promise<{ rows: unknown[] }>
}

/** What a connection has forgotten (`DISCARD ALL`), or what gives other columns than it did (SQLSTATE). */
const OUTDATED = new Set<unknown>(['26000', '0A000'])

/**
 * Makes a prepared statement. It goes to the driver past Kysely, which would take as long as the database.
 *
 * @param mayPrepare Whether connections are sessions of the server. A pooler gives each statement another one.
 */
export function prepareStatement(
  pool: StatementPool,
  { sql: text }: CompiledQuery,
  mayPrepare: () => boolean,
): Run {
  // The pool may be the host's: a name that says what it stands for meets no other.
  const name = `linkwright-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
  return async (parameters) => {
    const plain = { text, values: [...parameters] }
    try {
      const { rows } = await pool.query(mayPrepare() ? { name, ...plain } : plain).catch((error: unknown) => {
        if (OUTDATED.has(Object(error).code)) return pool.query(plain)
        throw error
      })
      return rows
    } catch (error) {
      throw fromPostgresError(error)
    }
  }
}
