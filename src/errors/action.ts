/** Failures of an API call. */
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'

/** The connector has no action of that name. */
export class ActionNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_ACTION_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'
  readonly action: string

  constructor(action: string, connector: string, hint: string | undefined) {
    super(`${connector} has no action ${quoteForeign(action, 64)}.${hint === undefined ? '' : ` ${hint}`}`)
    this.action = action
  }
}

/** The connector profile does not allow the action. Nothing was sent. */
export class ActionNotEnabledError extends LinkwrightError {
  override readonly code = 'ERR_ACTION_NOT_ENABLED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly action: string

  constructor(action: string) {
    super(
      `The connector profile does not allow the action ${quoteForeign(action, 64)}. Add it to the profile's actions.`,
    )
    this.action = action
  }
}

/** The account was not granted the scopes that the action needs. Nothing was sent. Link again with more scopes. */
export class ScopeMissingError extends LinkwrightError {
  override readonly code = 'ERR_SCOPE_MISSING'
  override readonly whoMustAct: WhoMustAct = 'user'
  readonly action: string
  /** The scopes of which all (`all_of`), or one (`any_of`), must be granted. */
  readonly missing: readonly string[]

  constructor(action: string, missing: readonly string[], mode: 'all_of' | 'any_of') {
    const wanted = mode === 'all_of' ? missing.join(' ') : `one of ${missing.join(', ')}`
    super(
      `The action ${action} needs the scope ${wanted}. Add it to the connector profile and link the account again.`,
    )
    this.action = action
    this.missing = missing
  }
}

/** The API limits the rate, and the wait that it asks for is longer than this call may take. */
export class RateLimitedError extends LinkwrightError {
  override readonly code = 'ERR_RATE_LIMITED'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly action: string
  /** When to try again, in milliseconds from now; undefined where the API does not say. */
  readonly retryAfter: number | undefined

  constructor(action: string, retryAfter: number | undefined) {
    const when = retryAfter === undefined ? 'later' : `in ${Math.ceil(retryAfter / 1000)} s`
    super(`The API's rate limit is used up. Try ${action} again ${when}.`)
    this.action = action
    this.retryAfter = retryAfter
  }
}

/** An answer leads to no page that may be fetched: at another origin, the same one again, or none at all. */
export class PageInvalidError extends LinkwrightError {
  override readonly code = 'ERR_PAGE_INVALID'
  override readonly whoMustAct: WhoMustAct = 'provider'
  readonly action: string

  constructor(action: string, why: string) {
    super(`${action} cannot be followed to its next page: ${why}.`)
    this.action = action
  }
}

const ACTORS: Readonly<Record<number, WhoMustAct>> = {
  400: 'caller',
  401: 'user',
  402: 'admin',
  403: 'admin',
  404: 'caller',
  422: 'caller',
}

/** The API answered with an error. The provider's own code and text are attacker-controlled. */
export class ActionFailedError extends LinkwrightError {
  override readonly code = 'ERR_ACTION_FAILED'
  override readonly whoMustAct: WhoMustAct
  readonly action: string
  readonly status: number
  /** The provider's error code, where the manifest says how to find it. */
  readonly provider_code: string | undefined
  /** The provider's text, cut and quoted. */
  readonly provider_message: string | undefined
  /** What to tell the provider's support. */
  readonly request_id: string | undefined

  constructor(
    action: string,
    status: number,
    details: {
      readonly code?: string | undefined
      readonly message?: string | undefined
      readonly request_id?: string | undefined
    },
  ) {
    const code = details.code === undefined ? '' : ` ${quoteForeign(details.code, 64)}`
    const message = details.message === undefined ? undefined : quoteForeign(details.message, 300)
    super(`${action} failed: HTTP ${status}${code}${message === undefined ? '' : ` ${message}`}`)
    this.action = action
    this.status = status
    this.provider_code = details.code
    this.provider_message = message
    this.request_id = details.request_id
    this.whoMustAct = ACTORS[status] ?? (status >= 500 ? 'provider' : 'caller')
  }
}
