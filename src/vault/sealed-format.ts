/**
 * The bytes of a sealed value:
 *
 * `0x01 | length of key id (1) | key id | salt (32) | iv (12) | ciphertext | tag (16)`
 */
import { DecryptionFailedError } from '../errors/vault.ts'
import type { SealedPlace } from '../ports.ts'
import { KEY_ID } from './key-ring.ts'

const VERSION = 1
/** Bytes of the HKDF salt, fresh for each write. */
export const SALT_LENGTH = 32
/** Bytes of the AES-GCM initialization vector. */
export const IV_LENGTH = 12
/** Bytes of the AES-GCM tag. Node accepts shorter ones unless it is told. */
export const TAG_LENGTH = 16

/** The parts of a sealed value, as views of its bytes. */
export interface SealedParts {
  readonly header: Uint8Array
  readonly keyId: string
  readonly salt: Uint8Array
  readonly iv: Uint8Array
  readonly ciphertext: Uint8Array
  readonly tag: Uint8Array
}

/** The first bytes of a value that is sealed with this key. */
export function sealedHeader(keyId: string): Uint8Array {
  return Buffer.concat([Uint8Array.of(VERSION, keyId.length), Buffer.from(keyId, 'latin1')])
}

/**
 * Takes a sealed value apart.
 *
 * @throws {DecryptionFailedError} `ERR_DECRYPTION_FAILED` when it is not of this format.
 */
export function parseSealed(sealed: Uint8Array): SealedParts {
  const headerLength = 2 + (sealed[1] ?? 0)
  const tagStart = sealed.byteLength - TAG_LENGTH
  const bodyStart = headerLength + SALT_LENGTH + IV_LENGTH
  const keyId = Buffer.from(sealed.subarray(2, headerLength)).toString('latin1')
  if (sealed[0] !== VERSION || tagStart < bodyStart || !KEY_ID.test(keyId)) throw new DecryptionFailedError()
  return {
    header: sealed.subarray(0, headerLength),
    keyId,
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
  return Buffer.concat(parts.flatMap((part) => [uint32(part.byteLength), part]))
}

/** UTF-8, refusing what it cannot say: a lone surrogate would silently become U+FFFD. */
export function utf8(text: string): Buffer {
  if (!text.isWellFormed()) throw new TypeError('Text to be sealed contains half of a surrogate pair')
  return Buffer.from(text, 'utf8')
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
