/** Where the next page of an answer is, as the manifest's `pagination` says. Pure. */
import { PageInvalidError } from '../errors/action.ts'
import type { Pagination } from '../generated/manifest.ts'
import { valueAt } from '../oauth/response.ts'
import type { ActionResult } from './judge-call.ts'

/** What the call for one page works with. */
export interface PageTarget {
  readonly input: Readonly<Record<string, unknown>>
  /** The page's own URL, where an answer named it. */
  readonly url?: string
}

/** A page that was received: its call, the URL that it was sent to, and the answer. */
export interface ReceivedPage {
  readonly target: PageTarget
  readonly sentTo: string
  readonly result: ActionResult
}

const MAX_CURSOR = 8_192
/** One parameter of a link (RFC 8288 section 3): a name, and a value that may be quoted. */
const PARAMETER = /;\s*([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+)))?/g
const LINK = new RegExp(`<([^<>]*)>((?:\\s*${PARAMETER.source})*)`, 'g')

/** The target of the link with the relation `next` in a Link header. */
export function nextLink(header: string): string | undefined {
  for (const [, target, parameters = ''] of header.slice(0, MAX_CURSOR).matchAll(LINK)) {
    for (const [, name = '', quoted, plain = ''] of parameters.matchAll(PARAMETER)) {
      const relations = (quoted ?? plain).toLowerCase().split(/\s+/)
      if (name.toLowerCase() === 'rel' && relations.includes('next')) return target
    }
  }
  return undefined
}

/** A parameter of a link's query. The link is read and not followed: it need not be a whole URL. */
function parameterIn(action: string, link: unknown, parameter: string): string {
  const query = typeof link === 'string' && link.length <= MAX_CURSOR ? link.slice(link.indexOf('?') + 1) : ''
  const value = new URLSearchParams(query.split('#', 1)[0]).get(parameter)
  if (value === null || value === '')
    throw new PageInvalidError(action, `the link to it has no "${parameter}"`)
  return value
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false
}

function urlPage(action: string, { sentTo, target }: ReceivedPage, named: unknown): PageTarget | undefined {
  if (named === undefined || named === null || named === '') return undefined
  if (typeof named !== 'string' || named.length > MAX_CURSOR || !URL.canParse(named, sentTo))
    throw new PageInvalidError(action, 'the next page is no URL')
  const url = new URL(named, sentTo)
  if (url.origin !== new URL(sentTo).origin)
    throw new PageInvalidError(action, 'the next page is at another origin')
  url.hash = ''
  if (url.href === target.url || url.href === new URL(sentTo).href)
    throw new PageInvalidError(action, 'the next page is the same one')
  return { ...target, url: url.href }
}

function cursorPage(
  action: string,
  { target }: ReceivedPage,
  input: string,
  cursor: unknown,
): PageTarget | undefined {
  if (isEmpty(cursor)) return undefined
  const isCursor = typeof cursor === 'number' || (typeof cursor === 'string' && cursor.length <= MAX_CURSOR)
  if (!isCursor) throw new PageInvalidError(action, 'the cursor is no text')
  if (String(cursor) === String(target.input[input] ?? ''))
    throw new PageInvalidError(action, 'the next page is the same one')
  return { input: { ...target.input, [input]: cursor } }
}

/** How far a page reaches: how many pages and records there are up to its end, as far as that can be told. */
export function reachOf(
  { style, input = '', items, first = 1, size }: Pagination,
  { target, result }: ReceivedPage,
): { readonly page: number; readonly count: number; readonly records: number } {
  const list = items === undefined ? undefined : valueAt(result.body, items)
  const count = Array.isArray(list) ? list.length : 0
  const given = Number(target.input[input] ?? (style === 'page' ? first : 0))
  if (style === 'offset') return { page: 1, count, records: given + count }
  const page = style === 'page' ? given - first + 1 : 1
  const ofOne = size === undefined ? count : Number(target.input[size.input] ?? count)
  return { page, count, records: (page - 1) * ofOne + count }
}

/** The total that an answer tells; undefined where it tells none. */
export function totalOf({ total }: Pagination, { result }: ReceivedPage): number | undefined {
  const value = total === undefined ? undefined : valueAt(result.body, total)
  return typeof value === 'number' && value >= 0 ? value : undefined
}

/**
 * Whether the link to the next page says that there is one; undefined where the answer has no links at all. Then the
 * total counts, and where there is none of that either, a page that has items has a next one.
 */
function isLinked({ next }: Pagination, body: unknown): boolean | undefined {
  if (next === undefined) return undefined
  if (!isEmpty(valueAt(body, next))) return true
  const links = valueAt(body, next.slice(0, next.lastIndexOf('/')))
  return next.lastIndexOf('/') > 0 && links !== undefined && links !== null ? false : undefined
}

/** How far `page` and `offset` go on: by one page, or by as many items as there were. */
function countedPage(action: string, pagination: Pagination, page: ReceivedPage): PageTarget | undefined {
  const { style, input = '', next = '', parameter, first = 1 } = pagination
  const { target, result } = page
  const { count, records } = reachOf(pagination, page)
  if (count === 0) return undefined
  const hasNext = isLinked(pagination, result.body) ?? records < (totalOf(pagination, page) ?? Infinity)
  if (!hasNext) return undefined
  const at = Number(target.input[input] ?? (style === 'page' ? first : 0))
  const link = valueAt(result.body, next)
  const isTold = parameter !== undefined && !isEmpty(link)
  const to = isTold ? Number(parameterIn(action, link, parameter)) : at + (style === 'page' ? 1 : count)
  if (!(Number.isSafeInteger(to) && to > at))
    throw new PageInvalidError(action, 'the next page is not after this one')
  return { input: { ...target.input, [input]: to } }
}

/** A cursor, or the one in a link. */
function cursorAt(action: string, value: unknown, parameter: string | undefined): unknown {
  return parameter === undefined || isEmpty(value) ? value : parameterIn(action, value, parameter)
}

/**
 * Where the page after `page` is; undefined after the last one.
 *
 * @throws {PageInvalidError} `ERR_PAGE_INVALID` for a next page at another origin, or one that was there already.
 */
export function nextPage(action: string, pagination: Pagination, page: ReceivedPage): PageTarget | undefined {
  const { style, input = '', next = '', parameter, more } = pagination
  const { body, headers } = page.result
  if (more !== undefined && valueAt(body, more) !== true) return undefined
  switch (style) {
    case 'cursor':
      return cursorPage(action, page, input, cursorAt(action, valueAt(body, next), parameter))
    case 'next_url':
      return urlPage(action, page, valueAt(body, next))
    case 'link':
      return urlPage(action, page, nextLink(headers['link'] ?? ''))
    default:
      return countedPage(action, pagination, page)
  }
}
