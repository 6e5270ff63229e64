/** Keeping what a login brought: as a new account, or in place of an account's old tokens. */
import { randomUUID } from 'node:crypto'
import { baseUrlOf, oauthContext, tokenOrigins } from '../connector/context.ts'
import type { Profile } from '../connector/profile.ts'
import { AccountNotFoundError } from '../errors/account.ts'
import type { Grant } from '../oauth/grant.ts'
import type { AccountKey, AccountRecord, NewAccount } from '../store-records.ts'
import { type Account, toAccount } from './account.ts'
import { forgetEverywhere } from './forget.ts'
import type { LinkOptions } from './link.ts'
import { revokeLate } from './revoke-late.ts'
import { fieldsPlace, grantPlace, sealJson } from './sealed.ts'
import type { Services } from './services.ts'
import { grantEndsAt, refreshDueAt } from './session.ts'

/**
 * Keeps a grant as a new account, or in place of an account's old one.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND` when the account to link again was unlinked meanwhile. The grant is revoked then.
 */
export async function storeGrant(
  services: Services,
  link: LinkOptions & { readonly account_id: string | null; readonly by: string },
  profile: Profile,
  received: Grant,
): Promise<Account> {
  const { owner, profile_id, label, account_id } = link
  const { captured, ...grant } = received
  const fields = { ...link.fields, ...captured }
  const context = await oauthContext(profile, fields)
  const key: AccountKey = { owner, id: account_id ?? randomUUID() }
  const sealGrant = (fence: number): Promise<Uint8Array> => sealJson(services, grant, grantPlace(key, fence))
  const columns: NewAccount = {
    ...key,
    connector: profile.connector.key,
    profile_id,
    label: label ?? null,
    fields: await sealJson(services, fields, fieldsPlace(key)),
    grant: await sealGrant(0),
    scope: grant.scope ?? null,
    expires_at: grant.expires_at ?? null,
    refresh_due_at: refreshDueAt(grant) ?? null,
    grant_ends_at: grantEndsAt(grant, context.auth.refresh) ?? null,
    origins: JSON.stringify(tokenOrigins(context, baseUrlOf(profile, fields))),
    changed_by: link.by,
  }
  const record = await services.writes.until(
    'linked account',
    async (): Promise<AccountRecord | undefined> => {
      const { accounts } = services.store
      return account_id === null ? accounts.insert(columns) : accounts.relink(key, columns, sealGrant)
    },
  )
  await forgetEverywhere(services, { account_id: key.id })
  if (record !== undefined) return toAccount(record)
  await revokeLate(services, { ...columns, grant_fence: 0 })
  throw new AccountNotFoundError(key.id)
}
