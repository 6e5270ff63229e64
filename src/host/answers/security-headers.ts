/** What tells browsers how little an answer may do. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Host } from '../host.ts'

/** On every answer. A page relaxes the policy by {@link sendPage}; nothing is framed, and nothing is kept. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
}
const TWO_YEARS = 'max-age=63072000'

/** Scripts and styles of our own only; inline styles with the page's nonce, inline scripts never. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What every answer carries. */
export function securityHeaders({ publicUrl }: Pick<Host, 'publicUrl'>): Record<string, string> {
  return { ...HEADERS, ...(publicUrl.startsWith('https:') && { 'strict-transport-security': TWO_YEARS }) }
}

/** Sends them with every answer, those of failures too. */
export function secureAnswers(app: FastifyInstance, host: Pick<Host, 'publicUrl'>): void {
  const headers = securityHeaders(host)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/**
 * Sends a page of HTML.
 *
 * @param render Writes it. Its styles and its `<meta name="csp-nonce">` carry the nonce, which is new for each answer.
 */
export function sendPage(reply: FastifyReply, render: (nonce: string) => string): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  reply.header('content-security-policy', pagePolicy(nonce))
  return reply.type('text/html; charset=utf-8').send(render(nonce))
}
