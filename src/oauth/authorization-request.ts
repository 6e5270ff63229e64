/** The authorization request: where the user's browser is sent (RFC 6749 section 4.1.1, RFC 7636). */
import { generateRandomNonce, generateRandomState } from 'oauth4webapi'
import { usesPkce } from '../manifest/interactive.ts'
import type { OAuthContext } from './context.ts'
import { planRequest } from './dialect.ts'
import { endpointUrl } from './endpoint.ts'
import type { ProofKey } from './grant.ts'
import { asksForIdToken } from './id-token.ts'
import { codeChallenge, createPkcePair } from './pkce.ts'
import { renderRequest } from './render-request.ts'
import type { RequestPlan } from './request-plan.ts'
import { staticVerifier } from './static-verifier.ts'
import { targetOf } from './target.ts'

declare const requested: unique symbol

/**
 * An authorization request in progress. A frozen plain object that survives JSON: keep it, sealed and bound to the
 * user who began, until the callback arrives; redeem it once.
 */
export interface AuthorizationRequest {
  /** Where to send the user's browser. */
  readonly url: string
  readonly state: string
  /** Absent where the manifest says that the provider does not support PKCE. A secret. */
  readonly code_verifier?: string
  readonly redirect_uri: string
  /** The scopes asked for, separated by spaces. */
  readonly scope?: string
  /** The key that the tokens will be bound to (RFC 9449). A secret. */
  readonly proof_key?: ProofKey
  /** What the ID token must repeat, where it is asked for (OpenID Connect Core section 3.1.2.1). */
  readonly nonce?: string
  /** Until when {@link url} can be opened, in milliseconds since 1970, where the request was pushed (RFC 9126). */
  readonly url_expires_at?: number
  readonly [requested]?: true
}

/** The values that are made anew for every authorization request. */
export interface GeneratedValues {
  readonly state: string
  readonly code_verifier: string
  /** The thumbprint of the key that the code will be bound to (RFC 9449 section 10). */
  readonly dpop_jkt?: string
  readonly nonce?: string
}

/** The parameters of the authorization request, under their standard names. */
export function authorizationParameters(
  context: OAuthContext,
  redirectUri: string,
  generated: GeneratedValues,
): { parameters: Record<string, string>; pkce: Record<string, string> } {
  const { auth } = context
  const pkce: Record<string, string> = usesPkce(auth)
    ? { code_challenge: codeChallenge(generated.code_verifier), code_challenge_method: 'S256' }
    : {}
  const parameters = {
    ...(auth.grant_type === 'authorization_code' && { response_type: 'code' }),
    client_id: context.client.client_id,
    redirect_uri: redirectUri,
    scope: context.scopes.join(' '),
    state: generated.state,
    ...pkce,
    ...(generated.dpop_jkt !== undefined && { dpop_jkt: generated.dpop_jkt }),
    ...(generated.nonce !== undefined && { nonce: generated.nonce }),
    ...targetOf(context, ['resource', 'audience']),
  }
  return { parameters, pkce }
}

/** Plans the authorization request for given `state` and `code_verifier`. Nothing is sent. */
export function planAuthorizationRequest(
  context: OAuthContext,
  redirectUri: string,
  generated: GeneratedValues,
): RequestPlan {
  const endpoint = endpointUrl(context, 'authorization_request')
  const { parameters, pkce } = authorizationParameters(context, redirectUri, generated)
  const isStatic = staticVerifier(context.auth, context.fields.profile) !== undefined
  const origins: Record<string, string> = isStatic ? { code_challenge: 'profile:code_verifier' } : {}
  return planRequest(context, 'authorization_request', { endpoint, headers: {}, parameters, origins }, pkce)
}

/** RFC 8252 section 7.3. */
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** Refuses what cannot be a redirect URI (RFC 6749 section 3.1.2): a URL of another scheme has no origin to compare. */
export function checkRedirectUri(redirectUri: string): void {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined
  const isLocal = url?.protocol === 'http:' && LOOPBACK.includes(url.hostname)
  if (url === undefined || (url.protocol !== 'https:' && !isLocal))
    throw new TypeError('The redirect URI must be an https URL, or an http URL on a loopback address')
  if (redirectUri.includes('#') || url.username !== '' || url.password !== '')
    throw new TypeError('The redirect URI must have neither a fragment nor user information')
}

/** The values that are made anew, and the request with everything but where to send the user. */
export function newRequest(
  context: OAuthContext,
  redirectUri: string,
  proof?: { readonly proof_key: ProofKey; readonly dpop_jkt: string },
): { generated: GeneratedValues; request: Omit<AuthorizationRequest, 'url'> } {
  checkRedirectUri(redirectUri)
  const state = generateRandomState()
  const pasted = staticVerifier(context.auth, context.fields.profile)
  const code_verifier = pasted ?? createPkcePair().code_verifier
  const nonce = asksForIdToken(context) ? { nonce: generateRandomNonce() } : {}
  return {
    generated: { state, code_verifier, ...nonce, ...(proof && { dpop_jkt: proof.dpop_jkt }) },
    request: {
      state,
      redirect_uri: redirectUri,
      ...(usesPkce(context.auth) && { code_verifier }),
      ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
      ...(proof && { proof_key: proof.proof_key }),
      ...nonce,
    },
  }
}

/**
 * Makes an authorization request with a new `state` and a new PKCE verifier (256 random bits each). Nothing is sent.
 * Where requests are pushed or tokens are bound to a key, `beginAuthorization` makes it.
 *
 * @param redirectUri The redirect URI registered at the provider, distinct for each connector (RFC 9700 section 4.4).
 * @returns The URL to redirect the user to; hand the whole value to `parseAuthorizationResponse` with the callback.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_ENDPOINT_MISSING`; {TypeError} for a redirect URI that cannot be one.
 */
export function createAuthorizationRequest(
  context: OAuthContext,
  redirectUri: string,
  proof?: { readonly proof_key: ProofKey; readonly dpop_jkt: string },
): AuthorizationRequest {
  const { generated, request } = newRequest(context, redirectUri, proof)
  const plan = planAuthorizationRequest(context, redirectUri, generated)
  return Object.freeze({ url: renderRequest(plan).url, ...request })
}
