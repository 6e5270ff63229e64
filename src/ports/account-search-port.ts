/** The statements about accounts that go beyond one owner, and what a host says about an account. */
import type { AccountKey, AccountRecord, AccountStatus } from './store-records.ts'

/** Which accounts are meant; without anything, all. */
export interface AccountFilter {
  readonly owner?: string
  readonly connector?: string
  readonly profile_id?: string
}

/** Which accounts are searched for, of all owners. Every condition must hold. */
export interface AccountQuery extends AccountFilter {
  readonly status?: AccountStatus
  /** Stands somewhere in the label, the owner or the owner's name; small and capital letters are alike. */
  readonly text?: string
  /** Only what comes after this one. */
  readonly after?: Pick<AccountRecord, 'created_at' | 'id'>
  readonly limit: number
}

/** What a host says about an account. What is undefined stays. */
export type AccountEdit = Partial<Pick<AccountRecord, 'label' | 'owner_name' | 'metadata'>>

/** What the host's admins ask of accounts. */
export interface AccountSearchStore {
  /** The account of that id, whoever its owner is. For the host's admins. */
  find(id: string): Promise<AccountRecord | undefined>
  /** Accounts of all owners, those that were linked last first. For the host's admins. */
  search(query: AccountQuery): Promise<AccountRecord[]>
  /** How many accounts of a profile were granted which scopes; one line for each set of them. */
  countScopes(profileId: string): Promise<{ readonly scope: string | null; readonly accounts: number }[]>
  /** Changes what the host says about an account. */
  edit(key: AccountKey, edit: AccountEdit, by: string | null): Promise<AccountRecord | undefined>
}
