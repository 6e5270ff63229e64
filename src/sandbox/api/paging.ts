/** `page[number]`, `page[size]`, and the envelope of a page of results. */
import { PlatformError } from './platform-error.ts'

const MAX_PAGE = 100
const MAX_SIZE = 100
const DEFAULT_SIZE = 25
const MAX_DEPTH = 10_000

/** The page that a request asks for. */
export interface PageRequest {
  readonly number: number
  readonly size: number
}

/** Reads the paging parameters. @throws {PlatformError} PFAPI0002 or PFAPI0006 when they are out of range. */
export function readPage(query: URLSearchParams): PageRequest {
  const number = wholeNumber(query, 'page[number]', 1)
  const size = wholeNumber(query, 'page[size]', DEFAULT_SIZE)
  if (size > MAX_SIZE) throw invalid('page[size]', `Page size cannot be greater than max value ${MAX_SIZE}`)
  if (number * size > MAX_DEPTH) {
    const detail = `Total record pagination is over max allowed value (${MAX_DEPTH})`
    throw new PlatformError(400, 'PFAPI0006', 'Invalid value', detail, { parameter: 'page[number]' })
  }
  if (number > MAX_PAGE) {
    throw invalid('page[number]', `Page number cannot be greater than max value ${MAX_PAGE}`)
  }
  return { number, size }
}

/**
 * Cuts one page out of all results and puts it in the envelope.
 *
 * The links are the way the API writes them: relative to `/gtm`, with a stray `uri=` in front. `meta.page.total` is
 * the number of records on this page, as it is seen in use; the provider's schema calls it the number of pages.
 *
 * @param path The path after `/gtm`.
 * @throws {PlatformError} PFAPI0004 when the page is past the end.
 */
export function pageOf<T>(results: readonly T[], page: PageRequest, path: string): Record<string, unknown> {
  const { number, size } = page
  const reachable = Math.min(results.length, MAX_DEPTH)
  const last = Math.min(Math.max(1, Math.ceil(reachable / size)), MAX_PAGE)
  if (number > last) {
    const detail = 'Page number (page) requested is greater than the available results'
    throw new PlatformError(400, 'PFAPI0004', 'Missing input', detail, { parameter: 'page[number]' })
  }
  const data = results.slice((number - 1) * size, number * size)
  const link = (to: number): string => `uri=${path}?page[number]=${to}&page[size]=${size}`
  return {
    data,
    meta: { page: { number, total: data.length }, totalResults: results.length },
    links: {
      first: link(1),
      last: link(last),
      ...(number > 1 ? { prev: link(number - 1) } : {}),
      ...(number < last ? { next: link(number + 1) } : {}),
    },
  }
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1) throw invalid(name, `${name} must be a whole number from 1`)
  return value
}

function invalid(parameter: string, detail: string): PlatformError {
  return new PlatformError(400, 'PFAPI0002', 'Validation failed', detail, { parameter })
}
