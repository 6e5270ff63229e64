/** Token revocation (RFC 7009). */
import { allowInsecureRequests, revocationRequest } from 'oauth4webapi'
import { ResponseNotConformError, TokenErrorResponseError } from '../errors/protocol.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { captureRequest } from './capture.ts'
import { clientAuthentication } from './client-authentication.ts'
import type { OAuthContext } from './context.ts'
import { planRequest } from './dialect.ts'
import { requireEndpoint } from './endpoint.ts'
import type { RequestPlan } from './request-plan.ts'
import { parseJsonObject, requireAvailable } from './response.ts'

/** What a server answers that does not revoke tokens of this kind (RFC 7009 section 2.2.1): it never will. */
export const UNSUPPORTED_TOKEN_TYPE = 'unsupported_token_type'

/** Plans the request that revokes a token. Revoking a refresh token ends its access tokens too (section 2.1). */
export async function planRevocationRequest(
  context: OAuthContext,
  token: string,
  token_type_hint: 'refresh_token' | 'access_token',
): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, 'revocation_request')
  const canonical = await captureRequest((capture) =>
    revocationRequest(server, client, clientAuthentication(context, 'revocation_request'), token, {
      additionalParameters: { token_type_hint },
      [allowInsecureRequests]: true,
      ...capture,
    }),
  )
  return planRequest(context, 'revocation_request', canonical)
}

/**
 * Judges the answer to a revocation request. 200 means done, also for a token that the server does not know
 * (section 2.2).
 *
 * @throws `ERR_PROVIDER_UNAVAILABLE` (429 and 5xx), `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export function judgeRevocationResponse(origin: string, response: HttpResponse, now: number): void {
  const { status } = response
  if (status === 200 || status === 204) return
  requireAvailable(origin, response, now)
  const error = parseJsonObject(response)?.['error']
  if (typeof error === 'string') throw new TokenErrorResponseError(error, status)
  throw new ResponseNotConformError('a revocation is answered with 200 or an OAuth error', status)
}
