/** Changing what the host says about an account. */
import { AccountNotFoundError } from '../errors/account.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { type Account, checkKey, toAccount } from './account.ts'
import { type AccountNotes, checkNotes } from './account-notes.ts'
import type { Services } from './services.ts'

/**
 * Changes an account's label, its owner's name and its metadata. What is not given stays; null takes a name away.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`; {TypeError} for what cannot be kept.
 */
export async function updateAccount(
  { store }: Services,
  key: AccountKey,
  change: AccountNotes,
  by: string,
): Promise<Account> {
  checkKey(key)
  checkNotes(change)
  const { label, owner_name, metadata } = change
  const record = await store.accounts.edit(
    key,
    {
      ...(label !== undefined && { label }),
      ...(owner_name !== undefined && { owner_name }),
      ...(metadata !== undefined && { metadata: JSON.stringify(metadata) }),
    },
    by,
  )
  if (record === undefined) throw new AccountNotFoundError(key.id)
  return toAccount(record)
}
