/** Keeping what a login brought: as a new account, or in place of an account's old tokens. */
import { randomUUID } from 'node:crypto'
import { knownBaseUrlOf, oauthContext, tokenOrigins } from '../../connector/context.ts'
import type { Profile } from '../../connector/profile.ts'
import type { StepsTaken } from '../../connector/take-steps.ts'
import { AccountNotFoundError } from '../../errors/account.ts'
import type { Grant } from '../../oauth/grant.ts'
import type { AccountKey, AccountRecord, NewAccount } from '../../ports/store-records.ts'
import { type Account, toAccount } from '../account.ts'
import { forgetEverywhere } from '../forget.ts'
import { grantPlace, sealFields, sealJson } from '../keys/sealed.ts'
import { logSkipped } from '../refresh/resume-steps.ts'
import { revokeLate } from '../revoke/revoke-late.ts'
import type { Services } from '../services.ts'
import { grantEndsAt, refreshDueAt } from '../session/session.ts'
import type { LinkOptions } from './link.ts'

/** What a link brought: `account_id` is the account to link again, or null; `state_hash` the request that it finishes. */
type Link = LinkOptions & {
  readonly account_id: string | null
  readonly state_hash?: string
  readonly by: string
}

async function columnsOf(
  services: Services,
  key: AccountKey,
  { profile_id, label, owner_name, metadata, fields: own, by }: Link,
  profile: Profile,
  grant: Grant,
): Promise<Omit<NewAccount, 'grant'>> {
  const fields = { ...own, ...grant.captured }
  const context = await oauthContext(profile, fields)
  const { subject = grant.sub ?? null, label: told = null } = grant.captured ?? {}
  return {
    ...key,
    connector: profile.connector.key,
    profile_id,
    label: label ?? told,
    ...(owner_name !== undefined && { owner_name }),
    ...(metadata !== undefined && { metadata: JSON.stringify(metadata) }),
    subject,
    fields: await sealFields(services, key, own ?? {}),
    scope: grant.scope ?? null,
    expires_at: grant.expires_at ?? null,
    refresh_due_at: refreshDueAt(grant) ?? null,
    grant_ends_at: grantEndsAt(grant, context.auth.refresh) ?? null,
    origins: JSON.stringify(tokenOrigins(context, knownBaseUrlOf(profile, fields))),
    changed_by: by,
  }
}

/** A grant whose steps have failed is no better than one that works. */
async function refuseWorse(services: Services, link: Link, { failure }: StepsTaken): Promise<void> {
  if (link.account_id === null || failure === undefined) return
  const old = await services.store.accounts.get({ owner: link.owner, id: link.account_id })
  if (old?.status !== 'active' && old?.status !== 'degraded') return
  const { id: account_id } = old
  services.logger.warn(
    { account_id, code: failure.code },
    'A login was given up; the account stays as it was',
  )
  throw failure
}

/** After a login as another user of the provider: the tokens of the one before are given back. */
async function revokeReplaced(
  services: Services,
  { previous_subject }: AccountRecord,
  replaced: AccountRecord | undefined,
): Promise<void> {
  if (previous_subject === null || replaced === undefined) return
  const why = 'The account was linked again as another user of the provider, and the old tokens are revoked'
  await revokeLate(services, replaced, why)
}

/** Notes the account as what the request has come to. A new one was noted where it was stored. */
async function noteOutcome(
  services: Services,
  { account_id, state_hash }: Link,
  { id }: Account,
): Promise<void> {
  if (account_id === null || state_hash === undefined) return
  const { requests } = services.store
  await services.writes.until('link outcome', () => requests.finish(state_hash, 'linked', id))
}

/**
 * Keeps a grant as a new account, or in place of an account's old one, which is there until then. A grant whose steps
 * have failed is kept too: the account is degraded, and the steps are taken again at its next use.
 *
 * Where the account is now another user of the provider, the old tokens are revoked afterwards. Tokens of the same
 * user, or of one that is not known, are left to lapse: some providers would end the new ones with them.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND` when the account to link again was unlinked meanwhile: the grant is revoked then.
 *   The failure of a step when the account to link again still works.
 */
export async function storeGrant(
  services: Services,
  link: Link,
  profile: Profile,
  taken: StepsTaken,
): Promise<Account> {
  const account = await keepGrant(services, link, profile, taken)
  await noteOutcome(services, link, account)
  return account
}

async function keepGrant(
  services: Services,
  link: Link,
  profile: Profile,
  taken: StepsTaken,
): Promise<Account> {
  const { grant, failure } = taken
  const key: AccountKey = { owner: link.owner, id: link.account_id ?? randomUUID() }
  logSkipped(services, key.id, taken)
  await refuseWorse(services, link, taken)
  const columns = await columnsOf(services, key, link, profile, grant)
  let old: AccountRecord | undefined
  const sealGrant = (fence: number, replaced?: AccountRecord): Promise<Uint8Array> => {
    old = replaced
    return sealJson(services, grant, grantPlace(key, fence))
  }
  const first: NewAccount = { ...columns, grant: await sealGrant(0) }
  const record = await services.writes.until('linked account', async () => {
    const { accounts } = services.store
    return link.account_id === null
      ? accounts.insert(first, link.state_hash)
      : accounts.relink(key, first, sealGrant)
  })
  // A new account is in nobody's memory, and on PostgreSQL each notice waits for those of all other commits.
  if (link.account_id !== null) await forgetEverywhere(services, { account_id: key.id })
  if (record === undefined) {
    await revokeLate(services, { ...first, grant_fence: 0 })
    throw new AccountNotFoundError(key.id)
  }
  await revokeReplaced(services, record, old)
  if (failure === undefined) return toAccount(record)
  const change = {
    status: 'degraded',
    reason: failure.code,
    who_must_act: failure.whoMustAct,
    by: link.by,
  } as const
  const degraded = await services.writes.until('linked account', () =>
    services.store.accounts.setStatus(key, ['active'], change),
  )
  return toAccount(degraded ?? record)
}
