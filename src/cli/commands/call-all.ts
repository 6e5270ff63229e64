/** `linkwright call --all`: every page of an action, one record a line. */
import type { Account } from '../../account/account.ts'
import { openRecords } from '../../action/open-records.ts'
import type { CallOptions } from '../../action/send-call.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { paginationOf } from '../../manifest/pagination-of.ts'
import { valueAt } from '../../oauth/response.ts'
import { CliError } from '../cli-error.ts'
import { interruptible } from '../interruptible.ts'
import { count, note, print, toJson } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'

/** What is called, and with what. */
export interface AccountCall {
  readonly linkwright: Linkwright
  readonly account: Account
  readonly action: string
  readonly input: unknown
  readonly limits: CallOptions
}

/** Prints the records of every page as JSON Lines, and on stderr how far it has come. */
export async function callAll(
  { linkwright, account, action, input, limits }: AccountCall,
  split: boolean,
): Promise<void> {
  const { manifest } = linkwright.connector(account.connector)
  const declared = Object.hasOwn(manifest.actions ?? {}, action) ? manifest.actions?.[action] : undefined
  const pagination = declared === undefined ? undefined : paginationOf(manifest, declared)
  if (declared !== undefined && pagination === undefined)
    throw new CliError(`${action} has no pages; leave out --all`)
  let done = 0
  using bar = createProgressBar(`Calling ${action}`)
  await interruptible(async (signal) => {
    const pages = linkwright.accounts.pages(account, action, input, { ...limits, split, signal })
    for await (const { body } of pages) {
      const records = manifest.api === undefined ? [] : openRecords(manifest.api, pagination?.items, body)
      for (const record of records) print(toJson(record))
      done += records.length
      const total = pagination?.total === undefined ? undefined : valueAt(body, pagination.total)
      bar.show({ done, total: Math.max(done, typeof total === 'number' ? total : 0) })
    }
  })
  note(count(done, 'record'))
}
