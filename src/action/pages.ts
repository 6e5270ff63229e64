/** The pages of an action, one after another. */
import type { Services } from '../account/services.ts'
import { sessionFor } from '../account/session/access-token.ts'
import { ActionFailedError, PageLimitError } from '../errors/action.ts'
import type { Pagination } from '../generated/manifest.ts'
import { paginationOf } from '../manifest/pagination-of.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { openCall, receivePage } from './call-action.ts'
import { checkInput } from './check-call.ts'
import type { ActionResult } from './judge-call.ts'
import { nextPage, type PageTarget, type ReceivedPage, reachOf, totalOf } from './next-page.ts'
import { type FlatRecord, openRecords } from './open-records.ts'
import type { Call, CallOptions } from './send-call.ts'
import { type Narrower, splitQuery } from './split-query.ts'

/** Limits of the calls for pages, each of its own, and how deep to go. */
export interface PageOptions extends CallOptions {
  /**
   * Splits a query that has more records than the API lets anyone reach into narrower ones, as the manifest says.
   * Default: false, which ends in `ERR_PAGE_LIMIT`.
   */
  readonly split?: boolean
}

/** A walk through the pages of an action. */
interface Walk {
  readonly call: Omit<Call, 'target'>
  readonly pagination: Pagination
  readonly receive: (target: PageTarget) => Promise<ReceivedPage>
}

/** The input with the largest size of a page, unless it has one. */
function withSize({ size }: Pagination, input: unknown): unknown {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input)
  return size === undefined || !isObject || size.input in input ? input : { ...input, [size.input]: size.max }
}

/** What of the limits a walk has reached at the end of a page, in words; undefined where it may go on. */
function limitAt({ limits = {} }: Pagination, pages: number, records: number): string | undefined {
  if (limits.pages !== undefined && pages >= limits.pages) return `${limits.pages} pages`
  if (limits.records !== undefined && records >= limits.records) return `${limits.records} records`
  return undefined
}

/** How many records can be reached with the pages of a query; Infinity where nothing limits them. */
function reachable(
  { limits: { pages, records } = {}, size }: Pagination,
  input: PageTarget['input'],
): number {
  const ofOne = size === undefined ? undefined : Number(input[size.input] ?? size.max)
  const byPages = pages === undefined || ofOne === undefined ? Number.POSITIVE_INFINITY : pages * ofOne
  return Math.min(byPages, records ?? Number.POSITIVE_INFINITY)
}

function tooDeep({ call, pagination }: Walk, page: ReceivedPage, reached: string): PageLimitError {
  const { narrow_by = [], split } = pagination
  return new PageLimitError(call.name, reached, narrow_by, totalOf(pagination, page), split !== undefined)
}

/** The page at a target; undefined where the API says that there is none. */
async function receiveNext({ call, receive }: Walk, target: PageTarget): Promise<ReceivedPage | undefined> {
  try {
    return await receive(target)
  } catch (error) {
    const code = error instanceof ActionFailedError ? (error.provider_code ?? '') : ''
    const { error_codes = {} } = call.api
    if (Object.hasOwn(error_codes, code) && error_codes[code]?.means === 'end_of_pages') return undefined
    throw error
  }
}

async function* walkPages(walk: Walk, query: Narrower): AsyncGenerator<ActionResult, void, void> {
  const { call, pagination, receive } = walk
  let page: ReceivedPage | undefined = await receive({ input: query.input })
  const most = reachable(pagination, query.input)
  if (query.splits.length > 0 && (totalOf(pagination, page) ?? 0) > most) {
    const parts = splitQuery(query)
    if (parts.length === 0) throw tooDeep(walk, page, `${most} records`)
    for (const part of parts) yield* walkPages(walk, part)
    return
  }
  let passed = 0
  let seen = 0
  while (page !== undefined) {
    yield page.result
    const target = nextPage(call.name, pagination, page)
    if (target === undefined) return
    const reach = reachOf(pagination, page)
    passed += 1
    seen += reach.count
    const reached = limitAt(pagination, Math.max(passed, reach.page), Math.max(seen, reach.records))
    if (reached !== undefined) throw tooDeep(walk, page, reached)
    page = await receiveNext(walk, target)
  }
}

/**
 * Calls an action page by page, as the manifest's `pagination` says. A page is fetched when it is asked for and not kept,
 * so that memory stays the same however many there are; stop by leaving the loop. Each page is a call of its own, with
 * its own limits, and a token that is valid then. The pages are the largest ones, unless `input` has a size.
 *
 * @returns An iterator over the results, from the page that `input` names to the last one.
 * @throws What `callAction` throws, `ERR_PAGE_INVALID`, `ERR_PAGE_LIMIT` after the last page that can be reached, and
 *   {TypeError} where the manifest has no pagination, or the action does not send its input.
 */
export async function* callPages(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: PageOptions = {},
): AsyncGenerator<ActionResult, void, void> {
  const { call, session: first } = await openCall(services, key, name, options)
  const { manifest } = first.profile.connector
  const pagination = paginationOf(manifest, call.action)
  if (pagination === undefined) throw new TypeError(`The manifest does not say how ${name} is paged`)
  const checked = checkInput(manifest, name, call.action, withSize(pagination, input))
  let session: typeof first | undefined = first
  const receive = async (target: PageTarget): Promise<ReceivedPage> => {
    const current = session ?? (await sessionFor(services, key))
    session = undefined
    return receivePage({ ...call, target }, current)
  }
  const splits = options.split === true ? (pagination.split ?? []) : []
  yield* walkPages({ call, pagination, receive }, { input: checked, splits })
}

/**
 * Calls an action and gives its records one by one, without their envelope: of every page where it is paged, of the one
 * answer where it is not. Throws as {@link callPages}.
 */
export async function* callRecords(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: PageOptions = {},
): AsyncGenerator<FlatRecord, void, void> {
  const { call, session } = await openCall(services, key, name, options)
  const { manifest } = session.profile.connector
  const pagination = paginationOf(manifest, call.action)
  if (pagination !== undefined) {
    for await (const { body } of callPages(services, key, name, input, options))
      yield* openRecords(call.api, pagination.items, body)
    return
  }
  const target = { input: checkInput(manifest, name, call.action, input) }
  yield* openRecords(call.api, undefined, (await receivePage({ ...call, target }, session)).result.body)
}
