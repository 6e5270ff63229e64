/** Linkwright with accounts. */
import type { Account } from './account/account.ts'
import type { finishLink } from './account/finish-link.ts'
import type { LinkOptions, startLink } from './account/link.ts'
import type { NewProfile, StoredProfile, updateProfile } from './account/profiles.ts'
import type { AccessToken } from './account/session-cache.ts'
import type { Unlinked } from './account/unlink.ts'
import type { CallOptions } from './action/call-action.ts'
import type { ActionResult } from './action/judge-call.ts'
import type { Connector } from './connector/connector.ts'
import type { PortOptions } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'
import type { StorageOptions } from './open-storage.ts'
import type { Logger } from './ports.ts'
import type { AccountKey } from './store-records.ts'

/** What Linkwright runs with. */
export interface LinkwrightOptions extends PortOptions, StorageOptions {
  /** From `parseManifest` or `loadManifest`; each with a key of its own. */
  readonly manifests: readonly Manifest[]
  /** Where users reach the host. Redirect URIs are `{publicUrl}/connect/oauth2/{connector}/callback`. */
  readonly publicUrl: string
  /** Default: logs nothing. */
  readonly logger?: Logger
}

/** Operations on connector profiles. */
export interface Profiles {
  create(profile: NewProfile): Promise<StoredProfile>
  get(id: string): Promise<StoredProfile>
  list(connector?: string): Promise<StoredProfile[]>
  update(id: string, change: Parameters<typeof updateProfile>[2]): Promise<StoredProfile>
  delete(id: string): Promise<void>
}

/** Operations on linked accounts. An account that was read is its own key. */
export interface Accounts {
  startLink(options: Parameters<typeof startLink>[1]): ReturnType<typeof startLink>
  finishLink(options: Parameters<typeof finishLink>[1]): Promise<Account>
  linkClient(options: LinkOptions): Promise<Account>
  get(key: AccountKey): Promise<Account>
  list(
    owner: string,
    filter?: { readonly connector?: string; readonly after?: string; readonly limit?: number },
  ): Promise<Account[]>
  accessToken(key: AccountKey): Promise<AccessToken>
  refresh(key: AccountKey): Promise<AccessToken>
  call(key: AccountKey, action: string, input?: unknown, options?: CallOptions): Promise<ActionResult>
  test(key: AccountKey): Promise<ActionResult | undefined>
  /** Lets an account's tokens go where manifest and profile now send them, after `ERR_ORIGIN_CHANGED`. */
  approveOrigins(key: AccountKey): Promise<Account>
  suspend(key: AccountKey): Promise<Account>
  resume(key: AccountKey): Promise<Account>
  unlink(key: AccountKey): Promise<Unlinked>
}

/** A running Linkwright. */
export interface Linkwright {
  readonly profiles: Profiles
  readonly accounts: Accounts
  /** The connector of that key. */
  connector(key: string): Connector
  connectors(): Connector[]
  redirectUri(connector: string): string
  /** Waits for refreshes in flight and for what is still to be stored, then closes the database. */
  close(): Promise<void>
}

/**
 * Starts Linkwright: opens the database, and gives linked accounts whose tokens are kept safe and fresh.
 *
 * @returns The running instance; end it by `close()`.
 * @throws `ERR_DATABASE_…` and `ERR_KEY_…` when the storage cannot be opened; `TypeError` for two manifests with one key.
 */
export async function createLinkwright(options: LinkwrightOptions): Promise<Linkwright> {
  // Loaded with the first call: a program that only reads manifests does not wait for it.
  const { startLinkwright } = await import('./start-linkwright.ts')
  return startLinkwright(options)
}
