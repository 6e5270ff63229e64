/** Pages of results: how each part of the API asks for them, and the envelope that it puts around one. */
import { badValue, invalidRequest, missingInput } from './platform-error.ts'

const MAX_PAGE = 100
const MAX_SIZE = 100
const DEFAULT_SIZE = 25
const MAX_DEPTH = 10_000

/** The page that a request asks for. */
export interface PageRequest {
  readonly number: number
  readonly size: number
}

/** Reads `page[number]` and `page[size]`. @throws {PlatformError} PFAPI0002 or PFAPI0006 when they are out of range. */
export function readPage(query: URLSearchParams, maxSize: number = MAX_SIZE): PageRequest {
  const number = wholeNumber(query, 'page[number]', 1)
  const size = readSize(query, maxSize)
  if (number * size > MAX_DEPTH) {
    const detail = `Total record pagination is over max allowed value (${MAX_DEPTH})`
    throw badValue(detail, { parameter: 'page[number]' })
  }
  if (number > MAX_PAGE) {
    throw invalidRequest(`Page number cannot be greater than max value ${MAX_PAGE}`, {
      parameter: 'page[number]',
    })
  }
  return { number, size }
}

/** Reads `page[size]` alone, for the operations that have no further pages. */
export function readSize(query: URLSearchParams, maxSize: number = MAX_SIZE): number {
  const size = wholeNumber(query, 'page[size]', DEFAULT_SIZE)
  if (size <= maxSize) return size
  throw invalidRequest(`Page size cannot be greater than max value ${maxSize}`, { parameter: 'page[size]' })
}

/**
 * Cuts one page out of all results and puts it in the Data API's envelope.
 *
 * The links are the way that API writes them: relative to `/gtm`, with a stray `uri=` in front. `meta.page.total` is
 * the number of records on this page, as it is seen in use; the provider's schema calls it the number of pages.
 *
 * @param path The path after `/gtm`.
 * @throws {PlatformError} PFAPI0004 when the page is past the end.
 */
export function pageOf<T>(results: readonly T[], page: PageRequest, path: string): Record<string, unknown> {
  const { number, size } = page
  const data = cut(results, page)
  return {
    data,
    meta: { page: { number, total: data.length }, totalResults: results.length },
    links: links(results, page, (to) => `uri=${path}?page[number]=${to}&page[size]=${size}`),
  }
}

/** The Studio's envelope: a total of items, and the size beside the number. @throws As {@link pageOf}. */
export function studioPageOf<T>(
  results: readonly T[],
  page: PageRequest,
  path: string,
): Record<string, unknown> {
  return {
    data: cut(results, page),
    meta: { page: { size: page.size, number: page.number }, total: results.length },
    links: links(results, page, (to) => `${path}?page[number]=${to}&page[size]=${page.size}`),
  }
}

/** The envelope of the Platform and Agent APIs. @throws As {@link pageOf}. */
export function countedPageOf<T>(
  results: readonly T[],
  page: PageRequest,
  path: string,
): Record<string, unknown> {
  return {
    data: cut(results, page),
    meta: { page: page.number, pageSize: page.size, totalCount: results.length },
    links: links(results, page, (to) => `${path}?page[number]=${to}&page[size]=${page.size}`),
  }
}

/** The Marketing API's pages: `pageToken` and `pageSize`. @throws {PlatformError} PFAPI0002 for a token or size. */
export function tokenPageOf<T>(
  results: readonly T[],
  query: URLSearchParams,
  path: string,
): Record<string, unknown> {
  const page = {
    number: wholeNumber(query, 'pageToken', 1),
    size: Math.min(wholeNumber(query, 'pageSize', DEFAULT_SIZE), MAX_SIZE),
  }
  return {
    data: cut(results, page, 'pageToken'),
    meta: { page: page.number, pageSize: page.size, totalCount: results.length },
    links: links(results, page, (to) => `${path}?pageToken=${to}&pageSize=${page.size}`),
  }
}

function lastPage(results: readonly unknown[], { size }: PageRequest): number {
  const reachable = Math.min(results.length, MAX_DEPTH)
  return Math.min(Math.max(1, Math.ceil(reachable / size)), MAX_PAGE)
}

function cut<T>(results: readonly T[], page: PageRequest, parameter: string = 'page[number]'): T[] {
  const { number, size } = page
  if (number > lastPage(results, page)) {
    const detail = 'Page number (page) requested is greater than the available results'
    throw missingInput(detail, { parameter })
  }
  return results.slice((number - 1) * size, number * size)
}

function links(
  results: readonly unknown[],
  page: PageRequest,
  link: (to: number) => string,
): Record<string, string> {
  const { number } = page
  const last = lastPage(results, page)
  return {
    first: link(1),
    last: link(last),
    ...(number > 1 ? { prev: link(number - 1) } : {}),
    ...(number < last ? { next: link(number + 1) } : {}),
  }
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1) throw invalidRequest(`${name} must be a whole number from 1`, { parameter: name })
  return value
}
