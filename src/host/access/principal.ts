/** Who makes a request. */
import type { FastifyRequest } from 'fastify'
import type { Authority } from '../../ports/authority-port.ts'
import type { ApiKeyScope, Audience } from './api-keys.ts'

/** A program of the host's. */
export interface ApiKeyPrincipal {
  readonly kind: 'api_key'
  readonly id: string
  readonly scopes: readonly ApiKeyScope[]
  /** The only part of the service that it is for; undefined: all but those that need a key of their own. */
  readonly audience?: Audience
  /** The only owner that it is for. */
  readonly owner?: string
  /** Of that owner, the only account that it is for. */
  readonly account_id?: string
  /** How the audit trail names them. */
  readonly actor: string
  readonly authority: Authority
}

/** An admin in the console. */
export interface ConsolePrincipal {
  readonly kind: 'console'
  readonly id: string
  readonly actor: string
  /** That of the key which made the login link. */
  readonly authority: Authority
  /** When the session ends whatever is done, in milliseconds since 1970. */
  readonly expires_at: number
  readonly csrf_token: string
}

/** An end user who links an account. */
export interface ConnectPrincipal {
  readonly kind: 'connect_session'
  /** The connect session. */
  readonly id: string
  /** Whose accounts it may see and link; no other owner's. */
  readonly owner: string
  readonly actor: string
}

/** Who makes a request. */
export type Principal = ApiKeyPrincipal | ConsolePrincipal | ConnectPrincipal

/**
 * Who makes a request to a route that is not public.
 *
 * @throws {TypeError} on a public route: nobody was asked.
 */
export function principalOf({ principal, routeOptions }: FastifyRequest): Principal {
  if (principal === null) throw new TypeError(`${routeOptions.url} is public: nobody is known there`)
  return principal
}
