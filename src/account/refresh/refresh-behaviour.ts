/** What a provider does with refresh tokens, in the terms of the refresh coordinator. What is not declared is the worst. */
import type { RefreshBehaviour } from '../../generated/manifest.ts'

/** How long after the claim the request may still leave, in milliseconds. */
export const SEND_WINDOW = 5_000
/** How long the whole exchange may take where only one is possible. */
const LONGEST_EXCHANGE = 60_000
const SHORTEST_EXCHANGE = 10_000
/** The lease outlives the exchange by this much, so that a live holder is never overtaken. */
const MARGIN = 10_000
/** A live holder of a lease that has run out is waited for this long where a second use does harm. */
const STRICT_WAIT = 15_000
const CONFIRMATION = 2_000
/** A grace has room for three replicas that die one after the other, each noticed and replaced. */
const CONFIRMATION_PART = 1 / 6
/** For how long a session in memory is believed, at most, and where the provider ends an old access token at once. */
const LONGEST_AGE = 30_000
const SHORTEST_AGE = 1_000

/** Times in milliseconds. */
export interface RefreshRules {
  /** How long the exchange may take. */
  readonly timeout: number
  readonly lease: number
  /** How much longer than its lease a holder is waited for. */
  readonly strictWait: number
  /** For how long a holder must have been seen dead before it is replaced: one whose connection was cut is not. */
  readonly confirmation: number
  /** Whether a spent refresh token may be sent again without harm to newer tokens. */
  readonly mayRepeat: boolean
  /** For how long a token in memory is believed when its refresh is due: another replica may have refreshed it. */
  readonly ageWhenDue: number
  /** For how long a spent refresh token is answered once more; 0 where it is not, or where none is spent. */
  readonly grace: number
  /** How far requests to the token endpoint are apart; undefined where their rate is not limited. */
  readonly interval: number | undefined
}

function ageWhenDue(behaviour: RefreshBehaviour, grace: number): number {
  if (behaviour.old_access_token === 'valid') return LONGEST_AGE
  const age = behaviour.old_access_token === 'until_grace' ? grace / 2 : 0
  return Math.min(Math.max(age, SHORTEST_AGE), LONGEST_AGE)
}

/** The rules that follow from a manifest's `refresh` block. */
export function refreshRules(behaviour: RefreshBehaviour = {}): RefreshRules {
  const { rotation = 'always', reuse_revokes_family = true, successor = 'latest_only', max_rate } = behaviour
  const grace = (behaviour.reuse_grace ?? 0) * 1_000
  const third = Math.min(Math.max(grace / 3, SHORTEST_EXCHANGE), LONGEST_EXCHANGE)
  const timeout = grace > 0 && rotation !== 'none' ? third : LONGEST_EXCHANGE
  const lease = SEND_WINDOW + timeout + MARGIN
  const mayRepeat = rotation === 'none' || !reuse_revokes_family
  const confirmation = grace > 0 ? Math.min(grace * CONFIRMATION_PART, CONFIRMATION) : CONFIRMATION
  const isCovered = mayRepeat || (grace >= lease && successor !== 'latest_only')
  return {
    timeout,
    lease,
    strictWait: isCovered ? 0 : STRICT_WAIT,
    // Where only the last of two answers counts, the dead one's request must have come to its end first.
    confirmation: mayRepeat || (grace > 0 && successor !== 'latest_only') ? 0 : confirmation,
    mayRepeat,
    ageWhenDue: ageWhenDue(behaviour, grace),
    grace: rotation === 'none' ? 0 : grace,
    interval: max_rate === undefined ? undefined : 1_000 / max_rate,
  }
}
