/** A local ZoomInfo: DevPortal apps, authorization server and API, for development, demos and tests. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAccessTokenCheck } from './access-token.ts'
import { ROLES } from './api/account-roles.ts'
import { createApi } from './api/gateway.ts'
import { createWorld } from './api/world.ts'
import { type AppStatus, createAppRegistry, type RegisteredApp, type SandboxApp } from './app-registry.ts'
import { clientMetadata, createAuthorizationServer } from './authorization-server.ts'
import { createClock } from './clock.ts'
import { createControlApi } from './control-api.ts'
import { createCredits } from './credits.ts'
import { createDevPortal } from './devportal/dev-portal.ts'
import { TOKEN_CALLBACK_PATH } from './devportal/generate-token.ts'
import { createFaults, type FaultRule } from './faults.ts'
import { createLegacyAuthentication, type LegacyKey } from './legacy/authenticate.ts'
import { createLegacyApi } from './legacy/legacy-api.ts'
import { createOAuthStore, type TokenFilter } from './oauth-store.ts'
import { PEOPLE } from './people.ts'
import type { SandboxProfile } from './provider-configuration.ts'
import { createRateLimiter, RATE_TIERS, type RateLimits, type RateTier } from './rate-limit.ts'
import { createRequestListener } from './server.ts'
import { signingKey } from './signing-key.ts'
import { createStats, type SandboxStats } from './stats.ts'

export type { AppStatus, RegisteredApp, SandboxApp, SandboxGrantType } from './app-registry.ts'
export type { FaultEndpoint, FaultKind, FaultRule } from './faults.ts'
export type { LegacyKey } from './legacy/authenticate.ts'
export type { TokenFilter } from './oauth-store.ts'
export type { SandboxProfile } from './provider-configuration.ts'
export type { RateLimits, RateTier } from './rate-limit.ts'
export type { Outcome, SandboxStats } from './stats.ts'

/** How to start. Everything may be left out. */
export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Where to listen; `127.0.0.1` by default. */
  host?: string
  /** Apps to begin with. */
  apps?: SandboxApp[]
  /** Seconds; 24 hours by default, as the provider's are. */
  accessTokenLifetime?: number
  /** Seconds; 90 days by default. The provider does not say how long its own last. */
  refreshTokenLifetime?: number
  /**
   * `zoominfo`, the default, follows the provider. `plain` is an ordinary server of another shape: opaque access
   * tokens, client_secret_post only, PKCE as the client likes, refresh tokens that stay the same.
   */
  profile?: SandboxProfile
  /** API calls allowed to each app; 25 a second by default. */
  rateLimits?: Partial<RateLimits>
  /** The tier that `rateLimits` begin from; `standard` by default. */
  tier?: RateTier
  /** Credits at the start; 1000 by default. */
  credits?: number
  /** Seeded companies, each with five contacts; 60 by default. More than 2000 go beyond the API's depth limit. */
  companies?: number
}

/** What can be set while it runs. */
export interface SandboxLimits extends RateLimits {
  credits: number
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** The issuer identifier of the authorization server. */
  readonly issuer: string
  /** Which real origin each of the sandbox's stands for. */
  readonly origins: Readonly<Record<string, string>>
  /** The seeded person who can log in. */
  readonly user: { readonly username: string; readonly password: string }
  /** Registers an app, as the DevPortal does. */
  createApp(app: SandboxApp): Promise<RegisteredApp>
  updateApp(clientId: string, changes: SandboxApp): Promise<RegisteredApp>
  approveApp(clientId: string): Promise<RegisteredApp>
  /** Decides about an app, in place of those who review it. */
  reviewApp(clientId: string, status: AppStatus): Promise<RegisteredApp>
  rotateSecret(clientId: string): Promise<RegisteredApp>
  apps(): readonly RegisteredApp[]
  /** Makes a key for the Enterprise API, as the Admin Portal does. @throws {RangeError} for an unknown person. */
  createLegacyKey(username: string): LegacyKey
  /** Replaces all fault switches; without arguments, switches all off. */
  setFaults(...rules: FaultRule[]): void
  faults(): readonly FaultRule[]
  /** The sandbox's time, in milliseconds since the epoch. */
  now(): number
  /** Makes everything that was issued, counted or begun this many seconds older. */
  advanceTime(seconds: number): void
  /** Ends access tokens now. Returns how many. */
  expireAccessTokens(filter?: TokenFilter): number
  /** Ends refresh tokens now. Returns how many. */
  expireRefreshTokens(filter?: TokenFilter): number
  /** Deletes grants with all their tokens, as when access is withdrawn. Returns how many tokens and codes. */
  revokeTokens(filter?: TokenFilter): number
  limits(): SandboxLimits
  setLimits(limits: Partial<SandboxLimits>): void
  /** The account's roles; all at the start. A call that needs another one is refused with 403 ZI0003. */
  roles(): readonly string[]
  /** @throws {RangeError} when one of them does not exist. */
  setRoles(roles: readonly string[]): void
  /** API calls that an app has made in the second, the hour and the day that count now. */
  callsOf(clientId: string): Readonly<RateLimits>
  /** A copy of the counters. */
  stats(): SandboxStats
  /** Forgets tokens, logins, faults, counters, spent credits and what calls have changed. Apps stay. */
  reset(): void
  /** Stops listening and drops every connection at once. */
  close(): Promise<void>
}

