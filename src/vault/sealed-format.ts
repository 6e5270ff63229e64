/**
 * The bytes of a sealed value:
 *
 * `version (1) | length of key id (1) | key id | wrapped data key | salt (32) | iv (12) | ciphertext | tag (16)`
 *
 * Version 1 is sealed with a key of the ring and has no wrapped data key. Version 2 is sealed with a data key that the
 * named key of a key service has wrapped; it stands there behind its length in two bytes.
 */
import { DecryptionFailedError } from '../errors/vault.ts'
import type { SealedPlace } from '../ports/ports.ts'
import { KEY_ID } from './key-ring.ts'

/** Sealed with a key of the ring. */
export const BY_RING = 1
/** Sealed with a data key that a key service has wrapped. */
export const BY_DATA_KEY = 2
/** Bytes of the HKDF salt, fresh for each write. */
export const SALT_LENGTH = 32
/** Bytes of the AES-GCM initialization vector. */
export const IV_LENGTH = 12
/** Bytes of the AES-GCM tag. Node accepts shorter ones unless it is told. */
export const TAG_LENGTH = 16

/** The parts of a sealed value, as views of its bytes. */
export interface SealedParts {
  /** Everything before the salt. */
  readonly header: Uint8Array
  readonly keyId: string
  /** Undefined where a key of the ring sealed. */
  readonly wrapped: Uint8Array | undefined
  readonly salt: Uint8Array
  readonly iv: Uint8Array
  readonly ciphertext: Uint8Array
  readonly tag: Uint8Array
}

/** What every value begins with that is sealed with this key. */
export function sealedPrefix(version: typeof BY_RING | typeof BY_DATA_KEY, keyId: string): Uint8Array {
  return Buffer.concat([Uint8Array.of(version, keyId.length), Buffer.from(keyId, 'latin1')])
}

/** The header of a value that is sealed with a wrapped data key. */
export function dataKeyHeader(keyId: string, wrapped: Uint8Array): Uint8Array {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(wrapped.byteLength)
  return Buffer.concat([sealedPrefix(BY_DATA_KEY, keyId), length, wrapped])
}

/**
 * Takes a sealed value apart.
 *
 * @param place Where it is, for the error.
 * @throws {DecryptionFailedError} `ERR_DECRYPTION_FAILED` when it is not of this format.
 */
export function parseSealed(sealed: Uint8Array, place: SealedPlace): SealedParts {
  // SQLite keeps what it is given: whoever tampered with a row may have put text there.
  if (!(sealed instanceof Uint8Array)) throw new DecryptionFailedError(place)
  const [version] = sealed
  const wrappedStart = 2 + (sealed[1] ?? 0)
  const keyId = Buffer.from(sealed.subarray(2, wrappedStart)).toString('latin1')
  const hasDataKey = version === BY_DATA_KEY
  const wrappedLength = ((sealed[wrappedStart] ?? 0) << 8) | (sealed[wrappedStart + 1] ?? 0)
  const headerLength = wrappedStart + (hasDataKey ? 2 + wrappedLength : 0)
  const tagStart = sealed.byteLength - TAG_LENGTH
  const bodyStart = headerLength + SALT_LENGTH + IV_LENGTH
  if ((version !== BY_RING && !hasDataKey) || tagStart < bodyStart || !KEY_ID.test(keyId))
    throw new DecryptionFailedError(place)
  return {
    header: sealed.subarray(0, headerLength),
    keyId,
    wrapped: hasDataKey ? sealed.subarray(wrappedStart + 2, headerLength) : undefined,
    salt: sealed.subarray(headerLength, headerLength + SALT_LENGTH),
    iv: sealed.subarray(headerLength + SALT_LENGTH, bodyStart),
    ciphertext: sealed.subarray(bodyStart, tagStart),
    tag: sealed.subarray(tagStart),
  }
}

/** The additional data that ties a value to its header and place. Each part is preceded by its length. */
export function additionalData(header: Uint8Array, place: SealedPlace): Uint8Array {
  if (!Number.isSafeInteger(place.version)) throw new TypeError('The version of a sealed place is an integer')
  const texts = [place.owner, place.table, place.row, place.field, String(place.version)]
  const parts = [header, ...texts.map(utf8)]
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + 4 + part.byteLength, 0))
  let end = 0
  for (const part of parts) {
    end = bytes.writeUInt32BE(part.byteLength, end)
    bytes.set(part, end)
    end += part.byteLength
  }
  return bytes
}

/** UTF-8, refusing what it cannot say: a lone surrogate would silently become U+FFFD. */
export function utf8(text: string): Buffer {
  if (!text.isWellFormed()) throw new TypeError('Text to be sealed contains half of a surrogate pair')
  return Buffer.from(text, 'utf8')
}
