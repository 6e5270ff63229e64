/** How the client proves who it is (RFC 6749 section 2.3): exactly one method in a request. */
import { type ClientAuth, ClientSecretPost, None, TlsClientAuth } from 'oauth4webapi'
import { authenticationOf, methodOf } from '../manifest/authentication.ts'
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

/** Signing is loaded with the first assertion: most clients have a secret. */
function clientAssertion(context: OAuthContext, kind: RequestKind): ClientAuth {
  return async (...request) => {
    const { assertionAuthentication } = await import('./client-assertion.ts')
    await (await assertionAuthentication(context, kind))(...request)
  }
}

/**
 * The client authentication of one request. A request that names no method authenticates as the token request does.
 */
export function clientAuthentication(context: OAuthContext, kind: RequestKind): ClientAuth {
  const { client_secret = '' } = context.client
  switch (methodOf(context.auth, kind)) {
    case 'client_secret_basic': {
      const isRaw = authenticationOf(context.auth, kind).basic_encoding === 'raw'
      return clientSecretBasic(client_secret, isRaw ? (text) => text : encodeForm)
    }
    case 'client_secret_post':
      return ClientSecretPost(client_secret)
    case 'client_secret_jwt':
    case 'private_key_jwt':
      return clientAssertion(context, kind)
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
      // The certificate is presented in the handshake: `certificateFor` gives it to the plan.
      return TlsClientAuth()
    case 'none':
      return None()
  }
}
