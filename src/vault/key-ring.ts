/** The keys that secrets are sealed with. */
import { createSecretKey, type KeyObject } from 'node:crypto'
import { KeyInvalidError } from '../errors/vault.ts'

/** What a key id looks like. It stands in the clear in every sealed value. */
export const KEY_ID: RegExp = /^[A-Za-z0-9_-]{1,32}$/

/** Keys by id. The first one seals, all of them open. Printing a ring shows ids only. */
export interface KeyRing {
  /** The ids in the order given; the first is the one that seals. */
  readonly ids: readonly [string, ...string[]]
  /** The key with this id, as an object that does not print its bytes. */
  key(id: string): KeyObject | undefined
  /** Reads the keys again from where they are kept, if they may have changed there. */
  reread?(): Promise<KeyRing>
}

/** 32 bytes in base64 or base64url. Checked first: `Buffer.from` skips characters it does not know. */
const KEY_BYTES = /^[A-Za-z0-9+/_-]{43}=?$/

/**
 * Reads a key ring from text such as the environment variable `LINKWRIGHT_KEYS`.
 *
 * To rotate, put a new key in front and keep the old ones behind it until everything is sealed anew.
 *
 * @param text  `id:base64,id:base64`, each key 32 random bytes (`openssl rand -base64 32`).
 * @throws {KeyInvalidError} `ERR_KEY_INVALID`
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, KeyObject>()
  for (const [index, entry] of text.split(',').entries()) {
    const [id = '', bytes = '', ...rest] = entry.trim().split(':')
    // An entry that is out of shape is not quoted: it may be a key without its id.
    if (!KEY_ID.test(id) || !KEY_BYTES.test(bytes) || rest.length > 0) {
      throw new KeyInvalidError(
        `entry ${index + 1} is not an id (letters, digits, "_", "-"), a colon and 32 bytes in base64`,
      )
    }
    if (keys.has(id)) throw new KeyInvalidError(`entry ${index + 1} uses the id "${id}" a second time`)
    keys.set(id, createSecretKey(bytes, 'base64'))
  }
  const [first, ...others] = keys.keys()
  if (first === undefined) throw new KeyInvalidError('there is none')
  return Object.freeze({
    ids: Object.freeze([first, ...others] as const),
    key: (id: string) => keys.get(id),
  })
}
