/** Failures of the database. The host acts on all of them; nothing was half-written. */
import { LinkwrightError, type WhoMustAct } from './base.ts'

abstract class DatabaseError extends LinkwrightError {
  override readonly whoMustAct: WhoMustAct = 'host'
}

/** Another process holds the database and did not let go in time. */
export class DatabaseLockedError extends DatabaseError {
  override readonly code = 'ERR_DATABASE_LOCKED'

  constructor() {
    super('The database is locked by another process. Try again, or stop the other process.')
  }
}

/** The database, or the folder that it is in, cannot be written to. */
export class DatabaseReadOnlyError extends DatabaseError {
  override readonly code = 'ERR_DATABASE_READ_ONLY'

  constructor() {
    super('The database cannot be written to. Check the permissions of the file and of its folder.')
  }
}

/** The file is not a database, or is damaged. */
export class DatabaseCorruptError extends DatabaseError {
  override readonly code = 'ERR_DATABASE_CORRUPT'

  constructor() {
    super(
      'The database file is damaged, or is not a database. Restore it from a backup; nothing was changed.',
    )
  }
}

/** A newer Linkwright has upgraded the database. */
export class DatabaseNewerError extends DatabaseError {
  override readonly code = 'ERR_DATABASE_NEWER'

  constructor() {
    super('The database was made by a newer version of Linkwright. Upgrade Linkwright; nothing was changed.')
  }
}

/** The database cannot be opened or reached, is full, or refused a statement. `reason` is the driver's error code. */
export class DatabaseUnavailableError extends DatabaseError {
  override readonly code = 'ERR_DATABASE_UNAVAILABLE'
  readonly reason: string

  constructor(reason: string) {
    super(`The database cannot be used (${reason}).`)
    this.reason = reason
  }
}
