/** Token introspection (RFC 7662). */
import { allowInsecureRequests, introspectionRequest } from 'oauth4webapi'
import { ResponseNotConformError, TokenErrorResponseError } from '../errors/protocol.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { captureRequest } from './capture.ts'
import { clientAuthentication } from './client-authentication.ts'
import type { OAuthContext } from './context.ts'
import { planRequest } from './dialect.ts'
import { requireEndpoint } from './endpoint.ts'
import type { RequestPlan } from './request-plan.ts'
import { isJson, parseJsonObject, requireAvailable } from './response.ts'

/** What the server says of a token (section 2.2). The texts are the server's. */
export interface Introspection {
  readonly active: boolean
  readonly scope?: string
  readonly client_id?: string
  readonly username?: string
  readonly token_type?: string
  readonly sub?: string
  readonly iss?: string
  /** Times in seconds since 1970. */
  readonly exp?: number
  readonly iat?: number
  readonly nbf?: number
}

const KIND = 'introspection_request'
const TEXTS = ['scope', 'client_id', 'username', 'token_type', 'sub', 'iss'] as const
const TIMES = ['exp', 'iat', 'nbf'] as const
const MAX_TEXT = 2_048

/** Plans the request that asks about a token (section 2.1). */
export async function planIntrospectionRequest(
  context: OAuthContext,
  token: string,
  token_type_hint: 'refresh_token' | 'access_token',
): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, KIND)
  const canonical = await captureRequest((capture) =>
    introspectionRequest(server, client, clientAuthentication(context, KIND), token, {
      additionalParameters: { token_type_hint },
      [allowInsecureRequests]: true,
      ...capture,
    }),
  )
  return planRequest(context, KIND, canonical)
}

/**
 * Judges the answer. Only `true` and `false` say whether a token is active; of one that is not, nothing else counts.
 *
 * @throws `ERR_PROVIDER_UNAVAILABLE` (429 and 5xx), `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export function judgeIntrospectionResponse(
  context: OAuthContext,
  endpoint: string,
  response: HttpResponse,
): Introspection {
  const { status } = response
  requireAvailable(endpoint, response, context.clock.now())
  const body = isJson(response) ? parseJsonObject(response) : undefined
  const error = body?.['error']
  if (status !== 200 && typeof error === 'string' && error !== '')
    throw new TokenErrorResponseError(error, status)
  if (status !== 200 || body === undefined)
    throw new ResponseNotConformError('it is no answer to an introspection (RFC 7662)', status)
  const { active } = body
  if (typeof active !== 'boolean')
    throw new ResponseNotConformError('"active" is neither true nor false', status)
  if (!active) return Object.freeze({ active })
  const known = [
    ...TEXTS.filter((name) => typeof body[name] === 'string' && String(body[name]).length <= MAX_TEXT),
    ...TIMES.filter((name) => Number.isFinite(body[name])),
  ]
  return Object.freeze({ active, ...Object.fromEntries(known.map((name) => [name, body[name]])) })
}
