/** Failures about profiles and linked accounts. */
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'

/** No connector has that key. */
export class ConnectorNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_CONNECTOR_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(key: string) {
    super(`There is no connector ${quoteForeign(key, 64)}.`)
  }
}

/** No connector profile has that id. */
export class ProfileNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_PROFILE_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`There is no connector profile ${quoteForeign(id, 64)}.`)
  }
}

/** The profile was changed by someone else since it was read. */
export class ProfileChangedError extends LinkwrightError {
  override readonly code = 'ERR_PROFILE_CHANGED'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`The connector profile ${quoteForeign(id, 64)} was changed meanwhile. Read it again.`)
  }
}

/** Accounts still use the profile, or revocations of unlinked ones that the provider has not taken note of. */
export class ProfileInUseError extends LinkwrightError {
  override readonly code = 'ERR_PROFILE_IN_USE'
  override readonly whoMustAct: WhoMustAct = 'admin'

  constructor(id: string) {
    super(
      `Accounts, or revocations that are pending, still use the connector profile ${quoteForeign(id, 64)}. Unlink them first.`,
    )
  }
}

/**
 * The provider refused the profile's client (`reason`: `invalid_client` or `unauthorized_client`), or an admin paused
 * it (`paused`): nothing is sent with it until an admin has corrected or resumed it. No account was marked dead for it.
 */
export class ProfilePausedError extends LinkwrightError {
  override readonly code = 'ERR_PROFILE_PAUSED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly profile_id: string
  readonly reason: string

  constructor(id: string, reason: string) {
    const why =
      reason === 'paused'
        ? 'an admin paused it. Resume it.'
        : `the provider answered ${quoteForeign(reason, 64)}. Correct it.`
    super(`The connector profile ${quoteForeign(id, 64)} is paused: ${why}`)
    this.profile_id = id
    this.reason = reason
  }
}

/** The owner has no account with that id. The same for an account of another owner. */
export class AccountNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_ACCOUNT_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor(id: string) {
    super(`There is no account ${quoteForeign(id, 64)}.`)
  }
}

/** The host has suspended the account. */
export class AccountSuspendedError extends LinkwrightError {
  override readonly code = 'ERR_ACCOUNT_SUSPENDED'
  override readonly whoMustAct: WhoMustAct = 'host'
  readonly account_id: string

  constructor(id: string) {
    super(`The account ${quoteForeign(id, 64)} is suspended.`)
    this.account_id = id
  }
}

/** The provider has ended the grant (or gave none that lasts): the user must link the account again. */
export class ReauthorizationRequiredError extends LinkwrightError {
  override readonly code = 'ERR_REAUTHORIZATION_REQUIRED'
  override readonly whoMustAct: WhoMustAct = 'user'
  readonly account_id: string
  readonly reason: string

  constructor(id: string, reason: string) {
    super(`The account ${quoteForeign(id, 64)} must be linked again (${reason}).`)
    this.account_id = id
    this.reason = reason
  }
}

/** The access token has ended, and the last refresh failed so recently that the next must wait. */
export class RefreshDelayedError extends LinkwrightError {
  override readonly code = 'ERR_REFRESH_DELAYED'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly account_id: string
  /** When to try again, in milliseconds from now. */
  readonly retryAfter: number

  constructor(id: string, retryAfter: number, why: string) {
    super(
      `The account ${quoteForeign(id, 64)} cannot be refreshed yet (${why}). Try again in ${Math.ceil(retryAfter / 1000)} s.`,
    )
    this.account_id = id
    this.retryAfter = retryAfter
  }
}

/** The manifest or the profile now names an origin that the account's tokens were not obtained for. */
export class OriginChangedError extends LinkwrightError {
  override readonly code = 'ERR_ORIGIN_CHANGED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly account_id: string
  /** Where its tokens would now be sent, and may not. */
  readonly origins: readonly string[]
  /** Where its tokens may be sent. */
  readonly known_origins: readonly string[]

  constructor(id: string, origins: readonly string[], known: readonly string[]) {
    super(
      `Tokens of the account ${quoteForeign(id, 64)} would now be sent to ${origins.join(', ')}, and are for ${known.join(', ')}. Approve it or link again.`,
    )
    this.account_id = id
    this.origins = origins
    this.known_origins = known
  }
}

/** The manifest or the profile was changed between the start of a login and its callback. */
export class ConfigurationChangedError extends LinkwrightError {
  override readonly code = 'ERR_CONFIGURATION_CHANGED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('The connector was changed while the login was in progress. Start again.')
  }
}
