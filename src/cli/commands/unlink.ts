/** `linkwright unlink`: tells the provider, and forgets the account. */
import type { Account } from '../../account/account.ts'
import type { Unlinked } from '../../account/revoke/unlink.ts'
import type { Services } from '../../account/services.ts'
import { originsOf } from '../../account/session/session.ts'
import { CliError } from '../cli-error.ts'
import { findAccount } from '../find.ts'
import { isLoopback } from '../manifests.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, paint, print, printJson } from '../output.ts'
import { withProgress } from '../progress.ts'

const AT_PROVIDER: Readonly<Record<Unlinked['revocation'], string>> = {
  revoked: 'the provider has revoked its tokens',
  unsupported: 'the provider cannot revoke tokens, so they end when they expire',
  pending: 'the provider has not revoked its tokens yet, and is asked again',
}

/**
 * Refuses an account of a sandbox that this command was not told about: its provider would be told in vain. Only the
 * database knows where tokens come from, and asking for a session could refresh them.
 */
async function refuseUnknownSandbox({ store }: Services, account: Account): Promise<void> {
  const record = await store.accounts.get(account)
  const sandbox = record && originsOf(record).find(isLoopback)
  if (sandbox === undefined) return
  throw new CliError(
    `nothing was unlinked. It was linked in a sandbox. Run this again with: --sandbox ${sandbox}`,
    1,
  )
}

/** Unlinks an account, whatever the provider answers. */
export async function unlinkAccount(id: string, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright, services) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    if (options.sandbox === undefined) await refuseUnknownSandbox(services, account)
    const result = await withProgress('Telling the provider', linkwright.accounts.unlink(account))
    if (options.json === true) return printJson({ unlinked: account.id, ...result })
    print(`${paint('green', '✓')} Unlinked ${account.id}; ${AT_PROVIDER[result.revocation]}`)
    if (result.code !== undefined) note(`The revocation failed: ${result.code}. See: linkwright revocations`)
  })
}
