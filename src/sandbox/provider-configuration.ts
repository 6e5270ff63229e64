/** How oidc-provider is configured to behave like the provider's authorization server. */
import { randomBytes } from 'node:crypto'
import { type Configuration, type ErrorOut, errors, type KoaContextWithOIDC } from 'oidc-provider'
import type { AppRegistry } from './app-registry.ts'
import { checkAppPolicy, RESOURCE } from './authorization-policy.ts'
import type { SandboxClock } from './clock.ts'
import { escapeHtml, PAGE_HEADERS, renderPage } from './page.ts'
import { findPerson, PEOPLE, type SandboxPerson } from './people.ts'
import { signingKey } from './signing-key.ts'

/** `zoominfo` behaves like the provider; `plain` is another ordinary server, to test the protocol against. */
export type SandboxProfile = 'zoominfo' | 'plain'

/** What the configuration depends on. Lifetimes are in seconds. */
export interface AuthorizationServerSettings {
  readonly profile: SandboxProfile
  readonly apps: AppRegistry
  readonly clock: SandboxClock
  readonly accessTokenLifetime: number
  readonly refreshTokenLifetime: number
}

/** Where each endpoint is. oidc-provider would put all of them under the issuer's path. */
export const ROUTES = {
  authorization: '/gtm/oauth/v1/authorize',
  token: '/gtm/oauth/v1/token',
  revocation: '/oauth2/default/v1/revoke',
  jwks: '/oauth2/default/v1/keys',
} as const

/** The path of the login and consent pages of one authorization request. */
export function interactionPath(uid: string): string {
  return `/login/${uid}`
}

const TEN_YEARS = 10 * 365 * 24 * 60 * 60

/** The configuration, without the storage adapter. */
export async function providerConfiguration(settings: AuthorizationServerSettings): Promise<Configuration> {
  const { apps, clock } = settings
  const plain = settings.profile === 'plain'
  const accessTokenLifetime = (clientId: string | undefined): number =>
    apps.find(clientId ?? '')?.access_token_lifetime ?? settings.accessTokenLifetime

  // A token minted with client credentials acts as the app's integration user.
  const owner = (token: { accountId?: string; clientId?: string | undefined }): SandboxPerson | undefined =>
    token.accountId === undefined
      ? findPerson(apps.find(token.clientId ?? '')?.integration_user ?? '')
      : PEOPLE.find((person) => person.id === token.accountId)

  return {
    routes: ROUTES,
    jwks: { keys: [await signingKey()] },
    cookies: {
      keys: [randomBytes(32)],
      // Browsers share the cookies of 127.0.0.1 between ports.
      names: { session: 'sandbox_session', interaction: 'sandbox_interaction', resume: 'sandbox_resume' },
    },
    scopes: ['openid'],
    responseTypes: ['code'],
    clientAuthMethods: plain ? ['client_secret_post'] : ['client_secret_basic', 'client_secret_post'],
    allowOmittingSingleRegisteredRedirectUri: false,
    clientBasedCORS: () => false,
    clockTolerance: 0,
    pkce: { required: () => !plain },
    rotateRefreshToken: !plain,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    // Only a grant of this very request: every authorization asks for consent and is a token family of its own.
    loadExistingGrant: async (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId
      return grantId === undefined ? undefined : ctx.oidc.provider.Grant.find(grantId)
    },
    interactions: { url: (_ctx, interaction) => interactionPath(interaction.uid) },
    findAccount: async (_ctx, sub) => {
      const person = PEOPLE.find(({ id }) => id === sub)
      return person && { accountId: sub, claims: async () => ({ sub, ...personClaims(person) }) }
    },
    extraTokenClaims: async (_ctx, token) => {
      const person = owner(token)
      return person && personClaims(person)
    },
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) => {
          jwt.payload['sub'] = owner(token)?.id ?? jwt.payload['sub']
        },
      },
    },
    ttl: {
      AccessToken: (_ctx, token) => accessTokenLifetime(token.clientId),
      ClientCredentials: (_ctx, token) => accessTokenLifetime(token.clientId),
      RefreshToken: (_ctx, token) =>
        apps.find(token.clientId ?? '')?.refresh_token_lifetime ?? settings.refreshTokenLifetime,
      AuthorizationCode: 60,
      Grant: TEN_YEARS,
      IdToken: 3600,
      Interaction: 3600,
      Session: 14 * 24 * 60 * 60,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => RESOURCE,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (ctx, resource, client) => {
          const app = apps.find(client.clientId)
          if (resource !== RESOURCE || app === undefined) throw new errors.InvalidTarget()
          checkAppPolicy(ctx, app, clock.now())
          return {
            scope: app.scopes.join(' '),
            audience: RESOURCE,
            accessTokenFormat: plain ? 'opaque' : 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          }
        },
      },
    },
    renderError,
  }
}

function personClaims(person: SandboxPerson) {
  return { firstName: person.firstName, lastName: person.lastName, ziUsername: person.username }
}

async function renderError(ctx: KoaContextWithOIDC, out: ErrorOut) {
  ctx.set(PAGE_HEADERS)
  ctx.body = renderPage(
    'This request cannot be answered',
    `<p role="alert"><code>${escapeHtml(out.error)}</code> ${escapeHtml(out.error_description ?? '')}</p>
<p class="note">The application that sent you here made a request that is not allowed. Nothing was shared.</p>`,
  )
}
