/** Sealing and opening secrets. */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { DecryptionFailedError, KeyInvalidError, KeyMissingError, KeyUnknownError } from '../errors/vault.ts'
import type { SealedPlace, Vault } from '../ports/ports.ts'
import type { DataKeys } from './data-keys.ts'
import type { KeyRing } from './key-ring.ts'
import {
  additionalData,
  BY_DATA_KEY,
  BY_RING,
  dataKeyHeader,
  IV_LENGTH,
  parseSealed,
  SALT_LENGTH,
  type SealedParts,
  sealedPrefix,
  TAG_LENGTH,
  utf8,
} from './sealed-format.ts'

const CIPHER = 'aes-256-gcm'
const TAG = { authTagLength: TAG_LENGTH }
const PURPOSE = 'linkwright/vault/1'

/**
 * Makes the vault that seals with the first key of a ring and opens with all of them; or, with a key service, seals
 * with each owner's data key, and opens what the ring sealed before too.
 *
 * Each write has a key of its own: HKDF-SHA256 (RFC 5869) of the ring's key or of the data key with a fresh salt, so
 * that one key can seal any number of values. AES-256-GCM ties the value to its place and version.
 *
 * @param keyRing From {@link parseKeyRing} or {@link openKeyFile}; may be left out with a key service.
 * @param dataKeys From `createDataKeys`, where a key service holds the keys.
 * @returns A {@link Vault}. `open` throws `ERR_KEY_UNKNOWN` when the value's key is not known,
 *   `ERR_KEY_SERVICE_UNAVAILABLE` and `ERR_KEY_SERVICE_DENIED` where the service does not give it, and
 *   `ERR_DECRYPTION_FAILED` for everything else; all leave the value as it is.
 * @throws {KeyMissingError} `ERR_KEY_MISSING` when neither is given.
 */
export function createVault(keyRing: KeyRing | undefined, dataKeys?: DataKeys): Vault {
  const keyId = dataKeys?.keyId ?? keyRing?.ids[0]
  if (keyId === undefined) throw new KeyMissingError()
  if (dataKeys !== undefined && keyRing?.key(keyId) !== undefined)
    throw new KeyInvalidError(`a key of the ring is named "${keyId}" as the key service's is`)
  const version = dataKeys === undefined ? BY_RING : BY_DATA_KEY

  const ringHeader = sealedPrefix(BY_RING, keyId)

  /** Keys that were put into the key file since it was read. They open; what seals stays the same. */
  const added = new Map<string, KeyObject>()

  function knownKey(id: string): KeyObject | undefined {
    return keyRing?.key(id) ?? added.get(id)
  }

  async function addedKey(id: string): Promise<KeyObject> {
    const key = (await keyRing?.reread?.().catch(() => undefined))?.key(id)
    if (!key) throw new KeyUnknownError(id)
    added.set(id, key)
    return key
  }

  function ringKey(id: string): KeyObject | Promise<KeyObject> {
    return knownKey(id) ?? addedKey(id)
  }

  async function sealingKey(owner: string): Promise<{ header: Uint8Array; key: KeyObject }> {
    if (dataKeys === undefined) return { header: ringHeader, key: await ringKey(keyId ?? '') }
    const { key, wrapped } = await dataKeys.current(owner)
    return { header: dataKeyHeader(dataKeys.keyId, wrapped), key }
  }

  function openingKey(parts: SealedParts, place: SealedPlace): KeyObject | Promise<KeyObject> {
    if (parts.wrapped === undefined) return ringKey(parts.keyId)
    if (dataKeys === undefined) throw new KeyUnknownError(parts.keyId)
    return dataKeys.unwrap(parts.keyId, parts.wrapped, place)
  }

  async function seal(plaintext: string, place: SealedPlace): Promise<Uint8Array> {
    const { header, key } = await sealingKey(place.owner)
    // In one piece: each call of the generator takes longer than the bytes do.
    const random = randomBytes(SALT_LENGTH + IV_LENGTH)
    const [salt, iv] = [random.subarray(0, SALT_LENGTH), random.subarray(SALT_LENGTH)]
    const cipher = createCipheriv(CIPHER, writeKey(key, salt), iv, TAG)
    cipher.setAAD(additionalData(header, place))
    const ciphertext = [cipher.update(utf8(plaintext)), cipher.final()]
    return Buffer.concat([header, random, ...ciphertext, cipher.getAuthTag()])
  }

  async function open(sealed: Uint8Array, place: SealedPlace): Promise<string> {
    const parts = parseSealed(sealed, place)
    const key = writeKey(await openingKey(parts, place), parts.salt)
    const decipher = createDecipheriv(CIPHER, key, parts.iv, TAG)
    decipher.setAAD(additionalData(parts.header, place))
    decipher.setAuthTag(parts.tag)
    const plaintext = decipher.update(parts.ciphertext)
    try {
      decipher.final()
    } catch {
      throw new DecryptionFailedError(place)
    }
    return plaintext.toString('utf8')
  }

  return Object.freeze({
    keyId,
    keyIds: Object.freeze([...new Set([keyId, ...(keyRing?.ids ?? [])])]),
    prefix: (id: string = keyId) =>
      sealedPrefix(id === keyId ? version : knownKey(id) === undefined ? BY_DATA_KEY : BY_RING, id),
    seal,
    open,
  })
}

/** As an object: Node takes three times as long with a cipher whose key is given as bytes. */
function writeKey(key: KeyObject, salt: Uint8Array): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', key, salt, PURPOSE, 32)))
}
