/** Calling an action with a linked account. */
import { sessionFor } from '../account/access-token.ts'
import type { Services } from '../account/services.ts'
import type { Session } from '../account/session-cache.ts'
import type { AccountKey } from '../store-records.ts'
import { checkInput, checkScopes, requireAction } from './check-call.ts'
import {
  costNothing,
  creditLimits,
  creditsAtMost,
  creditsSpent,
  reserveCredits,
  settleCredits,
} from './credit-budget.ts'
import { type ActionResult, judgeCall } from './judge-call.ts'
import type { ReceivedPage } from './next-page.ts'
import { type Call, type CallOptions, sendPatiently } from './send-call.ts'
import { noteRequest } from './sent-request.ts'
import { sessionParts } from './session-parts.ts'

/** Checks that an account may call an action, and gathers what that needs. Nothing is sent, but for a refresh of the token. */
export async function openCall(
  services: Services,
  key: AccountKey,
  name: string,
  options: CallOptions,
): Promise<{ readonly call: Omit<Call, 'target'>; readonly session: Session }> {
  const session = await sessionFor(services, key)
  const action = requireAction(session.profile, name)
  const { api } = session.profile.connector.manifest
  if (api === undefined) throw new TypeError('A manifest with actions has an api')
  checkScopes(name, action, await sessionParts(session), key.id)
  return { call: { services, key, name, action, api, options }, session }
}

/** {@link openCall}, for an input, which is checked too. */
export async function prepareCall(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown,
  options: CallOptions,
): Promise<{ readonly call: Call; readonly session: Session }> {
  const { call, session } = await openCall(services, key, name, options)
  const checked = checkInput(session.profile.connector.manifest, name, call.action, input)
  return { call: { ...call, target: { input: checked } }, session }
}

/** Sends a call and judges its answer. */
async function sendAndJudge(call: Call, session: Session): Promise<ReceivedPage> {
  const { response, session: last, sentTo } = await sendPatiently(call, session)
  const { secrets, asked } = await sessionParts(last)
  const { name, action, target } = call
  const judged = { name, action, account_id: call.key.id, asked }
  const result = judgeCall(call.api, judged, response, secrets)
  noteRequest(result, { method: action.method, url: sentTo, secrets })
  return { target, sentTo, result }
}

/** Sends a call within its budget, and judges its answer. */
export async function receivePage(call: Call, session: Session): Promise<ReceivedPage> {
  const { services, name, action, api, target, options } = call
  if (action.credits === undefined) return sendAndJudge(call, session)
  const credits = creditsAtMost(session.profile.connector.manifest, action, target.input)
  const limits = creditLimits((await sessionParts(session)).profile, options.maxCredits)
  const reserved = await reserveCredits(services, name, session.profile_id, credits, limits)
  try {
    const page = await sendAndJudge(call, session)
    if (reserved !== undefined)
      await settleCredits(services, reserved, creditsSpent(api, action, page.result.body, credits))
    return page
  } catch (error) {
    if (reserved !== undefined && costNothing(action, error)) await settleCredits(services, reserved, 0)
    throw error
  }
}

/**
 * Calls an action: checks the input and the granted scopes, sends it with the account's token, refreshes once after
 * a 401, waits where the API says so, and maps errors.
 *
 * @param name The action's name in the manifest, such as `contacts.search`.
 * @param input An object that fits the action's input schema.
 * @returns The status, the parsed body and the headers.
 * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_INPUT_INVALID`, `ERR_SCOPE_MISSING`, `ERR_CREDIT_BUDGET`,
 *   `ERR_ORIGIN_CHANGED`, `ERR_MANIFEST_INVALID` when the action's schema is none (nothing was sent);
 *   `ERR_ACTION_FAILED`, `ERR_ROLE_MISSING`, `ERR_CREDITS_EXHAUSTED`, `ERR_RATE_LIMITED`, `ERR_NOT_SENT`,
 *   `ERR_IN_DOUBT`; and what getting a token throws.
 */
export async function callAction(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: CallOptions = {},
): Promise<ActionResult> {
  const { call, session } = await prepareCall(services, key, name, input, options)
  return (await receivePage(call, session)).result
}
