/** Sending a planned request to the authorization server. */
import type { HttpResponse, SendOptions, Transport } from '../ports.ts'
import { renderRequest } from './render-request.ts'
import type { RequestPlan } from './request-plan.ts'

/** The whole exchange, in milliseconds. Providers under load answer late, and a lost answer can cost a grant. */
export const TOKEN_REQUEST_TIMEOUT = 60_000

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
