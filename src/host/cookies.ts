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
