/** Failures of an OAuth 2.0 flow. None of them contains a code, a token, a verifier or a client secret. */
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'

/**
 * The callback is not a well-formed authorization response (RFC 6749 section 4.1.2): a parameter is repeated, the
 * code is missing, or it carries what it must not. No token request was made.
 */
export class CallbackMalformedError extends LinkwrightError {
  override readonly code = 'ERR_CALLBACK_MALFORMED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor(why: string) {
    super(`The callback is not a valid authorization response: ${why}. Start again.`)
  }
}

/** The callback came to another redirect URI than the one that was sent, which is how mix-up attacks look (RFC 9700 section 4.4). */
export class RedirectUriMismatchError extends LinkwrightError {
  override readonly code = 'ERR_REDIRECT_URI_MISMATCH'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('The callback came to another redirect URI than the one in the authorization request. Start again.')
  }
}

/** No authorization request in progress has this `state`, or the callback has none (RFC 6749 section 10.12). */
export class StateUnknownError extends LinkwrightError {
  override readonly code = 'ERR_STATE_UNKNOWN'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('No login in progress belongs to this callback. Start again.')
  }
}

/** The authorization request with this `state` was begun too long ago. */
export class StateExpiredError extends LinkwrightError {
  override readonly code = 'ERR_STATE_EXPIRED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('The login took too long. Start again.')
  }
}

/** The authorization request with this `state` has already been finished, and not by this callback. */
export class StateUsedError extends LinkwrightError {
  override readonly code = 'ERR_STATE_USED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('This login has already been finished or given up. Start again.')
  }
}

/** The callback was brought by another user than the one who began (cross-user session fixation). No token request was made. */
export class UserMismatchError extends LinkwrightError {
  override readonly code = 'ERR_USER_MISMATCH'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('The login was begun by someone else. Start again in your own session.')
  }
}

/** The issuer in an authorization response or in server metadata is not the one in the manifest (RFC 9207, RFC 8414 section 3.3). */
export class IssuerMismatchError extends LinkwrightError {
  override readonly code = 'ERR_ISSUER_MISMATCH'
  override readonly whoMustAct: WhoMustAct = 'author'
  readonly expected: string

  constructor(expected: string, received: string | undefined) {
    super(
      `Expected the issuer ${quoteForeign(expected)}, found ${received ? quoteForeign(received) : 'none'}.`,
    )
    this.expected = expected
  }
}

/** The error codes of RFC 6749 section 4.1.2.1 and OpenID Connect Core section 3.1.2.6. */
export const AUTHORIZATION_ERRORS = [
  'access_denied',
  'invalid_request',
  'invalid_scope',
  'invalid_target',
  'unauthorized_client',
  'unsupported_response_type',
  'server_error',
  'temporarily_unavailable',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
] as const

/** One of {@link AUTHORIZATION_ERRORS}; anything else is `unknown`. */
export type AuthorizationErrorCode = (typeof AUTHORIZATION_ERRORS)[number] | 'unknown'

const DENIED_ACTOR: Partial<Record<AuthorizationErrorCode, WhoMustAct>> = {
  invalid_scope: 'admin',
  invalid_request: 'admin',
  invalid_target: 'admin',
  unauthorized_client: 'admin',
  unsupported_response_type: 'author',
  server_error: 'nobody',
  temporarily_unavailable: 'nobody',
}

/** The authorization server answered the authorization request with an error (RFC 6749 section 4.1.2.1). */
export class AuthorizationDeniedError extends LinkwrightError {
  override readonly code = 'ERR_AUTHORIZATION_DENIED'
  override readonly whoMustAct: WhoMustAct
  /** The error code, from a closed list. */
  readonly error: AuthorizationErrorCode

  constructor(error: AuthorizationErrorCode) {
    super(`The authorization server did not grant access: ${error}.`)
    this.error = error
    this.whoMustAct = DENIED_ACTOR[error] ?? 'user'
  }
}

