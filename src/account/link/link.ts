/** Linking: from the start of a login to the stored account, bound to the user who began. */
import { createHash } from 'node:crypto'
import { contextDigest, oauthContext, scopesOf, withAskedScopes } from '../../connector/context.ts'
import { type FieldValues, type Profile, parseAccountFields } from '../../connector/profile.ts'
import { AccountFieldsInvalidError, type Issue } from '../../errors/manifest.ts'
import { WrongGrantTypeError } from '../../errors/protocol.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import type { AuthorizationRequest } from '../../oauth/authorization-request.ts'
import { beginAuthorization } from '../../oauth/begin-authorization.ts'
import type { OAuthContext } from '../../oauth/context.ts'
import { requireAccount } from '../account.ts'
import { checkNotes, type LinkNotes, notesIn } from '../account-notes.ts'
import { requestPlace, sealJson } from '../keys/sealed.ts'
import { openProfile, requireActiveProfileRecord } from '../profile/profiles.ts'
import type { Services } from '../services.ts'

/** For how long a callback is taken: ten minutes, on the database's clock, in milliseconds. */
export const REQUEST_LIFETIME = 600_000
/** Old requests are deleted by each instance at most this often, in milliseconds. */
const REAPING_INTERVAL = 60_000

/** What a link is begun with. */
export interface LinkOptions extends LinkNotes {
  readonly profile_id: string
  /** Whose account it will be: a tenant, a team or a person of the host. */
  readonly owner: string
  /** What the user filled in, where the manifest asks for something. */
  readonly fields?: FieldValues
}

/** What a login is begun with. */
export interface StartLinkOptions extends LinkOptions {
  /** Who begins, as the host's own session knows it; the callback must come from the same user. */
  readonly user: string
  /** The account to link again, if it is not a new one. */
  readonly account_id?: string
  /**
   * Which scopes to ask for, of those that the profile allows; with `account_id`, besides those that the account has
   * (incremental consent). Default: all that the profile asks for.
   */
  readonly scopes?: readonly string[]
}

/** A login that has begun. */
export interface StartedLink {
  /** Where to send the user's browser. */
  readonly url: string
  /** The request's `state`, to recognise its callback by. */
  readonly state: string
  /** Until when the callback is taken, in milliseconds since 1970. */
  readonly expires_at: number
  /** Until when `url` can be opened, in milliseconds since 1970, where the request was pushed (RFC 9126). */
  readonly url_expires_at?: number
}

const OWNER = /^\P{Cc}{1,500}$/u
/** A scope token (RFC 6749 section 3.3). */
const SCOPE = /^[\x21\x23-\x5B\x5D-\x7E]+$/

/** Refuses what a database may not be able to keep, before anything is sent. */
export function checkLinkOptions({ owner, ...notes }: LinkOptions): void {
  if (typeof owner !== 'string' || !OWNER.test(owner) || !owner.isWellFormed())
    throw new TypeError('"owner" must name the owner: at most 500 characters, no control characters')
  checkNotes(notes)
}

/** What is kept of a login in progress. */
export interface LinkInProgress {
  readonly request: AuthorizationRequest
  readonly fields: FieldValues
  readonly notes: LinkNotes
}

/** A hash under which `state` and users are kept, so that the database cannot be used to finish a login. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

const lastReaping = new WeakMap<Services, number>()

async function reapNowAndThen(services: Services): Promise<void> {
  const now = services.clock.now()
  // A clock that was set back is no reason to wait until it has caught up.
  if (Math.abs(now - (lastReaping.get(services) ?? 0)) < REAPING_INTERVAL) return
  lastReaping.set(services, now)
  await services.store.requests.reap()
}

/** A profile that is ready for new links. */
export async function openActiveProfile(services: Services, id: string): Promise<Profile> {
  return openProfile(services, await requireActiveProfileRecord(services, id))
}

