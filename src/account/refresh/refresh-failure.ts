/** What follows from a failed refresh, for the account and for its profile. */
import { ProfilePausedError, ReauthorizationRequiredError } from '../../errors/account.ts'
import { codeOf } from '../../errors/base.ts'
import { TokenErrorResponseError } from '../../errors/protocol.ts'
import { successStatuses } from '../../oauth/token-fields.ts'
import type { HttpResponse } from '../../ports/ports.ts'
import { pauseRefusedProfile } from '../profile/pause-profile.ts'
import { openSession } from '../session/session.ts'
import type { Session } from '../session/session-cache.ts'
import { type Attempt, dependsOnAccount } from './attempt.ts'
import { decorrelated, type RefreshOutcome, refreshOutcome } from './refresh-outcome.ts'
import { adoptJournaled, keepRefreshToken } from './store-tokens.ts'

/** The status' reason: the error's code, or why the grant is at its end. */
function reasonOf({ services, claim }: Attempt, outcome: RefreshOutcome, error: unknown): string {
  if (error instanceof TokenErrorResponseError && error.error === 'invalid_grant') {
    if (outcome.verdict !== 'grant_ended') return 'invalid_grant'
    const { account, unsettled } = claim
    if ((account.grant_ends_at ?? Number.POSITIVE_INFINITY) <= services.clock.now()) return 'lifetime_ended'
    // Someone had sent the same refresh token, or the one before, and nobody knows what came of it.
    return unsettled || account.interrupted === 1 ? 'refresh_interrupted' : 'invalid_grant'
  }
  return codeOf(error)
}

async function settle(attempt: Attempt, outcome: RefreshOutcome, status_reason: string): Promise<void> {
  const { services, claim } = attempt
  const { account, fence } = claim
  const { verdict, status, who_must_act = 'nobody' } = outcome
  const delay = verdict === 'retry' ? decorrelated(account.retry_delay) : undefined
  await services.writes.until('outcome', () =>
    services.store.accounts.settle(account, fence, {
      failed: true,
      settled: verdict === 'grant_ended' || (outcome.settled && !claim.unsettled),
      judged: true,
      ...(status !== undefined && { status, status_reason, who_must_act }),
      ...(delay !== undefined && {
        retry_delay: delay,
        retry_after: Math.max(delay, outcome.retryAfter ?? 0),
      }),
    }),
  )
  if (verdict === 'grant_ended') services.sessions.delete(account.id)
}

/** After `invalid_grant`: someone may have newer tokens. Only when nobody has is the grant at its end. */
async function findNewer(attempt: Attempt): Promise<Session | undefined> {
  const { services, claim } = attempt
  const generation = services.sessions.generation(claim.account.id)
  const current = await services.store.accounts.get(claim.account)
  if (current !== undefined && current.token_version > claim.base) {
    await services.store.accounts.settle(current, claim.fence, { failed: false, settled: true })
    return openSession(services, current, generation)
  }
  return adoptJournaled(attempt)
}

/**
 * Draws the consequences of a failed attempt. The lease is given back before anything else is done.
 *
 * @param response The answer, where one came.
 * @returns A session, where newer tokens turned up after all; undefined when the profile was changed since the request
 *   was made, so that the next attempt begins with it.
 * @throws `ERR_PROFILE_PAUSED`, `ERR_REAUTHORIZATION_REQUIRED`, or the failure itself.
 */
export async function handleRefreshFailure(
  attempt: Attempt,
  error: unknown,
  response: HttpResponse | undefined,
): Promise<Session | undefined> {
  const { services, claim, profileRecord } = attempt
  const { account } = claim
  const isDoubted = attempt.rules.mayRepeat && account.status_reason !== 'invalid_grant'
  const outcome = refreshOutcome(error, account.failures, !dependsOnAccount(attempt), isDoubted)
  if (outcome.verdict === 'grant_ended') {
    const newer = await findNewer(attempt)
    if (newer !== undefined) return newer
  }
  const mayHold = response !== undefined && successStatuses(attempt.context.auth).includes(response.status)
  const isSaved = mayHold && (await keepRefreshToken(attempt, response))
  const reason = reasonOf(attempt, outcome, error)
  await settle(attempt, isSaved ? { ...outcome, settled: true } : outcome, reason)
  if (outcome.verdict === 'client_refused' && error instanceof TokenErrorResponseError) {
    if (!(await pauseRefusedProfile(services, profileRecord, error.error))) return undefined
    throw new ProfilePausedError(profileRecord.id, error.error)
  }
  if (outcome.verdict === 'grant_ended') throw new ReauthorizationRequiredError(account.id, reason)
  throw error
}
