/** node:sqlite's errors as ours. Never chained: SQLite quotes values in its messages. */
import {
  DatabaseCorruptError,
  DatabaseLockedError,
  DatabaseReadOnlyError,
  DatabaseUnavailableError,
} from '../errors/storage.ts'

/** SQLite's primary result codes: the low byte of `errcode`. */
const BUSY = 5
const LOCKED = 6
const READ_ONLY = 8
const CORRUPT = 11
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26
const NAMES: Readonly<Record<number, string>> = {
  10: 'SQLITE_IOERR',
  13: 'SQLITE_FULL',
  19: 'constraint',
  [CANNOT_OPEN]: 'SQLITE_CANTOPEN',
}

/** Our error for one of node:sqlite's; anything else is returned as it is. */
export function fromSqliteError(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const code = error.errcode & 0xff
  switch (code) {
    case BUSY:
    case LOCKED:
      return new DatabaseLockedError()
    case READ_ONLY:
      return new DatabaseReadOnlyError()
    case CORRUPT:
    case NOT_A_DATABASE:
      return new DatabaseCorruptError()
    default:
      return new DatabaseUnavailableError(NAMES[code] ?? `SQLITE_${code}`)
  }
}