/** Checks what a login is begun with, whichever way the user logs in. */
export async function checkLogin(
  services: Services,
  options: StartLinkOptions,
): Promise<{ readonly profile: Profile; readonly fields: FieldValues }> {
  const { owner, user, account_id } = options
  if (typeof user !== 'string' || user === '') throw new TypeError('"user" must name the user who begins')
  checkLinkOptions(options)
  const profile = await openActiveProfile(services, options.profile_id)
  const fields = parseAccountFields(profile.connector, options.fields, profile.auth)
  let granted: string | null = null
  if (account_id !== undefined) {
    const { connector, scope } = await requireAccount(services, { owner, id: account_id })
    if (connector !== profile.connector.key) throw new TypeError('The account belongs to another connector')
    granted = scope
  }
  const { scopes } = options
  if (scopes === undefined) return { profile, fields }
  const asked = checkScopes(profile, scopes)
  return { profile, fields: withAskedScopes(fields, [...(granted?.split(' ') ?? []), ...asked]) }
}

/**
 * Refuses scopes that a profile does not allow. One that has chosen scopes is a limit: its admin's.
 *
 * @throws {AccountFieldsInvalidError} `ERR_ACCOUNT_FIELDS_INVALID`.
 */
export function checkScopes(profile: Profile, scopes: readonly string[]): readonly string[] {
  if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string' && SCOPE.test(scope)))
    throw new TypeError('"scopes" must be a list of scopes')
  const allowed = scopesOf(profile)
  const issues = scopes.flatMap((scope, index): Issue[] => {
    if (allowed.length === 0 || allowed.includes(scope)) return []
    const message = 'The connector profile does not ask for this scope'
    return [{ code: 'not_allowed', message, pointer: `/scopes/${index}` }]
  })
  if (issues.length > 0) throw new AccountFieldsInvalidError(profile.connector.key, issues)
  return scopes
}

/**
 * Keeps a login in progress, sealed, under the hash of the secret that finishes it.
 *
 * @param lifetime In milliseconds, on the database's clock.
 * @returns Until when it can be finished, in milliseconds since 1970.
 */
export async function keepLogin(
  services: Services,
  { profile_id, owner, user, account_id }: StartLinkOptions,
  context: OAuthContext,
  login: { readonly connector: string; readonly secret: string; readonly inProgress: object },
  lifetime: number,
): Promise<number> {
  const state_hash = hashOf(login.secret)
  return services.store.requests.insert(
    {
      state_hash,
      connector: login.connector,
      profile_id,
      owner,
      account_id: account_id ?? null,
      user_hash: hashOf(user),
      sealed: await sealJson(services, login.inProgress, requestPlace(owner, state_hash)),
      digest: contextDigest(context),
    },
    lifetime,
  )
}

/**
 * Begins to link an account by the authorization code flow. Nothing is sent to the provider yet.
 *
 * @param options.user Who begins, as the host's own session knows it. The callback must come from the same user:
 *   `finishLink` compares. Never take it from the callback itself.
 * @param options.account_id The account to link again, if it is not a new one.
 * @returns `url`: where to send the user's browser. `expires_at`: until when the callback is taken.
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_PAUSED`, `ERR_ACCOUNT_FIELDS_INVALID`, `ERR_WRONG_GRANT_TYPE`,
 *   `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function startLink(services: Services, options: StartLinkOptions): Promise<StartedLink> {
  const { profile, fields } = await checkLogin(services, options)
  const context = await oauthContext(profile, fields)
  if (!isInteractive(context.auth)) {
    throw new WrongGrantTypeError('authorization_code', context.auth.grant_type)
  }
  const connector = profile.connector.key
  const request = await beginAuthorization(context, services.redirectUri(connector))
  const inProgress: LinkInProgress = { request, fields, notes: notesIn(options) }
  await reapNowAndThen(services)
  const login = { connector, secret: request.state, inProgress }
  const expires_at = await keepLogin(services, options, context, login, REQUEST_LIFETIME)
  const { url, state, url_expires_at } = request
  return { url, state, expires_at, ...(url_expires_at !== undefined && { url_expires_at }) }
}
