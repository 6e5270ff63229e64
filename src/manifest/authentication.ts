/** Which request's words about client authentication count. */
import type { Auth, RequestTemplate } from '../generated/manifest.ts'
import type { RequestKind } from './canonical-parameters.ts'

/** A method by its IANA name (RFC 7591 section 2). */
export type AuthenticationMethod = NonNullable<RequestTemplate['token_endpoint_auth_method']>

/** What the manifest says of a request's authentication. One that names no method authenticates as the token request. */
export function authenticationOf(auth: Auth, kind: RequestKind): RequestTemplate {
  const own = auth[kind]
  return own?.token_endpoint_auth_method === undefined ? (auth.token_request ?? {}) : own
}

const CERTIFICATE = ['client_certificate', 'client_certificate_key']

/** The profile fields that each method takes its values from, besides `client_id`. */
const CREDENTIALS: Readonly<Record<AuthenticationMethod, readonly string[]>> = {
  client_secret_basic: ['client_secret'],
  client_secret_post: ['client_secret'],
  client_secret_jwt: ['client_secret'],
  private_key_jwt: ['client_private_key'],
  tls_client_auth: CERTIFICATE,
  self_signed_tls_client_auth: CERTIFICATE,
  none: [],
}

/** The requests in which the client authenticates. */
export const AUTHENTICATED: readonly RequestKind[] = [
  'pushed_authorization_request',
  'token_request',
  'refresh_request',
  'revocation_request',
  'introspection_request',
  'device_authorization_request',
]

/** The profile fields without which an authentication type cannot work. */
export function credentialsOf(auth: Auth): string[] {
  const methods = AUTHENTICATED.map((kind) => methodOf(auth, kind))
  const bound = auth.tls_client_certificate_bound_access_tokens === true ? CERTIFICATE : []
  return [...new Set(['client_id', ...methods.flatMap((method) => CREDENTIALS[method]), ...bound])]
}

/** The authentication method of a request (RFC 7591 section 2). */
export function methodOf(auth: Auth, kind: RequestKind): AuthenticationMethod {
  return authenticationOf(auth, kind).token_endpoint_auth_method ?? 'client_secret_basic'
}
