/** Accounts of a sandbox, in a command that was not told of it. */
import type { Services } from '../account/services.ts'
import { originsOf } from '../account/session/session.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { CliError } from './cli-error.ts'
import { isLoopback } from './manifests.ts'
import type { InstanceOptions } from './open-instance.ts'

/**
 * Refuses to unlink an account of a sandbox that this command was not told about: its provider would be told in vain.
 * Only the database knows where tokens come from, and asking for a session could refresh them.
 */
export async function refuseUnknownSandbox(
  { store }: Services,
  account: AccountKey,
  { sandbox }: InstanceOptions,
): Promise<void> {
  if (sandbox !== undefined) return
  const record = await store.accounts.get(account)
  const origin = record && originsOf(record).find(isLoopback)
  if (origin === undefined) return
  throw new CliError(
    `nothing was unlinked. It was linked in a sandbox. Run this again with: --sandbox ${origin}`,
    1,
  )
}
