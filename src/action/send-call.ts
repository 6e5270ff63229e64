/** Sending one call until there is an answer to judge: with the account's token, patiently, to approved origins only. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '../account/services.ts'
import { sessionAfterRefusal } from '../account/session/access-token.ts'
import type { Session } from '../account/session/session-cache.ts'
import { OriginChangedError } from '../errors/account.ts'
import { RateLimitedError } from '../errors/action.ts'
import { LinkwrightError } from '../errors/base.ts'
import { InDoubtError, NotSentError } from '../errors/transport.ts'
import type { Action, Api } from '../generated/manifest.ts'
import type { HttpRequest, HttpResponse } from '../ports/ports.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { attachToken } from './attach-token.ts'
import { isIdempotent, isReadOnly } from './check-call.ts'
import { isUndoneBy5xx } from './credit-budget.ts'
import type { PageTarget } from './next-page.ts'
import { isRateLimited, waitOf } from './rate-limit.ts'
import { learnLimits, rateBucketOf, stopWindow, takePlace } from './rate-windows.ts'
import { readFailure } from './read-failure.ts'
import { renderCall } from './render-call.ts'
import { type SessionParts, sessionParts } from './session-parts.ts'

const TIMEOUT = 60_000
const MAX_WAIT = 10_000
const FIRST_WAIT = 500

/** Limits of one call. */
export interface CallOptions {
  /** How long to wait, all in all, when the API limits the rate or is overloaded, in milliseconds. Default: 10,000. */
  readonly maxWait?: number
  /** Each request's limit in milliseconds. Default: 60,000. */
  readonly timeout?: number
  /** Ends the call early. */
  readonly signal?: AbortSignal
  /** What the call may cost at most, in credits; one that could cost more is not sent. Default: the profile's budget. */
  readonly maxCredits?: number
}

/** One call, checked and ready to be sent. */
export interface Call {
  readonly services: Services
  readonly key: AccountKey
  readonly name: string
  readonly action: Action
  readonly api: Api
  readonly target: PageTarget
  readonly options: CallOptions
}

/** What became of a call. */
export interface Answer {
  readonly response: HttpResponse
  /** The parts of the session that it was sent with at last. */
  readonly parts: SessionParts
  /** The URL that it was sent to, without a token. */
  readonly sentTo: string
}

function renderTarget({ api, action, target }: Call, parts: SessionParts): HttpRequest {
  const { profile, account, baseUrl, headers } = parts
  const request = renderCall(api, action, baseUrl, { input: target.input, profile, account }, headers)
  return target.url === undefined ? request : { ...request, url: target.url }
}

/** Sends one request, with the token where the API looks for it, to approved origins only. */
function sendOnce(
  call: Call,
  session: Session,
  parts: SessionParts,
  request: HttpRequest,
): Promise<HttpResponse> {
  const { profile, origins, token } = session
  const origin = call.target.url === undefined ? parts.origin : new URL(request.url).origin
  if (!origins.includes(origin)) throw new OriginChangedError(call.key.id, [origin], origins)
  const { timeout = TIMEOUT, signal } = call.options
  const { clientCertificate } = parts
  const options = {
    timeout,
    ...(signal !== undefined && { signal }),
    ...(clientCertificate !== undefined && { clientCertificate }),
  }
  const { proofKey } = session
  if (proofKey !== undefined)
    return import('./send-with-proof.ts').then(({ sendWithProof }) =>
      sendWithProof(session, proofKey, request, options),
    )
  const { apiTransport } = profile.connector.ports
  return apiTransport(attachToken(call.api, request, token.access_token, parts.tokenHeaders), options)
}

/** What an answer asks for, besides being judged. A limited call was not carried out; with 503 it may have been. */
function reactionTo(
  { api, action }: Call,
  response: HttpResponse,
): 'none' | 'refresh' | 'wait' | 'wait_or_judge' {
  const { status } = response
  if (status < 400) return 'none'
  const means = api.error_codes === undefined ? undefined : readFailure(api, response).meaning.means
  if (status === 401 || means === 'token_refused') return 'refresh'
  if (means === 'rate_limited' || isRateLimited(api, response)) return 'wait'
  return status === 503 && isIdempotent(action) ? 'wait_or_judge' : 'none'
}

/** What a call that has been sent may have done, although there is no answer that says so. */
interface Doubt {
  error: InDoubtError | undefined
}

/**
 * Sends until there is an answer to judge: once more after a 401, and as often as the time allows when told to wait.
 *
 * @throws {InDoubtError} `ERR_IN_DOUBT` also where a later attempt was not sent or limited: the first one may have been
 *   carried out.
 */
export function sendPatiently(call: Call, first: Session): Promise<Answer> {
  const doubt: Doubt = { error: undefined }
  return sendUntilAnswered(call, first, doubt).catch(async (error: unknown) => {
    if (doubt.error !== undefined && !isReadOnly(call.action)) throw doubt.error
    // Ended while it waited for its turn.
    if (!(error instanceof LinkwrightError) && call.options.signal?.aborted === true)
      throw new NotSentError((await sessionParts(first)).origin, 'aborted')
    throw error
  })
}

async function sendUntilAnswered(call: Call, first: Session, doubt: Doubt): Promise<Answer> {
  const { services, key, name, api, options } = call
  const { maxWait = MAX_WAIT, signal } = options
  const bucket = rateBucketOf(services, api.rate_limit, first, key.id)
  let session = first
  const known = sessionParts(session)
  let parts = known instanceof Promise ? await known : known
  let request = renderTarget(call, parts)
  let waited = 0
  let hasRefreshed = false
  for (let delay = FIRST_WAIT; ; ) {
    if (bucket !== undefined) {
      const took = takePlace(services, bucket, name, maxWait - waited, signal)
      waited += took instanceof Promise ? await took : took
    }
    let response: HttpResponse
    try {
      response = await sendOnce(call, session, parts, request)
    } catch (error) {
      if (!(error instanceof InDoubtError) || doubt.error !== undefined || !isIdempotent(call.action))
        throw error
      doubt.error = error
      continue
    }
    if (bucket !== undefined) learnLimits(bucket, response)
    const answer: Answer = { response, parts, sentTo: request.url }
    const reaction = reactionTo(call, response)
    if (reaction === 'none' || (reaction === 'refresh' && hasRefreshed)) return answer
    if (reaction === 'refresh') {
      hasRefreshed = true
      const newer = await sessionAfterRefusal(services, key, session.token.token_version)
      if (newer === undefined) return answer
      session = newer
      parts = await sessionParts(session)
      request = renderTarget(call, parts)
      continue
    }
    const wait = waitOf(api, response, services.clock.now()) ?? delay
    const window =
      bucket !== undefined && reaction === 'wait'
        ? await stopWindow(services, bucket, response, wait)
        : undefined
    if (waited + wait > maxWait) {
      if (reaction === 'wait') throw new RateLimitedError(name, wait, window)
      return answer
    }
    if (reaction === 'wait_or_judge' && !isUndoneBy5xx(call.action))
      doubt.error ??= new InDoubtError(parts.origin, 'unavailable')
    await sleep(wait, undefined, signal === undefined ? {} : { signal })
    waited += wait
    delay *= 2
  }
}
