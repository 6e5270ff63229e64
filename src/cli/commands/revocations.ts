/** `linkwright revocations`: what providers are still to be told about. */
import { findProfile } from '../find.ts'
import { type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { count, note, paint, print, printJson, table, when } from '../output.ts'
import { withProgress } from '../progress.ts'

/** The options of `linkwright revocations`. */
export interface RevocationCommandOptions extends InstanceOptions {
  readonly profile?: string
  readonly retry?: boolean
}

const PAGE = 1_000

/** Lists pending revocations, after it has asked the provider again where that is wanted. */
export async function revocations(options: RevocationCommandOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const { profile } = options
    const filter = profile === undefined ? {} : { profile_id: (await findProfile(linkwright, profile)).id }
    if (options.retry === true)
      await withProgress('Asking the provider', linkwright.revocations.retry(filter))
    const pending = await linkwright.revocations.list({ ...filter, limit: PAGE })
    if (options.json === true) return printJson(pending)
    if (pending.length === 0) return print(`${paint('green', '✓')} No revocation is pending`)
    const rows = pending.map((one) => [
      one.account_id,
      one.connector,
      one.last_error ?? 'not tried yet',
      when(one.next_try_at) ?? '-',
      when(one.give_up_at) ?? '-',
    ])
    print(table([['ACCOUNT', 'CONNECTOR', 'LAST ERROR', 'NEXT TRY', 'GIVEN UP'], ...rows]))
    if (pending.length === PAGE) note(`These are the first ${count(PAGE, 'revocation')}.`)
  })
}
