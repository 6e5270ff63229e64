/** Opens what a Linkwright keeps: the database and the vault, and proves that they belong together. */
import { randomBytes } from 'node:crypto'
import { profilePlace } from './account/sealed.ts'
import { KeyMissingError } from './errors/vault.ts'
import type { Clock, Vault } from './ports.ts'
import type { Store } from './store-port.ts'

/** Where things are kept. */
export interface StorageOptions {
  /** A file for the embedded database, or `:memory:`; or a store of another database. */
  readonly database: string | ((clock: Clock) => Promise<Store>)
  /**
   * The key ring as `id:base64,id:base64` with keys of 32 bytes: the first seals, all open. Default for a file: a key
   * file beside it (`{database}.key`, made on first run, mode 0600); for `:memory:`: a random key.
   */
  readonly keys?: string
}

async function openVault({ database, keys }: StorageOptions): Promise<Vault> {
  const { createVault } = await import('./vault/vault.ts')
  const { parseKeyRing } = await import('./vault/key-ring.ts')
  if (keys !== undefined) return createVault(parseKeyRing(keys))
  if (typeof database !== 'string') throw new KeyMissingError()
  if (database === ':memory:')
    return createVault(parseKeyRing(`memory:${randomBytes(32).toString('base64')}`))
  const { openKeyFile } = await import('./vault/key-file.ts')
  return createVault(await openKeyFile(`${database}.key`))
}

async function openDatabase(database: StorageOptions['database'], clock: Clock): Promise<Store> {
  if (typeof database !== 'string') return database(clock)
  const { openSqliteStore } = await import('./store/sqlite.ts')
  return openSqliteStore(database, clock)
}

/** A key that does not open what is there would only show at the first refresh; it is better known at the start. */
async function proveKeys(store: Store, vault: Vault): Promise<void> {
  const [profile] = await store.profiles.list(undefined, 1)
  if (profile !== undefined) await vault.open(profile.secrets, profilePlace(profile.id, profile.version))
}

/**
 * Opens the database and the vault.
 *
 * @throws `ERR_KEY_MISSING`, `ERR_KEY_INVALID`, `ERR_KEY_FILE`, `ERR_KEY_UNKNOWN` or `ERR_DECRYPTION_FAILED` (the keys
 *   are not those of this database), `ERR_DATABASE_…`.
 */
export async function openStorage(
  options: StorageOptions,
  clock: Clock,
): Promise<{ readonly store: Store; readonly vault: Vault }> {
  const vault = await openVault(options)
  const store = await openDatabase(options.database, clock)
  try {
    await proveKeys(store, vault)
    return { store, vault }
  } catch (error) {
    await store.close()
    throw error
  }
}
