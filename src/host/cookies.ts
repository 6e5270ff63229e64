/** Session cookies. Their values are secrets of our own making, so that nothing has to be escaped. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Host } from './host.ts'

/** What a cookie's secret looks like: anything else is not looked for. */
const SECRET = /^[\w-]{43}$/

const isTls = ({ publicUrl }: Host): boolean => publicUrl.startsWith('https:')

/**
 * `__Host-` binds the cookie to this very host, over TLS: no sibling domain can plant one (RFC 6265bis section 4.1.3).
 * On plain http, which is loopback in development, browsers would drop it.
 */
function nameOf(host: Host, name: string): string {
  return `${isTls(host) ? '__Host-' : ''}linkwright-${name}`
}

/** The secret that a browser brings; undefined where it brings none that could be one. */
export function readSessionCookie(host: Host, { headers }: FastifyRequest, name: string): string | undefined {
  const { cookie } = headers
  if (cookie === undefined) return undefined
  const start = `${nameOf(host, name)}=`
  const found = cookie.split(/; */).find((pair) => pair.startsWith(start))
  const value = found?.slice(start.length)
  return value !== undefined && SECRET.test(value) ? value : undefined
}

function setCookie(host: Host, reply: FastifyReply, name: string, value: string, seconds: number): void {
  const secure = isTls(host) ? ' Secure;' : ''
  const attributes = `Max-Age=${seconds}; Path=/; HttpOnly;${secure} SameSite=Lax`
  reply.header('set-cookie', `${nameOf(host, name)}=${value}; ${attributes}`)
}

/** @param lifetime In milliseconds. */
export function setSessionCookie(
  host: Host,
  reply: FastifyReply,
  name: string,
  secret: string,
  lifetime: number,
): void {
  setCookie(host, reply, name, secret, Math.floor(lifetime / 1_000))
}

/** Has the browser forget it. */
export function clearSessionCookie(host: Host, reply: FastifyReply, name: string): void {
  setCookie(host, reply, name, '', 0)
}
