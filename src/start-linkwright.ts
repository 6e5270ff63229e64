/** The library's composition root. */
import { LRUCache } from 'lru-cache'
import { accessToken } from './account/access-token.ts'
import { requireAccount, toAccount } from './account/account.ts'
import { approveOrigins } from './account/approve-origins.ts'
import { finishLink } from './account/finish-link.ts'
import { startLink } from './account/link.ts'
import { linkClient } from './account/link-client.ts'
import { listKeys } from './account/list-keys.ts'
import { createPendingWrites } from './account/pending-writes.ts'
import { createProfile, deleteProfile, getProfile, listProfiles, updateProfile } from './account/profiles.ts'
import { drainRefreshes, refreshSession } from './account/refresh.ts'
import { checkKeys, rotateKeys } from './account/rotate-keys.ts'
import { requireConnector, type Services } from './account/services.ts'
import { createSessionCache } from './account/session-cache.ts'
import { resume, suspend } from './account/status.ts'
import { unlink } from './account/unlink.ts'
import { callAction } from './action/call-action.ts'
import { testAccount } from './action/test-account.ts'
import type { Connector } from './connector/connector.ts'
import { createConnector } from './create-connector.ts'
import type { Accounts, Keys, Linkwright, LinkwrightOptions, Profiles } from './create-linkwright.ts'
import { type PortOptions, withDefaultPorts } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'
import { announceKey, openStorage } from './open-storage.ts'
import type { Logger } from './ports.ts'
import { startBackground } from './start-background.ts'

const DEFAULT_PAGE = 100
/** How often an instance says which key it seals with, in milliseconds. */
const ANNOUNCING_INTERVAL = 60_000
const MAX_OPEN_PROFILES = 1_000
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
    list: async (owner, { limit = DEFAULT_PAGE, ...filter } = {}) => {
      if (typeof owner !== 'string' || owner === '')
        throw new TypeError('"owner" must name the owner of the accounts')
      return (await services.store.accounts.list(owner, { ...filter, limit })).map(toAccount)
    },
    accessToken: (key) => accessToken(services, key),
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

/** Starts Linkwright; see `createLinkwright`. */
export async function startLinkwright(options: LinkwrightOptions): Promise<Linkwright> {
  const ports = withDefaultPorts(options)
  const connectors = bindAll(options.manifests, ports)
  const logger = options.logger ?? silent
  const redirectUri = redirectUris(options.publicUrl)
  const { store, vault } = await openStorage(options, ports.clock)
  const scheduler = store.scheduler(logger)
  const services: Services = {
    connectors,
    store,
    vault,
    clock: ports.clock,
    logger,
    redirectUri,
    sessions: createSessionCache(),
    profiles: new LRUCache({ max: MAX_OPEN_PROFILES }),
    writes: createPendingWrites(logger),
    wake: (job) => scheduler.wake(job),
  }
  const announcing = setInterval(() => {
    announceKey(store, vault).catch(() => logger.warn({}, 'The register of keys could not be written to'))
  }, ANNOUNCING_INTERVAL).unref()
  if (options.background !== false) await startBackground(services, scheduler)
  return Object.freeze({
    profiles: Object.freeze<Profiles>({
      create: (profile) => createProfile(services, profile),
      get: (id) => getProfile(services, id),
      list: (connector) => listProfiles(services, connector),
      update: (id, change) => updateProfile(services, id, change),
      delete: (id) => deleteProfile(services, id),
    }),
    accounts: Object.freeze(accountsOf(services)),
    keys: Object.freeze<Keys>({
      list: () => listKeys(services),
      rotate: (options) => rotateKeys(services, options),
      check: (options) => checkKeys(services, options),
    }),
    connector: (key: string) => requireConnector(services, key),
    connectors: () => [...connectors.values()],
    redirectUri,
    close: async () => {
      clearInterval(announcing)
      await scheduler.stop()
      await Promise.all([services.writes.drain(), drainRefreshes(services)])
      await store.close()
    },
  })
}
