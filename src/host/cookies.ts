/** Session cookies. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Host } from './host.ts'

/** What a cookie's secret looks like: anything else is not looked for. */
const SECRET = /^[\w-]{43}$/

/**
 * `__Host-` binds the cookie to this very host, over TLS: no sibling domain can plant one (RFC 6265bis section 4.1.3).
 * On plain http, which is loopback in development, browsers would drop it.
 */
function nameOf({ publicUrl }: Host, name: string): string {
  return publicUrl.startsWith('https:') ? `__Host-linkwright-${name}` : `linkwright-${name}`
}

function optionsOf({ publicUrl }: Host): object {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }
}

/** The secret that a browser brings; undefined where it brings none that could be one. */
export function readSessionCookie(host: Host, { cookies }: FastifyRequest, name: string): string | undefined {
  const value = cookies[nameOf(host, name)]
  return value !== undefined && SECRET.test(value) ? value : undefined
}

/**
 * Has the browser forget the oldest of many cookies of a kind: more of them than a request may carry could be put there
 * by whoever leads the browser through enough links.
 */
export function clearOldCookies(
  host: Host,
  { cookies }: FastifyRequest,
  reply: FastifyReply,
  prefix: string,
  kept: number,
): void {
  // Browsers send the oldest first (RFC 6265 section 5.4).
  const names = Object.keys(cookies).filter((name) => name.startsWith(nameOf(host, prefix)))
  for (const name of names.slice(0, Math.max(0, names.length - kept)))
    reply.clearCookie(name, optionsOf(host))
}

/** @param lifetime In milliseconds. */
export function setSessionCookie(
  host: Host,
  reply: FastifyReply,
  name: string,
  secret: string,
  lifetime: number,
): void {
  reply.setCookie(nameOf(host, name), secret, { ...optionsOf(host), maxAge: Math.floor(lifetime / 1_000) })
}

/** Has the browser forget it. */
export function clearSessionCookie(host: Host, reply: FastifyReply, name: string): void {
  reply.clearCookie(nameOf(host, name), optionsOf(host))
}
