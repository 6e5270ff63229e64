/** Opening a connect session: a token is exchanged for a cookie, and the session belongs to one browser from then on. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashOf } from '../../account/link/link.ts'
import {
  ConnectSessionElsewhereError,
  ConnectSessionEmbeddedError,
  ConnectSessionEndedError,
} from '../../errors/connect.ts'
import { OriginForbiddenError } from '../../errors/host.ts'
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'
import { isStanding } from '../access/authority.ts'
import {
  clearOldCookies,
  clearSessionCookie,
  readSessionCookie,
  setSessionCookie,
} from '../access/cookies.ts'
import { createSecret } from '../access/secret-token.ts'
import type { Host } from '../host.ts'
import { TOKEN_PREFIX } from './create-session.ts'

const MINUTE = 60_000
/** Between the link and its page, in milliseconds. */
const EXCHANGE = 5 * MINUTE
/** A login that began in the last minute of a session may be finished after it. */
const AFTER_EXPIRY = 15 * MINUTE
/** Of sessions that one browser has open at once. */
const MOST_COOKIES = 30

/** Each session has a cookie of its own, made when it is opened: there is none before it that could be planted. */
const browserCookie = (sessionId: string): string => `connect-${sessionId}`
/** Carries the token from the link to the page, so that it need not stand in an address. */
const tokenCookie = (sessionId: string): string => `connect-token-${sessionId}`

type KeptSession = NonNullable<Awaited<ReturnType<Host['store']['connect']['session']>>>

/** A session, unless the admin key that made it has been replaced. */
async function findSession(
  host: Host,
  key: Parameters<Host['store']['connect']['session']>[0],
): Promise<KeptSession | undefined> {
  const session = await host.store.connect.session(key)
  return session !== undefined && isStanding(host, session) ? session : undefined
}

/** The session of a token, unless it has ended. */
export async function sessionOfToken(host: Host, token: string): Promise<ConnectSessionRecord> {
  const secret = token.startsWith(TOKEN_PREFIX) ? token.slice(TOKEN_PREFIX.length) : ''
  const session = await findSession(host, { token_hash: hashOf(secret) })
  if (session === undefined || session.expired) throw new ConnectSessionEndedError()
  return session
}

/**
 * Takes a link: the browser gets the token as a cookie, and goes on to an address without it. Nothing is changed yet,
 * so that a program which looks at links, as mail services do, does not use the session up.
 *
 * @param origin The page that the browser says it comes from; undefined for a link.
 * @returns Where the browser goes on to.
 * @throws `ERR_CONNECT_SESSION_ENDED`, `ERR_CONNECT_SESSION_EMBEDDED`, `ERR_CONNECT_SESSION_ELSEWHERE`.
 */
export async function takeLink(
  host: Host,
  request: FastifyRequest,
  reply: FastifyReply,
  link: { readonly token: string; readonly origin?: string | undefined },
): Promise<string> {
  const session = await sessionOfToken(host, link.token)
  if (session.embedded_only === 1 && (link.origin === undefined || !host.origins.has(link.origin)))
    throw new ConnectSessionEmbeddedError()
  if (session.browser_hash !== null && !isOpenHere(host, request, session))
    throw new ConnectSessionElsewhereError()
  clearOldCookies(host, request, reply, 'connect-', MOST_COOKIES)
  setSessionCookie(host, reply, tokenCookie(session.id), link.token.slice(TOKEN_PREFIX.length), EXCHANGE)
  return `/connect/s/${session.id}`
}

function isOpenHere(
  host: Host,
  request: FastifyRequest,
  { id, browser_hash }: ConnectSessionRecord,
): boolean {
  const secret = readSessionCookie(host, request, browserCookie(id))
  return secret !== undefined && browser_hash === hashOf(secret)
}

/** Only a page of our own may use the cookies of a connect session to change something. */
export function checkOwnPage({ publicUrl }: Host, { headers, method }: FastifyRequest): void {
  if (method === 'GET') return
  const { origin, 'sec-fetch-site': site } = headers
  if (origin !== new URL(publicUrl).origin || (site !== undefined && site !== 'same-origin'))
    throw new OriginForbiddenError()
}

/**
 * Opens a session in the browser that makes the request, or finds it open there. The cookie that shows it from then on
 * is always a new one of ours.
 *
 * @throws `ERR_CONNECT_SESSION_ENDED`, `ERR_CONNECT_SESSION_ELSEWHERE`, `ERR_ORIGIN_FORBIDDEN`.
 */
export async function openSession(
  host: Host,
  request: FastifyRequest,
  reply: FastifyReply,
  sessionId: string,
): Promise<ConnectSessionRecord> {
  checkOwnPage(host, request)
  const session = await findSession(host, { id: sessionId })
  if (session === undefined || session.expired) throw new ConnectSessionEndedError()
  const token = readSessionCookie(host, request, tokenCookie(sessionId))
  if (token !== undefined) clearSessionCookie(host, reply, tokenCookie(sessionId))
  if (isOpenHere(host, request, session)) return session
  if (session.browser_hash !== null) throw new ConnectSessionElsewhereError()
  if (token === undefined || hashOf(token) !== session.token_hash) throw new ConnectSessionEndedError()
  const secret = createSecret()
  if (!(await host.store.connect.openSession(sessionId, hashOf(secret))))
    throw new ConnectSessionElsewhereError()
  const lifetime = session.expires_at - session.created_at + AFTER_EXPIRY
  setSessionCookie(host, reply, browserCookie(sessionId), secret, lifetime)
  return session
}

/** The session that is open in the browser which makes a request. */
export interface OpenSession {
  readonly session: KeptSession
  /** Who the person is for the library: whoever has this browser. */
  readonly user: string
}

/** The open session that a request belongs to; undefined where it is not open in this browser. */
export async function readOpenSession(
  host: Host,
  request: FastifyRequest,
  sessionId: string,
): Promise<OpenSession | undefined> {
  const secret = readSessionCookie(host, request, browserCookie(sessionId))
  if (secret === undefined) return undefined
  const session = await findSession(host, { id: sessionId })
  if (session === undefined || !isOpenHere(host, request, session)) return undefined
  return { session, user: `${session.id}:${secret}` }
}
