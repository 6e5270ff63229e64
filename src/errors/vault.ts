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
      `A stored secret is sealed with the key ${quoteForeign(keyId)}, which is not among the configured keys.`,
    )
    this.keyId = keyId
  }
}

/**
 * A sealed value does not open: it was changed, belongs to another place or version, or was sealed with another key
 * of the same id. The value is kept as it is.
 */
export class DecryptionFailedError extends LinkwrightError {
  override readonly code = 'ERR_DECRYPTION_FAILED'
  override readonly whoMustAct = 'host'

  constructor() {
    super(
      'A stored secret does not open with its key at this place. It was changed, moved, or its key replaced.',
    )
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
