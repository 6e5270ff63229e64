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

/** Why a connection or a statement failed: a SQLSTATE, or the system's code. */
export function reasonOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown }
  // Without a code: the connection was lost, the pool is closed, or it gave no connection in time.
  return typeof code === 'string' && CODE.test(code) ? code : 'no connection'
}

/** Our error for one of node-postgres' or of the host's pool. */
export function fromPostgresError(error: unknown): Error {
  const code = reasonOf(error)
  if (code === LOCK_NOT_AVAILABLE) return new DatabaseLockedError()
  if (code === READ_ONLY_TRANSACTION) return new DatabaseReadOnlyError()
  if (CORRUPTED.has(code)) return new DatabaseCorruptError()
  return new DatabaseUnavailableError(CONSTRAINT_VIOLATION.test(code) ? 'constraint' : code)
}
