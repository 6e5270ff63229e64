/** Calling an action with a linked account. */
import { sessionFor } from '../account/access-token.ts'
import type { Services } from '../account/services.ts'
import type { Session } from '../account/session-cache.ts'
import { scopesOf, secretValues } from '../connector/context.ts'
import type { AccountKey } from '../store-records.ts'
import { checkInput, checkScopes, requireAction } from './check-call.ts'
import { type ActionResult, judgeCall } from './judge-call.ts'
import type { ReceivedPage } from './next-page.ts'
import { type Call, type CallOptions, sendPatiently } from './send-call.ts'

/** Checks a call and gathers what it needs. Nothing is sent, but for a refresh of the token. */
export async function prepareCall(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown,
  options: CallOptions,
): Promise<{ readonly call: Call; readonly session: Session }> {
  const session = await sessionFor(services, key)
  const action = requireAction(session.profile, name)
  const { manifest } = session.profile.connector
  const { api } = manifest
  if (api === undefined) throw new TypeError('A manifest with actions has an api')
  const checked = checkInput(manifest, name, action, input)
  checkScopes(name, action, session.token.scope, scopesOf(session.profile))
  return { call: { services, key, name, action, api, target: { input: checked }, options }, session }
}

/** Sends a call and judges its answer. */
export async function receivePage(call: Call, session: Session): Promise<ReceivedPage> {
  const { response, session: last, sentTo } = await sendPatiently(call, session)
  const secrets = [last.token.access_token, ...secretValues(last.profile, await last.fields())]
  return { target: call.target, sentTo, result: judgeCall(call.api, call.name, response, secrets) }
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
  const { call, session } = await prepareCall(services, key, name, input, options)
  return (await receivePage(call, session)).result
}
