/** What an API key began ends with it: console sessions, login links and connect sessions, and what those began. */
import { NotAuthenticatedError } from '../../errors/host.ts'
import type { Authority } from '../../ports/authority-port.ts'
import type { Host } from '../host.ts'
import type { Principal } from './principal.ts'

/** The authority of whoever started the service. */
export const NO_KEY: Authority = Object.freeze({ key_id: null, admin_key: null })

/**
 * The authority that a principal hands on: a console session that of the key which began it.
 *
 * @throws {TypeError} for a connect session, which begins nothing of this kind.
 */
export function authorityOf(principal: Principal): Authority {
  if (principal.kind === 'connect_session') throw new TypeError('A connect session hands on no authority')
  return principal.authority
}

/** How the audit trail names the key that something was begun with; null for whoever started the service. */
export function actorOf({ key_id, admin_key }: Authority): string | null {
  if (key_id !== null) return `api_key:${key_id}`
  return admin_key === null ? null : 'api_key:environment'
}

/** Whether the admin key that something was begun with, if it was one, is still that of this service. */
export function isStanding({ apiKeys }: Pick<Host, 'apiKeys'>, { admin_key }: Authority): boolean {
  return admin_key === null || admin_key === apiKeys.adminKeyName
}

/**
 * For how long something may last that is begun now.
 *
 * @param lifetime As long as it would last by itself, in milliseconds.
 * @returns No longer than the key is valid, in milliseconds.
 * @throws `ERR_NOT_AUTHENTICATED` where the key is not valid any more, though a cache still believes it.
 */
export async function lifetimeUnder(
  { store }: Pick<Host, 'store'>,
  { key_id }: Authority,
  lifetime: number,
): Promise<number> {
  if (key_id === null) return lifetime
  const key = await store.apiKeys.find(key_id)
  if (key === undefined) throw new NotAuthenticatedError()
  return Math.min(lifetime, key.expires_in ?? lifetime)
}
