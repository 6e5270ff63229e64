/** Linkwright with accounts: the library's composition root. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { sessionFor } from './account/access-token.ts'
import { type Account, requireAccount, toAccount } from './account/account.ts'
import { approveOrigins } from './account/approve-origins.ts'
import { finishLink } from './account/finish-link.ts'
import { type LinkOptions, startLink } from './account/link.ts'
import { linkClient } from './account/link-client.ts'
import { createPendingWrites } from './account/pending-writes.ts'
import {
  createProfile,
  deleteProfile,
  getProfile,
  listProfiles,
  type NewProfile,
  type StoredProfile,
  updateProfile,
} from './account/profiles.ts'
import { drainRefreshes, refreshSession } from './account/refresh.ts'
import { requireConnector, type Services } from './account/services.ts'
import { type AccessToken, createSessionCache } from './account/session-cache.ts'
import { resume, suspend } from './account/status.ts'
import { type Unlinked, unlink } from './account/unlink.ts'
import { type CallOptions, callAction } from './action/call-action.ts'
import type { ActionResult } from './action/judge-call.ts'
import { testAccount } from './action/test-account.ts'
import type { Connector } from './connector/connector.ts'
import { createConnector } from './create-connector.ts'
import { type PortOptions, withDefaultPorts } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'
import { openStorage, type StorageOptions } from './open-storage.ts'
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

const DEFAULT_PAGE = 100
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

function bindAll(manifests: readonly Manifest[], options: PortOptions): Map<string, Connector> {
  const connectors = new Map<string, Connector>()
  for (const manifest of manifests) {
    if (connectors.has(manifest.key)) throw new TypeError(`Two manifests have the key ${manifest.key}`)
    connectors.set(manifest.key, createConnector(manifest, options))
  }
  return connectors
}

function redirectUris(publicUrl: string): (connector: string) => string {
  const base = new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`)
  return (connector) => new URL(`connect/oauth2/${connector}/callback`, base).href
}

function accountsOf(services: Services): Accounts {
  return {
    startLink: (options) => startLink(services, options),
    finishLink: (options) => finishLink(services, options),
    linkClient: (options) => linkClient(services, options),
    get: async (key) => toAccount(await requireAccount(services, key)),
    list: async (owner, { limit = DEFAULT_PAGE, ...filter } = {}) =>
      (await services.store.accounts.list(owner, { ...filter, limit })).map(toAccount),
    accessToken: async (key) => (await sessionFor(services, key)).token,
    refresh: async (key) => {
      const { token_version } = await requireAccount(services, key)
      return (await refreshSession(services, key, { version: token_version, force: true })).token
    },
    call: (key, action, input, options) => callAction(services, key, action, input, options),
    test: (key) => testAccount(services, key),
    approveOrigins: (key) => approveOrigins(services, key),
    suspend: (key) => suspend(services, key),
    resume: (key) => resume(services, key),
    unlink: (key) => unlink(services, key),
  }
}

/**
 * Starts Linkwright: opens the database, and gives linked accounts whose tokens are kept safe and fresh.
 *
 * @returns The running instance; end it by `close()`.
 * @throws `ERR_DATABASE_…` and `ERR_KEY_…` when the storage cannot be opened; `TypeError` for two manifests with one key.
 */
export async function createLinkwright(options: LinkwrightOptions): Promise<Linkwright> {
  const ports = withDefaultPorts(options)
  const connectors = bindAll(options.manifests, ports)
  const logger = options.logger ?? silent
  const redirectUri = redirectUris(options.publicUrl)
  const { store, vault } = await openStorage(options, ports.clock)
  const services: Services = {
    connectors,
    store,
    vault,
    clock: ports.clock,
    logger,
    redirectUri,
    holder: `${hostname()}:${process.pid}:${randomBytes(6).toString('base64url')}`,
    sessions: createSessionCache(),
    writes: createPendingWrites(logger),
  }
  return Object.freeze({
    profiles: Object.freeze<Profiles>({
      create: (profile) => createProfile(services, profile),
      get: (id) => getProfile(services, id),
      list: (connector) => listProfiles(services, connector),
      update: (id, change) => updateProfile(services, id, change),
      delete: (id) => deleteProfile(services, id),
    }),
    accounts: Object.freeze(accountsOf(services)),
    connector: (key: string) => requireConnector(services, key),
    connectors: () => [...connectors.values()],
    redirectUri,
    close: async () => {
      await drainRefreshes(services)
      await services.writes.drain()
      await store.close()
    },
  })
}
