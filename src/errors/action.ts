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

/** What the provider said when it refused a call. Its own text is attacker-controlled; here it is cut and quoted. */
export interface ProviderRefusal {
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly request_id?: string | undefined
}

function oneOrAll(names: readonly string[], mode: 'all_of' | 'any_of'): string {
  return mode === 'all_of' ? names.join(' ') : `one of ${names.join(', ')}`
}

/** What the scope is to be added to, and how: what a user asks for at a login, or what an admin has set up. */
const HOW_TO_ADD = {
  login: 'Link the account again and ask for it, by the "scopes" of startLink.',
  profile: 'Add it to the connector profile, then link the account again.',
  app: 'Add it to the app at the provider, then link the account again without "scopes": the profile asks for every scope of the app.',
} as const

/** Where a scope is missing, which decides who must act: a login is the user's, a profile and an app are the admin's. */
export type MissingFrom = keyof typeof HOW_TO_ADD

/** The account was not granted the scopes that the action needs. Link it again with more scopes. */
export class ScopeMissingError extends LinkwrightError {
  override readonly code = 'ERR_SCOPE_MISSING'
  override readonly whoMustAct: WhoMustAct
  readonly action: string
  /** The scopes of which all (`all_of`), or one (`any_of`), must be granted. */
  readonly missing: readonly string[]
  readonly account_id: string | undefined
  /** What to tell the provider's support, where it was the provider that refused the call. */
  readonly request_id: string | undefined

  constructor(
    action: string,
    missing: readonly string[],
    mode: 'all_of' | 'any_of',
    details: {
      /** Default: `login`. */
      readonly missingFrom?: MissingFrom
      readonly account_id?: string | undefined
      readonly request_id?: string | undefined
    } = {},
  ) {
    const { missingFrom = 'login', account_id, request_id } = details
    const wanted = missing.length === 0 ? 'a scope that it lacks' : `the scope ${oneOrAll(missing, mode)}`
    super(`The action ${action} needs ${wanted}. ${HOW_TO_ADD[missingFrom]}`)
    this.action = action
    this.missing = missing
    this.whoMustAct = missingFrom === 'login' ? 'user' : 'admin'
    this.account_id = account_id
    this.request_id = request_id
  }
}

/** The provider refused the call because the account, or its contract, lacks a role or a feature. */
export class RoleMissingError extends LinkwrightError {
  override readonly code = 'ERR_ROLE_MISSING'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly action: string
  /** The provider's names of what the action needs, as far as the manifest says. */
  readonly roles: readonly string[]
  readonly provider_code: string | undefined
  readonly provider_message: string | undefined
  readonly request_id: string | undefined

  constructor(
    action: string,
    roles: { readonly all_of?: readonly string[]; readonly any_of?: readonly string[] } = {},
    refusal: ProviderRefusal = {},
  ) {
    const { all_of, any_of } = roles
    const names = all_of ?? any_of ?? []
    const wanted =
      names.length === 0
        ? 'a role that the account lacks'
        : `the role ${oneOrAll(names, all_of === undefined ? 'any_of' : 'all_of')}`
    super(
      `The action ${action} needs ${wanted}. Whoever administers the account at the provider can give it, or the contract does not include it.`,
    )
    this.action = action
    this.roles = names
    this.provider_code = refusal.code
    this.provider_message = refusal.message === undefined ? undefined : quoteForeign(refusal.message, 300)
    this.request_id = refusal.request_id
  }
}

/** An answer has no result for a record of a batch: it may have been carried out all the same. */
export class ResultMissingError extends LinkwrightError {
  override readonly code = 'ERR_RESULT_MISSING'
  override readonly whoMustAct: WhoMustAct = 'provider'
  readonly action: string

  constructor(action: string) {
    super(`The answer of ${action} has no result for this record.`)
    this.action = action
  }
}

/** An action that takes no batch was asked for one, or one was to be resumed with the report of another. Nothing was sent. */
export class BatchRefusedError extends LinkwrightError {
  override readonly code = 'ERR_BATCH_REFUSED'
  override readonly whoMustAct: WhoMustAct = 'caller'
  readonly action: string

  constructor(action: string, why: 'no_batch' | 'other_report') {
    super(
      why === 'no_batch'
        ? `The manifest does not say that ${action} takes a batch.`
        : `The report is of another batch than this one of ${action}.`,
    )
    this.action = action
  }
}

/** A query has more pages than the API lets anyone reach. */
export class PageLimitError extends LinkwrightError {
  override readonly code = 'ERR_PAGE_LIMIT'
  override readonly whoMustAct: WhoMustAct = 'caller'
  readonly action: string
  /** The inputs to narrow the query by, as far as the manifest says. */
  readonly narrow_by: readonly string[]
  /** How many records there are, where the API says. */
  readonly total: number | undefined

  constructor(
    action: string,
    reached: string,
    narrow_by: readonly string[],
    total: number | undefined,
    canSplit: boolean,
  ) {
    const found = total === undefined ? '' : `, of ${total}`
    const how = narrow_by.length === 0 ? 'Narrow the query' : `Narrow the query by ${narrow_by.join(', ')}`
    const orSplit = canSplit ? ', or ask for it to be split (split: true)' : ''
    super(`${action} has more than the ${reached} that the API lets anyone reach${found}. ${how}${orSplit}.`)
    this.action = action
    this.narrow_by = narrow_by
    this.total = total
  }
}

/** The API limits the rate, and the wait that it asks for is longer than this call may take. */
export class RateLimitedError extends LinkwrightError {
  override readonly code = 'ERR_RATE_LIMITED'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly action: string
  /** When to try again, in milliseconds from now; undefined where the API does not say. */
  readonly retryAfter: number | undefined
  /** Which window is full, where that is known. */
  readonly window: string | undefined

  constructor(action: string, retryAfter: number | undefined, window?: string) {
    const when = retryAfter === undefined ? 'later' : `in ${Math.ceil(retryAfter / 1000)} s`
    const which = window === undefined ? '' : ` for the window ${quoteForeign(window, 40)}`
    super(`The API's rate limit${which} is used up. Try ${action} again ${when}.`)
    this.action = action
    this.retryAfter = retryAfter
    this.window = window
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
    details: ProviderRefusal & {
      /** Who must act and what to do, where the manifest knows the code. */
      readonly who_must_act?: WhoMustAct | undefined
      readonly advice?: string | undefined
    },
  ) {
    const code = details.code === undefined ? '' : ` ${quoteForeign(details.code, 64)}`
    const message = details.message === undefined ? undefined : quoteForeign(details.message, 300)
    const advice = details.advice === undefined ? '' : `. ${details.advice}`
    super(`${action} failed: HTTP ${status}${code}${message === undefined ? '' : ` ${message}`}${advice}`)
    this.action = action
    this.status = status
    this.provider_code = details.code
    this.provider_message = message
    this.request_id = details.request_id
    this.whoMustAct = details.who_must_act ?? ACTORS[status] ?? (status >= 500 ? 'provider' : 'caller')
  }
}
