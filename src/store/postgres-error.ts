/** node-postgres' errors as ours. Never chained: PostgreSQL quotes values in its messages and details. */
import {
  DatabaseCorruptError,
  DatabaseLockedError,
  DatabaseReadOnlyError,
  DatabaseUnavailableError,
} from '../errors/storage.ts'

/** SQLSTATE codes (PostgreSQL appendix A) that mean something of their own. */
const LOCK_NOT_AVAILABLE = '55P03'
const READ_ONLY_TRANSACTION = '25006'
const CORRUPTED = new Set(['XX001', 'XX002'])
const CONSTRAINT_VIOLATION = /^23/
/** A SQLSTATE, or a system error such as ECONNREFUSED. */
const CODE = /^[A-Z0-9_]{3,40}$/

/** Our error for one of node-postgres' or of the host's pool. */
export function fromPostgresError(error: unknown): Error {
  const { code } = Object(error) as { code?: unknown }
  // Without a code: the connection was lost, the pool is closed, or it gave no connection in time.
  if (typeof code !== 'string' || !CODE.test(code)) return new DatabaseUnavailableError('no connection')
  if (code === LOCK_NOT_AVAILABLE) return new DatabaseLockedError()
  if (code === READ_ONLY_TRANSACTION) return new DatabaseReadOnlyError()
  if (CORRUPTED.has(code)) return new DatabaseCorruptError()
  return new DatabaseUnavailableError(CONSTRAINT_VIOLATION.test(code) ? 'constraint' : code)
}
