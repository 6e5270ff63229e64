/** Pushed authorization requests (RFC 9126): the user's browser carries only a reference. Loaded where they are used. */
import {
  allowInsecureRequests,
  type PushedAuthorizationResponse,
  processPushedAuthorizationResponse,
  pushedAuthorizationRequest,
} from 'oauth4webapi'
import { ResponseNotConformError, TokenErrorResponseError } from '../errors/protocol.ts'
import type { HttpResponse } from '../ports/ports.ts'
import {
  type AuthorizationRequest,
  authorizationParameters,
  type GeneratedValues,
  newRequest,
} from './authorization-request.ts'
import { captureRequest } from './capture.ts'
import { clientAuthentication } from './client-authentication.ts'
import type { OAuthContext } from './context.ts'
import { planRequest } from './dialect.ts'
import { endpointUrl, requireEndpoint } from './endpoint.ts'
import type { ProofKey } from './grant.ts'
import { renderRequest } from './render-request.ts'
import type { RequestPlan } from './request-plan.ts'
import { isJson, parseJsonObject, requireAvailable } from './response.ts'
import { sendPlan } from './send.ts'

const KIND = 'pushed_authorization_request'
const MAX_LIFETIME = 3_600
const REQUEST_URI = /^[\x21-\x7e]{1,2048}$/

/** Plans the request that is pushed: the parameters of the authorization request, and the client's authentication. */
export async function planPushedAuthorizationRequest(
  context: OAuthContext,
  redirectUri: string,
  generated: GeneratedValues,
): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, KIND)
  const { parameters, pkce } = authorizationParameters(context, redirectUri, generated)
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''))
  const canonical = await captureRequest((capture) =>
    pushedAuthorizationRequest(server, client, clientAuthentication(context, KIND), given, {
      [allowInsecureRequests]: true,
      ...capture,
    }),
  )
  return planRequest(context, KIND, canonical, pkce)
}

/** Plans what the user's browser opens then: the client's ID and the reference, and nothing else (section 4). */
export function planReferringRequest(context: OAuthContext, request_uri: string): RequestPlan {
  const at = { in: 'query', secret: false } as const
  return {
    kind: 'authorization_request',
    method: 'GET',
    endpoint: endpointUrl(context, 'authorization_request'),
    body_format: 'form',
    parameters: [
      { name: 'client_id', value: context.client.client_id, origin: 'profile:client_id', ...at },
      { name: 'request_uri', value: request_uri, origin: 'pushed_authorization_response:request_uri', ...at },
    ],
  }
}

/**
 * Judges the answer to a pushed request (section 2.2).
 *
 * @throws `ERR_TOKEN_ERROR_RESPONSE` (section 2.3), `ERR_PROVIDER_UNAVAILABLE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export async function judgePushedResponse(
  context: OAuthContext,
  origin: string,
  response: HttpResponse,
): Promise<PushedAuthorizationResponse> {
  const { status } = response
  requireAvailable(origin, response, context.clock.now())
  const body = isJson(response) ? parseJsonObject(response) : undefined
  const error = body?.['error']
  if (typeof error === 'string' && error !== '') throw new TokenErrorResponseError(error, status)
  if (status !== (context.auth.pushed_authorization_response?.status ?? 201) || body === undefined)
    throw new ResponseNotConformError('it is no answer to a pushed authorization request (RFC 9126)', status)
  const { request_uri, expires_in } = body
  const isUsable =
    typeof request_uri === 'string' &&
    REQUEST_URI.test(request_uri) &&
    typeof expires_in === 'number' &&
    Number.isFinite(expires_in) &&
    expires_in > 0
  if (!isUsable)
    throw new ResponseNotConformError('"request_uri" or "expires_in" is missing or no such', status)
  const { server, client } = requireEndpoint(context, KIND)
  return processPushedAuthorizationResponse(
    server,
    client,
    Response.json({ request_uri, expires_in: Math.min(expires_in, MAX_LIFETIME) }, { status: 201 }),
  )
}

/** Pushes a new authorization request. See `beginAuthorization`. */
export async function pushAuthorizationRequest(
  context: OAuthContext,
  redirectUri: string,
  proof?: { readonly proof_key: ProofKey; readonly dpop_jkt: string },
): Promise<AuthorizationRequest> {
  const { generated, request } = newRequest(context, redirectUri, proof)
  const plan = await planPushedAuthorizationRequest(context, redirectUri, generated)
  const sentAt = context.clock.now()
  const answer = await sendPlan(context.transport, plan)
  const pushed = await judgePushedResponse(context, new URL(plan.endpoint).origin, answer)
  return Object.freeze({
    url: renderRequest(planReferringRequest(context, pushed.request_uri)).url,
    url_expires_at: sentAt + pushed.expires_in * 1_000,
    ...request,
  })
}
