/** What a call would send and could cost, without sending it. */
import type { Services } from '../account/services.ts'
import { LinkwrightError, type WhoMustAct } from '../errors/base.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { cutBatch } from './batch-outcomes.ts'
import { openCall } from './call-action.ts'
import { checkInput, isIdempotent } from './check-call.ts'
import { creditLimits, creditsAtMost, refuseCredits } from './credit-budget.ts'
import { renderCall } from './render-call.ts'
import type { CallOptions } from './send-call.ts'
import { sessionParts } from './session-parts.ts'

/** What a call would do. */
export interface DryRun {
  readonly action: string
  readonly effects: readonly string[]
  /** Whether it may be sent again when its answer was lost. */
  readonly idempotent: boolean
  /** How many requests it would take; of an action that is paged, for one page. */
  readonly requests: number
  /** The first of them, without the access token; secrets are redacted. */
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  /** In credits, all requests together. */
  readonly credits_at_most: number
  /** What is left today (UTC) of the profile's budget, in credits; absent where there is none. */
  readonly credits_left?: number
  /** Why it would be refused before anything is sent; absent where it would not. */
  readonly refused?: { readonly code: string; readonly message: string; readonly who_must_act: WhoMustAct }
}

/**
 * Says what a call would send and could cost at most. A list of more records than one call takes counts as a batch.
 *
 * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_INPUT_INVALID`, `ERR_SCOPE_MISSING`, and what getting a token throws.
 */
export async function dryRun(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: CallOptions = {},
): Promise<DryRun> {
  const { call, session } = await openCall(services, key, name, options)
  const { manifest } = session.profile.connector
  const { action, api } = call
  const { batch } = action
  const given = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  const list = batch === undefined ? undefined : given[batch.items]
  const calls =
    batch !== undefined && Array.isArray(list) && list.length > batch.max
      ? cutBatch([...list.keys()], batch.max).map((places) => ({
          ...given,
          [batch.items]: places.map((place) => list[place]),
        }))
      : [input]
  const inputs = calls.map((one) => checkInput(manifest, name, action, one))
  const credits = inputs.reduce((sum, one) => sum + creditsAtMost(manifest, action, one), 0)
  const { profile, account, baseUrl, headers, redact } = await sessionParts(session)
  const [first = {}] = inputs
  const request = renderCall(api, action, baseUrl, { input: first, profile, account }, headers)
  const body: unknown = request.body === undefined ? undefined : JSON.parse(request.body)
  const limits = creditLimits(profile, options.maxCredits)
  const left =
    limits.day === undefined
      ? undefined
      : Math.max(0, limits.day - (await services.store.credits.spent(session.profile_id)))
  const refused = refusalOf(() => refuseCredits(name, credits, limits, left))
  return {
    action: name,
    effects: action.effects ?? [action.method === 'GET' ? 'read' : 'write'],
    idempotent: isIdempotent(action),
    requests: inputs.length,
    request: {
      method: request.method,
      url: redact(request.url),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([header, value]) => [header, redact(value)]),
      ),
      ...(body !== undefined && { body: mapTexts(body, redact) }),
    },
    credits_at_most: credits,
    ...(left !== undefined && { credits_left: left }),
    ...(refused !== undefined && { refused }),
  }
}

/** A JSON value with each of its texts changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]))
}

function refusalOf(check: () => void): DryRun['refused'] {
  try {
    check()
    return undefined
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    return { code: error.code, message: error.message, who_must_act: error.whoMustAct }
  }
}
