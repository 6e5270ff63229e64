/** Logins on a device without a browser: the user types a code elsewhere (RFC 8628). Loaded where they are used. */
import { allowInsecureRequests, deviceAuthorizationRequest } from 'oauth4webapi'
import { ResponseNotConformError, TokenErrorResponseError } from '../errors/protocol.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { captureRequest } from './capture.ts'
import { clientAuthentication } from './client-authentication.ts'
import type { OAuthContext } from './context.ts'
import { planRequest } from './dialect.ts'
import { requireEndpoint } from './endpoint.ts'
import type { RequestPlan } from './request-plan.ts'
import { isJson, parseJsonObject, requireAvailable } from './response.ts'
import { targetOf } from './target.ts'

/** What a login on a device begins with (section 3.2). */
export interface DeviceAuthorization {
  /** What the client asks for tokens with. A secret. */
  readonly device_code: string
  /** What the user types at `verification_uri`. */
  readonly user_code: string
  readonly verification_uri: string
  /** The same with the code in it, for a link or a QR code. */
  readonly verification_uri_complete?: string
  /** The lifetime of both codes, in seconds. */
  readonly expires_in: number
  /** How long to wait between two questions, in seconds. */
  readonly interval: number
}

const KIND = 'device_authorization_request'
const DEFAULT_INTERVAL = 5
const MAX_INTERVAL = 60
const MAX_LIFETIME = 3_600
const CODE = /^[\x21-\x7e]{1,2048}$/
const USER_CODE = /^[\x20-\x7e]{1,64}$/
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** Plans the request that begins a login (section 3.1). */
export async function planDeviceAuthorizationRequest(context: OAuthContext): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, KIND)
  const parameters = {
    ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
    ...targetOf(context, ['resource', 'audience']),
  }
  const canonical = await captureRequest((capture) =>
    deviceAuthorizationRequest(server, client, clientAuthentication(context, KIND), parameters, {
      [allowInsecureRequests]: true,
      ...capture,
    }),
  )
  return planRequest(context, KIND, canonical)
}

/** An address that people may be sent to. */
function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2_048 || !URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))
}

function seconds(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.min(value, most) : undefined
}

/**
 * Judges the answer (section 3.2).
 *
 * @throws `ERR_PROVIDER_UNAVAILABLE` (429 and 5xx), `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export function judgeDeviceAuthorization(
  context: OAuthContext,
  endpoint: string,
  response: HttpResponse,
): DeviceAuthorization {
  const { status } = response
  requireAvailable(endpoint, response, context.clock.now())
  const body = isJson(response) ? parseJsonObject(response) : undefined
  const error = body?.['error']
  if (typeof error === 'string' && error !== '') throw new TokenErrorResponseError(error, status)
  const { device_code, user_code, verification_uri, verification_uri_complete } = body ?? {}
  const expires_in = seconds(body?.['expires_in'], MAX_LIFETIME)
  const isUsable =
    status === 200 &&
    typeof device_code === 'string' &&
    CODE.test(device_code) &&
    typeof user_code === 'string' &&
    USER_CODE.test(user_code) &&
    isWebAddress(verification_uri)
  if (!isUsable || expires_in === undefined)
    throw new ResponseNotConformError('it is no device authorization response (RFC 8628)', status)
  return Object.freeze({
    device_code,
    user_code,
    verification_uri,
    ...(isWebAddress(verification_uri_complete) && { verification_uri_complete }),
    expires_in,
    interval: seconds(body?.['interval'], MAX_INTERVAL) ?? DEFAULT_INTERVAL,
  })
}
