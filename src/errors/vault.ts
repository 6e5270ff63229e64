/** Failures of the vault. None of them says anything about the account whose secret was asked for. */
import { LinkwrightError, quoteForeign } from './base.ts'

/** The configured keys cannot be used. The message names an entry by its position, never by its text. */
export class KeyInvalidError extends LinkwrightError {
  override readonly code = 'ERR_KEY_INVALID'
  override readonly whoMustAct = 'host'

  constructor(problem: string) {
    super(`The encryption keys cannot be used: ${problem}.`)
  }
}

/** A sealed value names a key that is not in the ring. Put that key back behind the first one; nothing is lost. */
export class KeyUnknownError extends LinkwrightError {
  override readonly code = 'ERR_KEY_UNKNOWN'
  override readonly whoMustAct = 'host'
  readonly keyId: string

  constructor(keyId: string) {
    super(
      `A stored secret is sealed with the key ${quoteForeign(keyId)}, which is not among the configured keys. Put it back behind the first one, in LINKWRIGHT_KEYS or the key file; nothing is lost.`,
    )
    this.keyId = keyId
  }
}

/** Where a value is that does not open. */
interface Unopened {
  readonly table: string
  readonly row: string
  readonly field: string
}

/**
 * A sealed value does not open: it was changed, belongs to another place or version, or was sealed with another key
 * of the same id. The value is kept as it is, and nothing else is affected.
 */
export class DecryptionFailedError extends LinkwrightError {
  override readonly code = 'ERR_DECRYPTION_FAILED'
  override readonly whoMustAct = 'host'
  readonly table: string
  readonly row: string
  readonly field: string

  constructor({ table, row, field }: Unopened) {
    super(
      `The stored secret ${quoteForeign(field)} of ${quoteForeign(row)} in ${quoteForeign(table)} does not open. It was changed, moved, or its key replaced.`,
    )
    this.table = table
    this.row = row
    this.field = field
  }
}

/** The key file cannot be used: others may read it, it is malformed, or the file system refused. */
export class KeyFileError extends LinkwrightError {
  override readonly code = 'ERR_KEY_FILE'
  override readonly whoMustAct = 'host'
  readonly path: string

  constructor(path: string, problem: string) {
    super(`The key file ${quoteForeign(path)} cannot be used: ${problem}.`)
    this.path = path
  }
}

/** A database that others share was given without keys. There is no unsealed fallback. */
export class KeyMissingError extends LinkwrightError {
  override readonly code = 'ERR_KEY_MISSING'
  override readonly whoMustAct = 'host'

  constructor() {
    super('No keys were given. Set LINKWRIGHT_KEYS, or pass `keys`: "id:base64" with 32 random bytes.')
  }
}

/** The external key service does not answer, and the data key that is needed is not in memory. */
export class KeyServiceUnavailableError extends LinkwrightError {
  override readonly code = 'ERR_KEY_SERVICE_UNAVAILABLE'
  override readonly whoMustAct = 'nobody'

  constructor() {
    super('The key service does not answer. Nothing was changed; try again.')
  }
}

/** The external key service refuses its key: access was taken away, or the key was disabled. */
export class KeyServiceDeniedError extends LinkwrightError {
  override readonly code = 'ERR_KEY_SERVICE_DENIED'
  override readonly whoMustAct = 'host'

  constructor() {
    super('The key service refuses to use its key. Check its permissions; nothing was changed.')
  }
}
