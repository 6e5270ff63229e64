/** What the API does with an access token: checks it, and reads who calls and what they may do. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Provider } from 'oidc-provider'
import type { AppRegistry } from './app-registry.ts'
import { RESOURCE } from './authorization-policy.ts'
import { findPerson, PEOPLE, type SandboxPerson } from './people.ts'
import type { SandboxProfile } from './provider-configuration.ts'
import { signingKey } from './signing-key.ts'

/** A caller of the API, as the access token says. */
export interface Caller {
  readonly clientId: string
  readonly scopes: ReadonlySet<string>
  /** Who the call acts for: the person who logged in, or the app's integration user. */
  readonly person: SandboxPerson
}

/** Gives the caller when the access token is valid: signed here, for this audience, not expired, not revoked. */
export type AccessTokenCheck = (accessToken: string) => Promise<Caller | undefined>

/** Makes the check for one authorization server. */
export async function createAccessTokenCheck(
  provider: Provider,
  profile: SandboxProfile,
  apps: AppRegistry,
): Promise<AccessTokenCheck> {
  const key = createPublicKey({ key: await signingKey(), format: 'jwk' })
  return async (accessToken) => {
    const id = profile === 'plain' ? accessToken : verifiedTokenId(accessToken, key, provider.issuer)
    if (id === undefined) return undefined
    const token = (await provider.AccessToken.find(id)) ?? (await provider.ClientCredentials.find(id))
    if (token === undefined) return undefined
    const clientId = token.clientId ?? ''
    const person =
      'accountId' in token
        ? PEOPLE.find(({ id }) => id === token.accountId)
        : findPerson(apps.find(clientId)?.integration_user ?? '')
    return { clientId, scopes: token.scopes, person: person ?? PEOPLE[0] }
  }
}

/** The `jti` of a JWT, unverified; undefined when this is no JWT. Enough to revoke a token, not to accept it. */
export function tokenId(jwt: string): string | undefined {
  const id = payloadOf(jwt)?.['jti']
  return typeof id === 'string' ? id : undefined
}

function verifiedTokenId(jwt: string, key: KeyObject, issuer: string): string | undefined {
  const [header, payload, signature, ...more] = jwt.split('.')
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
    return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  // The algorithm is fixed here and not taken from the token's header.
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) return undefined
  const claims = payloadOf(jwt)
  return claims?.['iss'] === issuer && claims['aud'] === RESOURCE ? tokenId(jwt) : undefined
}

function payloadOf(jwt: string): Record<string, unknown> | undefined {
  const [, payload, signature] = jwt.split('.')
  if (payload === undefined || signature === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined
  } catch {
    return undefined
  }
}
