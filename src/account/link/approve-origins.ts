/** Letting an account's tokens go where the manifest and the profile now send them. */
import { knownBaseUrlOf, oauthContext, tokenOrigins } from '../../connector/context.ts'
import type { AccountKey } from '../../ports/store-records.ts'
import { type Account, requireAccount, toAccount } from '../account.ts'
import { forgetEverywhere } from '../forget.ts'
import { openProfile, requireProfileRecord } from '../profile/profiles.ts'
import type { Services } from '../services.ts'
import { openFields } from '../session/session.ts'

/**
 * Approves the origins that the manifest and the profile name today, after `ERR_ORIGIN_CHANGED`. Look at the error's
 * `origins` first: whoever is behind them gets the account's refresh token.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function approveOrigins(services: Services, key: AccountKey, by: string): Promise<Account> {
  const account = await requireAccount(services, key)
  const profile = await openProfile(services, await requireProfileRecord(services, account.profile_id))
  const fields = await openFields(services, account)
  const origins = tokenOrigins(await oauthContext(profile, fields), knownBaseUrlOf(profile, fields))
  const approved = await services.store.accounts.approveOrigins(key, JSON.stringify(origins), by)
  await forgetEverywhere(services, { account_id: key.id })
  return toAccount(approved ?? (await requireAccount(services, key)))
}
