/** What a failed refresh means for the account: one table, pure. */
import type { WhoMustAct } from '../errors/base.ts'
import { CertificateChangedError, ClientKeyInvalidError } from '../errors/client.ts'
import {
  ProviderUnavailableError,
  ResponseNotConformError,
  TokenErrorResponseError,
} from '../errors/protocol.ts'
import { NotSentError } from '../errors/transport.ts'
import type { AccountStatus } from '../store-records.ts'

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

/** The wait after the nth failure in a row: it doubles from a second to five minutes, and is spread by half. */
export function backoff(failures: number, random: () => number = Math.random): number {
  return Math.min(FIRST_DELAY * 2 ** failures, LONGEST_DELAY) * (0.75 + 0.5 * random())
}

/**
 * Judges a failed refresh.
 *
 * @param error What sending or judging threw.
 * @param failures How many attempts in a row had failed before.
 * @param isShared Whether the profile's other accounts ask for tokens in the same way and at the same place, so that a
 *   client that is refused for this one is refused for all.
 */
export function refreshOutcome(error: unknown, failures: number, isShared: boolean): RefreshOutcome {
  const degraded = failures + 1 >= DEGRADED_AFTER ? { status: 'degraded' as const } : {}
  if (error instanceof TokenErrorResponseError) {
    if (error.error === 'invalid_grant')
      return {
        verdict: 'grant_ended',
        settled: true,
        status: 'reauthorization_required',
        who_must_act: 'user',
      }
    const isRefused = CLIENT_REFUSED.has(error.error)
    if (isRefused && isShared) return { verdict: 'client_refused', settled: true }
    const who_must_act = isRefused || MISCONFIGURED.has(error.error) ? 'admin' : 'nobody'
    return { verdict: 'retry', settled: true, status: 'degraded', who_must_act }
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
  if (error instanceof ResponseNotConformError)
    return { verdict: 'retry', settled: false, status: 'degraded' }
  return { verdict: 'retry', settled: error instanceof NotSentError, ...degraded }
}
