/** One attempt to get new tokens: what it works with. */
import { knownBaseUrlOf, oauthContext, tokenOrigins } from '../../connector/context.ts'
import type { FieldValues, Profile } from '../../connector/profile.ts'
import { withPendingSteps } from '../../connector/take-steps.ts'
import { ReauthorizationRequiredError } from '../../errors/account.ts'
import { CertificateChangedError } from '../../errors/client.ts'
import { TokenErrorResponseError } from '../../errors/protocol.ts'
import { isClientGrant, TOKEN_EXCHANGE } from '../../manifest/grant-types.ts'
import { canRefresh } from '../../oauth/can-refresh.ts'
import { boundCertificate } from '../../oauth/client-certificate.ts'
import type { OAuthContext } from '../../oauth/context.ts'
import type { Grant } from '../../oauth/grant.ts'
import { withProofKey } from '../../oauth/proof-key.ts'
import {
  judgeTokenResponse,
  keepCaptured,
  mergeGrant,
  type TokenRequestKind,
  tokenRequestKind,
} from '../../oauth/token-response.ts'
import type { HttpResponse } from '../../ports/ports.ts'
import type { ClaimedAccount, RefreshClaim } from '../../ports/refresh-records.ts'
import type { AccountTokens, ProfileRecord } from '../../ports/store-records.ts'
import { requireTokens } from '../account.ts'
import { openGrant } from '../keys/sealed.ts'
import { openProfile } from '../profile/profiles.ts'
import type { Services } from '../services.ts'
import { checkOrigins, openFields } from '../session/session.ts'
import type { RefreshRules } from './refresh-behaviour.ts'

/** An account as it was read a moment ago. */
export interface OpenedAccount {
  readonly account: AccountTokens
  /** Its tokens, where they have been opened already. */
  readonly grant?: Grant
  /** The sessions' generation from before it was read. */
  readonly generation: number
}

/** A claim, with what is sealed in the account's row. */
export interface HeldClaim extends RefreshClaim {
  readonly account: ClaimedAccount & Pick<AccountTokens, 'grant' | 'fields'>
}

/** Everything that an attempt works with. */
export interface Attempt {
  readonly services: Services
  readonly claim: HeldClaim
  readonly profileRecord: ProfileRecord
  readonly profile: Profile
  readonly fields: FieldValues
  readonly context: OAuthContext
  readonly grant: Grant
  readonly kind: TokenRequestKind
  /** Whether the tokens are good, and wait only for steps of the manifest. */
  readonly resumes: boolean
  readonly rules: RefreshRules
  /** The sessions' generation from before the account was read. */
  readonly generation: number
}

/**
 * What the claimed row holds is what was read before, unless another database has taken the place of the one that was
 * read. The notice of that raises the generation before anything can be claimed there, where there are notices.
 */
function isStillRead(services: Services, { account }: RefreshClaim, opened: OpenedAccount): boolean {
  return (
    account.grant_fence === opened.account.grant_fence &&
    services.sessions.generation(account.id) === opened.generation &&
    services.store.liveness() !== 'lease_only'
  )
}

/**
 * Gathers what an attempt needs, and refuses one that must not be sent.
 *
 * @throws `ERR_ORIGIN_CHANGED`, `ERR_REAUTHORIZATION_REQUIRED` (there is no refresh token),
 *   `ERR_KEY_…`, `ERR_DECRYPTION_FAILED`.
 */
export async function prepareAttempt(
  services: Services,
  { account: claimed, ...claim }: RefreshClaim,
  opened: OpenedAccount,
  profileRecord: ProfileRecord,
  rules: RefreshRules,
): Promise<Attempt> {
  const isSame = isStillRead(services, { account: claimed, ...claim }, opened)
  const { grant: sealed, fields: sealedFields } = isSame
    ? opened.account
    : await requireTokens(services, claimed)
  const account = { ...claimed, grant: sealed, fields: sealedFields }
  const profile = await openProfile(services, profileRecord)
  const grant = (isSame ? opened.grant : undefined) ?? (await openGrant(services, account))
  const fields = await openFields(services, account, grant)
  const bare = await oauthContext(profile, fields)
  checkOrigins(account, tokenOrigins(bare, knownBaseUrlOf(profile, fields)))
  const context = await withProofKey(bare, grant.proof_key)
  const isRepeated =
    isClientGrant(context.auth) &&
    !(context.auth.grant_type === TOKEN_EXCHANGE && grant.refresh_token !== undefined)
  const kind = isRepeated ? tokenRequestKind(context.auth) : 'refresh_token'
  const now = services.clock.now()
  const resumes = grant.pending !== undefined && now < (grant.expires_at ?? Number.POSITIVE_INFINITY)
  if (kind === 'refresh_token' && !canRefresh(context.auth, grant) && !resumes) {
    throw new ReauthorizationRequiredError(account.id, 'no_refresh_token')
  }
  const parts = { services, claim: { ...claim, account }, profileRecord, profile, fields, context, grant }
  return { ...parts, kind, rules, resumes, generation: opened.generation }
}

const ACCOUNT_VALUE = /\$\{[^}]*\baccount\./

/**
 * Whether what an account's user filled in, or what the provider gave for it, changes where or how tokens are asked
 * for: then a refused client says nothing about the profile's other accounts.
 */
export function dependsOnAccount({ profile, context }: Attempt): boolean {
  const { authorization_server } = profile.connector.manifest
  const { token_request, refresh_request } = context.auth
  return ACCOUNT_VALUE.test(JSON.stringify([authorization_server, token_request, refresh_request]))
}

/** Judges an answer. A refreshed grant keeps what the answer does not name. */
export async function judgeAnswer(attempt: Attempt, response: HttpResponse, sentAt: number): Promise<Grant> {
  const { context, kind, grant, profile } = attempt
  const fresh = await judgeTokenResponse(context, kind, response, sentAt, grant.scope, grant).catch(
    (error: unknown) => {
      // The grant may be as good as ever, with the certificate that it is bound to.
      const isRefused = error instanceof TokenErrorResponseError && error.error === 'invalid_grant'
      const isOther = grant.certificate !== undefined && grant.certificate !== boundCertificate(context)
      throw isRefused && isOther ? new CertificateChangedError() : error
    },
  )
  const merged = kind === 'refresh_token' ? mergeGrant(grant, fresh) : keepCaptured(grant, fresh)
  return withPendingSteps(profile, merged, grant)
}
