/** What the statements of a refresh take and give. */
import type { AccountRecord } from './store-records.ts'

/** What a refresh is claimed with. Times are in milliseconds. */
export interface ClaimOptions {
  readonly base: number
  /** Who begins it. Default: this instance. */
  readonly holder?: string
  readonly lease: number
  /** How much longer than its lease a holder is waited for. */
  readonly strictWait: number
  /** For how long a holder must have been seen dead before it is replaced. Default: not at all. */
  readonly confirmation?: number
  /** Whether the account had no lease when it was read; false saves a try. Default: true. */
  readonly isFree?: boolean
  readonly force: boolean
  /** Whether the API has refused the token. */
  readonly refused: boolean
  /** The version that the account's profile must still have. Default: any. */
  readonly profileVersion?: number
}

/** The part of an account's row that an attempt to refresh it works with, besides what is sealed. */
export type ClaimedAccount = Pick<
  AccountRecord,
  | 'id'
  | 'owner'
  | 'connector'
  | 'profile_id'
  | 'status'
  | 'status_reason'
  | 'grant_fence'
  | 'token_version'
  | 'refresh_due_at'
  | 'origins'
  | 'fence'
  | 'lease_holder'
  | 'lease_epoch'
  | 'failures'
  | 'retry_delay'
  | 'interrupted'
  | 'grant_ends_at'
  | 'refused_at'
>

/** What storing new tokens made of an account. */
export type StoredTokens = Pick<AccountRecord, 'id' | 'connector' | 'status' | 'token_version'>

/** A refresh attempt that this process now holds the lease of. */
export interface RefreshClaim {
  readonly account: ClaimedAccount
  readonly fence: number
  /** The token version that the attempt starts from. */
  readonly base: number
  /** Whether an earlier attempt from the same version began and was never settled. */
  readonly unsettled: boolean
}
