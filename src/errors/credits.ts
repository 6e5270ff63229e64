/** Failures over what calls cost. */
import type { ProviderRefusal } from './action.ts'
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'

/** The provider has no credits left for this account. */
export class CreditsExhaustedError extends LinkwrightError {
  override readonly code = 'ERR_CREDITS_EXHAUSTED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly action: string
  readonly provider_code: string | undefined
  readonly provider_message: string | undefined
  readonly request_id: string | undefined

  constructor(action: string, refusal: ProviderRefusal = {}) {
    super(`${action} was refused: the account's credits at the provider are used up.`)
    this.action = action
    this.provider_code = refusal.code
    this.provider_message = refusal.message === undefined ? undefined : quoteForeign(refusal.message, 300)
    this.request_id = refusal.request_id
  }
}

/** The call could cost more credits than its budget has left. Nothing was sent. */
export class CreditBudgetError extends LinkwrightError {
  override readonly code = 'ERR_CREDIT_BUDGET'
  override readonly whoMustAct: WhoMustAct
  readonly action: string
  /** Which budget: the caller's `maxCredits`, or the profile's for a call or for a day. */
  readonly budget: 'caller' | 'call' | 'day'
  /** What the call could cost at most, in credits. */
  readonly credits_at_most: number
  /** What the budget has left, in credits. */
  readonly credits_left: number

  constructor(action: string, budget: 'caller' | 'call' | 'day', atMost: number, left: number) {
    const whose = {
      caller: 'its maxCredits allow',
      call: "the profile's budget for a call allows",
      day: "is left of the profile's budget for today (UTC)",
    }[budget]
    super(`${action} could cost ${atMost} credits; ${whose} ${left}. Nothing was sent.`)
    this.action = action
    this.budget = budget
    this.credits_at_most = atMost
    this.credits_left = left
    this.whoMustAct = budget === 'caller' ? 'caller' : 'admin'
  }
}
