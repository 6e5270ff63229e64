/** `linkwright mcp`: tools for an agent that starts this command as its child. */
import type { Account } from '../../account/account.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import type { ToolMode } from '../../mcp/create-mcp-server.ts'
import { CliError } from '../cli-error.ts'
import { allAccounts, findAccount } from '../find.ts'
import { createLogger, type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, plain } from '../output.ts'
import { untilInterrupted } from '../until-interrupted.ts'

/** The options of the command. */
export interface McpOptions extends InstanceOptions {
  readonly mode?: ToolMode
  readonly maxCredits?: number
}

/** The account that is named, or the only one there is. */
async function accountFor(
  linkwright: Linkwright,
  owner: string,
  named: string | undefined,
): Promise<Account> {
  if (named !== undefined) return findAccount(linkwright, owner, named)
  const accounts = await allAccounts(linkwright, owner)
  const [only] = accounts
  if (only === undefined) throw new CliError(`${owner} has no account; link one with: npx linkwright link`, 1)
  if (accounts.length === 1) return only
  const names = accounts.map(({ id, label }) => (label === null ? id : `${id} (${plain(label)})`))
  throw new CliError(`which account? There are: ${names.join(', ')}`)
}

/** Serves on standard input and output until the client closes its end. What is said to people goes to stderr. */
export async function mcp(named: string | undefined, options: McpOptions): Promise<void> {
  const { mode, maxCredits } = options
  await withLinkwright(options, async (linkwright) => {
    const wanted = named ?? (process.env['LINKWRIGHT_ACCOUNT'] || undefined)
    const account = await accountFor(linkwright, ownerOf(options), wanted)
    const { serveStdio } = await import('../../mcp/serve-stdio.ts')
    const interrupted = new AbortController()
    void untilInterrupted().then(() => interrupted.abort())
    note(`Serving tools for ${plain(account.label ?? account.id)} (${account.connector}) on standard input.`)
    await serveStdio({ linkwright, account, mode, maxCredits, logger: createLogger() }, interrupted.signal)
  })
}
