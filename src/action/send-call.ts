/** Sending one call until there is an answer to judge: with the account's token, patiently, to approved origins only. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionAfterRefusal } from '../account/access-token.ts'
import type { Services } from '../account/services.ts'
import type { Session } from '../account/session-cache.ts'
import { apiCertificateOf, baseUrlOf } from '../connector/context.ts'
import { Profile } from '../connector/profile.ts'
import { OriginChangedError } from '../errors/account.ts'
import { RateLimitedError } from '../errors/action.ts'
import { InDoubtError } from '../errors/transport.ts'
import type { Action, Api } from '../generated/manifest.ts'
import type { HttpRequest, HttpResponse } from '../ports.ts'
import type { AccountKey } from '../store-records.ts'
import { attachToken } from './attach-token.ts'
import { isIdempotent } from './check-call.ts'
import type { PageTarget } from './next-page.ts'
import { isRateLimited, waitOf } from './rate-limit.ts'
import { renderCall } from './render-call.ts'

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
  /** The session that it was sent with at last. */
  readonly session: Session
  /** The URL that it was sent to, without a token. */
  readonly sentTo: string
}

async function renderTarget({ api, action, target }: Call, session: Session): Promise<HttpRequest> {
  const { profile } = session
  const fields = await session.fields()
  const values = { input: target.input, profile: Profile.valuesOf(profile), account: fields }
  const request = renderCall(api, action, baseUrlOf(profile, fields) ?? '', values)
  return target.url === undefined ? request : { ...request, url: target.url }
}

/** Sends one request, with the token where the API looks for it, to approved origins only. */
async function sendOnce(call: Call, session: Session, request: HttpRequest): Promise<HttpResponse> {
  const { profile, origins, token } = session
  const { origin } = new URL(request.url)
  if (!origins.includes(origin)) throw new OriginChangedError(call.key.id, [origin], origins)
  const { timeout = TIMEOUT, signal } = call.options
  const clientCertificate = apiCertificateOf(profile)
  const options = {
    timeout,
    ...(signal !== undefined && { signal }),
    ...(clientCertificate !== undefined && { clientCertificate }),
  }
  if (session.proofKey !== undefined) {
    const { sendWithProof } = await import('./send-with-proof.ts')
    return sendWithProof(session, session.proofKey, request, options)
  }
  const { apiTransport } = profile.connector.ports
  return apiTransport(attachToken(call.api, request, token.access_token), options)
}

/** Whether this answer may be followed by the same call: a limited one was not carried out; with 503 it may have been. */
function isRepeatable({ api, action }: Call, response: HttpResponse): boolean {
  return isRateLimited(api, response) || (response.status === 503 && isIdempotent(action))
}

/** Sends until there is an answer to judge: once more after a 401, and as often as the time allows when told to wait. */
export async function sendPatiently(call: Call, first: Session): Promise<Answer> {
  const { maxWait = MAX_WAIT } = call.options
  let session = first
  let waited = 0
  let hasRefreshed = false
  let hasRepeated = false
  for (let delay = FIRST_WAIT; ; delay *= 2) {
    const request = await renderTarget(call, session)
    let response: HttpResponse
    try {
      response = await sendOnce(call, session, request)
    } catch (error) {
      if (!(error instanceof InDoubtError) || hasRepeated || !isIdempotent(call.action)) throw error
      hasRepeated = true
      continue
    }
    const answer: Answer = { response, session, sentTo: request.url }
    if (response.status === 401 && !hasRefreshed) {
      hasRefreshed = true
      const newer = await sessionAfterRefusal(call.services, call.key, session.token.token_version)
      if (newer === undefined) return answer
      session = newer
      continue
    }
    if (!isRepeatable(call, response)) return answer
    const wait = waitOf(call.api, response, call.services.clock.now()) ?? delay
    if (waited + wait > maxWait) {
      if (isRateLimited(call.api, response)) throw new RateLimitedError(call.name, wait)
      return answer
    }
    await sleep(wait, undefined, call.options.signal === undefined ? {} : { signal: call.options.signal })
    waited += wait
  }
}
