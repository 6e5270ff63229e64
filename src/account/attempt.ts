/** One attempt to get new tokens: what it works with. */
import { baseUrlOf, oauthContext, tokenOrigins } from '../connector/context.ts'
import type { FieldValues, Profile } from '../connector/profile.ts'
import { ProfilePausedError, ReauthorizationRequiredError } from '../errors/account.ts'
import type { OAuthContext } from '../oauth/context.ts'
import type { Grant } from '../oauth/grant.ts'
import { judgeTokenResponse, mergeGrant, type TokenRequestKind } from '../oauth/token-response.ts'
import type { HttpResponse } from '../ports.ts'
import type { ProfileRecord, RefreshClaim } from '../store-records.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'
import { openGrant } from './sealed.ts'
import type { Services } from './services.ts'
import { checkOrigins, openFields } from './session.ts'

/** Everything that an attempt works with. */
export interface Attempt {
  readonly services: Services
  readonly claim: RefreshClaim
  readonly profileRecord: ProfileRecord
  readonly profile: Profile
  readonly fields: FieldValues
  readonly context: OAuthContext
  readonly grant: Grant
  readonly kind: TokenRequestKind
}

/**
 * Gathers what an attempt needs, and refuses one that must not be sent.
 *
 * @throws `ERR_PROFILE_PAUSED`, `ERR_ORIGIN_CHANGED`, `ERR_REAUTHORIZATION_REQUIRED` (there is no refresh token),
 *   `ERR_KEY_…`, `ERR_DECRYPTION_FAILED`.
 */
export async function prepareAttempt(services: Services, claim: RefreshClaim): Promise<Attempt> {
  const { account } = claim
  const profileRecord = await requireProfileRecord(services, account.profile_id)
  if (profileRecord.status === 'paused') {
    throw new ProfilePausedError(profileRecord.id, profileRecord.status_reason ?? 'unknown')
  }
  const profile = await openProfile(services, profileRecord)
  const fields = await openFields(services, account)
  const context = await oauthContext(profile, fields)
  checkOrigins(account, tokenOrigins(context, baseUrlOf(profile, fields)))
  const grant = await openGrant(services, account)
  const kind = context.auth.grant_type === 'client_credentials' ? 'client_credentials' : 'refresh_token'
  if (kind === 'refresh_token' && grant.refresh_token === undefined) {
    throw new ReauthorizationRequiredError(account.id, 'no_refresh_token')
  }
  return { services, claim, profileRecord, profile, fields, context, grant, kind }
}

/** Judges an answer. A refreshed grant keeps what the answer does not name. */
export async function judgeAnswer(attempt: Attempt, response: HttpResponse, sentAt: number): Promise<Grant> {
  const { context, kind, grant } = attempt
  const fresh = await judgeTokenResponse(context, kind, response, sentAt, grant.scope)
  return kind === 'refresh_token' ? mergeGrant(grant, fresh) : fresh
}
