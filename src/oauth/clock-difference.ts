/** Why a signed proof may have been refused: the server's clock is another than ours. */
import { methodOf } from '../manifest/authentication.ts'
import type { HttpResponse } from '../ports/ports.ts'
import type { OAuthContext } from './context.ts'

/** As long as a client assertion is valid unless the manifest says otherwise, in milliseconds. */
const TOLERATED = 60_000

/**
 * How far the server's clock is ahead of ours, in milliseconds, where that may be why it refused what we signed; by
 * its `Date` header (RFC 9110 section 6.6.1).
 *
 * @returns Undefined where nothing was signed, or the clocks differ by a minute at most.
 */
export function clockDifference(
  { auth, clock }: OAuthContext,
  error: string,
  response: HttpResponse,
): number | undefined {
  const signs = [methodOf(auth, 'token_request'), methodOf(auth, 'refresh_request')].some((method) =>
    method.endsWith('_jwt'),
  )
  if (!(error === 'invalid_client' && signs) && error !== 'invalid_dpop_proof') return undefined
  const difference = Date.parse(response.headers['date'] ?? '') - clock.now()
  return Math.abs(difference) > TOLERATED ? difference : undefined
}
