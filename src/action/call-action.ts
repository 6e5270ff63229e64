/** Calling an action with a linked account. */
import type { Services } from '../account/services.ts'
import { cachedSession, sessionFor } from '../account/session/access-token.ts'
import type { Session } from '../account/session/session-cache.ts'
import type { AccountKey } from '../ports/store-records.ts'
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
import { type SessionParts, sessionParts } from './session-parts.ts'

/** A call without an input, and the session that it is sent with. */
export interface OpenedCall {
  readonly call: Omit<Call, 'target'>
  readonly session: Session
  readonly parts: SessionParts
}

/**
 * Checks that an account may call an action, and gathers what that needs. Nothing is sent, but for a refresh of the token.
 *
 * @param find Finds the action, or refuses it. Default: those that the profile allows.
 */
export async function openCall(
  services: Services,
  key: AccountKey,
  name: string,
  options: CallOptions,
  find: typeof requireAction = requireAction,
): Promise<OpenedCall> {
  const session = cachedSession(services, key) ?? (await sessionFor(services, key))
  const action = find(session.profile, name)
  const { api } = session.profile.connector.manifest
  if (api === undefined) throw new TypeError('A manifest with actions has an api')
  const known = sessionParts(session)
  const parts = known instanceof Promise ? await known : known
  checkScopes(name, action, parts, key.id)
  return { call: { services, key, name, action, api, options }, session, parts }
}

/** Sends a call and judges its answer. */
async function sendAndJudge(call: Call, session: Session): Promise<ReceivedPage> {
  const { response, parts, sentTo } = await sendPatiently(call, session)
  const { name, action, target } = call
  const judged = { name, action, account_id: call.key.id, asked: parts, sentTo }
  return { target, sentTo, result: judgeCall(call.api, judged, response, parts.redact) }
}

/** Sends a call within its budget, and judges its answer. */
export function receivePage(call: Call, session: Session): Promise<ReceivedPage> {
  return call.action.credits === undefined ? sendAndJudge(call, session) : sendWithinBudget(call, session)
}

async function sendWithinBudget(call: Call, session: Session): Promise<ReceivedPage> {
  const { services, name, action, api, target, options } = call
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
 * @param find As for {@link openCall}.
 * @returns The status, the parsed body and the headers.
 * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_NOT_ENABLED`, `ERR_ACTION_INPUT_INVALID`, `ERR_SCOPE_MISSING`,
 *   `ERR_CREDIT_BUDGET`, `ERR_ORIGIN_CHANGED`, `ERR_MANIFEST_INVALID` when the action's schema is none (nothing was sent);
 *   `ERR_ACTION_FAILED`, `ERR_ROLE_MISSING`, `ERR_CREDITS_EXHAUSTED`, `ERR_RATE_LIMITED`, `ERR_NOT_SENT`,
 *   `ERR_IN_DOUBT`; and what getting a token throws.
 */
export async function callAction(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: CallOptions = {},
  find: typeof requireAction = requireAction,
): Promise<ActionResult> {
  const { call, session } = await openCall(services, key, name, options, find)
  const checked = checkInput(session.profile.connector.manifest, name, call.action, input)
  return (await receivePage({ ...call, target: { input: checked } }, session)).result
}
