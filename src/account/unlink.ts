/** Unlinking: the provider is told, and the tokens are forgotten whatever it answers. */
import { revokeGrant } from '../connector/flows.ts'
import { LinkwrightError } from '../errors/base.ts'
import { EndpointMissingError } from '../errors/protocol.ts'
import type { AccountKey } from '../store-records.ts'
import { requireAccount } from './account.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'
import { openGrant } from './sealed.ts'
import type { Services } from './services.ts'
import { openFields } from './session.ts'

/** How an unlinking went at the provider. */
export interface Unlinked {
  /** `revoked`, `unsupported` (the provider has no revocation endpoint), or `failed` (see `code`). */
  readonly revocation: 'revoked' | 'unsupported' | 'failed'
  /** Why the revocation failed. */
  readonly code?: string
}

/**
 * Revokes an account's tokens at the provider (RFC 7009) and deletes the account. A provider that is down or refuses
 * does not keep the user from unlinking; the result says so.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function unlink(services: Services, key: AccountKey): Promise<Unlinked> {
  const account = await requireAccount(services, key)
  let result: Unlinked
  try {
    const profile = await openProfile(services, await requireProfileRecord(services, account.profile_id))
    await revokeGrant(profile, await openGrant(services, account), await openFields(services, account))
    result = { revocation: 'revoked' }
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    result =
      error instanceof EndpointMissingError
        ? { revocation: 'unsupported' }
        : { revocation: 'failed', code: error.code }
  }
  await services.store.accounts.delete(key)
  services.sessions.delete(key.id)
  return result
}
