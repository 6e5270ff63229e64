/** What every OAuth operation works with. Made by the connector layer from a profile. */
import type { AuthorizationServer } from 'oauth4webapi'
import type { Auth } from '../generated/manifest.ts'
import type { Clock, Transport } from '../ports/ports.ts'
import type { ProofKey } from './grant.ts'

/** The client's credentials, by the names of the profile fields that they come from. */
export interface ClientCredentials {
  readonly client_id: string
  readonly client_secret?: string
  /** PEM (PKCS #8, PKCS #1, SEC 1) or a JWK. */
  readonly client_private_key?: string
  readonly client_private_key_id?: string
  /** PEM, the client's own certificate first. */
  readonly client_certificate?: string
  readonly client_certificate_key?: string
}

/** One client at one authorization server, as one profile and one account see it. */
export interface OAuthContext {
  /** Metadata in the names of RFC 8414, with every template filled in. */
  readonly server: AuthorizationServer
  readonly client: ClientCredentials
  readonly auth: Auth
  /** The scopes to ask for; empty asks for none in particular. */
  readonly scopes: readonly string[]
  /** What the admin and the user filled in, for templates. */
  readonly fields: {
    readonly profile: Readonly<Record<string, unknown>>
    readonly account: Readonly<Record<string, unknown>>
  }
  /** Names of fields whose values are secret, by namespace. */
  readonly secretFields: { readonly profile: readonly string[]; readonly account: readonly string[] }
  /** Where a part of this authentication type stands in the manifest: `connector.yaml:31`. */
  readonly locate: (path: readonly (string | number)[]) => string
  /** The key that token requests prove the possession of (RFC 9449). */
  readonly proof_key?: ProofKey
  readonly transport: Transport
  readonly clock: Clock
}
