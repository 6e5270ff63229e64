/** How the client proves who it is (RFC 6749 section 2.3): exactly one method in a request. */
import { type ClientAuth, ClientSecretBasic, ClientSecretPost, None } from 'oauth4webapi'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { OAuthContext } from './context.ts'

/**
 * The client authentication of one request. A refresh or a revocation that names no method uses the token
 * request's.
 */
export function clientAuthentication(context: OAuthContext, kind: RequestKind): ClientAuth {
  const method =
    context.auth[kind]?.token_endpoint_auth_method ??
    context.auth.token_request?.token_endpoint_auth_method ??
    'client_secret_basic'
  const { client_secret = '' } = context.client
  switch (method) {
    case 'client_secret_basic':
      return ClientSecretBasic(client_secret)
    case 'client_secret_post':
      return ClientSecretPost(client_secret)
    case 'none':
      return None()
  }
}
