/** Who may use what changes the sandbox: this machine, by its own hand and not by another web page in its browser. */
import type { IncomingMessage } from 'node:http'

/**
 * Whether the request names a loopback host. A web page that has its own name resolve to 127.0.0.1 (DNS rebinding)
 * is stopped by this.
 */
export function isForLoopback({ headers }: IncomingMessage): boolean {
  const name = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? ''
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name)
}

/**
 * Whether the request was sent by a page of the sandbox itself. Browsers send `Origin` with every form and every
 * request that can change something, and a web page cannot forge it.
 */
export function isOfOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin === `http://${headers.host ?? ''}`
}
