/** The pages of an action, one after another. */
import { sessionFor } from '../account/access-token.ts'
import type { Services } from '../account/services.ts'
import { paginationOf } from '../manifest/pagination-of.ts'
import type { AccountKey } from '../store-records.ts'
import { prepareCall, receivePage } from './call-action.ts'
import type { ActionResult } from './judge-call.ts'
import { nextPage } from './next-page.ts'
import type { CallOptions } from './send-call.ts'

/**
 * Calls an action page by page, as the manifest's `pagination` says. A page is fetched when it is asked for and not kept,
 * so that memory stays the same however many there are; stop by leaving the loop. Each page is a call of its own, with
 * its own limits, and a token that is valid then.
 *
 * @returns An iterator over the results, from the page that `input` names to the last one.
 * @throws What `callAction` throws, `ERR_PAGE_INVALID`, and {TypeError} where the manifest has no pagination, or the action
 *   does not send its input.
 */
export async function* callPages(
  services: Services,
  key: AccountKey,
  name: string,
  input: unknown = {},
  options: CallOptions = {},
): AsyncGenerator<ActionResult, void, void> {
  const { call, session } = await prepareCall(services, key, name, input, options)
  const pagination = paginationOf(session.profile.connector.manifest, call.action)
  if (pagination === undefined) throw new TypeError(`The manifest does not say how ${name} is paged`)
  let page = await receivePage(call, session)
  for (;;) {
    yield page.result
    const target = nextPage(name, pagination, page)
    if (target === undefined) return
    page = await receivePage({ ...call, target }, await sessionFor(services, key))
  }
}
