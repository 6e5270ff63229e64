/**
 * One attempt to get new tokens, from the claim to the stored result. What a server sent is journaled before it is
 * judged, and what was judged good is stored however often that takes.
 */

import { ReauthorizationRequiredError } from '../errors/account.ts'
import { LinkwrightError } from '../errors/base.ts'
import type { Grant } from '../oauth/grant.ts'
import { sendPlan } from '../oauth/send.ts'
import { planClientCredentialsRequest, planRefreshRequest } from '../oauth/token-request.ts'
import type { HttpResponse } from '../ports.ts'
import type { RefreshClaim } from '../store-records.ts'
import { type Attempt, judgeAnswer, prepareAttempt } from './attempt.ts'
import { handleRefreshFailure } from './refresh-failure.ts'
import { answerPlace, sealJson, toAnswer } from './sealed.ts'
import type { Services } from './services.ts'
import type { Session } from './session-cache.ts'
import { adoptJournaled, storeTokens } from './store-tokens.ts'

/** How long after the claim the request may still leave, and how long the whole exchange may take, in milliseconds. */
export const SEND_WINDOW = 5_000
export const EXCHANGE_TIMEOUT = 45_000
/** The lease outlives the exchange, so that a live holder is never overtaken. */
export const LEASE: number = SEND_WINDOW + EXCHANGE_TIMEOUT + 10_000

async function send(
  attempt: Attempt,
  startedAt: number,
): Promise<{ response: HttpResponse; sentAt: number }> {
  const { services, claim, context, grant, kind } = attempt
  const plan =
    kind === 'client_credentials'
      ? await planClientCredentialsRequest(context)
      : await planRefreshRequest(context, grant.refresh_token ?? '')
  const sentAt = services.clock.now()
  // The lease began before the claim returned, so the window counts from before it too.
  const mayStillSend = (): boolean => performance.now() - startedAt < SEND_WINDOW
  const response = await sendPlan(context.transport, plan, { timeout: EXCHANGE_TIMEOUT, mayStillSend })
  const { account, base, fence } = claim
  await services.writes.until('journal', async () => {
    const answer = await sealJson(services, toAnswer(response, sentAt), answerPlace(account, fence))
    await services.store.accounts.journal(account, { fence, base, answer })
  })
  return { response, sentAt }
}

/** Gives the lease back without having tried. */
async function release(
  services: Services,
  { account, fence, unsettled }: RefreshClaim,
  error: unknown,
): Promise<void> {
  const ended = error instanceof ReauthorizationRequiredError
  await services.store.accounts.settle(account, fence, {
    failed: false,
    settled: !unsettled,
    ...(ended && { status: 'reauthorization_required', status_reason: error.reason, who_must_act: 'user' }),
  })
}

function usable({ clock }: Services, session: Session): Session | undefined {
  return clock.now() < session.usableUntil ? session : undefined
}

/**
 * Runs a claimed attempt to its end.
 *
 * @param startedAt `performance.now()` from before the claim.
 * @returns The session with the new tokens, or with newer ones that someone else stored; undefined when those have
 *   ended too, so that the next attempt begins with them.
 * @throws What {@link prepareAttempt} and {@link handleRefreshFailure} throw.
 */
export async function runRefreshAttempt(
  services: Services,
  claim: RefreshClaim,
  startedAt: number,
): Promise<Session | undefined> {
  let attempt: Attempt
  try {
    attempt = await prepareAttempt(services, claim)
  } catch (error) {
    await release(services, claim, error)
    throw error
  }
  const adopted = claim.unsettled ? await adoptJournaled(attempt) : undefined
  if (adopted !== undefined) return usable(services, adopted)
  let response: HttpResponse | undefined
  let grant: Grant
  try {
    const sent = await send(attempt, startedAt)
    response = sent.response
    grant = await judgeAnswer(attempt, response, sent.sentAt)
  } catch (error) {
    const code = error instanceof LinkwrightError ? error.code : 'unknown'
    services.logger.warn({ account_id: claim.account.id, code }, 'A refresh failed')
    return usable(services, await handleRefreshFailure(attempt, error, response))
  }
  return storeTokens(attempt, grant)
}
