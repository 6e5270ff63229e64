/** Sealing and opening secrets. */
import { createCipheriv, createDecipheriv, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { DecryptionFailedError, KeyUnknownError } from '../errors/vault.ts'
import type { SealedPlace, Vault } from '../ports.ts'
import type { KeyRing } from './key-ring.ts'
import {
  additionalData,
  IV_LENGTH,
  parseSealed,
  SALT_LENGTH,
  sealedHeader,
  TAG_LENGTH,
  utf8,
} from './sealed-format.ts'

const CIPHER = 'aes-256-gcm'
const TAG = { authTagLength: TAG_LENGTH }
const PURPOSE = 'linkwright/vault/1'

/**
 * Makes the vault that seals with the first key of a ring and opens with all of them.
 *
 * Each write has a key of its own: HKDF-SHA256 (RFC 5869) of the ring's key with a fresh salt, so that one key can
 * seal any number of values. AES-256-GCM ties the value to its place and version.
 *
 * @param keyRing  From {@link parseKeyRing} or {@link openKeyFile}.
 * @returns A {@link Vault}. `open` throws `ERR_KEY_UNKNOWN` when the value's key is not in the ring, and
 *   `ERR_DECRYPTION_FAILED` for everything else; both leave the value as it is.
 */
export function createVault(keyRing: KeyRing): Vault {
  const [sealingId] = keyRing.ids

  function keyOf(id: string): KeyObject {
    const key = keyRing.key(id)
    if (!key) throw new KeyUnknownError(id)
    return key
  }

  async function seal(plaintext: string, place: SealedPlace): Promise<Uint8Array> {
    const header = sealedHeader(sealingId)
    const salt = randomBytes(SALT_LENGTH)
    const iv = randomBytes(IV_LENGTH)
    const cipher = createCipheriv(CIPHER, writeKey(keyOf(sealingId), salt), iv, TAG)
    cipher.setAAD(additionalData(header, place))
    const ciphertext = [cipher.update(utf8(plaintext)), cipher.final()]
    return Buffer.concat([header, salt, iv, ...ciphertext, cipher.getAuthTag()])
  }

  async function open(sealed: Uint8Array, place: SealedPlace): Promise<string> {
    const { header, keyId, salt, iv, ciphertext, tag } = parseSealed(sealed)
    const decipher = createDecipheriv(CIPHER, writeKey(keyOf(keyId), salt), iv, TAG)
    decipher.setAAD(additionalData(header, place))
    decipher.setAuthTag(tag)
    const plaintext = decipher.update(ciphertext)
    try {
      decipher.final()
    } catch {
      throw new DecryptionFailedError()
    }
    return plaintext.toString('utf8')
  }

  return Object.freeze({ seal, open })
}

function writeKey(key: KeyObject, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, PURPOSE, 32))
}
