/** Opens what a Linkwright keeps: the database and the vault, and proves that they belong together. */
import { randomBytes } from 'node:crypto'
import { profilePlace } from './account/keys/sealed.ts'
import { KeyMissingError } from './errors/vault.ts'
import type { Clock, KeyProvider, SealedPlace, Vault } from './ports/ports.ts'
import type { Store } from './ports/store-port.ts'
import type { KeyRecord } from './ports/store-records.ts'
import { keyFileOf, openKeyFile } from './vault/key-file.ts'
import { type KeyRing, parseKeyRing } from './vault/key-ring.ts'
import { createVault } from './vault/vault.ts'

/** Where things are kept. */
export interface StorageOptions {
  /** A file for the embedded database, or `:memory:`; or a store of another database. */
  readonly database: string | ((clock: Clock) => Promise<Store>)
  /**
   * The key ring as `id:base64,id:base64` with keys of 32 bytes: the first seals, all open. Default for a file: a key
   * file beside it (`{database}.key`, made on first run, mode 0600); for `:memory:`: a random key.
   */
  readonly keys?: string
  /** A key service that seals instead of the ring. `keys` then only opens what was sealed with them before. */
  readonly keyProvider?: KeyProvider
}

/** Where the proof of a key is kept: a text that whoever has the key can read. */
function proofPlace(id: string): SealedPlace {
  return { owner: '', table: 'vault_keys', row: id, field: 'proof', version: 0 }
}

/** The configured ring; undefined where the key file has it. */
function configuredRing({ database, keys, keyProvider }: StorageOptions): KeyRing | undefined {
  if (keys !== undefined) return parseKeyRing(keys)
  if (keyProvider !== undefined) return undefined
  if (typeof database !== 'string') throw new KeyMissingError()
  return database === ':memory:' ? parseKeyRing(`memory:${randomBytes(32).toString('base64')}`) : undefined
}

async function openVault(
  options: StorageOptions,
  ring: KeyRing | undefined,
  isUnused: boolean,
  clock: Clock,
): Promise<Vault> {
  const { database, keyProvider } = options
  if (keyProvider !== undefined) {
    const { createDataKeys } = await import('./vault/data-keys.ts')
    return createVault(ring, createDataKeys(keyProvider, clock))
  }
  if (ring !== undefined || typeof database !== 'string') return createVault(ring)
  return createVault(await openKeyFile(keyFileOf(database), isUnused))
}

async function openDatabase(database: StorageOptions['database'], clock: Clock): Promise<Store> {
  if (typeof database !== 'string') return database(clock)
  const { openSqliteStore } = await import('./store/sqlite.ts')
  return openSqliteStore(database, clock)
}

/** How often an instance says which key it seals with, in milliseconds. */
export const ANNOUNCING_INTERVAL = 60_000

/** Says that this instance seals with its first key. Other instances then know that the key is in use. */
export async function announceKey({ keys }: Store, vault: Vault): Promise<void> {
  const { keyId } = vault
  await keys.announce(keyId, await vault.seal(keyId, proofPlace(keyId)))
}

/** Opens what each registered key has sealed. A damaged row proves nothing about a key, so none is tried. */
async function proveKeys(registered: readonly KeyRecord[], vault: Vault): Promise<void> {
  for (const { id, proof } of registered) await vault.open(proof, proofPlace(id))
}

/**
 * Opens the database and the vault. Every key that seals something in the database must be there, and be the same key:
 * one that is missing would only show when an account needs it.
 *
 * @throws `ERR_KEY_MISSING`, `ERR_KEY_INVALID`, `ERR_KEY_FILE`, `ERR_KEY_UNKNOWN` or `ERR_DECRYPTION_FAILED` (the keys
 *   are not those of this database), `ERR_KEY_SERVICE_…`, `ERR_DATABASE_…`.
 */
export async function openStorage(
  options: StorageOptions,
  clock: Clock,
): Promise<{ readonly store: Store; readonly vault: Vault }> {
  const ring = configuredRing(options)
  const store = await openDatabase(options.database, clock)
  try {
    const registered = await store.keys.list()
    // Before there was a register, what was sealed was profiles.
    const [profile] = registered.length === 0 ? await store.profiles.list(undefined, 1) : []
    const isUnused = registered.length === 0 && profile === undefined
    const vault = await openVault(options, ring, isUnused, clock)
    await proveKeys(registered, vault)
    if (profile !== undefined) await vault.open(profile.secrets, profilePlace(profile.id, profile.version))
    const known = registered.find(({ id }) => id === vault.keyId)
    // Before anything is sealed with it: a key that nobody announces may be taken out of the configuration.
    if (known === undefined || known.age >= ANNOUNCING_INTERVAL) await announceKey(store, vault)
    // Another instance may have registered another key of this name meanwhile.
    if (known === undefined) await proveKeys(await store.keys.list(), vault)
    return { store, vault }
  } catch (error) {
    await store.close()
    throw error
  }
}
