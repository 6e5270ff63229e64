/** The API under `/gtm`: who may call, how often, and in which format; then the call itself. */
import { randomUUID } from 'node:crypto'
import type { AccessTokenCheck, Caller } from '../access-token.ts'
import { type Exchange, send } from '../exchange.ts'
import type { RateDecision, RateLimiter } from '../rate-limit.ts'
import type { SandboxStats } from '../stats.ts'
import { sendEvents } from './event-stream.ts'
import { type GatewayError, type GatewayStatus, gatewayError, NOT_ENTITLED } from './gateway-error.ts'
import { readResources } from './json-api.ts'
import type { Operation, Reply } from './operation.ts'
import { findOperation } from './operations.ts'
import { PlatformError } from './platform-error.ts'
import type { World } from './world.ts'

/** What the API is made of. */
export interface ApiParts {
  readonly checkAccessToken: AccessTokenCheck
  readonly rateLimiter: RateLimiter
  readonly world: World
  readonly stats: () => SandboxStats
}

const JSON_API = 'application/vnd.api+json'

/** The name of the operation that a request is for; undefined when there is none. */
export function apiRoute({ method, url }: Exchange): string | undefined {
  return findOperation(method, pathOf(url))?.name
}

/** Makes the handler of API calls. */
export function createApi(parts: ApiParts): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { response } = exchange
    const requestId = randomUUID()
    const answer = await handle(parts, exchange, requestId)
    const headers = { 'x-request-id': requestId, ...answer.headers }
    if (answer.events !== undefined) return sendEvents(response, headers, answer.events)
    if (answer.status === 204) {
      response.writeHead(204, headers).end()
      return
    }
    send(response, answer.status, headers, JSON.stringify(answer.body))
  }
}

interface Answer extends Reply {
  readonly headers: Record<string, string>
}

async function handle(parts: ApiParts, exchange: Exchange, requestId: string): Promise<Answer> {
  const headers: Record<string, string> = {}
  const refuse = (status: GatewayStatus, message: string, code?: string): Answer => {
    headers['content-type'] = 'application/json'
    const body: GatewayError = gatewayError(status, message, requestId, code)
    return { status, headers, body }
  }

  const caller = await authenticate(parts, exchange)
  if (caller === undefined) return refuse(401, 'Your session has expired or the access token is not valid.')
  const decision = parts.rateLimiter.count(caller.clientId)
  Object.assign(headers, rateLimitHeaders(decision))
  if (decision.rejected !== undefined) {
    parts.stats().rate_limited += 1
    return refuse(429, `Rate limit exceeded (${decision.rejected.bucket}).`)
  }
  const path = pathOf(exchange.url)
  const found = findOperation(exchange.method, path)
  // The gateway has no "method not allowed": a wrong verb is a path that it does not know.
  if (found === undefined) return refuse(404, `No static resource ${path.slice(1)}.`)
  const { operation, parameters } = found
  const { scopes, roles } = operation
  if (!scopes.some((scope) => caller.scopes.has(scope))) {
    return refuse(403, `The access token lacks the scope ${scopes.join(' or ')}.`)
  }
  if (roles !== undefined && !roles.some((role) => parts.world.roles.has(role))) {
    return refuse(
      403,
      `The account is not entitled to this call: it needs ${roles.join(' or ')}.`,
      NOT_ENTITLED,
    )
  }

  const { world } = parts
  try {
    requireAccept(exchange, operation)
    const resources = operation.body === undefined ? [] : readResources(exchange, operation.body)
    const attributes = resources[0]?.attributes ?? {}
    const query = exchange.url.searchParams
    const reply = operation.call({ path, parameters, query, resources, attributes, caller, world })
    world.credits.requests += 1
    parts.stats().credits_used = world.credits.used
    if (reply.body !== undefined) headers['content-type'] = JSON_API
    return { ...reply, headers }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    headers['content-type'] = JSON_API
    return { status: error.status, headers, body: error.body() }
  }
}

function pathOf(url: URL): string {
  return url.pathname.slice('/gtm'.length)
}

async function authenticate(parts: ApiParts, { incoming }: Exchange): Promise<Caller | undefined> {
  const [, token] = /^Bearer ([^ ]+)$/i.exec(incoming.headers.authorization ?? '') ?? []
  return token === undefined ? undefined : parts.checkAccessToken(token)
}

function requireAccept({ incoming }: Exchange, operation: Operation): void {
  const accepted = (incoming.headers.accept ?? '*/*')
    .split(',')
    .map((range) => range.split(';')[0]?.trim() ?? '')
  const enough = ['*/*', 'application/*', JSON_API]
  if (operation.strictAccept !== true) enough.push('application/json', 'text/event-stream')
  if (accepted.some((range) => enough.includes(range.toLowerCase()))) return
  throw new PlatformError(406, 'PFAPI0002', 'Not acceptable', `Accept must allow ${JSON_API}`, {
    header: 'Accept',
  })
}

function rateLimitHeaders({ limits, remaining, rejected }: RateDecision): Record<string, string> {
  const headers: Record<string, string> = {
    'x-ratelimit-limit-second': String(limits.second),
    'x-ratelimit-limit-hour': String(limits.hour),
    'x-ratelimit-limit-day': String(limits.day),
    'x-ratelimit-remaining-second': String(remaining.second),
    'x-ratelimit-remaining-hour': String(remaining.hour),
    'x-ratelimit-remaining-day': String(remaining.day),
    'x-ratelimit-limit': String(limits.second),
    'x-ratelimit-remaining': String(remaining.second),
  }
  if (rejected === undefined) return headers
  const retryAfter = Math.max(1, Math.ceil(rejected.retryAfterMs / 1000))
  return {
    ...headers,
    'retry-after': String(retryAfter),
    'x-ratelimit-rejected-bucket': rejected.bucket,
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + retryAfter),
  }
}
