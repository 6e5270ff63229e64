/** Console sessions: an admin's browser, by a cookie. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CsrfTokenInvalidError, OriginForbiddenError } from '../../errors/host.ts'
import type { Authority } from '../../ports/authority-port.ts'
import type { Host } from '../host.ts'
import { actorOf, isStanding, lifetimeUnder, NO_KEY } from './authority.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './cookies.ts'
import type { ConsolePrincipal } from './principal.ts'
import { createSecret, hashSecret } from './secret-token.ts'

const MINUTE = 60_000
/** A session that nobody uses ends after this long, and every session after that long, in milliseconds. */
const IDLE = 8 * 60 * MINUTE
const LIFETIME = 7 * 24 * 60 * MINUTE
/** How old `last_seen_at` may get before it is written. */
const SEEN_NOTED_EVERY = MINUTE
/** For how long a login link is good, in milliseconds. */
export const LINK_LIFETIME: number = 15 * MINUTE
const COOKIE = 'console'
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Follows from the cookie's secret, so that nothing more is kept, and nobody without the cookie can tell it. */
function csrfTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('csrf').digest('base64url')
}

/** The console session that a request belongs to; undefined where there is none that is still good. */
export async function readConsoleSession(
  host: Host,
  request: FastifyRequest,
): Promise<ConsolePrincipal | undefined> {
  const secret = readSessionCookie(host, request, COOKIE)
  if (secret === undefined) return undefined
  const hash = hashSecret(secret)
  const found = await host.store.consoleSessions.find(hash, IDLE)
  if (found === undefined || !isStanding(host, found)) return undefined
  if (found.unseen > SEEN_NOTED_EVERY) await host.store.consoleSessions.seen(hash)
  const { id, expires_at, key_id, admin_key } = found
  const authority = { key_id, admin_key }
  return {
    kind: 'console',
    id,
    actor: `console:${id}`,
    authority,
    expires_at,
    csrf_token: csrfTokenOf(secret),
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}

/**
 * Refuses what a page of another origin makes an admin's browser send.
 *
 * @throws `ERR_ORIGIN_FORBIDDEN`, `ERR_CSRF_TOKEN_INVALID`.
 */
export function checkConsoleRequest(host: Host, request: FastifyRequest, session: ConsolePrincipal): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  const isForeign = origin !== undefined && origin !== new URL(host.publicUrl).origin
  if (isForeign || (site === 'cross-site' && !SAFE.has(request.method))) throw new OriginForbiddenError()
  if (!SAFE.has(request.method)) checkCsrfToken(request, session)
}

/**
 * Refuses a request that only a page of the console should make, and does not carry its token.
 *
 * @throws `ERR_CSRF_TOKEN_INVALID`.
 */
export function checkCsrfToken(
  request: Pick<FastifyRequest, 'headers'>,
  session: Pick<ConsolePrincipal, 'csrf_token'>,
): void {
  const token = request.headers['x-csrf-token']
  if (typeof token !== 'string' || !isSame(token, session.csrf_token)) throw new CsrfTokenInvalidError()
}

/**
 * Begins a session with a secret of its own, whatever cookie the browser brought, and ends the one before.
 *
 * @param authority From the login link: the session ends with its key.
 * @throws `ERR_NOT_AUTHENTICATED` where that key has ended.
 */
export async function beginConsoleSession(
  host: Host,
  request: FastifyRequest,
  reply: FastifyReply,
  authority: Authority,
): Promise<void> {
  const { consoleSessions } = host.store
  const before = readSessionCookie(host, request, COOKIE)
  if (before !== undefined) await consoleSessions.delete(hashSecret(before))
  const secret = createSecret()
  const id = randomUUID()
  const lifetime = await lifetimeUnder(host, authority, LIFETIME)
  const { key_id } = authority
  const login = { by: actorOf(authority), address: request.ip }
  await consoleSessions.insert({ secret_hash: hashSecret(secret), id, ...authority }, lifetime, login)
  host.logger.info({ actor: `console:${id}`, api_key: key_id }, 'A login link was opened')
  setSessionCookie(host, reply, COOKIE, secret, lifetime)
}

/** Ends the session of a request. */
export async function endConsoleSession(
  host: Host,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const secret = readSessionCookie(host, request, COOKIE)
  if (secret !== undefined) await host.store.consoleSessions.delete(hashSecret(secret))
  clearSessionCookie(host, reply, COOKIE)
}

/** A link that logs in to the console, once. */
export interface LoginLink {
  readonly url: string
  /** In milliseconds since 1970. */
  readonly expires_at: number
}

/**
 * Makes a link that logs in to the console once, in the next {@link LINK_LIFETIME} milliseconds.
 *
 * @param authority Of whoever asks for it: the link, and the session that it begins, end with its key.
 * @param by Who asks for it, for the audit trail; null: whoever started the service.
 * @throws `ERR_NOT_AUTHENTICATED` where that key has ended.
 */
export async function createLoginLink(
  host: Host,
  authority: Authority = NO_KEY,
  by: string | null = null,
): Promise<LoginLink> {
  const token = createSecret()
  const lifetime = await lifetimeUnder(host, authority, LINK_LIFETIME)
  await host.store.loginLinks.insert({ token_hash: hashSecret(token), ...authority }, lifetime, by)
  return { url: `${host.publicUrl}/console/login?token=${token}`, expires_at: Date.now() + lifetime }
}

/** Uses up a login link: its authority, for exactly one of all who bring it in time. */
export async function takeLoginLink(host: Host, token: string): Promise<Authority | undefined> {
  const taken = await host.store.loginLinks.take(hashSecret(token))
  return taken !== undefined && isStanding(host, taken) ? taken : undefined
}
