/** `linkwright unlink`: tells the provider, and forgets the account. */
import type { Unlinked } from '../../account/revoke/unlink.ts'
import { findAccount } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, paint, print, printJson } from '../output.ts'
import { withProgress } from '../progress.ts'
import { refuseUnknownSandbox } from '../refuse-unknown-sandbox.ts'

const AT_PROVIDER: Readonly<Record<Unlinked['revocation'], string>> = {
  revoked: 'the provider has revoked its tokens',
  unsupported: 'the provider cannot revoke tokens, so they end when they expire',
  pending: 'the provider has not revoked its tokens yet, and is asked again',
}

/** Unlinks an account, whatever the provider answers. */
export async function unlinkAccount(id: string, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright, services) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    await refuseUnknownSandbox(services, account, options)
    const result = await withProgress('Telling the provider', linkwright.accounts.unlink(account))
    if (options.json === true) return printJson({ unlinked: account.id, ...result })
    print(`${paint('green', '✓')} Unlinked ${account.id}; ${AT_PROVIDER[result.revocation]}`)
    if (result.code !== undefined) note(`The revocation failed: ${result.code}. See: linkwright revocations`)
  })
}
