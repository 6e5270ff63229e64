/** What a failed refresh means for the account: one table, pure. */
import type { WhoMustAct } from '../../errors/base.ts'
import { CertificateChangedError, ClientKeyInvalidError } from '../../errors/client.ts'
import { ProviderUnavailableError, TokenErrorResponseError } from '../../errors/protocol.ts'
import { NotSentError } from '../../errors/transport.ts'
import type { AccountStatus } from '../../ports/store-records.ts'

/** What to do after a failure. */
export interface RefreshOutcome {
  /**
   * - `retry`: by itself, after a while
   * - `grant_ended`: only a new login helps, unless a newer result turns up
   * - `client_refused`: the profile is at fault, and no account is
   */
  readonly verdict: 'retry' | 'grant_ended' | 'client_refused'
  /** Whether the refresh token was certainly not spent by the attempt. */
  readonly settled: boolean
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfter?: number
  readonly status?: AccountStatus
  readonly who_must_act?: WhoMustAct
}

const CLIENT_REFUSED = new Set(['invalid_client', 'unauthorized_client'])
/** What an admin has to correct, and may concern one account only. */
const MISCONFIGURED = new Set(['invalid_scope', 'unsupported_grant_type', 'invalid_request'])
const FIRST_DELAY = 1_000
const LONGEST_DELAY = 300_000
/** After this many failures in a row an account is shown as degraded. */
const DEGRADED_AFTER = 3

/**
 * The next wait after a failure: between a second and three times the last one, so that those who failed together do
 * not come back together ("decorrelated jitter").
 *
 * @param last The last wait in milliseconds; null after the first failure.
 * @param longest Default: five minutes.
 */
export function decorrelated(
  last: number | null,
  longest: number = LONGEST_DELAY,
  random: () => number = Math.random,
): number {
  const most = Math.max(last ?? FIRST_DELAY, FIRST_DELAY) * 3
  return Math.min(FIRST_DELAY + (most - FIRST_DELAY) * random(), longest)
}

/**
 * Judges a failed refresh.
 *
 * @param error What sending or judging threw.
 * @param failures How many attempts in a row had failed before.
 * @param isShared Whether the profile's other accounts ask for tokens in the same way and at the same place, so that a
 *   client that is refused for this one is refused for all.
 * @param isDoubted Whether `invalid_grant` is to come once more before it is believed, because sending the refresh
 *   token again does no harm.
 */
export function refreshOutcome(
  error: unknown,
  failures: number,
  isShared: boolean,
  isDoubted: boolean,
): RefreshOutcome {
  const degraded = failures + 1 >= DEGRADED_AFTER ? { status: 'degraded' as const } : {}
  if (error instanceof TokenErrorResponseError) {
    if (error.error === 'invalid_grant' && isDoubted)
      return { verdict: 'retry', settled: true, status: 'degraded' }
    if (error.error === 'invalid_grant')
      return {
        verdict: 'grant_ended',
        settled: true,
        status: 'reauthorization_required',
        who_must_act: 'user',
      }
    const isRefused = CLIENT_REFUSED.has(error.error)
    if (isRefused && isShared) return { verdict: 'client_refused', settled: true }
    return isRefused || MISCONFIGURED.has(error.error)
      ? { verdict: 'retry', settled: true, status: 'degraded', who_must_act: 'admin' }
      : { verdict: 'retry', settled: true, ...degraded }
  }
  if (error instanceof ProviderUnavailableError) {
    const { retryAfter, status } = error
    // A server may have rotated the token before it answered with a 5xx.
    return {
      verdict: 'retry',
      settled: status === 429,
      ...(retryAfter !== undefined && { retryAfter }),
      ...degraded,
    }
  }
  if (error instanceof ClientKeyInvalidError || error instanceof CertificateChangedError)
    return { verdict: 'retry', settled: true, status: 'degraded', who_must_act: 'admin' }
  return { verdict: 'retry', settled: error instanceof NotSentError, ...degraded }
}
