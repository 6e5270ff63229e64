/** From a kept account to a session: opened, and with its times worked out. */
import type { FieldValues, Profile } from '../../connector/profile.ts'
import {
  AccountSuspendedError,
  OriginChangedError,
  ReauthorizationRequiredError,
} from '../../errors/account.ts'
import type { RefreshBehaviour } from '../../generated/manifest.ts'
import type { Grant } from '../../oauth/grant.ts'
import type { AccountRecord, AccountTokens } from '../../ports/store-records.ts'
import { openGrant, openOwnFields } from '../keys/sealed.ts'
import { openProfile } from '../profile/profiles.ts'
import { recentProfile } from '../profile/recent-profile.ts'
import { refreshRules } from '../refresh/refresh-behaviour.ts'
import type { Services } from '../services.ts'
import type { AccessToken, Session } from './session-cache.ts'

/** An access token is not handed out in its last seconds: the call that it is for takes time too. */
const MARGIN = 10_000

/**
 * When to refresh ahead of time: at 70 to 90 % of the lifetime, spread so that accounts linked together do not all
 * refresh together. Undefined where the lifetime is not known.
 */
export function refreshDueAt(
  { issued_at, expires_at }: Grant,
  random: () => number = Math.random,
): number | undefined {
  return expires_at === undefined
    ? undefined
    : Math.round(issued_at + (expires_at - issued_at) * (0.7 + 0.2 * random()))
}

/** When the provider ends a new login whatever is done; undefined where the manifest does not say. */
export function grantEndsAt(
  { issued_at }: Pick<Grant, 'issued_at'>,
  { max_lifetime }: RefreshBehaviour = {},
): number | undefined {
  return max_lifetime === undefined ? undefined : issued_at + max_lifetime * 1_000
}

/** Until when an access token may be handed out. */
export function usableUntil({ issued_at, expires_at }: Pick<Grant, 'issued_at' | 'expires_at'>): number {
  return expires_at === undefined
    ? Number.POSITIVE_INFINITY
    : expires_at - Math.min(MARGIN, (expires_at - issued_at) / 10)
}

/** Whether a session's token may be handed out now. */
export function isUsable({ clock }: Services, session: Session): boolean {
  return clock.now() < session.usableUntil
}

/**
 * The account's fields: what the user filled in when linking, and what the login and its grant captured.
 *
 * @param grant The account's grant, where it has been opened already.
 */
export async function openFields(
  services: Services,
  account: Pick<AccountRecord, 'id' | 'owner' | 'fields' | 'grant' | 'grant_fence'>,
  grant?: Grant,
): Promise<FieldValues> {
  const fields = await openOwnFields(services, account)
  const { captured } = grant ?? (await openGrant(services, account))
  return { ...fields, ...captured }
}

/** The origins that an account's tokens may be sent to. */
export function originsOf(account: Pick<AccountRecord, 'origins'>): readonly string[] {
  return JSON.parse(account.origins) as string[]
}

/** Refuses to send an account's tokens where they were not obtained for. */
export function checkOrigins(
  account: Pick<AccountRecord, 'id' | 'origins'>,
  origins: readonly string[],
): void {
  const approved = originsOf(account)
  const unknown = origins.filter((origin) => !approved.includes(origin))
  if (unknown.length > 0) throw new OriginChangedError(account.id, unknown, approved)
}

/** The session that an account with these tokens has. */
export function toSession(
  { issued }: Pick<Services, 'issued'>,
  account: Pick<
    AccountTokens,
    'id' | 'owner' | 'connector' | 'profile_id' | 'token_version' | 'refresh_due_at' | 'origins'
  >,
  grant: Grant,
  profile: Profile,
  fields: () => Promise<FieldValues>,
): Session {
  const token: AccessToken = Object.freeze({
    access_token: grant.access_token,
    token_type: grant.token_type,
    token_version: account.token_version,
    ...(grant.scope !== undefined && { scope: grant.scope }),
    ...(grant.expires_at !== undefined && { expires_at: grant.expires_at }),
  })
  return Object.freeze({
    owner: account.owner,
    profile_id: account.profile_id,
    profile,
    fields,
    origins: originsOf(account),
    // Tokens that a step has still to be taken with are not handed out.
    usableUntil: grant.pending === undefined ? usableUntil(grant) : Number.NEGATIVE_INFINITY,
    refreshDueAt: account.refresh_due_at ?? Number.POSITIVE_INFINITY,
    ageWhenDue: refreshRules(profile.connector.manifest.auth[profile.auth]?.refresh).ageWhenDue,
    token,
    ready: Promise.resolve(token),
    ...(grant.token_type === 'dpop' && grant.proof_key !== undefined && { proofKey: grant.proof_key }),
    issued: issued.countOf(account, token.token_version),
  })
}

/** Refuses accounts that no refresh can help. */
export function checkUsable(account: AccountTokens): void {
  if (account.status === 'suspended') throw new AccountSuspendedError(account.id)
  if (account.status === 'reauthorization_required') {
    throw new ReauthorizationRequiredError(account.id, account.status_reason ?? 'unknown')
  }
}

/**
 * Opens a kept account, and keeps the session in memory.
 *
 * @param generation The sessions' generation from before the account was read.
 * @param grant Its tokens, where they have been opened already.
 * @throws `ERR_ACCOUNT_SUSPENDED`, `ERR_REAUTHORIZATION_REQUIRED`, `ERR_KEY_…`, `ERR_DECRYPTION_FAILED`.
 */
export async function openSession(
  services: Services,
  account: AccountTokens,
  generation: number,
  grant?: Grant,
): Promise<Session> {
  checkUsable(account)
  const profile = await openProfile(services, await recentProfile(services, account.profile_id))
  let fields: Promise<FieldValues> | undefined
  const session = toSession(services, account, grant ?? (await openGrant(services, account)), profile, () => {
    fields ??= openFields(services, account)
    return fields
  })
  services.sessions.set(account.id, session, services.clock.now(), generation)
  return session
}
