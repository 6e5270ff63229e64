/**
 * The standard parameters of each OAuth request: the ones that Linkwright sets itself. A manifest may place,
 * rename or omit them; it can give another value to the few that say which ones they accept.
 */
import type { Auth, Parameter } from '../generated/manifest.ts'
import { methodOf } from './authentication.ts'
import { DEVICE_CODE, isClientGrant, TOKEN_EXCHANGE } from './grant-types.ts'
import { usesPkce } from './interactive.ts'

/** The endpoint that each request goes to. */
export const ENDPOINTS = {
  authorization_request: 'authorization_endpoint',
  pushed_authorization_request: 'pushed_authorization_request_endpoint',
  token_request: 'token_endpoint',
  refresh_request: 'token_endpoint',
  revocation_request: 'revocation_endpoint',
  introspection_request: 'introspection_endpoint',
  device_authorization_request: 'device_authorization_endpoint',
} as const

/** The requests that a manifest can describe. */
export type RequestKind = keyof typeof ENDPOINTS

/** Each of them. */
export const REQUEST_KINDS: readonly RequestKind[] = Object.keys(ENDPOINTS) as RequestKind[]

/** One standard parameter. */
export interface CanonicalParameter {
  /** Where its value comes from, as `explain` shows it. */
  readonly origin: string
  /** Whether the value is a secret. */
  readonly secret: boolean
  /** Fixed by the standard, where it is. */
  readonly constant?: string
  /** A template that means the same value, besides `${request.…}` with the parameter's name. */
  readonly template?: string
  /** Whether it is sent only where the manifest mentions it. */
  readonly onDemand?: true
  /** Which other values a manifest may give it, and what is wrong with the rest. */
  readonly accepts?: { readonly pattern: RegExp; readonly otherwise: string }
}

/** Whether a manifest's parameter leaves a standard one its value. */
export function keepsStandardValue(
  { name, replaces = name, value }: Parameter,
  { constant, template }: CanonicalParameter,
): boolean {
  return value === undefined || [constant, template, `\${request.${replaces}}`].includes(String(value))
}

const RESPONSE_TYPE: NonNullable<CanonicalParameter['accepts']> = {
  pattern: /^(?!none$|.*token)[a-z0-9_.-]+$/i,
  otherwise: 'must be one word, and bring a code and no tokens through the browser (RFC 9700 section 2.1.2)',
}
const GRANT_TYPE: NonNullable<CanonicalParameter['accepts']> = {
  pattern: /^(?!.*password)[a-z0-9_.:/-]+$/i,
  otherwise: "must be one word or a URI, and not ask for the user's password (RFC 9700 section 2.4)",
}
const ANY: NonNullable<CanonicalParameter['accepts']> = { pattern: /^/, otherwise: '' }

function parameter(origin: string, more: Partial<CanonicalParameter> = {}): CanonicalParameter {
  return { origin, secret: false, ...more }
}

const clientId = parameter('profile:client_id', { template: '${profile.client_id}' })
const clientSecret = parameter('profile:client_secret', {
  secret: true,
  template: '${profile.client_secret}',
})
const assertion = {
  client_assertion_type: parameter('protocol', {
    constant: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  }),
  client_assertion: parameter('generated:client_assertion', { secret: true }),
}
const scope = parameter('profile:scopes')
const grantType = (constant: string): CanonicalParameter =>
  parameter('protocol', { constant, accepts: GRANT_TYPE })

/** The standard parameters of one request of one authentication type, by name. */
export function canonicalParameters(
  kind: RequestKind,
  auth: Auth,
): Readonly<Record<string, CanonicalParameter>> {
  const resource = auth.resource !== undefined && { resource: parameter('manifest:resource') }
  const audience = auth.audience !== undefined && { audience: parameter('manifest:audience') }
  const pkce = usesPkce(auth)
  const isCode = auth.grant_type === 'authorization_code'
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
        response_type: parameter('protocol', {
          accepts: RESPONSE_TYPE,
          ...(isCode ? { constant: 'code' } : { onDemand: true }),
        }),
        client_id: clientId,
        redirect_uri: parameter('connector:redirect_uri'),
        scope,
        state: parameter('generated:state'),
        ...(pkce && {
          code_challenge: parameter('generated:code_challenge', {
            template: '${pkce.code_challenge}',
          }),
          code_challenge_method: parameter('protocol', {
            constant: 'S256',
            template: '${pkce.code_challenge_method}',
          }),
        }),
        ...(auth.dpop_bound_access_tokens === true && {
          dpop_jkt: parameter('generated:dpop_jkt'),
        }),
        ...(auth.id_token_signed_response_alg !== undefined && {
          nonce: parameter('generated:nonce'),
        }),
        ...resource,
        ...audience,
      }
    case 'token_request':
      if (auth.grant_type === DEVICE_CODE) {
        return {
          grant_type: parameter('protocol', { constant: DEVICE_CODE }),
          device_code: parameter('device_authorization_response:device_code', {
            secret: true,
          }),
          ...resource,
          ...client,
        }
      }
      if (isClientGrant(auth)) {
        return {
          grant_type:
            auth.grant_type === TOKEN_EXCHANGE
              ? parameter('protocol', { constant: TOKEN_EXCHANGE })
              : grantType('client_credentials'),
          scope,
          ...resource,
          ...audience,
          ...client,
        }
      }
      return {
        grant_type: grantType('authorization_code'),
        code: parameter('authorization_response:code', { secret: true }),
        redirect_uri: parameter('connector:redirect_uri'),
        ...(pkce && {
          code_verifier: parameter('generated:code_verifier', {
            secret: true,
            template: '${pkce.code_verifier}',
          }),
        }),
        ...resource,
        scope: { ...scope, onDemand: true, accepts: ANY },
        state: parameter('generated:state', { onDemand: true }),
        ...client,
      }
    case 'refresh_request':
      return {
        grant_type: grantType('refresh_token'),
        refresh_token: parameter('grant:refresh_token', { secret: true }),
        ...resource,
        access_token: parameter('grant:access_token', { secret: true, onDemand: true }),
        scope: parameter('grant:scope', { onDemand: true, accepts: ANY }),
        ...client,
      }
    case 'device_authorization_request':
      return { ...client, scope, ...resource, ...audience }
    case 'revocation_request':
    case 'introspection_request':
      return {
        token: parameter('grant:token', { secret: true }),
        token_type_hint: parameter('protocol'),
        ...client,
      }
  }
}
