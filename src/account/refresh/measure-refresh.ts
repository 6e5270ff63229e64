/** How long refreshes take, how they end, and how long callers wait for them. */
import { LinkwrightError } from '../../errors/base.ts'
import { TokenErrorResponseError } from '../../errors/protocol.ts'
import type { Attributes } from '../../ports/ports.ts'
import type { RefreshClaim } from '../../ports/refresh-records.ts'
import type { Services } from '../services.ts'

/** An error's code, and for an OAuth error which one: those are known names, or `other`. */
const OAUTH_ERROR = /^(invalid_(request|client|grant|scope)|un(authorized_client|supported_grant_type))$/

function outcomeOf(error: unknown): Attributes {
  if (!(error instanceof LinkwrightError)) return { 'linkwright.outcome': 'failed', 'error.type': '_OTHER' }
  const failed = { 'linkwright.outcome': 'failed', 'error.type': error.code }
  if (!(error instanceof TokenErrorResponseError)) return failed
  return { ...failed, 'linkwright.oauth.error': OAUTH_ERROR.test(error.error) ? error.error : 'other' }
}

/** Runs an attempt to get new tokens as a span. */
export function measureRefresh<T>(
  { telemetry }: Services,
  { account }: RefreshClaim,
  run: () => Promise<T>,
): Promise<T> {
  const about = { 'linkwright.connector': account.connector }
  const startedAt = performance.now()
  const attributes = { ...about, 'linkwright.account.id': account.id }
  return telemetry.span('linkwright.refresh', 'internal', attributes, async (add) => {
    let outcome: Attributes = { 'linkwright.outcome': 'refreshed' }
    try {
      return await run()
    } catch (error) {
      outcome = outcomeOf(error)
      throw error
    } finally {
      add(outcome)
      const seconds = (performance.now() - startedAt) / 1_000
      telemetry.duration('linkwright.refresh.duration', seconds, { ...about, ...outcome })
    }
  })
}

/** Measures how long a caller waits for a refresh. */
export async function measureWait<T>({ telemetry }: Services, wait: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  let outcome: Attributes = { 'linkwright.outcome': 'refreshed' }
  try {
    return await wait()
  } catch (error) {
    outcome = outcomeOf(error)
    if (outcome['error.type'] === 'ERR_REFRESH_DELAYED') telemetry.count('linkwright.refresh.delayed')
    throw error
  } finally {
    telemetry.duration('linkwright.token.wait.duration', (performance.now() - startedAt) / 1_000, outcome)
  }
}
