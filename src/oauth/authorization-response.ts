/** The authorization response: what the callback's URL must and must not be (RFC 6749 section 4.1.2, RFC 9207). */
import { type AuthorizationServer, type Client, validateAuthResponse } from 'oauth4webapi'
import {
  AUTHORIZATION_ERRORS,
  AuthorizationDeniedError,
  CallbackMalformedError,
  IssuerMismatchError,
  RedirectUriMismatchError,
  StateUnknownError,
} from '../errors/protocol.ts'
import { matchesWhole } from '../manifest/pattern.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { OAuthContext } from './context.ts'

/** A callback that was proved to answer `request`. Made only by {@link parseAuthorizationResponse}; redeem it once. */
export class AuthorizationResponse {
  readonly #request: AuthorizationRequest
  /** The callback's parameters under their standard names, as oauth4webapi branded them. */
  readonly #parameters: URLSearchParams
  /** The values that the manifest captures, by name: account fields from now on. */
  readonly captured: Readonly<Record<string, string>>

  constructor(
    request: AuthorizationRequest,
    parameters: URLSearchParams,
    captured: Readonly<Record<string, string>>,
  ) {
    this.#request = request
    this.#parameters = parameters
    this.captured = Object.freeze(captured)
    Object.freeze(this)
  }

  /** For the token request only: code and verifier are kept out of `inspect` and JSON. */
  static partsOf(response: AuthorizationResponse): {
    request: AuthorizationRequest
    parameters: URLSearchParams
  } {
    return { request: response.#request, parameters: response.#parameters }
  }

  toJSON(): object {
    return {}
  }
}

const SINGLE = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri', 'response']
const FORBIDDEN = ['access_token', 'token', 'id_token', 'refresh_token', 'response']
const MAX_LENGTH = 16_384
const MAX_CAPTURED = 2_048

/** The callback's URL, or an error when it is not one or is another redirect URI than the request's. */
function checkRedirectUri(request: AuthorizationRequest, callback: string | URL): URL {
  const text = String(callback)
  if (text.length > MAX_LENGTH) throw new CallbackMalformedError('it is too long')
  if (!URL.canParse(text)) throw new CallbackMalformedError('it is not a URL')
  const url = new URL(text)
  const expected = new URL(request.redirect_uri)
  if (url.origin !== expected.origin || url.pathname !== expected.pathname)
    throw new RedirectUriMismatchError()
  for (const [name, value] of expected.searchParams) {
    if (url.searchParams.get(name) !== value) throw new RedirectUriMismatchError()
    url.searchParams.delete(name)
  }
  if (url.hash !== '') throw new CallbackMalformedError('it has a fragment')
  return url
}

/** The callback's parameters under their standard names. */
function canonicalParametersOf(context: OAuthContext, url: URL): URLSearchParams {
  const names = context.auth.authorization_response ?? {}
  const parameters = url.searchParams
  for (const standard of ['code', 'state'] as const) {
    const own = names[standard] ?? standard
    if (own === standard) continue
    const values = parameters.getAll(own)
    parameters.delete(standard)
    parameters.delete(own)
    for (const value of values) parameters.append(standard, value)
  }
  for (const name of SINGLE) {
    if (parameters.getAll(name).length > 1) throw new CallbackMalformedError(`"${name}" is repeated`)
  }
  for (const name of FORBIDDEN) {
    if (parameters.has(name)) throw new CallbackMalformedError(`it carries "${name}"`)
  }
  return parameters
}

/** The values that the manifest captures. They came through the browser, so the whole of each must match its pattern. */
function capturedFrom(context: OAuthContext, url: URL): Record<string, string> {
  const captured: Record<string, string> = {}
  for (const { name, parameter, pattern } of context.auth.authorization_response?.capture ?? []) {
    const [value, ...others] = url.searchParams.getAll(parameter)
    if (value === undefined) continue
    if (others.length > 0 || value.length > MAX_CAPTURED || !matchesWhole(pattern, value)) {
      throw new CallbackMalformedError(`"${parameter}" is not as the manifest expects it`)
    }
    captured[name] = value
  }
  return captured
}

/** A callback without a code tells in its own way that the consent was given. */
function checkConsent(url: URL, { parameter, equals }: { parameter: string; equals: string }): void {
  const [value, ...others] = url.searchParams.getAll(parameter)
  if (value === undefined || others.length > 0)
    throw new CallbackMalformedError(`it does not have "${parameter}" once`)
  if (value !== equals) throw new AuthorizationDeniedError('access_denied')
}

/**
 * Proves that a callback answers an authorization request. Nothing is sent.
 *
 * @param request What `createAuthorizationRequest` returned, for the user who now brings the callback. Checking that
 *   it is the same user is the caller's part: state alone does not prove it.
 * @param callback The callback's whole URL as it arrived.
 * @returns The response, to be handed to the token request once.
 * @throws `ERR_REDIRECT_URI_MISMATCH`, `ERR_CALLBACK_MALFORMED`, `ERR_STATE_UNKNOWN`, `ERR_ISSUER_MISMATCH` (RFC 9207),
 *   and `ERR_AUTHORIZATION_DENIED` when the server answered with an error.
 */
export function parseAuthorizationResponse(
  context: OAuthContext,
  request: AuthorizationRequest,
  callback: string | URL,
): AuthorizationResponse {
  const url = checkRedirectUri(request, callback)
  const captured = capturedFrom(context, url)
  const parameters = canonicalParametersOf(context, url)
  if (parameters.get('state') !== request.state) throw new StateUnknownError()
  const server: AuthorizationServer = context.server
  const iss = parameters.get('iss')
  const mustHaveIss = server.authorization_response_iss_parameter_supported === true
  if (iss === null ? mustHaveIss : iss !== server.issuer)
    throw new IssuerMismatchError(server.issuer, iss ?? undefined)
  const error = parameters.get('error')
  if (error !== null) {
    throw new AuthorizationDeniedError(AUTHORIZATION_ERRORS.find((code) => code === error) ?? 'unknown')
  }
  const { consent } = context.auth.authorization_response ?? {}
  if (consent !== undefined) checkConsent(url, consent)
  else if (!parameters.get('code')) throw new CallbackMalformedError('it has no code')
  const client: Client = { client_id: context.client.client_id }
  const validated = validateAuthResponse(server, client, parameters, request.state)
  return new AuthorizationResponse(request, validated, captured)
}
