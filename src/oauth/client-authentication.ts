/** How the client proves who it is (RFC 6749 section 2.3): exactly one method in a request. */
import { type ClientAuth, ClientSecretPost, None } from 'oauth4webapi'
import type { RequestTemplate } from '../generated/manifest.ts'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { OAuthContext } from './context.ts'

/**
 * Form-encodes what RFC 6749 section 2.3.1 says must be. Characters that stand for themselves in either reading are
 * left alone, because some servers take the credentials without decoding them.
 */
function encodeForm(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')
}

/** Client id and secret as the value of an Authorization header (RFC 6749 section 2.3.1). */
export function basicCredentials(
  client: { readonly client_id: string; readonly client_secret?: string },
  encode: (text: string) => string = encodeForm,
): string {
  const credentials = `${encode(client.client_id)}:${encode(client.client_secret ?? '')}`
  return `Basic ${Buffer.from(credentials).toString('base64')}`
}

function clientSecretBasic(client_secret: string, encode: (text: string) => string): ClientAuth {
  return (_server, { client_id }, _body, headers) => {
    headers.set('authorization', basicCredentials({ client_id, client_secret }, encode))
  }
}

/**
 * The client authentication of one request. A refresh or a revocation that names no method uses the token
 * request's.
 */
export function clientAuthentication(context: OAuthContext, kind: RequestKind): ClientAuth {
  const own = context.auth[kind]
  const template: RequestTemplate = own?.token_endpoint_auth_method ? own : (context.auth.token_request ?? {})
  const { client_secret = '' } = context.client
  switch (template.token_endpoint_auth_method ?? 'client_secret_basic') {
    case 'client_secret_basic':
      return clientSecretBasic(client_secret, template.basic_encoding === 'raw' ? (text) => text : encodeForm)
    case 'client_secret_post':
      return ClientSecretPost(client_secret)
    case 'none':
      return None()
  }
}
