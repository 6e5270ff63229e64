/** Failures of a request to the host service, before anything that it asks for is done. */
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'
import type { Issue } from './manifest.ts'

/** A service on a shared database was to listen beyond this machine, and no admin could get in. Nothing listens. */
export class AdminKeyMissingError extends LinkwrightError {
  override readonly code = 'ERR_ADMIN_KEY_MISSING'
  override readonly whoMustAct: WhoMustAct = 'host'

  constructor() {
    super(
      'Nobody could administer this service. Set LINKWRIGHT_ADMIN_KEY to 32 random characters or more (openssl rand -hex 32), or listen on 127.0.0.1.',
    )
  }
}

/** The request brings no credential, or one that is wrong, expired or revoked. All of them look alike. */
export class NotAuthenticatedError extends LinkwrightError {
  override readonly code = 'ERR_NOT_AUTHENTICATED'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('This needs a valid API key, a console session or a connect session.')
  }
}

/** The API key is valid, and was made for another part of the service. */
export class WrongAudienceError extends LinkwrightError {
  override readonly code = 'ERR_WRONG_AUDIENCE'
  override readonly whoMustAct: WhoMustAct = 'admin'
  /** What the key must be made for; undefined: for no audience of its own. */
  readonly audience: string | undefined

  constructor(audience: string | undefined) {
    super(
      audience === undefined
        ? 'This API key is for agents alone. Make one without an audience: POST /api/keys.'
        : `This needs an API key that was made for it: POST /api/keys with the audience "${audience}" and an owner.`,
    )
    this.audience = audience
  }
}

/** The credential is valid, and not for this. */
export class NotAllowedError extends LinkwrightError {
  override readonly code = 'ERR_NOT_ALLOWED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  /** What would do: one of these scopes or sessions. */
  readonly missing: readonly string[]

  constructor(missing: readonly string[]) {
    super(`This credential is not for that. It needs ${missing.join(' or ')}.`)
    this.missing = missing
  }
}

/** A console session's request carries no CSRF token, or one of another session. */
export class CsrfTokenInvalidError extends LinkwrightError {
  override readonly code = 'ERR_CSRF_TOKEN_INVALID'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('The x-csrf-token header is missing or wrong. GET /api/session gives the token of the session.')
  }
}

/** A request with a console session, or an agent's, was made by a page of another origin. */
export class OriginForbiddenError extends LinkwrightError {
  override readonly code = 'ERR_ORIGIN_FORBIDDEN'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('A page of another origin may not make this request. If it is your own, check --public-url.')
  }
}

/** The request is not what the API description says. Nothing was done. */
export class RequestInvalidError extends LinkwrightError {
  override readonly code = 'ERR_REQUEST_INVALID'
  override readonly whoMustAct: WhoMustAct = 'caller'
  /** Where the request is wrong: pointers into its body, query, parameters or headers. */
  readonly issues: readonly Issue[]

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message)
    this.issues = issues
  }
}

/** No route has this method and path. */
export class RouteNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_ROUTE_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('There is nothing at this method and path. /docs lists what there is.')
  }
}

/** The body is larger than this route takes. */
export class RequestTooLargeError extends LinkwrightError {
  override readonly code = 'ERR_REQUEST_TOO_LARGE'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('The request is larger than is taken here.')
  }
}

/** The body is of a media type that this route does not take. */
export class MediaTypeError extends LinkwrightError {
  override readonly code = 'ERR_MEDIA_TYPE'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('The body must be JSON: content-type: application/json.')
  }
}

/** Too many requests of this kind from this address, such as failed logins. */
export class TooManyRequestsError extends LinkwrightError {
  override readonly code = 'ERR_TOO_MANY_REQUESTS'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  /** When to try again, in milliseconds from now. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super(`Too many requests. Try again in ${Math.ceil(retryAfter / 1000)} s.`)
    this.retryAfter = retryAfter
  }
}

/** No API key has that id. */
export class ApiKeyNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_API_KEY_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`There is no API key ${quoteForeign(id, 64)}.`)
  }
}

/** No webhook has that id. */
export class WebhookNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_WEBHOOK_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`There is no webhook ${quoteForeign(id, 64)}.`)
  }
}

/** The webhook has no delivery of that id, or no more: they are kept for 30 days. */
export class DeliveryNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_DELIVERY_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`The webhook has no delivery ${quoteForeign(id, 64)}.`)
  }
}
