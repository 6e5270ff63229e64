/** Session cookies. Their values are secrets of our own making, so that nothing has to be escaped. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Host } from '../host.ts'

/** What a cookie's secret looks like: anything else is not looked for. */
const SECRET = /^[\w-]{43}$/
/** What a cookie of ours is called: anything else is not answered to. */
const NAME = /^[\w-]+$/

const isTls = ({ publicUrl }: Host): boolean => publicUrl.startsWith('https:')

/**
 * `__Host-` binds the cookie to this very host, over TLS: no sibling domain can plant one (RFC 6265bis section 4.1.3).
 * On plain http, which is loopback in development, browsers would drop it.
 */
function nameOf(host: Host, name: string): string {
  return `${isTls(host) ? '__Host-' : ''}linkwright-${name}`
}

/** `name=value`, as a browser sends them. */
function pairsOf({ headers }: FastifyRequest): string[] {
  return headers.cookie?.split(/; */) ?? []
}

/** The secret that a browser brings; undefined where it brings none that could be one. */
export function readSessionCookie(host: Host, request: FastifyRequest, name: string): string | undefined {
  const start = `${nameOf(host, name)}=`
  const found = pairsOf(request).find((pair) => pair.startsWith(start))
  const value = found?.slice(start.length)
  return value !== undefined && SECRET.test(value) ? value : undefined
}

function setCookie(host: Host, reply: FastifyReply, fullName: string, value: string, seconds: number): void {
  const secure = isTls(host) ? ' Secure;' : ''
  reply.header(
    'set-cookie',
    `${fullName}=${value}; Max-Age=${seconds}; Path=/; HttpOnly;${secure} SameSite=Lax`,
  )
}

/**
 * Has the browser forget the oldest of many cookies of a kind: more of them than a request may carry could be put there
 * by whoever leads the browser through enough links.
 */
export function clearOldCookies(
  host: Host,
  request: FastifyRequest,
  reply: FastifyReply,
  prefix: string,
  kept: number,
): void {
  // Browsers send the oldest first (RFC 6265 section 5.4).
  const names = pairsOf(request)
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter((name) => name.startsWith(nameOf(host, prefix)) && NAME.test(name))
  for (const name of names.slice(0, Math.max(0, names.length - kept))) setCookie(host, reply, name, '', 0)
}

/** @param lifetime In milliseconds. */
export function setSessionCookie(
  host: Host,
  reply: FastifyReply,
  name: string,
  secret: string,
  lifetime: number,
): void {
  setCookie(host, reply, nameOf(host, name), secret, Math.floor(lifetime / 1_000))
}

/** Has the browser forget it. */
export function clearSessionCookie(host: Host, reply: FastifyReply, name: string): void {
  setCookie(host, reply, nameOf(host, name), '', 0)
}
