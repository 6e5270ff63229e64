/** Taking the manifest's steps with tokens that an earlier attempt stored, or a login left without them. */
import { knownBaseUrlOf, oauthContext, tokenOrigins } from '../../connector/context.ts'
import { linkingDigest, type StepsTaken, takeSteps } from '../../connector/take-steps.ts'
import { OriginChangedError } from '../../errors/account.ts'
import { ProviderUnavailableError, StepFailedError } from '../../errors/protocol.ts'
import { canRefresh } from '../../oauth/can-refresh.ts'
import type { Services } from '../services.ts'
import { originsOf } from '../session/session.ts'
import type { Session } from '../session/session-cache.ts'
import type { Attempt } from './attempt.ts'
import { decorrelated } from './refresh-outcome.ts'
import { commitTokens, storeTokens } from './store-tokens.ts'

/** A younger token that is refused is refused for another reason than its age, in milliseconds. */
const REFUSAL_AGE = 30_000

/** Logs the optional steps that failed. */
export function logSkipped(services: Services, account_id: string, { skipped }: StepsTaken): void {
  for (const { step, code } of skipped)
    services.logger.warn({ account_id, step, code }, 'An optional step failed')
}

/**
 * What an account learns when the steps of its link are over: who it is, and, where it was begun with the same
 * configuration, where its tokens may go.
 */
async function completeLink(attempt: Attempt, { grant }: StepsTaken, isLinking: boolean): Promise<Attempt> {
  const { services, claim, profile } = attempt
  const fields = { ...attempt.fields, ...grant.captured }
  const context = await oauthContext(profile, fields)
  const origins = isLinking
    ? JSON.stringify(tokenOrigins(context, knownBaseUrlOf(profile, fields)))
    : claim.account.origins
  const { subject = null, label = null } = grant.captured ?? {}
  await services.writes.until('link', () =>
    services.store.accounts.completeLink(claim.account, claim.fence, { origins, subject, label }),
  )
  return { ...attempt, claim: { ...claim, account: { ...claim.account, origins } } }
}

/** The tokens as far as the steps have come are kept; the account is degraded until the rest is taken. */
async function keepProgress(attempt: Attempt, { grant, failure }: Required<StepsTaken>): Promise<void> {
  const { services, claim } = attempt
  const { account, fence } = claim
  await commitTokens(attempt, grant, account.refresh_due_at, true)
  const delay = decorrelated(account.retry_delay)
  const retryAfter = failure instanceof ProviderUnavailableError ? (failure.retryAfter ?? 0) : 0
  await services.writes.until('outcome', () =>
    services.store.accounts.settle(account, fence, {
      failed: true,
      settled: !claim.unsettled,
      status: 'degraded',
      status_reason: failure.code,
      who_must_act: failure.whoMustAct,
      retry_delay: delay,
      retry_after: Math.max(delay, retryAfter),
    }),
  )
}

/**
 * Takes the steps that are pending, under the attempt's lease. Where they are those of a link that was begun with the
 * same configuration, they may go where the captured values send them; else to approved origins only.
 *
 * @param deadline Until when they must be over, as `performance.now()` counts.
 * @returns The session with the tokens; undefined when the provider refused the token (401), so that it is refreshed.
 * @throws The failure of a step, `ERR_ORIGIN_CHANGED` among them.
 */
export async function resumeSteps(attempt: Attempt, deadline: number): Promise<Session | undefined> {
  const { services, claim, profile, grant, fields } = attempt
  const { account } = claim
  const isLinking = grant.linking === linkingDigest(profile)
  const approved = originsOf(account)
  const taken = await takeSteps(profile, grant, fields, {
    deadline,
    checkOrigin(origin) {
      if (!isLinking && !approved.includes(origin))
        throw new OriginChangedError(account.id, [origin], approved)
    },
  })
  logSkipped(services, account.id, taken)
  const { failure } = taken
  if (failure === undefined) {
    return storeTokens(
      grant.linking === undefined ? attempt : await completeLink(attempt, taken, isLinking),
      taken.grant,
    )
  }
  const isRefused = failure instanceof StepFailedError && failure.status === 401
  const isOld = services.clock.now() - grant.issued_at > REFUSAL_AGE
  const isRefreshable = attempt.kind === 'client_credentials' || canRefresh(attempt.context.auth, grant)
  if (isRefused && isOld && isRefreshable) return undefined
  await keepProgress(attempt, { ...taken, failure })
  services.logger.warn({ account_id: account.id, code: failure.code }, 'A step failed')
  throw failure
}
