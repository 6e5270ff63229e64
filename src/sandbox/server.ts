/** The one HTTP server of a sandbox: reads each request and gives it to the part that answers it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import { apiRoute } from './api/gateway.ts'
import { gatewayError } from './api/gateway-error.ts'
import { applyFault } from './apply-fault.ts'
import { type Exchange, readBody, send, sendJson } from './exchange.ts'
import type { FaultEndpoint, Faults } from './faults.ts'
import { handleInteraction } from './interaction-pages.ts'
import { isLegacyPath } from './legacy/legacy-api.ts'
import { grantTypeOf, handleOAuth, oauthEndpoint } from './oauth-endpoints.ts'
import type { SandboxProfile } from './provider-configuration.ts'
import { apiOutcome, type Outcome, type SandboxStats, tokenOutcome } from './stats.ts'

/** What the server hands requests to. */
export interface ServerParts {
  readonly provider: Provider
  readonly profile: SandboxProfile
  readonly faults: Faults
  readonly stats: () => SandboxStats
  /** Answers everything under `/gtm` that is not OAuth. */
  readonly api: (exchange: Exchange) => Promise<void>
  /** Answers the Enterprise API that came before. */
  readonly legacy: (exchange: Exchange) => Promise<void>
  /** Answers everything under `/_sandbox`. */
  readonly control: (exchange: Exchange) => Promise<void>
  /** Answers everything under `/devportal`. */
  readonly devPortal: (exchange: Exchange) => Promise<void>
}

/** Makes the listener for `node:http`. */
export function createRequestListener(parts: ServerParts): RequestListener {
  return (incoming, response) => {
    answer(parts, incoming, response).catch(() => {
      // The client went away, or the sandbox has a bug; either way there is nobody to tell but the client.
      parts.stats().server_errors += response.destroyed ? 0 : 1
      if (response.headersSent || response.destroyed) response.destroy()
      else sendJson(response, 500, { error: { code: 'sandbox_error', message: 'The sandbox failed.' } })
    })
  }
}

async function answer(
  parts: ServerParts,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = URL.parse(incoming.url ?? '/', 'http://sandbox.invalid')
  const body = url === null ? undefined : await readBody(incoming)
  if (url === null || body === undefined) {
    response.setHeader('connection', 'close')
    incoming.resume()
    return sendJson(response, url === null ? 400 : 413, { error: { code: 'request_refused' } })
  }
  const exchange: Exchange = { method: incoming.method ?? 'GET', url, incoming, body, response }
  const { pathname } = url
  const endpoint = oauthEndpoint(exchange)
  const oauth = (): Promise<void> => handleOAuth(parts.provider, parts.profile, exchange)
  if (endpoint === 'other') return oauth()
  if (endpoint !== undefined) return process(parts, endpoint, exchange, oauth)
  if (pathname.startsWith('/gtm/')) return process(parts, 'api', exchange, () => parts.api(exchange))
  if (isLegacyPath(pathname)) return process(parts, 'api', exchange, () => parts.legacy(exchange))
  if (pathname.startsWith('/login/')) return handleInteraction(parts.provider, exchange)
  if (pathname === '/_sandbox' || pathname.startsWith('/_sandbox/')) return parts.control(exchange)
  if (pathname === '/devportal' || pathname.startsWith('/devportal/')) return parts.devPortal(exchange)
  if (pathname === '/' && incoming.headers.accept?.includes('text/html') === true) {
    return send(response, 303, { location: '/devportal' }, '')
  }
  // The real host has no metadata of its own and answers as for any call without a token.
  sendJson(response, 401, gatewayError(401, 'Authentication is required.'))
}

/** Counts a request, applies the fault that is switched on for it, and has it answered. */
async function process(
  parts: ServerParts,
  endpoint: FaultEndpoint,
  exchange: Exchange,
  handle: () => Promise<void>,
): Promise<void> {
  const { response, url } = exchange
  const grantType = endpoint === 'token' ? grantTypeOf(exchange) : undefined
  const outcome = outcomeOf(parts.stats(), endpoint, exchange, grantType)
  outcome.received += 1
  const handleAndCount = async (): Promise<void> => {
    await handle()
    const callback = String(response.getHeader('location') ?? '')
    const failed = response.statusCode >= 400 || URL.parse(callback)?.searchParams.has('error') === true
    outcome[failed ? 'failed' : 'succeeded'] += 1
  }
  const rule = parts.faults.take({ endpoint, grantType, path: url.pathname.replace(/^\/gtm(?=\/)/, '') })
  return rule === undefined ? handleAndCount() : applyFault(rule, exchange, handleAndCount)
}

function outcomeOf(
  stats: SandboxStats,
  endpoint: FaultEndpoint,
  exchange: Exchange,
  grantType: string | undefined,
): Outcome {
  if (endpoint === 'token') return tokenOutcome(stats, grantType)
  if (endpoint === 'api') {
    const { method, url } = exchange
    return apiOutcome(
      stats,
      isLegacyPath(url.pathname) ? `${method} ${url.pathname}` : (apiRoute(exchange) ?? 'other'),
    )
  }
  return stats[endpoint]
}
