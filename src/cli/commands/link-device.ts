/** `linkwright link --device`: the user types a code on another device (RFC 8628). */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from '../../account/account.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { note, plain } from '../output.ts'
import { withProgress } from '../progress.ts'

type Accounts = Linkwright['accounts']

/** The one user of a terminal. */
const USER = 'terminal'

async function waitForApproval(accounts: Accounts, id: string, first: number): Promise<Account> {
  for (let wait = first; ; ) {
    await sleep(wait)
    const polled = await accounts.pollDeviceLink({ id, user: USER })
    if (polled.status === 'linked') return polled.account
    wait = polled.retry_after
  }
}

/** Links an account by a code that is shown, and waits until the user has typed it. */
export async function linkDevice(
  { accounts }: Linkwright,
  link: Omit<Parameters<Accounts['startDeviceLink']>[0], 'user'>,
): Promise<Account> {
  const begun = await accounts.startDeviceLink({ ...link, user: USER })
  const { user_code, verification_uri, verification_uri_complete } = begun
  note(`On any device, open\n\n  ${plain(verification_uri)}\n\nand type the code\n\n  ${plain(user_code)}\n`)
  if (verification_uri_complete !== undefined) note(`Or open ${plain(verification_uri_complete)}\n`)
  const approval = waitForApproval(accounts, begun.id, begun.retry_after)
  return withProgress('Waiting for the login (Ctrl-C gives up)', approval)
}
