/**
 * One attempt to get new tokens, from the claim to the stored result. What a server sent is judged in memory and stored
 * however often that takes; what is not good, or cannot be stored at once, is journaled as it came.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { ReauthorizationRequiredError, RefreshDelayedError } from '../../errors/account.ts'
import { LinkwrightError } from '../../errors/base.ts'
import type { Grant } from '../../oauth/grant.ts'
import type { RequestPlan } from '../../oauth/request-plan.ts'
import { repeatability, sendPlanned } from '../../oauth/send.ts'
import { planClientCredentialsRequest, planRefreshRequest } from '../../oauth/token-request.ts'
import type { HttpResponse } from '../../ports/ports.ts'
import type { RefreshClaim } from '../../ports/refresh-records.ts'
import type { ProfileRecord } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'
import { isUsable } from '../session/session.ts'
import type { Session } from '../session/session-cache.ts'
import { warnOfAnswer } from '../warn-of-answer.ts'
import { type Attempt, judgeAnswer, type OpenedAccount, prepareAttempt } from './attempt.ts'
import { journal, type ReceivedAnswer } from './journal.ts'
import { type RefreshRules, SEND_WINDOW } from './refresh-behaviour.ts'
import { handleRefreshFailure } from './refresh-failure.ts'
import { decorrelated } from './refresh-outcome.ts'
import { resumeSteps } from './resume-steps.ts'
import { adoptJournaled, storeTokens } from './store-tokens.ts'

/** How long a place in the row of requests may be ahead, in milliseconds: less than what is left to send. */
const LONGEST_ROW = 2_000

/** Where an account's refreshes go, and by which rules. */
export interface RefreshTarget {
  readonly profile: ProfileRecord
  readonly rules: RefreshRules
  readonly endpoint: string
}

async function send(attempt: Attempt, startedAt: number): Promise<HttpResponse> {
  const { services, context, grant, kind, rules } = attempt
  const plan = (): Promise<RequestPlan> =>
    kind === 'refresh_token' ? planRefreshRequest(context, grant) : planClientCredentialsRequest(context)
  // The lease began before the claim returned, so the window counts from before it too.
  const mayStillSend = (): boolean =>
    performance.now() - startedAt < SEND_WINDOW && services.store.liveness() !== 'down'
  const options = { timeout: rules.timeout, mayStillSend, ...repeatability(context, kind) }
  return sendPlanned(context, plan, options)
}

/**
 * Waits until the provider's rate allows one more request.
 *
 * @throws `ERR_REFRESH_DELAYED` where too many are before it.
 */
async function takePlace(
  { services, claim, rules }: Attempt,
  { endpoint }: RefreshTarget,
  startedAt: number,
): Promise<void> {
  if (rules.interval === undefined) return
  const patience = LONGEST_ROW - (performance.now() - startedAt)
  const { taken, wait } = await services.store.endpoints.reserve(endpoint, rules.interval, patience)
  if (taken) return void (await sleep(wait))
  // Others in this process need not ask: there is no place for them either.
  services.gates.close(endpoint, rules.interval)
  const retryAfter = Math.max(wait, LONGEST_ROW) * (0.5 + Math.random())
  throw new RefreshDelayedError(claim.account.id, retryAfter, 'the provider takes so many refreshes a second')
}

type Received =
  | { readonly grant: Grant; readonly answer: ReceivedAnswer }
  | { readonly error: unknown; readonly answer?: ReceivedAnswer }

/** Sends and judges. What is not good is journaled before anything else is done about it. */
async function receive(attempt: Attempt, startedAt: number): Promise<Received> {
  const { services, claim } = attempt
  const sentAt = services.clock.now()
  let answer: ReceivedAnswer | undefined
  try {
    const response = await send(attempt, startedAt)
    answer = { response, sentAt }
    return { grant: await judgeAnswer(attempt, response, sentAt), answer }
  } catch (error) {
    // Before anything else: a logger is the host's, and may throw.
    if (answer !== undefined) await journal(attempt, answer)
    const code = error instanceof LinkwrightError ? error.code : 'unknown'
    services.logger.warn({ account_id: claim.account.id, code }, 'A refresh failed')
    return answer === undefined ? { error } : { error, answer }
  }
}

/**
 * Gives the lease back after what no {@link handleRefreshFailure} has settled: nothing was sent, or what came could
 * not be opened or stored. Changes nothing where the attempt is over.
 */
async function giveBack(
  services: Services,
  { account, fence, unsettled }: RefreshClaim,
  error: unknown,
  hasSent: boolean,
): Promise<void> {
  const ended = error instanceof ReauthorizationRequiredError
  const delay = decorrelated(account.retry_delay)
  await services.writes.until('lease', () =>
    services.store.accounts.settle(account, fence, {
      failed: hasSent,
      settled: !hasSent && !unsettled,
      ...(hasSent && { retry_after: delay, retry_delay: delay }),
      ...(error instanceof RefreshDelayedError && { retry_after: error.retryAfter }),
      ...(ended && { status: 'reauthorization_required', status_reason: error.reason, who_must_act: 'user' }),
    }),
  )
}

/**
 * Runs a claimed attempt to its end, and gives its lease back whatever comes.
 *
 * @param opened The account as it was read before the claim.
 * @param target The account's profile and token endpoint, as they were read before the claim.
 * @param startedAt `performance.now()` from before the claim.
 * @returns The session with the new tokens, or with newer ones that someone else stored; undefined when the next
 *   attempt is to begin at once: those have ended too, or the profile was corrected meanwhile.
 * @throws What {@link prepareAttempt} and {@link handleRefreshFailure} throw.
 */
export async function runRefreshAttempt(
  services: Services,
  claim: RefreshClaim,
  opened: OpenedAccount,
  target: RefreshTarget,
  startedAt: number,
): Promise<Session | undefined> {
  const usable = (session: Session | undefined): Session | undefined =>
    session !== undefined && isUsable(services, session) ? session : undefined
  let hasSent = false
  try {
    const attempt = await prepareAttempt(services, claim, opened, target.profile, target.rules)
    const adopted = claim.unsettled ? await adoptJournaled(attempt) : undefined
    if (adopted !== undefined) return usable(adopted)
    if (attempt.resumes) {
      const session = await resumeSteps(attempt, startedAt + SEND_WINDOW + attempt.rules.timeout)
      if (session !== undefined) return usable(session)
    }
    await takePlace(attempt, target, startedAt)
    hasSent = true
    const received = await receive(attempt, startedAt)
    // Steps that follow are an attempt of their own: what was received is safe by then.
    if ('grant' in received) {
      const { grant, answer } = received
      const session = await storeTokens(attempt, grant, answer)
      const about = { account_id: claim.account.id }
      warnOfAnswer(services, about, attempt.context, answer.response, answer.sentAt)
      return usable(session)
    }
    return usable(await handleRefreshFailure(attempt, received.error, received.answer?.response))
  } catch (error) {
    await giveBack(services, claim, error, hasSent)
    throw error
  }
}
