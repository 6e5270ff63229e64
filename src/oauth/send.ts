/** Sending a planned request to the authorization server. */
import { methodOf } from '../manifest/authentication.ts'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { HttpResponse, SendOptions, Transport } from '../ports/ports.ts'
import type { OAuthContext } from './context.ts'
import { renderRequest } from './render-request.ts'
import type { RequestPlan } from './request-plan.ts'
import type { TokenRequestKind } from './token-response.ts'

/** The whole exchange, in milliseconds. Providers under load answer late, and a lost answer can cost a grant. */
export const TOKEN_REQUEST_TIMEOUT = 60_000

/** What spends nothing, and by which request's client authentication it is sent. */
const SPENDING_NOTHING: Partial<Record<TokenRequestKind | RequestKind, RequestKind>> = {
  client_credentials: 'token_request',
  revocation_request: 'revocation_request',
  introspection_request: 'introspection_request',
}

/**
 * Says that a request may be sent twice, where that does no harm: where it spends nothing, and proves nothing that a
 * server takes once only.
 */
export function repeatability(
  context: OAuthContext,
  kind: TokenRequestKind | RequestKind,
): Pick<SendOptions, 'repeatable'> {
  const sentAs = SPENDING_NOTHING[kind]
  if (sentAs === undefined) return {}
  const isSignedAnew = context.proof_key !== undefined || methodOf(context.auth, sentAs).endsWith('_jwt')
  return isSignedAnew ? {} : { repeatable: true }
}

/** Sends a plan once. It is never repeated here: whether that is safe depends on what it spends. */
export async function sendPlan(
  transport: Transport,
  plan: RequestPlan,
  options: Partial<SendOptions> = {},
): Promise<HttpResponse> {
  const { client_certificate: clientCertificate } = plan
  return transport(renderRequest(plan), {
    timeout: TOKEN_REQUEST_TIMEOUT,
    ...(clientCertificate !== undefined && { clientCertificate }),
    ...options,
  })
}

/**
 * Sends a request that may prove the possession of a key. It is sent a second time in one case only: the server says
 * that it rejected the first for want of a nonce, and gives one (RFC 9449 section 8). Then nothing was spent, and the
 * second is another request: it is planned anew, with a proof and a client assertion of its own.
 *
 * @param plan Plans the request.
 */
export async function sendPlanned(
  context: OAuthContext,
  plan: () => Promise<RequestPlan>,
  options: Partial<SendOptions> = {},
): Promise<HttpResponse> {
  const first = await plan()
  const response = await sendPlan(context.transport, first, options)
  if (context.proof_key === undefined) return response
  const { takeNonce } = await import('./dpop.ts')
  if (!takeNonce(first.endpoint, response)) return response
  const second = await sendPlan(context.transport, await plan(), options)
  takeNonce(first.endpoint, second)
  return second
}
