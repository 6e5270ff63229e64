/** Unlinking: the provider is told, and the tokens are forgotten whatever it answers. */
import { oauthContext, tokenOrigins } from '../connector/context.ts'
import { revokeGrant } from '../connector/flows.ts'
import { LinkwrightError } from '../errors/base.ts'
import { EndpointMissingError } from '../errors/protocol.ts'
import type { AccountKey, AccountRecord } from '../store-records.ts'
import { requireAccount } from './account.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'
import { openGrant } from './sealed.ts'
import type { Services } from './services.ts'
import { checkOrigins, openFields } from './session.ts'

/** How an unlinking went at the provider. */
export interface Unlinked {
  /** `revoked`, `unsupported` (the provider has no revocation endpoint), or `failed` (see `code`). */
  readonly revocation: 'revoked' | 'unsupported' | 'failed'
  /** Why the revocation failed. */
  readonly code?: string
}

/** Revokes an account's tokens at the provider, wherever they may still be sent. Changes nothing in the store. */
export async function revokeAtProvider(services: Services, account: AccountRecord): Promise<Unlinked> {
  try {
    const profile = await openProfile(services, await requireProfileRecord(services, account.profile_id))
    const fields = await openFields(services, account)
    checkOrigins(account, tokenOrigins(await oauthContext(profile, fields), undefined))
    await revokeGrant(profile, await openGrant(services, account), fields)
    return { revocation: 'revoked' }
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    return error instanceof EndpointMissingError
      ? { revocation: 'unsupported' }
      : { revocation: 'failed', code: error.code }
  }
}

/**
 * Revokes an account's tokens at the provider (RFC 7009) and deletes the account. A provider that is down or refuses
 * does not keep the user from unlinking; the result says so. Tokens of a refresh in flight are revoked when they come.
 * Other processes may hand out a token that they have in memory for half a minute more.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function unlink(services: Services, key: AccountKey): Promise<Unlinked> {
  const account = await requireAccount(services, key)
  let result = await revokeAtProvider(services, account)
  const current = await services.store.accounts.get(key)
  if (current !== undefined && current.token_version > account.token_version)
    result = await revokeAtProvider(services, current)
  await services.store.accounts.delete(key)
  services.sessions.delete(key.id)
  return result
}
