/** What went wrong with an attempt to link, in a sentence for the person who made it. */
import { codeOf, LinkwrightError, type WhoMustAct } from '../../errors/base.ts'
import {
  AUTHORIZATION_ERRORS,
  AuthorizationDeniedError,
  TokenErrorResponseError,
} from '../../errors/protocol.ts'
import type { AttemptError } from '../../generated/host.ts'

type RegisteredError = NonNullable<AttemptError['error']>

/** A failure as an attempt keeps it. Holds nothing that a server sent. */
export interface Failure {
  readonly code: string
  readonly title: string
  readonly who_must_act: WhoMustAct
  /** The OAuth error code. */
  readonly error?: RegisteredError
}

/** What a server may have said in words of its own is not repeated. */
const REGISTERED_ERRORS: readonly RegisteredError[] = [
  ...AUTHORIZATION_ERRORS,
  'invalid_client',
  'invalid_grant',
  'unsupported_grant_type',
]

function registeredErrorOf(error: LinkwrightError): RegisteredError | undefined {
  if (!(error instanceof AuthorizationDeniedError || error instanceof TokenErrorResponseError))
    return undefined
  return REGISTERED_ERRORS.find((registered) => registered === error.error)
}

const TITLES: Readonly<Record<string, string>> = {
  ERR_AUTHORIZATION_DENIED: 'The login was refused.',
  ERR_STATE_UNKNOWN: 'This login is not known here. Start again.',
  ERR_STATE_EXPIRED: 'The login took too long. Start again.',
  ERR_STATE_USED: 'This login has been finished or given up already. Start again.',
  ERR_USER_MISMATCH: 'The login was begun in another browser. Start again in this one.',
  ERR_CONFIGURATION_CHANGED: 'The connection was set up anew while you logged in. Start again.',
  ERR_ACCOUNT_FIELDS_INVALID: 'What you filled in is not right yet.',
  ERR_ACCOUNT_NOT_FOUND: 'The account was disconnected meanwhile. Connect it as a new one.',
  ERR_PROFILE_PAUSED: 'This connection is switched off at the moment.',
  ERR_IN_DOUBT: 'The answer did not arrive, and a login can be used only once. Start again.',
}

const TITLES_BY_ACTOR: Readonly<Record<WhoMustAct, string>> = {
  user: 'The login could not be finished. Start again.',
  nobody: 'The provider cannot be reached at the moment. Try again in a few minutes.',
  provider: 'The provider sent an answer that cannot be used. Try again in a few minutes.',
  admin: 'The connection is not set up right. Whoever runs it must correct it.',
  author: 'The connection is not set up right. Whoever runs it must correct it.',
  host: 'Something is wrong on our side. Try again in a few minutes.',
  caller: 'The login could not be finished. Start again.',
}

/** What the person can do, where more than the code says it. */
function titleOf(error: LinkwrightError): string {
  if (error instanceof AuthorizationDeniedError && error.error === 'access_denied')
    return 'You did not allow the access. Nothing was connected.'
  if (error instanceof AuthorizationDeniedError && error.whoMustAct !== 'user')
    return TITLES_BY_ACTOR[error.whoMustAct]
  return TITLES[error.code] ?? TITLES_BY_ACTOR[error.whoMustAct]
}

/** A failure that was thrown. What is none of our errors is the host's to look into. */
export function failureOf(error: unknown): Failure {
  if (error instanceof LinkwrightError) {
    const registered = registeredErrorOf(error)
    return {
      code: error.code,
      title: titleOf(error),
      who_must_act: error.whoMustAct,
      ...(registered !== undefined && { error: registered }),
    }
  }
  return { code: codeOf(error).slice(0, 64), title: TITLES_BY_ACTOR.host, who_must_act: 'host' }
}

/** A failure of which only the code is known. */
export function failureOfCode(code: string): Failure {
  return { code, title: TITLES[code] ?? TITLES_BY_ACTOR.user, who_must_act: 'user' }
}
