/** The Enterprise API that came before: plain JSON, messages in place of error codes, a JWT in place of a token. */
import { companyEnrichment } from '../api/data/companies.ts'
import { companyField } from '../api/data/company-fields.ts'
import { COMPANY_FILTERS } from '../api/data/company-filters.ts'
import { CONTACT_FILTERS, contactEnrichment } from '../api/data/contacts.ts'
import { type Enrichment, match } from '../api/data/enrich.ts'
import { find, type Search } from '../api/data/search.ts'
import { asObject } from '../api/json-api.ts'
import { PlatformError } from '../api/platform-error.ts'
import type { World } from '../api/world.ts'
import { type Exchange, sendJson } from '../exchange.ts'
import type { RateLimiter } from '../rate-limit.ts'
import type { LegacyAuthentication } from './authenticate.ts'

/** What the API is made of. */
export interface LegacyApiParts {
  readonly authentication: LegacyAuthentication
  /** Of `/authenticate`, once a second. */
  readonly logins: RateLimiter
  /** Of all other calls. */
  readonly calls: RateLimiter
  readonly world: World
}

const BATCH_LIMIT = 25
const MAX_RPP = 100
const MAX_DEPTH = 1000
const PATHS = /^\/(authenticate|(search|enrich)\/(contact|company)|lookup\/(usage|inputfields\/\w+\/search))$/

/** A call that is refused, with nothing but a message. */
class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Whether a path is one of this API. */
export function isLegacyPath(pathname: string): boolean {
  return PATHS.test(pathname)
}

/** Makes the handler. */
export function createLegacyApi(parts: LegacyApiParts): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { response, url } = exchange
    try {
      if (url.pathname === '/authenticate') {
        if (exchange.method !== 'POST') throw new Refusal(404, 'Not found')
        limit(parts.logins, String(exchange.incoming.headers.authorization ?? exchange.body))
        return parts.authentication.authenticate(exchange)
      }
      const [, jwt = ''] = /^Bearer (\S+)$/i.exec(exchange.incoming.headers.authorization ?? '') ?? []
      const person = parts.authentication.personOf(jwt)
      if (person === undefined) throw new Refusal(401, 'JWT is invalid or has expired')
      limit(parts.calls, person.id)
      sendJson(response, 200, answer(parts.world, exchange))
    } catch (error) {
      if (error instanceof Refusal || error instanceof PlatformError) {
        return sendJson(response, error.status, { message: error.message })
      }
      throw error
    }
  }
}

function limit(limiter: RateLimiter, who: string): void {
  if (limiter.count(who).rejected !== undefined) throw new Refusal(429, 'Too many requests')
}

function answer(world: World, { method, url, body }: Exchange): unknown {
  const { companies, contacts } = world.seeded
  switch (`${method} ${url.pathname}`) {
    case 'POST /search/contact':
      return search(read(body), {
        records: contacts,
        filters: CONTACT_FILTERS,
        sorts: { contactAccuracyScore: ({ accuracy }) => accuracy, lastName: ({ lastName }) => lastName },
        show: ({ id, firstName, lastName, job, company }) => ({
          id,
          firstName,
          lastName,
          jobTitle: job.jobTitle,
          company: { id: company.id, name: company.name },
        }),
      })
    case 'POST /search/company':
      return search(read(body), {
        records: companies,
        filters: COMPANY_FILTERS,
        sorts: { name: ({ name }) => name, employeeCount: ({ employeeCount }) => employeeCount },
        show: (company) => ({
          id: company.id,
          name: company.name,
          website: companyField(company, 'website'),
        }),
      })
    case 'POST /enrich/contact':
      return enrich(world, read(body), contactEnrichment(world))
    case 'POST /enrich/company':
      return enrich(world, read(body), companyEnrichment(world))
    case 'GET /lookup/usage': {
      const { limit: totalLimit, used: currentUsage } = world.credits
      return {
        usage: [
          { limitType: 'uniqueIdLimit', totalLimit, currentUsage, usageRemaining: totalLimit - currentUsage },
        ],
      }
    }
    case 'GET /lookup/inputfields/contact/search':
      return Object.keys(CONTACT_FILTERS).map((fieldName) => ({ fieldName }))
    case 'GET /lookup/inputfields/company/search':
      return Object.keys(COMPANY_FILTERS).map((fieldName) => ({ fieldName }))
    default:
      throw new Refusal(404, 'Not found')
  }
}

function read(body: Buffer): Record<string, unknown> {
  try {
    const value = asObject(JSON.parse(body.toString()))
    if (value !== undefined) return value
  } catch {
    // As for JSON that is no object.
  }
  throw new Refusal(400, 'The body must be a JSON object')
}

function search<T>(body: Readonly<Record<string, unknown>>, how: Search<T>): unknown {
  const { page = 1, rpp = 25, sortBy, sortOrder = 'desc', ...attributes } = body
  if (!isWhole(page) || !isWhole(rpp) || rpp > MAX_RPP) {
    throw new Refusal(400, `page and rpp must be whole numbers from 1, and rpp at most ${MAX_RPP}`)
  }
  if (page * rpp > MAX_DEPTH) throw new Refusal(400, `Only the first ${MAX_DEPTH} records can be reached`)
  const order = `${sortOrder === 'asc' ? '' : '-'}${sortBy ?? Object.keys(how.sorts ?? {})[0]}`
  const found = find({ attributes, query: new URLSearchParams({ sort: order }) }, how)
  return {
    maxResults: found.length,
    totalResults: found.length,
    currentPage: page,
    data: found.slice((page - 1) * rpp, page * rpp).map(how.show),
  }
}

function enrich<T extends { readonly id: number }>(
  world: World,
  body: Readonly<Record<string, unknown>>,
  how: Enrichment<T>,
): unknown {
  const { [how.inputs]: inputs, outputFields } = body
  if (!Array.isArray(inputs) || inputs.length === 0 || inputs.length > BATCH_LIMIT) {
    throw new Refusal(400, `${how.inputs} must have 1 to ${BATCH_LIMIT} inputs`)
  }
  if (!Array.isArray(outputFields) || !outputFields.every((field) => how.fields.includes(field))) {
    throw new Refusal(400, 'outputFields must be a list of known fields')
  }
  const matched = inputs.map((input: unknown) => {
    const object = asObject(input) ?? {}
    return { input: object, record: match(object, [], how) }
  })
  const records = matched.flatMap(({ record }) => (record === undefined ? [] : [`${how.kind} ${record.id}`]))
  if (!world.credits.spend(records)) throw new Refusal(403, 'Credit limit exceeded')
  const result = matched.map(({ input, record }) =>
    record === undefined
      ? { input, data: [], matchStatus: 'NO_MATCH' }
      : { input, data: [how.show(record, outputFields)], matchStatus: 'FULL_MATCH' },
  )
  return { success: true, data: { outputFields, result } }
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
