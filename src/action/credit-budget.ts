/** The credits that calls may spend: reserved before anything is sent, and given back as far as nothing was charged. */
import type { Services } from '../account/services.ts'
import {
  ActionFailedError,
  PageInvalidError,
  RateLimitedError,
  RoleMissingError,
  ScopeMissingError,
} from '../errors/action.ts'
import { codeOf } from '../errors/base.ts'
import { CreditBudgetError, CreditsExhaustedError } from '../errors/credits.ts'
import { AddressRefusedError, NotSentError } from '../errors/transport.ts'
import type { Action, Api } from '../generated/manifest.ts'
import { paginationOf } from '../manifest/pagination-of.ts'
import type { Manifest } from '../manifest/parse-manifest.ts'
import { valueAt } from '../oauth/response.ts'
import { isReadOnly } from './check-call.ts'
import { foundItems } from './open-records.ts'

/** What a call may cost. */
export interface CreditLimits {
  /** What the caller allows. */
  readonly caller: number | undefined
  /** What the profile allows for one call, and for a day (UTC). */
  readonly call: number | undefined
  readonly day: number | undefined
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined
}

/** The budgets of a call: the profile's fields `max_credits_per_call` and `max_credits_per_day`, and the caller's own. */
export function creditLimits(
  profile: Readonly<Record<string, unknown>>,
  caller: number | undefined,
): CreditLimits {
  return {
    caller,
    call: count(profile['max_credits_per_call']),
    day: count(profile['max_credits_per_day']),
  }
}

/** How many records a call can be charged for, at most. */
function recordsAtMost(manifest: Manifest, action: Action, input: Readonly<Record<string, unknown>>): number {
  const list = action.batch === undefined ? undefined : input[action.batch.items]
  if (Array.isArray(list)) return list.length
  const size = paginationOf(manifest, action)?.size
  const asked = size === undefined ? undefined : count(input[size.input])
  return asked ?? action.credits?.at_most ?? size?.max ?? action.batch?.max ?? 1
}

/** What a call costs at most, in credits; 0 for an action that costs nothing. */
export function creditsAtMost(
  manifest: Manifest,
  action: Action,
  input: Readonly<Record<string, unknown>>,
): number {
  const { credits } = action
  if (credits === undefined) return 0
  const { per, amount = 1 } = credits
  return per === 'call' ? amount : amount * recordsAtMost(manifest, action, input)
}

/** What an answer says that a call has cost, in credits. */
export function creditsSpent(api: Api, { credits, batch }: Action, body: unknown, atMost: number): number {
  if (credits === undefined) return 0
  const told = credits.spent === undefined ? undefined : count(valueAt(body, credits.spent))
  if (told !== undefined) return told
  if (credits.per === 'call') return atMost
  const found = foundItems(api, batch?.results, body)
  return found === undefined ? atMost : Math.min(atMost, found * (credits.amount ?? 1))
}

const NOTHING_DONE = [
  NotSentError,
  AddressRefusedError,
  RateLimitedError,
  ScopeMissingError,
  RoleMissingError,
  CreditsExhaustedError,
  PageInvalidError,
]

/** Whether a call that failed has cost nothing. Where that is not known, it counts as charged. */
export function costNothing(action: Action, error: unknown): boolean {
  if (NOTHING_DONE.some((kind) => error instanceof kind)) return true
  return error instanceof ActionFailedError && (error.status < 500 || isUndoneBy5xx(action))
}

/** Whether an answer of 5xx says that nothing was changed or charged. */
export function isUndoneBy5xx(action: Action): boolean {
  const { after_server_error } = action
  return after_server_error === undefined ? isReadOnly(action) : after_server_error === 'not_done'
}

/** Credits that were taken out of the budget of a day. */
export interface CreditReservation {
  readonly profile_id: string
  readonly day: number
  readonly credits: number
}

/**
 * Refuses what could cost too much.
 *
 * @param left What is left for the day, where that is known.
 * @throws {CreditBudgetError} `ERR_CREDIT_BUDGET`
 */
export function refuseCredits(
  action: string,
  credits: number,
  { caller, call }: CreditLimits,
  left?: number,
): void {
  if (caller !== undefined && credits > caller) throw new CreditBudgetError(action, 'caller', credits, caller)
  if (call !== undefined && credits > call) throw new CreditBudgetError(action, 'call', credits, call)
  if (left !== undefined && credits > left) throw new CreditBudgetError(action, 'day', credits, left)
}

/**
 * Refuses a call that could cost too much, and takes what it may cost out of the profile's budget for the day.
 *
 * @returns Undefined where there is no budget for a day.
 * @throws {CreditBudgetError} `ERR_CREDIT_BUDGET`
 */
export async function reserveCredits(
  { store }: Services,
  action: string,
  profile_id: string,
  credits: number,
  limits: CreditLimits,
): Promise<CreditReservation | undefined> {
  refuseCredits(action, credits, limits)
  const { day } = limits
  if (day === undefined || credits === 0) return undefined
  const reserved = await store.credits.reserve(profile_id, credits, day)
  if (reserved !== undefined) return { profile_id, day: reserved, credits }
  const left = Math.max(0, day - (await store.credits.spent(profile_id)))
  throw new CreditBudgetError(action, 'day', credits, left)
}

/** Gives back what was reserved and not spent. Where the database does not answer, it stays spent for the day. */
export async function settleCredits(
  { store, logger }: Services,
  { profile_id, day, credits }: CreditReservation,
  spent: number,
): Promise<void> {
  if (spent === credits) return
  try {
    await store.credits.giveBack(profile_id, day, credits - spent)
  } catch (error) {
    logger.warn({ profile_id, code: codeOf(error) }, 'Credits that were not spent count as spent for today')
  }
}