const TOKEN_ERROR_ACTOR: ReadonlyMap<string, WhoMustAct> = new Map([
  ['invalid_grant', 'user'],
  ['invalid_client', 'admin'],
  ['unauthorized_client', 'admin'],
  ['invalid_scope', 'admin'],
  ['invalid_request', 'author'],
  ['unsupported_grant_type', 'author'],
])

function describeClocks(difference: number): string {
  const minutes = Math.round(Math.abs(difference) / 60_000)
  const side = difference > 0 ? 'ahead of' : 'behind'
  return `Its clock is ${minutes} min ${side} this machine's, and what is signed is valid for a short time: check the clocks.`
}

/** The token endpoint answered with an OAuth error (RFC 6749 section 5.2). */
export class TokenErrorResponseError extends LinkwrightError {
  override readonly code = 'ERR_TOKEN_ERROR_RESPONSE'
  override readonly whoMustAct: WhoMustAct
  /** The error code as the server sent it, at most 64 characters of RFC 6749's alphabet. Attacker-controlled. */
  readonly error: string
  readonly status: number

  /** @param clockDifference How far the server's clock is ahead of ours in milliseconds, where that may be the reason. */
  constructor(error: string, status: number, clockDifference?: number) {
    const shown = /^[\x21\x23-\x5b\x5d-\x7e]{1,64}$/.test(error) ? error : 'unknown'
    const refusal = `The token endpoint refused the request: ${quoteForeign(shown)} (HTTP ${status}).`
    super(clockDifference === undefined ? refusal : `${refusal} ${describeClocks(clockDifference)}`)
    this.error = shown
    this.status = status
    this.whoMustAct = TOKEN_ERROR_ACTOR.get(shown) ?? 'provider'
  }
}

/** The server said that it is overloaded or failing (429 or 5xx). It may have processed the request. */
export class ProviderUnavailableError extends LinkwrightError {
  override readonly code = 'ERR_PROVIDER_UNAVAILABLE'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly status: number
  /** How long the server asks to wait, in milliseconds, between a second and an hour. */
  readonly retryAfter: number | undefined

  constructor(origin: string, status: number, retryAfter: number | undefined) {
    super(`${origin} is not available (HTTP ${status}). Try again later.`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** The server's answer is not what the RFC or the manifest says. `reason` is a fixed sentence, never the server's text. */
export class ResponseNotConformError extends LinkwrightError {
  override readonly code = 'ERR_RESPONSE_NOT_CONFORM'
  override readonly whoMustAct: WhoMustAct = 'provider'
  readonly reason: string
  readonly status: number

  constructor(reason: string, status: number) {
    super(`The server's answer cannot be used: ${reason} (HTTP ${status}).`)
    this.reason = reason
    this.status = status
  }
}

/** The manifest and the server's metadata (RFC 8414) name no such endpoint. */
export class EndpointMissingError extends LinkwrightError {
  override readonly code = 'ERR_ENDPOINT_MISSING'
  override readonly whoMustAct: WhoMustAct = 'author'
  readonly endpoint: string

  constructor(endpoint: string) {
    super(`The authorization server has no ${endpoint}.`)
    this.endpoint = endpoint
  }
}

/** A flow was asked for that the profile's authentication type does not have. */
export class WrongGrantTypeError extends LinkwrightError {
  override readonly code = 'ERR_WRONG_GRANT_TYPE'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(wanted: string, actual: string) {
    super(`This needs a profile of the grant type ${wanted}; the profile's is ${actual}.`)
  }
}

/**
 * A step of the manifest (`auth.….steps`) failed. `reason` is a fixed sentence, never the server's text. The account's
 * grant is kept, and the step is taken again at the next use.
 */
export class StepFailedError extends LinkwrightError {
  override readonly code = 'ERR_STEP_FAILED'
  override readonly whoMustAct: WhoMustAct = 'provider'
  /** The step's name in the manifest. */
  readonly step: string
  readonly reason: string
  readonly status: number

  constructor(step: string, reason: string, status: number) {
    super(`The step ${step} failed: ${reason} (HTTP ${status}).`)
    this.step = step
    this.reason = reason
    this.status = status
  }
}
