/** Connect sessions: a host's permission for one end user to link accounts of one owner. */
import { randomUUID } from 'node:crypto'
import { checkScopes, hashOf, openActiveProfile } from '../../account/link/link.ts'
import { NothingToConnectError } from '../../errors/connect.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import type { NewConnectSession } from '../../generated/host.ts'
import type { Authority } from '../../ports/authority-port.ts'
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'
import { lifetimeUnder, NO_KEY } from '../access/authority.ts'
import { createSecret } from '../access/secret-token.ts'
import type { Host } from '../host.ts'
import { offeredProfiles } from './offered-profiles.ts'
import { checkReturnTo } from './return-to.ts'

/** Before the secret, so that people and scanners know what it is. */
export const TOKEN_PREFIX = 'lwc_'
const SECOND = 1_000
const DEFAULT_LIFETIME = 1_800
const MAX_METADATA = 4_096

/** A session that was made, with its token, which is shown this once. */
export interface CreatedConnectSession {
  readonly id: string
  readonly token: string
  /** Opens the connect page, once, in one browser. */
  readonly url: string
  /** In milliseconds since 1970. */
  readonly expires_at: number
}

function mismatch(pointer: string, message: string): RequestInvalidError {
  return new RequestInvalidError(message, [{ code: 'not_allowed', message, pointer }])
}

/** The account, the profile and the connectors that the session is for, proved to belong together. */
async function checkTarget(
  { linkwright, services }: Host,
  { owner, connectors, profile_id, account_id, scopes }: NewConnectSession,
): Promise<Pick<ConnectSessionRecord, 'account_id' | 'profile_id' | 'connectors' | 'scopes'>> {
  const account =
    account_id === undefined ? undefined : await linkwright.accounts.get({ owner: owner.id, id: account_id })
  const profileId = profile_id ?? account?.profile_id ?? null
  const profile = profileId === null ? undefined : await linkwright.profiles.get(profileId)
  if (account !== undefined && profile?.connector !== account.connector)
    throw mismatch('/profile_id', 'The account belongs to another connector than the profile')
  if (profile !== undefined && connectors?.includes(profile.connector) === false)
    throw mismatch('/connectors', 'The profile belongs to none of these connectors')
  if (scopes !== undefined && profileId === null)
    throw mismatch('/scopes', 'Scopes need a profile, or an account, that they are of')
  if (scopes !== undefined && profileId !== null)
    checkScopes(await openActiveProfile(services, profileId), scopes)
  const offered = profile === undefined ? connectors : [profile.connector]
  return {
    account_id: account_id ?? null,
    profile_id: profileId,
    connectors: offered === undefined ? null : JSON.stringify(offered),
    scopes: scopes === undefined ? null : JSON.stringify(scopes),
  }
}

function checkedMetadata(metadata: NewConnectSession['metadata']): string | null {
  if (metadata === undefined) return null
  const json = JSON.stringify(metadata)
  if (Buffer.byteLength(json) > MAX_METADATA)
    throw mismatch('/metadata', `The metadata is longer than ${MAX_METADATA} bytes`)
  return json
}

/**
 * Makes a connect session.
 *
 * @param by Who asks for it, for the audit trail.
 * @param authority The key that it ends with.
 * @throws `ERR_CONNECTOR_NOT_FOUND`, `ERR_PROFILE_NOT_FOUND`, `ERR_ACCOUNT_NOT_FOUND`, `ERR_REQUEST_INVALID`,
 *   `ERR_RETURN_TO_REFUSED`, `ERR_NOTHING_TO_CONNECT`; `ERR_ACCOUNT_FIELDS_INVALID` for scopes that the profile does not
 *   allow; `ERR_NOT_AUTHENTICATED` where the key has ended.
 */
export async function createConnectSession(
  host: Host,
  request: NewConnectSession,
  by: string,
  authority: Authority = NO_KEY,
): Promise<CreatedConnectSession> {
  for (const key of request.connectors ?? []) host.linkwright.connector(key)
  const target = await checkTarget(host, request)
  const secret = createSecret()
  const session: Omit<ConnectSessionRecord, 'browser_hash' | 'created_at' | 'expires_at'> = {
    id: randomUUID(),
    token_hash: hashOf(secret),
    owner: request.owner.id,
    owner_name: request.owner.name ?? null,
    ...target,
    embedded_only: request.embedded_only === true ? 1 : 0,
    metadata: checkedMetadata(request.metadata),
    return_to: request.return_to === undefined ? null : checkReturnTo(request.return_to, host.origins),
    created_by: by,
    ...authority,
  }
  if ((await offeredProfiles(host.linkwright, session)).size === 0) throw new NothingToConnectError()
  const wanted = (request.expires_in ?? DEFAULT_LIFETIME) * SECOND
  const lifetime = await lifetimeUnder(host, authority, wanted)
  const { id, expires_at } = await host.store.connect.insertSession(session, lifetime)
  const token = `${TOKEN_PREFIX}${secret}`
  return { id, token, url: `${host.publicUrl}/connect?session=${token}`, expires_at }
}
