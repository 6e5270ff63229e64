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

function urlPage(action: string, { sentTo, target }: ReceivedPage, named: unknown): PageTarget | undefined {
  if (named === undefined || named === null || named === '') return undefined
  if (typeof named !== 'string' || named.length > MAX_CURSOR || !URL.canParse(named, sentTo))
    throw new PageInvalidError(action, 'the next page is no URL')
  const url = new URL(named, sentTo)
  if (url.origin !== new URL(sentTo).origin)
    throw new PageInvalidError(action, 'the next page is at another origin')
  url.hash = ''
  if (url.href === target.url || url.href === sentTo)
    throw new PageInvalidError(action, 'the next page is the same one')
  return { ...target, url: url.href }
}

function cursorPage(
  action: string,
  { target }: ReceivedPage,
  input: string,
  cursor: unknown,
): PageTarget | undefined {
  if (cursor === undefined || cursor === null || cursor === '' || cursor === false) return undefined
  const isCursor = typeof cursor === 'number' || (typeof cursor === 'string' && cursor.length <= MAX_CURSOR)
  if (!isCursor) throw new PageInvalidError(action, 'the cursor is no text')
  if (String(cursor) === String(target.input[input] ?? ''))
    throw new PageInvalidError(action, 'the next page is the same one')
  return { input: { ...target.input, [input]: cursor } }
}

/** How far `page` and `offset` go on: by one page, or by as many items as there were. */
function countedPage(pagination: Pagination, { target, result }: ReceivedPage): PageTarget | undefined {
  const { style, input = '', items = '', first = 1 } = pagination
  const list = valueAt(result.body, items)
  const count = Array.isArray(list) ? list.length : 0
  if (count === 0) return undefined
  const start = style === 'page' ? first : 0
  const at = Number(target.input[input] ?? start)
  return { input: { ...target.input, [input]: at + (style === 'page' ? 1 : count) } }
}

/**
 * Where the page after `page` is; undefined after the last one.
 *
 * @throws {PageInvalidError} `ERR_PAGE_INVALID` for a next page at another origin, or one that was there already.
 */
export function nextPage(action: string, pagination: Pagination, page: ReceivedPage): PageTarget | undefined {
  const { style, input = '', next = '', more } = pagination
  const { body, headers } = page.result
  if (more !== undefined && valueAt(body, more) !== true) return undefined
  switch (style) {
    case 'cursor':
      return cursorPage(action, page, input, valueAt(body, next))
    case 'next_url':
      return urlPage(action, page, valueAt(body, next))
    case 'link':
      return urlPage(action, page, nextLink(headers['link'] ?? ''))
    default:
      return countedPage(pagination, page)
  }
}
