/** Data keys of owners, wrapped by an external key service and kept in memory for minutes. */
import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import {
  DecryptionFailedError,
  KeyInvalidError,
  KeyServiceDeniedError,
  KeyServiceUnavailableError,
} from '../errors/vault.ts'
import type { Clock, KeyProvider, SealedPlace } from '../ports/ports.ts'
import { KEY_ID } from './key-ring.ts'

/** The service is asked again about a key after this long, behind the caller; in milliseconds. */
const FRESH = 5 * 60_000
/** While the service is down, a key goes on being used for this long after it last answered. */
const STALE = 60 * 60_000
/** After a failure the service is left alone for this long. */
const PAUSE = 10_000
/** A service that gives no answer by then is down: whoever waits for a key would wait for ever; in milliseconds. */
const PATIENCE = 15_000
const MAX_KEYS = 10_000
const KEY_LENGTH = 32
const LONGEST_WRAPPED = 8_192

/** A key in memory, as an object that does not print its bytes. */
interface DataKey {
  readonly key: KeyObject
  readonly wrapped: Uint8Array
}

/** What the vault needs of a key service. */
export interface DataKeys {
  /** The service's key that wraps new data keys. */
  readonly keyId: string
  /** The key that values of this owner are sealed with now. */
  current(owner: string): Promise<DataKey>
  /** The key that a value was sealed with. `place` says whose it is, and where, for the error. */
  unwrap(keyId: string, wrapped: Uint8Array, place: SealedPlace): Promise<KeyObject>
}

interface Entry extends DataKey {
  checkedAt: number
  retryAt: number
}

/** What a provider answers within so many milliseconds. What it throws is told by {@link asOurs}. */
async function answerOf<T>(ask: () => Promise<T>, patience: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new KeyServiceUnavailableError()), patience)
  try {
    return await Promise.race([ask(), late])
  } catch (error) {
    throw asOurs(error)
  } finally {
    clearTimeout(timer)
  }
}

/** What a provider threw, as one of ours. Its own error may hold its credentials, and is not chained. */
function asOurs(error: unknown): Error {
  if (error instanceof KeyServiceUnavailableError || error instanceof KeyServiceDeniedError) return error
  return new KeyServiceUnavailableError()
}

/**
 * Keeps the data keys of a key service.
 *
 * A key that is in memory serves at once. After five minutes the service is asked again behind the caller: while it
 * does not answer the key serves on, for an hour; when it denies the key is dropped. A key that is not in memory needs
 * the service. Values of one owner share a data key where one is in memory, so that the service sees about one
 * call for each owner and replica in five minutes.
 *
 * @throws {KeyInvalidError} `ERR_KEY_INVALID` when the provider's `keyId` is no key id.
 */
export function createDataKeys(provider: KeyProvider, clock: Clock, patience: number = PATIENCE): DataKeys {
  if (!KEY_ID.test(provider.keyId)) throw new KeyInvalidError('the key service names its key out of shape')
  const entries = new LRUCache<string, Entry>({ max: MAX_KEYS })
  const newest = new LRUCache<string, string>({ max: MAX_KEYS })
  const asking = new Map<string, Promise<Entry>>()

  const idOf = (keyId: string, wrapped: Uint8Array, owner: string): string =>
    createHash('sha256')
      .update(JSON.stringify([keyId, owner]))
      .update(wrapped)
      .digest('base64')

  /** One question at a time about each key. */
  function once(id: string, ask: () => Promise<Entry>): Promise<Entry> {
    const asked = asking.get(id) ?? ask().finally(() => asking.delete(id))
    asking.set(id, asked)
    return asked
  }

  async function fetch(keyId: string, wrapped: Uint8Array, place: SealedPlace, id: string): Promise<Entry> {
    const context = { keyId, owner: place.owner }
    const bytes = await answerOf(async () => provider.unwrap(wrapped, context), patience)
    if (bytes?.byteLength !== KEY_LENGTH) throw new DecryptionFailedError(place)
    const key = createSecretKey(bytes)
    const entry = { key, wrapped: Uint8Array.from(wrapped), checkedAt: clock.now(), retryAt: 0 }
    entries.set(id, entry)
    if (keyId === provider.keyId) newest.set(place.owner, id)
    return entry
  }

  function recheck(entry: Entry, keyId: string, place: SealedPlace, id: string): void {
    once(id, () => fetch(keyId, entry.wrapped, place, id)).catch((error: unknown) => {
      entry.retryAt = clock.now() + PAUSE
      if (error instanceof KeyServiceDeniedError) {
        entries.delete(id)
        newest.delete(place.owner)
      }
    })
  }

  /** What is in memory and may serve. */
  function known(id: string, keyId: string, place: SealedPlace): Entry | undefined {
    const entry = entries.get(id)
    const now = clock.now()
    if (entry === undefined || now >= entry.checkedAt + STALE) return undefined
    if (now >= entry.checkedAt + FRESH && now >= entry.retryAt) recheck(entry, keyId, place, id)
    return entry
  }

  async function create(owner: string): Promise<Entry> {
    const bytes = randomBytes(KEY_LENGTH)
    const context = { keyId: provider.keyId, owner }
    const wrapped = await answerOf(async () => provider.wrap(bytes, context), patience)
    if (!(wrapped instanceof Uint8Array) || wrapped.byteLength === 0 || wrapped.byteLength > LONGEST_WRAPPED)
      throw new KeyServiceUnavailableError()
    const entry = { key: createSecretKey(bytes), wrapped, checkedAt: clock.now(), retryAt: 0 }
    bytes.fill(0)
    const id = idOf(provider.keyId, wrapped, owner)
    entries.set(id, entry)
    newest.set(owner, id)
    return entry
  }

  return Object.freeze<DataKeys>({
    keyId: provider.keyId,
    async current(owner) {
      const place = { owner, table: '', row: '', field: '', version: 0 }
      const id = newest.get(owner)
      const entry = id === undefined ? undefined : known(id, provider.keyId, place)
      return entry ?? once(JSON.stringify(['new', owner]), () => create(owner))
    },
    async unwrap(keyId, wrapped, place) {
      const id = idOf(keyId, wrapped, place.owner)
      return (known(id, keyId, place) ?? (await once(id, () => fetch(keyId, wrapped, place, id)))).key
    },
  })
}
