/** A valid access token for an account, at once where there is one. */
import type { AccountKey } from '../../ports/store-records.ts'
import { requireAccount, requireTokens } from '../account.ts'
import { openGrant } from '../keys/sealed.ts'
import type { OpenedAccount } from '../refresh/attempt.ts'
import { measureWait } from '../refresh/measure-refresh.ts'
import { refreshSession } from '../refresh/refresh.ts'
import { perInstance, type Services } from '../services.ts'
import { checkUsable, isUsable, openSession } from './session.ts'
import type { AccessToken, Session } from './session-cache.ts'

/** Refusals of the API start a refresh of one account at most this often, in milliseconds. */
const MIN_REFUSAL_INTERVAL = 30_000

/** After a failure, the next refresh ahead of time waits at least this long, in milliseconds. */
const PAUSE_AFTER_FAILURE = 1_000

/** Refreshes ahead of time, behind the caller's back. A failure shows when the token ends, if it has not passed by then. */
function refreshBehind(services: Services, key: AccountKey, version: number, now: number): void {
  if (!services.sessions.mayRefresh(key.id, now)) return
  refreshSession(services, key, { version, force: false }).catch((error: unknown) => {
    const { code, retryAfter } = error as { code?: unknown; retryAfter?: unknown }
    const pause = Math.max(PAUSE_AFTER_FAILURE, Number(retryAfter ?? 0) || 0)
    services.sessions.postponeRefresh(key.id, services.clock.now() + pause)
    services.logger.debug({ account_id: key.id, code }, 'A refresh ahead of time failed')
  })
}

/** An account as it was read, and the session that it gives. */
interface OpenedSession extends OpenedAccount {
  readonly session: Session
}

const openingOf = perInstance(() => new Map<string, Promise<OpenedSession>>())

/** Reads and opens an account once for all who ask at the same time, and nothing has changed between. */
function openAccount(services: Services, key: AccountKey): Promise<OpenedSession> {
  const running = openingOf(services)
  const generation = services.sessions.generation(key.id)
  const id = JSON.stringify([key.owner, key.id, generation])
  const known = running.get(id)
  if (known !== undefined) return known
  const open = async (): Promise<OpenedSession> => {
    const account = await requireTokens(services, key)
    checkUsable(account)
    const grant = await openGrant(services, account)
    return { account, grant, generation, session: await openSession(services, account, generation, grant) }
  }
  const opened = open().finally(() => running.delete(id))
  running.set(id, opened)
  return opened
}

async function openAccountSession(services: Services, key: AccountKey): Promise<Session> {
  const { session, ...opened } = await openAccount(services, key)
  if (isUsable(services, session)) return session
  const reason = { version: session.token.token_version, force: false, opened }
  return measureWait(services, () => refreshSession(services, key, reason))
}

/** The session that is in memory, if its token is valid. Starts the refresh ahead of time when that is due. */
export function cachedSession(services: Services, key: AccountKey): Session | undefined {
  const now = services.clock.now()
  const session = services.sessions.get(key, now)
  if (session !== undefined && now >= session.refreshDueAt) {
    refreshBehind(services, key, session.token.token_version, now)
  }
  return session
}

/**
 * The token of {@link sessionFor}; without a turn of the event loop where it is in memory.
 *
 * @param by Who is given it, for the audit trail.
 */
export function accessToken(services: Services, key: AccountKey, by: string): Promise<AccessToken> {
  const cached = cachedSession(services, key)
  if (cached !== undefined) {
    services.issued.count(cached, by)
    return cached.ready
  }
  return sessionFor(services, key).then((session) => handOut(services, session, by))
}

/** A session's token, noted for the audit trail. */
export function handOut(services: Services, session: Session, by: string): AccessToken {
  services.issued.countUncached(session, by)
  return session.token
}

/**
 * A session with a valid token: from memory, from the database, or after the one refresh in flight. While a token is
 * valid, an outage of the provider is not an error: the refresh ahead of time happens behind the caller.
 */
export async function sessionFor(services: Services, key: AccountKey): Promise<Session> {
  const cached = cachedSession(services, key)
  if (cached !== undefined) return cached
  const session = await openAccountSession(services, key)
  const now = services.clock.now()
  if (now >= session.refreshDueAt) refreshBehind(services, key, session.token.token_version, now)
  return session
}

/**
 * After a 401 from the API: newer tokens than the refused ones. Tokens that someone has refreshed meanwhile are
 * simply used. An API that goes on refusing new tokens does so for another reason, and starts no further refresh.
 *
 * @returns The session, or undefined when a refusal has started a refresh too short a while ago.
 */
export async function sessionAfterRefusal(
  services: Services,
  key: AccountKey,
  refusedVersion: number,
): Promise<Session | undefined> {
  services.sessions.delete(key.id)
  const generation = services.sessions.generation(key.id)
  const account = await requireAccount(services, key)
  checkUsable(account)
  if (account.token_version > refusedVersion) return openSession(services, account, generation)
  const age = (await services.store.now()) - (account.refused_at ?? 0)
  // A refusal in the future was noted before the clock was set back.
  const isRecent = age >= 0 && age < MIN_REFUSAL_INTERVAL
  // A refresh in flight is not a further one: whoever was refused meanwhile waits for it too.
  if (isRecent && account.lease_until === null) return undefined
  return refreshSession(services, key, { version: refusedVersion, force: false, refused: true })
}
