/** An API call with a token that is bound to a key (RFC 9449 section 7). Loaded where there is one. */
import type { Session } from '../account/session/session-cache.ts'
import { proofHeaders, takeNonce } from '../oauth/dpop.ts'
import type { ProofKey } from '../oauth/grant.ts'
import type { HttpRequest, HttpResponse, SendOptions } from '../ports/ports.ts'

/**
 * Sends a call with the token and a proof for just this call. It is sent once more when the API says that it rejected
 * the first for want of a nonce, and gives one (section 9).
 */
export async function sendWithProof(
  { profile, token }: Session,
  key: ProofKey,
  request: HttpRequest,
  options: SendOptions,
): Promise<HttpResponse> {
  const { apiTransport, clock } = profile.connector.ports
  const send = async (): Promise<HttpResponse> => {
    const proof = await proofHeaders(key, token.access_token, request, clock)
    return apiTransport({ ...request, headers: { ...request.headers, ...proof } }, options)
  }
  const response = await send()
  if (!takeNonce(request.url, response)) return response
  const second = await send()
  takeNonce(request.url, second)
  return second
}
