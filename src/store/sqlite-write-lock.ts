/** The write lock of an embedded database, for what stands beside it. */
import { DatabaseSync } from 'node:sqlite'
import { fromSqliteError } from './sqlite-error.ts'

const TIMEOUT = 5_000

/**
 * Runs something short while no other process writes to the database. A process that is killed gives the lock back.
 *
 * @param path The database's file, which must be there.
 * @throws `ERR_DATABASE_LOCKED`, `ERR_DATABASE_CORRUPT`, `ERR_DATABASE_UNAVAILABLE`, …
 */
export async function withWriteLock<T>(path: string, run: () => Promise<T>): Promise<T> {
  let connection: DatabaseSync | undefined
  try {
    connection = new DatabaseSync(path, { timeout: TIMEOUT })
    connection.exec('begin immediate')
  } catch (error) {
    connection?.close()
    throw fromSqliteError(error)
  }
  try {
    return await run()
  } finally {
    // Nothing was written, and the lock ends with the connection.
    connection.close()
  }
}
