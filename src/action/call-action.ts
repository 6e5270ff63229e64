/** Calling an action with a linked account. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionAfterRefusal, sessionFor } from '../account/access-token.ts'
import type { Services } from '../account/services.ts'
import type { Session } from '../account/session-cache.ts'
import { apiCertificateOf, baseUrlOf, scopesOf, secretValues } from '../connector/context.ts'
import { Profile } from '../connector/profile.ts'
import { OriginChangedError } from '../errors/account.ts'
import { RateLimitedError } from '../errors/action.ts'
import { InDoubtError } from '../errors/transport.ts'
import type { Action, Api } from '../generated/manifest.ts'
import { retryAfterOf } from '../oauth/response.ts'
import type { HttpResponse } from '../ports.ts'
import type { AccountKey } from '../store-records.ts'
import { checkInput, checkScopes, isIdempotent, requireAction } from './check-call.ts'
import { type ActionResult, judgeCall } from './judge-call.ts'
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

interface Call {
  readonly services: Services
  readonly key: AccountKey
  readonly name: string
  readonly action: Action
  readonly api: Api
  readonly input: Record<string, unknown>
  readonly options: CallOptions
}

/** Sends one request. The token goes into the Authorization header (RFC 6750 section 2.1), to approved origins only. */
async function sendOnce(call: Call, session: Session): Promise<HttpResponse> {
  const { profile, origins, token } = session
  const fields = await session.fields()
  const { apiTransport } = profile.connector.ports
  const baseUrl = baseUrlOf(profile, fields) ?? ''
  const values = { input: call.input, profile: Profile.valuesOf(profile), account: fields }
  const request = renderCall(call.api, call.action, baseUrl, values)
  const { origin } = new URL(request.url)
  if (!origins.includes(origin)) throw new OriginChangedError(call.key.id, [origin])
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
  return apiTransport(
    { ...request, headers: { ...request.headers, authorization: `Bearer ${token.access_token}` } },
    options,
  )
}

/** Whether this answer may be followed by the same call: 429 was not processed; 503 may have been. */
function isRepeatable(action: Action, status: number): boolean {
  return status === 429 || (status === 503 && isIdempotent(action))
}

/** Sends until there is an answer to judge: once more after a 401, and as often as the time allows when told to wait. */
async function sendPatiently(
  call: Call,
  first: Session,
): Promise<{ response: HttpResponse; session: Session }> {
  const { maxWait = MAX_WAIT } = call.options
  let session = first
  let waited = 0
  let hasRefreshed = false
  let hasRepeated = false
  for (let delay = FIRST_WAIT; ; delay *= 2) {
    let response: HttpResponse
    try {
      response = await sendOnce(call, session)
    } catch (error) {
      if (!(error instanceof InDoubtError) || hasRepeated || !isIdempotent(call.action)) throw error
      hasRepeated = true
      continue
    }
    if (response.status === 401 && !hasRefreshed) {
      hasRefreshed = true
      const newer = await sessionAfterRefusal(call.services, call.key, session.token.token_version)
      if (newer === undefined) return { response, session }
      session = newer
      continue
    }
    if (!isRepeatable(call.action, response.status)) return { response, session }
    const wait = retryAfterOf(response, call.services.clock.now()) ?? delay
    if (waited + wait > maxWait) {
      if (response.status === 429) throw new RateLimitedError(call.name, wait)
      return { response, session }
    }
    await sleep(wait, undefined, call.options.signal === undefined ? {} : { signal: call.options.signal })
    waited += wait
  }
}

/**
 * Calls an action: checks the input and the granted scopes, sends it with the account's token, refreshes once after
 * a 401, waits where the API says so, and maps errors.
 *
 * @param name The action's name in the manifest, such as `contacts.search`.
 * @param input An object that fits the action's input schema.
 * @returns The status, the parsed body and the headers.
 * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_INPUT_INVALID`, `ERR_SCOPE_MISSING`, `ERR_ORIGIN_CHANGED`
 *   `ERR_MANIFEST_INVALID` when the action's schema is none (nothing was sent);
 *   `ERR_ACTION_FAILED`, `ERR_RATE_LIMITED`, `ERR_NOT_SENT`, `ERR_IN_DOUBT`; and what getting a token throws.
 */
export async function callAction(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: CallOptions = {},
): Promise<ActionResult> {
  const session = await sessionFor(services, key)
  const action = requireAction(session.profile, name)
  const { manifest } = session.profile.connector
  const { api } = manifest
  if (api === undefined) throw new TypeError('A manifest with actions has an api')
  const checked = checkInput(manifest, name, action, input)
  checkScopes(name, action, session.token.scope, scopesOf(session.profile))
  const call: Call = { services, key, name, action, api, input: checked, options }
  const { response, session: last } = await sendPatiently(call, session)
  return judgeCall(api, name, response, [
    last.token.access_token,
    ...secretValues(last.profile, await last.fields()),
  ])
}
