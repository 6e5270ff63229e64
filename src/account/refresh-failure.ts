/** What follows from a failed refresh, for the account and for its profile. */
import { ProfilePausedError, ReauthorizationRequiredError } from '../errors/account.ts'
import type { HttpResponse } from '../ports.ts'
import type { Attempt } from './attempt.ts'
import { pauseProfile } from './profiles.ts'
import { backoff, type RefreshOutcome, refreshOutcome } from './refresh-outcome.ts'
import { openSession } from './session.ts'
import type { Session } from './session-cache.ts'
import { adoptJournaled, keepRefreshToken } from './store-tokens.ts'

async function settle(attempt: Attempt, outcome: RefreshOutcome, error: unknown): Promise<void> {
  const { services, claim } = attempt
  const { account, fence } = claim
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const ended = outcome.verdict === 'grant_ended'
  const status = ended ? 'reauthorization_required' : outcome.status
  const retryAfter = ended || outcome.verdict === 'client_refused' ? undefined : backoff(account.failures)
  await services.writes.until('outcome', () =>
    services.store.accounts.settle(account, fence, {
      failed: true,
      settled: outcome.settled && !claim.unsettled,
      ...(status !== undefined && { status, status_reason: code, who_must_act: ended ? 'user' : 'nobody' }),
      ...(retryAfter !== undefined && { retry_after: Math.max(retryAfter, outcome.retryAfter ?? 0) }),
    }),
  )
  if (ended) services.sessions.delete(account.id)
}

/** After `invalid_grant`: someone may have newer tokens. Only when nobody has is the grant at its end. */
async function findNewer(attempt: Attempt): Promise<Session | undefined> {
  const { services, claim } = attempt
  const current = await services.store.accounts.get(claim.account)
  if (current !== undefined && current.token_version > claim.base) {
    await services.store.accounts.settle(current, claim.fence, { failed: false, settled: true })
    return openSession(services, current)
  }
  return adoptJournaled(attempt)
}

/**
 * Draws the consequences of a failed attempt.
 *
 * @param response The answer, where one came.
 * @returns A session, where newer tokens turned up after all.
 * @throws `ERR_PROFILE_PAUSED`, `ERR_REAUTHORIZATION_REQUIRED`, or the failure itself.
 */
export async function handleRefreshFailure(
  attempt: Attempt,
  error: unknown,
  response: HttpResponse | undefined,
): Promise<Session> {
  const { services, claim, profileRecord } = attempt
  const outcome = refreshOutcome(error, claim.account.failures)
  if (outcome.verdict === 'grant_ended') {
    const newer = await findNewer(attempt)
    if (newer !== undefined) return newer
  }
  if (outcome.verdict === 'client_refused') {
    const reason = error instanceof Error && 'error' in error ? String(error.error) : 'unknown'
    await pauseProfile(services, profileRecord, reason)
    await settle(attempt, outcome, error)
    throw new ProfilePausedError(profileRecord.id, reason)
  }
  if (response?.status === 200) await keepRefreshToken(attempt, response)
  await settle(attempt, outcome, error)
  if (outcome.verdict === 'grant_ended')
    throw new ReauthorizationRequiredError(claim.account.id, 'invalid_grant')
  throw error
}
