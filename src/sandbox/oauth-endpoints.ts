/** The way into oidc-provider: the provider's paths, and the liberties that it allows its clients. */
import type { Provider } from 'oidc-provider'
import { tokenId } from './access-token.ts'
import { type Exchange, replay } from './exchange.ts'
import { ROUTES, type SandboxProfile } from './provider-configuration.ts'

/** What kind of endpoint a request is for. `other`: metadata, keys, and the way back from the login pages. */
export type OAuthEndpoint = 'authorize' | 'token' | 'revoke' | 'other'

const ISSUER_PATH = '/oauth2/default'

// Some paths of ours are others inside oidc-provider: it has well-known paths without the issuer's own path.
const PATHS: Readonly<Record<string, { endpoint: OAuthEndpoint; path: string }>> = {
  [`GET ${ROUTES.authorization}`]: { endpoint: 'authorize', path: ROUTES.authorization },
  [`POST ${ROUTES.token}`]: { endpoint: 'token', path: ROUTES.token },
  [`POST ${ISSUER_PATH}/v1/token`]: { endpoint: 'token', path: ROUTES.token },
  [`POST ${ROUTES.revocation}`]: { endpoint: 'revoke', path: ROUTES.revocation },
  [`GET ${ROUTES.jwks}`]: { endpoint: 'other', path: ROUTES.jwks },
  [`GET ${ISSUER_PATH}/.well-known/openid-configuration`]: {
    endpoint: 'other',
    path: '/.well-known/openid-configuration',
  },
  [`GET /.well-known/oauth-authorization-server${ISSUER_PATH}`]: {
    endpoint: 'other',
    path: '/.well-known/oauth-authorization-server',
  },
}

/** The endpoint that a request is for; undefined when the authorization server has none there. */
export function oauthEndpoint({ method, url }: Exchange): OAuthEndpoint | undefined {
  if (method === 'GET' && url.pathname.startsWith(`${ROUTES.authorization}/`)) return 'other'
  return PATHS[`${method} ${url.pathname}`]?.endpoint
}

/** The `grant_type` of a token request. */
export function grantTypeOf(exchange: Exchange): string | undefined {
  return new URLSearchParams(exchange.body.toString()).get('grant_type') ?? undefined
}

/** Hands a request to oidc-provider, which answers it. */
export async function handleOAuth(
  provider: Provider,
  profile: SandboxProfile,
  exchange: Exchange,
): Promise<void> {
  const { method, url } = exchange
  const endpoint = oauthEndpoint(exchange)
  const path = PATHS[`${method} ${url.pathname}`]?.path ?? url.pathname
  const query = new URLSearchParams(url.searchParams)
  if (endpoint === 'authorize') assumeS256(query)
  const changes = endpoint === 'token' || endpoint === 'revoke' ? adaptForm(exchange, profile) : {}
  const request = replay(exchange, { ...changes, url: query.size > 0 ? `${path}?${query}` : path })
  await provider.callback()(request, exchange.response)
}

// RFC 7636 would take a challenge without a method as "plain"; the provider takes it as S256.
function assumeS256(query: URLSearchParams): void {
  if (query.has('code_challenge') && !query.has('code_challenge_method'))
    query.set('code_challenge_method', 'S256')
}

function adaptForm({ incoming, body }: Exchange, profile: SandboxProfile) {
  if (!incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return {}
  const form = new URLSearchParams(body.toString())
  // The plain server knows client_secret_post only.
  if (profile === 'plain') return { headers: { authorization: undefined } }
  // With an Authorization header, client credentials in the body are ignored.
  if (incoming.headers.authorization !== undefined) {
    form.delete('client_id')
    form.delete('client_secret')
  }
  // oidc-provider revokes tokens that it stores, and JWTs are stored under their id.
  const id = tokenId(form.get('token') ?? '')
  if (id !== undefined) form.set('token', id)
  return { body: Buffer.from(form.toString()) }
}
