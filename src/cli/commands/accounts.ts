/** `linkwright accounts`: linked accounts. */
import type { Account } from '../../account/account.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { accountCommandLine } from '../command-line.ts'
import { describeAccount } from '../describe-account.ts'
import { allAccounts, findAccount } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { facts, note, paint, print, printJson, table, when } from '../output.ts'
import { withProgress } from '../progress.ts'

/** Lists the accounts of an owner. */
export async function listAccounts(options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const accounts = await allAccounts(linkwright, ownerOf(options))
    if (options.json === true) return printJson(accounts)
    if (accounts.length === 0)
      return note(`There is no linked account yet. Link one: ${accountCommandLine(['link'], options)}`)
    const rows = accounts.map((account) => [
      account.id,
      account.label ?? '-',
      account.connector,
      account.status,
      when(account.expires_at) ?? '-',
    ])
    print(table([['ACCOUNT', 'LABEL', 'CONNECTOR', 'STATUS', 'TOKEN ENDS'], ...rows]))
  })
}

/** What an operation did: data for machines, and lines for people. */
interface Done {
  readonly json: unknown
  readonly text: string
}

/** What `linkwright accounts` can do with one account. */
export type AccountOperation = 'show' | 'refresh' | 'test' | 'suspend' | 'resume' | 'approve-origins'

type Operation = (linkwright: Linkwright, account: Account) => Promise<Done>

const done = (text: string): string => `${paint('green', '✓')} ${text}`

const OPERATIONS: Readonly<Record<AccountOperation, Operation>> = {
  show: async (_linkwright, account) => ({ json: account, text: describeAccount(account) }),
  refresh: async (linkwright, account) => {
    await withProgress('Asking the provider for new tokens', linkwright.accounts.refresh(account))
    const now = await linkwright.accounts.get(account)
    const details = facts(
      {
        'token version': `${account.token_version} → ${now.token_version}`,
        'token ends': when(now.expires_at) ?? 'the provider does not say',
      },
      '  ',
    )
    return { json: now, text: `${done('Refreshed; the account has new tokens')}\n${details}` }
  },
  test: async (linkwright, account) => {
    const result = await withProgress('Calling the API', linkwright.accounts.test(account))
    const name = linkwright.connector(account.connector).manifest.api?.test
    return {
      json: { works: true, action: name ?? null, status: result?.status ?? null },
      text: done(
        result === undefined
          ? 'The account has a valid token; the manifest names no action to test with'
          : `The account works: ${name} answered ${result.status}`,
      ),
    }
  },
  suspend: async (linkwright, account) => {
    const now = await linkwright.accounts.suspend(account)
    return { json: now, text: done('Suspended. Nothing is handed out or refreshed until it is resumed') }
  },
  resume: async (linkwright, account) => {
    const now = await linkwright.accounts.resume(account)
    return { json: now, text: done(`Resumed. The account is ${now.status}`) }
  },
  'approve-origins': async (linkwright, account) => {
    const now = await linkwright.accounts.approveOrigins(account)
    return {
      json: now,
      text: done('Approved: its tokens go where the manifest and the profile now send them'),
    }
  },
}

/** Runs one operation on one account. */
export async function onAccount(name: AccountOperation, id: string, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    const { json, text } = await OPERATIONS[name](linkwright, account)
    if (options.json === true) printJson(json)
    else print(text)
  })
}
