/** Client assertions: `client_secret_jwt` and `private_key_jwt` (RFC 7523, OpenID Connect Core section 9). */
import {
  type ClientAuth,
  ClientSecretJwt,
  type ModifyAssertionFunction,
  modifyAssertion,
  PrivateKeyJwt,
} from 'oauth4webapi'
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import { authenticationOf, methodOf } from '../manifest/authentication.ts'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import { parseTemplate, renderTemplate } from '../manifest/template.ts'
import { importClientKey } from './client-key.ts'
import type { OAuthContext } from './context.ts'
import { endpointUrl } from './endpoint.ts'

/** The claims that the manifest adds. One whose template has no value is left out. */
function ownClaims(context: OAuthContext, claims: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(claims).flatMap(([name, text]): [string, string][] => {
    try {
      return [[name, renderTemplate(parseTemplate(text), context.fields)]]
    } catch (error) {
      if (error instanceof TemplateUnresolvedError) return []
      throw error
    }
  })
  return Object.fromEntries(entries)
}

function audienceOf(context: OAuthContext, kind: RequestKind, aud: string): string {
  if (aud === 'issuer') return context.server.issuer
  return aud === 'endpoint' ? endpointUrl(context, kind) : aud
}

/**
 * Signs a new assertion for each request: `iss` and `sub` are the client ID, `jti` is new, and `aud` is one string,
 * so that no server can use it at another (audience injection).
 *
 * @throws {ClientKeyInvalidError} `ERR_CLIENT_KEY_INVALID`.
 */
export async function assertionAuthentication(context: OAuthContext, kind: RequestKind): Promise<ClientAuth> {
  const { token_endpoint_auth_signing_alg, client_assertion = {} } = authenticationOf(context.auth, kind)
  const { aud = 'issuer', expires_in = 60, claims = {} } = client_assertion
  const { client } = context
  const modify =
    (alg?: string): ModifyAssertionFunction =>
    (header, payload) => {
      if (alg !== undefined) header['alg'] = alg
      const issuedAt = Number(payload['iat'])
      Object.assign(payload, ownClaims(context, claims), {
        aud: audienceOf(context, kind, aud),
        exp: issuedAt + expires_in,
      })
    }
  if (methodOf(context.auth, kind) === 'client_secret_jwt') {
    return ClientSecretJwt(client.client_secret ?? '', { [modifyAssertion]: modify() })
  }
  const { key, alg, kid } = await importClientKey(
    client.client_private_key ?? '',
    token_endpoint_auth_signing_alg,
  )
  const keyId = client.client_private_key_id ?? kid
  return PrivateKeyJwt(keyId === undefined ? key : { key, kid: keyId }, { [modifyAssertion]: modify(alg) })
}
