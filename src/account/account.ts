/** A linked account as it may be shown. */
import { AccountNotFoundError } from '../errors/account.ts'
import type { AccountKey, AccountRecord, AccountStatus, AccountTokens } from '../ports/store-records.ts'
import { adviceFor } from './advice.ts'
import type { Services } from './services.ts'

/** A linked account. Holds no secret; use it as the key of every operation. */
export interface Account extends AccountKey {
  /** What people call the owner; null where the host has not said. */
  readonly owner_name: string | null
  readonly connector: string
  readonly profile_id: string
  readonly label: string | null
  /** What the host keeps with it. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** Which user of the provider it is; null where the manifest captures no `subject`. */
  readonly subject: string | null
  /** Which user it was before, where the last login was another one's: tell people. Else null. */
  readonly previous_subject: string | null
  readonly status: AccountStatus
  /** Why, as an error code; null while active. */
  readonly status_reason: string | null
  /** Who has to act: `user`, `admin`, `host`, …; null while nobody has to. */
  readonly who_must_act: string | null
  /** Who must do what now, in a sentence for people; null while there is nothing to do. */
  readonly advice: string | null
  /** Since when, in milliseconds since 1970. */
  readonly status_at: number
  /** The granted scopes, separated by spaces; null where neither side named any. */
  readonly scope: string | null
  /** Raised by one each time the tokens change. */
  readonly token_version: number
  /** When the access token ends, in milliseconds since 1970; null where the provider did not say. */
  readonly expires_at: number | null
  /** When the provider ends the login whatever is done, in milliseconds since 1970; null where that is not known. */
  readonly grant_ends_at: number | null
  readonly created_at: number
  readonly updated_at: number
}

/** The public part of a kept account. */
export function toAccount(record: AccountRecord): Account {
  return Object.freeze({
    id: record.id,
    owner: record.owner,
    owner_name: record.owner_name,
    connector: record.connector,
    profile_id: record.profile_id,
    label: record.label,
    metadata: JSON.parse(record.metadata) as Account['metadata'],
    subject: record.subject,
    previous_subject: record.previous_subject,
    status: record.status,
    status_reason: record.status_reason,
    who_must_act: record.who_must_act,
    advice: adviceFor(record.status, record.status_reason, record.who_must_act),
    status_at: record.status_at,
    scope: record.scope,
    token_version: record.token_version,
    expires_at: record.expires_at,
    grant_ends_at: record.grant_ends_at,
    created_at: record.created_at,
    updated_at: record.updated_at,
  })
}

/** Refuses what names no account whatever the database makes of it: half a key comes from half a context of the host. */
export function checkKey({ owner, id }: AccountKey): void {
  const isWhole = typeof owner === 'string' && owner !== '' && typeof id === 'string'
  if (!isWhole) throw new AccountNotFoundError(id)
}

/** What an account's access token is handed out with. */
export async function requireTokens({ store }: Services, key: AccountKey): Promise<AccountTokens> {
  checkKey(key)
  const record = await store.accounts.tokens(key)
  if (record === undefined) throw new AccountNotFoundError(key.id)
  return record
}

/** The kept row of an account of this owner. */
export async function requireAccount({ store }: Services, key: AccountKey): Promise<AccountRecord> {
  checkKey(key)
  const record = await store.accounts.get(key)
  if (record === undefined) throw new AccountNotFoundError(key.id)
  return record
}
