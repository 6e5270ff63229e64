/** The authorization server: oidc-provider and what the sandbox adds around it. */
import { type AdapterPayload, Provider } from 'oidc-provider'
import type { RegisteredApp } from './app-registry.ts'
import type { OAuthStore } from './oauth-store.ts'
import { type AuthorizationServerSettings, providerConfiguration } from './provider-configuration.ts'

type IssuedToken = InstanceType<Provider['AccessToken']> | InstanceType<Provider['ClientCredentials']>

// "At once" has to mean something that a test can rely on.
const PARALLEL_MINT_SECONDS = 1

/** The issuer identifier. */
export function issuerOf(origin: string): string {
  return `${origin}/oauth2/default`
}

/** The metadata that oidc-provider keeps for an app. */
export function clientMetadata(app: RegisteredApp, devPortalCallback: string): AdapterPayload {
  const codeFlow = app.grant_types.includes('authorization_code')
  return {
    client_id: app.client_id,
    client_secret: app.client_secret,
    client_name: app.name,
    // The DevPortal logs people in for any app, to generate a bearer token.
    redirect_uris: codeFlow ? [...app.redirect_uris, devPortalCallback] : [],
    response_types: codeFlow ? ['code'] : [],
    // client_credentials always, because oidc-provider refuses a grant that is not enabled as invalid_request
    // and the provider as unauthorized_client: checkAppPolicy does.
    grant_types: [...(codeFlow ? ['authorization_code', 'refresh_token'] : []), 'client_credentials'],
    // Either of basic and post serves where both are enabled.
    token_endpoint_auth_method: 'client_secret_post',
  }
}

/** Makes the authorization server. It prints nothing. */
export async function createAuthorizationServer(
  origin: string,
  store: OAuthStore,
  settings: AuthorizationServerSettings,
): Promise<Provider> {
  const provider = new Provider(issuerOf(origin), {
    ...(await providerConfiguration(settings)),
    adapter: store.adapter,
  })
  provider.on('access_token.issued', (token) => keepJwt(store, token))
  provider.on('client_credentials.issued', (token) => {
    // Minting two tokens for one app at once makes one of them invalid.
    store.revoke({ client_id: token.clientId ?? '', issued_since: seconds() - PARALLEL_MINT_SECONDS }, [
      token.kind,
    ])
    keepJwt(store, token)
  })
  // Koa prints errors of the connection otherwise, such as a client that went away.
  provider.silent = true
  return provider
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

// oidc-provider does not store JWT access tokens. Stored here under their `jti`, they can be revoked, they
// expire with the sandbox's clock and die with their grant, as opaque ones do.
function keepJwt(store: OAuthStore, token: IssuedToken): void {
  const now = seconds()
  const { kind, jti, clientId, scope, aud, extra } = token
  const owner = token.kind === 'AccessToken' ? { accountId: token.accountId, grantId: token.grantId } : {}
  store.put(kind, jti, {
    ...owner,
    kind,
    jti,
    clientId,
    scope,
    aud,
    extra,
    iat: now,
    exp: now + token.expiration,
  })
}
