/**
 * The standard parameters of each OAuth request: the ones that Linkwright sets itself. A manifest may place,
 * rename or omit them; it can never give them another value.
 */
import type { Auth } from '../generated/manifest.ts'
import { methodOf } from './authentication.ts'

/** The requests that a manifest can describe. */
export type RequestKind =
  | 'authorization_request'
  | 'pushed_authorization_request'
  | 'token_request'
  | 'refresh_request'
  | 'revocation_request'

/** One standard parameter. */
export interface CanonicalParameter {
  /** Where its value comes from, as `explain` shows it. */
  readonly origin: string
  /** Whether the value is a secret. */
  readonly secret: boolean
  /** Fixed by the standard, where it is. */
  readonly constant?: string
  /** Templates that mean the same value. */
  readonly templates: readonly string[]
}

function parameter(name: string, origin: string, more: Partial<CanonicalParameter> = {}): CanonicalParameter {
  const templates = [`\${request.${name}}`, ...(more.templates ?? [])]
  return { origin, secret: false, ...more, templates }
}

const clientId = parameter('client_id', 'profile:client_id', { templates: ['${profile.client_id}'] })
const clientSecret = parameter('client_secret', 'profile:client_secret', {
  secret: true,
  templates: ['${profile.client_secret}'],
})
const assertion = {
  client_assertion_type: parameter('client_assertion_type', 'protocol', {
    constant: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  }),
  client_assertion: parameter('client_assertion', 'generated:client_assertion', { secret: true }),
}
const scope = parameter('scope', 'profile:scopes')

/** The standard parameters of one request of one authentication type, by name. */
export function canonicalParameters(
  kind: RequestKind,
  auth: Auth,
): Readonly<Record<string, CanonicalParameter>> {
  const resource = auth.resource !== undefined && { resource: parameter('resource', 'manifest:resource') }
  const audience = auth.audience !== undefined && { audience: parameter('audience', 'manifest:audience') }
  const pkce = auth.pkce?.unsupported === undefined
  const client = {
    client_id: clientId,
    client_secret: clientSecret,
    ...(methodOf(auth, kind).endsWith('_jwt') && assertion),
  }
  switch (kind) {
    case 'authorization_request':
    case 'pushed_authorization_request':
      return {
        ...(kind === 'pushed_authorization_request' && client),
        response_type: parameter('response_type', 'protocol', { constant: 'code' }),
        client_id: clientId,
        redirect_uri: parameter('redirect_uri', 'connector:redirect_uri'),
        scope,
        state: parameter('state', 'generated:state'),
        ...(pkce && {
          code_challenge: parameter('code_challenge', 'generated:code_challenge', {
            templates: ['${pkce.code_challenge}'],
          }),
          code_challenge_method: parameter('code_challenge_method', 'protocol', {
            constant: 'S256',
            templates: ['${pkce.code_challenge_method}'],
          }),
        }),
        ...(auth.dpop_bound_access_tokens === true && {
          dpop_jkt: parameter('dpop_jkt', 'generated:dpop_jkt'),
        }),
        ...(auth.id_token_signed_response_alg !== undefined && {
          nonce: parameter('nonce', 'generated:nonce'),
        }),
        ...resource,
        ...audience,
      }
    case 'token_request':
      if (auth.grant_type === 'client_credentials') {
        return {
          grant_type: parameter('grant_type', 'protocol', { constant: auth.grant_type }),
          scope,
          ...resource,
          ...audience,
          ...client,
        }
      }
      return {
        grant_type: parameter('grant_type', 'protocol', { constant: auth.grant_type }),
        code: parameter('code', 'authorization_response:code', { secret: true }),
        redirect_uri: parameter('redirect_uri', 'connector:redirect_uri'),
        ...(pkce && {
          code_verifier: parameter('code_verifier', 'generated:code_verifier', {
            secret: true,
            templates: ['${pkce.code_verifier}'],
          }),
        }),
        ...resource,
        ...client,
      }
    case 'refresh_request':
      return {
        grant_type: parameter('grant_type', 'protocol', { constant: 'refresh_token' }),
        refresh_token: parameter('refresh_token', 'grant:refresh_token', { secret: true }),
        ...resource,
        ...client,
      }
    case 'revocation_request':
      return {
        token: parameter('token', 'grant:token', { secret: true }),
        token_type_hint: parameter('token_type_hint', 'protocol'),
        ...client,
      }
  }
}