const DAY = 24 * 60 * 60

/**
 * Starts a sandbox. Many can run in one process.
 *
 * Two surprises that are the provider's: a client credentials token ends when the same app mints another within a
 * second, and every authorization request asks for consent again. {@link Sandbox.advanceTime} ages what the sandbox
 * keeps; the `exp` claim inside an access token that is out already stays as it was.
 *
 * @throws {InvalidAppError} `ERR_SANDBOX_INVALID_APP` when one of `options.apps` cannot be registered.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createClock()
  const apps = createAppRegistry(clock)
  for (const app of options.apps ?? []) apps.create(app)
  const profile = options.profile ?? 'zoominfo'
  const faults = createFaults()
  const tier = RATE_TIERS[options.tier ?? 'standard']
  const rateLimiter = createRateLimiter(clock, { ...tier, ...options.rateLimits })
  const credits = createCredits(clock, options.credits ?? 1000)
  const legacy = createLegacyAuthentication(clock)
  const world = createWorld(clock, credits, options.companies ?? 60)
  const store = createOAuthStore((clientId) => {
    const app = apps.find(clientId)
    return app && clientMetadata(app, `${origin}${TOKEN_CALLBACK_PATH}`)
  })
  let stats = createStats()

  // The issuer carries the port, so the port has to be known before there is anything to answer with. The key is
  // made first: what is left to do then takes no turn of the event loop, and no request can come in between.
  await signingKey()
  const server = createServer()
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`

  const provider = await createAuthorizationServer(origin, store, {
    profile,
    apps,
    clock,
    accessTokenLifetime: options.accessTokenLifetime ?? DAY,
    refreshTokenLifetime: options.refreshTokenLifetime ?? 90 * DAY,
  })
  provider.on('grant.error', (_ctx, error) => {
    if (error.error_detail === 'refresh token already used') stats.refresh_token_reuse += 1
  })
  provider.on('server_error', () => {
    stats.server_errors += 1
  })

  const found = (app: RegisteredApp | undefined): RegisteredApp => {
    if (app === undefined) throw new RangeError('The sandbox has no app with this client_id.')
    return app
  }

  const sandbox: Sandbox = {
    origin,
    issuer: provider.issuer,
    origins: Object.freeze({
      'https://api.zoominfo.com': origin,
      'https://okta-login.zoominfo.com': origin,
    }),
    user: Object.freeze({ username: PEOPLE[0].username, password: PEOPLE[0].password }),
    createApp: async (app) => apps.create(app),
    updateApp: async (clientId, changes) => found(apps.update(clientId, changes)),
    approveApp: async (clientId) => found(apps.review(clientId, 'approved')),
    reviewApp: async (clientId, status) => found(apps.review(clientId, status)),
    rotateSecret: async (clientId) => found(apps.rotateSecret(clientId)),
    apps: () => apps.list(),
    createLegacyKey: (username) => legacy.createKey(username),
    setFaults: (...rules) => faults.set(rules),
    faults: () => faults.list(),
    now: () => clock.now(),
    advanceTime(seconds) {
      clock.advance(seconds)
      store.age(seconds)
    },
    expireAccessTokens: (filter = {}) => store.expire(['AccessToken', 'ClientCredentials'], filter),
    expireRefreshTokens: (filter = {}) => store.expire(['RefreshToken'], filter),
    revokeTokens: (filter = {}) => store.revoke(filter),
    limits: () => ({ ...rateLimiter.limits, credits: credits.limit }),
    setLimits({ credits: creditLimit, ...rates }) {
      if (creditLimit !== undefined) credits.limit = creditLimit
      Object.assign(rateLimiter.limits, rates)
    },
    roles: () => [...world.roles],
    setRoles(roles) {
      const unknown = roles.find((role) => !ROLES.some((known) => known.role === role))
      if (unknown !== undefined) throw new RangeError(`There is no role ${unknown}.`)
      world.roles.clear()
      for (const role of roles) world.roles.add(role)
    },
    callsOf: (clientId) => rateLimiter.used(clientId),
    stats: () => structuredClone(stats),
    reset() {
      store.clear()
      clock.reset()
      faults.clear()
      rateLimiter.clear()
      credits.clear()
      world.clear()
      legacy.clear()
      stats = createStats()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  const checkAccessToken = await createAccessTokenCheck(provider, profile, apps)
  const listener = createRequestListener({
    provider,
    profile,
    faults,
    stats: () => stats,
    api: createApi({ checkAccessToken, rateLimiter, world, stats: () => stats }),
    legacy: createLegacyApi({
      authentication: legacy,
      logins: createRateLimiter(clock, { ...RATE_TIERS.standard, second: 1 }),
      calls: createRateLimiter(clock, RATE_TIERS.standard),
      world,
    }),
    control: createControlApi(sandbox),
    devPortal: createDevPortal(sandbox),
  })
  server.on('request', listener)
  return Object.freeze(sandbox)
}
