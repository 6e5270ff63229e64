/** The API under `/gtm/data/v1`: who may call, how often, and in which format; then the call itself. */
import { randomUUID } from 'node:crypto'
import type { AccessTokenCheck, Caller } from '../access-token.ts'
import type { Credits } from '../credits.ts'
import { type Exchange, send } from '../exchange.ts'
import type { RateDecision, RateLimiter } from '../rate-limit.ts'
import type { SandboxStats } from '../stats.ts'
import { enrichCompanies, searchCompanies } from './companies.ts'
import { enrichContacts, searchContacts } from './contacts.ts'
import { type GatewayError, type GatewayStatus, gatewayError } from './gateway-error.ts'
import { readAttributes } from './json-api.ts'
import { PlatformError } from './platform-error.ts'
import { usage } from './usage.ts'

/** What the API is made of. */
export interface DataApiParts {
  readonly checkAccessToken: AccessTokenCheck
  readonly rateLimiter: RateLimiter
  readonly credits: Credits
  readonly stats: () => SandboxStats
}

/** One call, with everything around it already checked. */
export interface ApiCall {
  /** The path after `/gtm`. */
  readonly path: string
  readonly query: URLSearchParams
  /** `data.attributes` of the request body. */
  readonly attributes: Record<string, unknown>
  readonly credits: Credits
}

interface Route {
  /** Any one of these is enough. */
  readonly scopes: readonly string[]
  /** `data.type` of the request body. */
  readonly type?: string
  /** Answers 406 unless JSON:API is accepted. */
  readonly strictAccept?: boolean
  readonly call: (call: ApiCall) => Record<string, unknown>
}

const JSON_API = 'application/vnd.api+json'
const DATA_SCOPES = ['company', 'contact', 'intent', 'news', 'scoops', 'lookup'].map(
  (name) => `api:data:${name}`,
)

const ROUTES: Readonly<Record<string, Route>> = {
  'POST /data/v1/contacts/search': {
    scopes: ['api:data:contact'],
    type: 'ContactSearch',
    call: searchContacts,
  },
  'POST /data/v1/contacts/enrich': {
    scopes: ['api:data:contact'],
    type: 'ContactEnrich',
    call: enrichContacts,
  },
  'POST /data/v1/companies/search': {
    scopes: ['api:data:company'],
    type: 'CompanySearch',
    call: searchCompanies,
  },
  'POST /data/v1/companies/enrich': {
    scopes: ['api:data:company'],
    type: 'CompanyEnrich',
    call: enrichCompanies,
  },
  'GET /data/v1/users/usage': { scopes: DATA_SCOPES, strictAccept: true, call: usage },
}

/** The name of the route that a request is for; undefined when there is none. */
export function apiRoute({ method, url }: Exchange): string | undefined {
  const name = `${method} ${url.pathname.slice('/gtm'.length)}`
  return name in ROUTES ? name : undefined
}

/** Makes the handler of API calls. */
export function createDataApi(parts: DataApiParts): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const requestId = randomUUID()
    const answer = await handle(parts, exchange, requestId)
    const headers = { 'x-request-id': requestId, ...answer.headers }
    send(exchange.response, answer.status, headers, JSON.stringify(answer.body))
  }
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Record<string, unknown> | GatewayError
}

async function handle(parts: DataApiParts, exchange: Exchange, requestId: string): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const refuse = (status: GatewayStatus, message: string): Answer => ({
    status,
    headers,
    body: gatewayError(status, message, requestId),
  })

  const caller = await authenticate(parts, exchange)
  if (caller === undefined) return refuse(401, 'Your session has expired or the access token is not valid.')
  const decision = parts.rateLimiter.count(caller.clientId)
  Object.assign(headers, rateLimitHeaders(decision))
  if (decision.rejected !== undefined) {
    parts.stats().rate_limited += 1
    return refuse(429, `Rate limit exceeded (${decision.rejected.bucket}).`)
  }
  const route = ROUTES[apiRoute(exchange) ?? '']
  const path = exchange.url.pathname.slice('/gtm'.length)
  // The gateway has no "method not allowed": a wrong verb is a path that it does not know.
  if (route === undefined) return refuse(404, `No static resource ${path.slice(1)}.`)
  if (!route.scopes.some((scope) => caller.scopes.has(scope))) {
    return refuse(403, `The access token lacks the scope ${route.scopes.join(' or ')}.`)
  }

  headers['content-type'] = JSON_API
  try {
    requireAccept(exchange, route)
    const attributes = route.type === undefined ? {} : readAttributes(exchange, route.type)
    const { credits } = parts
    const body = route.call({ path, query: exchange.url.searchParams, attributes, credits })
    parts.stats().credits_used = credits.used
    return { status: 200, headers, body }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    return { status: error.status, headers, body: error.body() }
  }
}

async function authenticate(parts: DataApiParts, { incoming }: Exchange): Promise<Caller | undefined> {
  const [, token] = /^Bearer ([^ ]+)$/i.exec(incoming.headers.authorization ?? '') ?? []
  return token === undefined ? undefined : parts.checkAccessToken(token)
}

function requireAccept({ incoming }: Exchange, route: Route): void {
  const accepted = (incoming.headers.accept ?? '*/*')
    .split(',')
    .map((range) => range.split(';')[0]?.trim() ?? '')
  const enough = [
    '*/*',
    'application/*',
    JSON_API,
    ...(route.strictAccept === true ? [] : ['application/json']),
  ]
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
