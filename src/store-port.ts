/** The statements that Linkwright needs of a database. One store implements them for every database. */
import type {
  AccountKey,
  AccountRecord,
  AccountStatus,
  AuthorizationRequestRecord,
  EventRecord,
  EventType,
  GrantResult,
  NewAccount,
  NewEvent,
  NewTokens,
  PendingRevocation,
  ProfileRecord,
  RefreshClaim,
} from './store-records.ts'

/** The statements about connector profiles. */
export interface ProfileStore {
  insert(
    profile: Omit<
      ProfileRecord,
      'status' | 'status_reason' | 'version' | 'changed_by' | 'created_at' | 'updated_at'
    > & { readonly changed_by?: string | null },
  ): Promise<ProfileRecord>
  get(id: string): Promise<ProfileRecord | undefined>
  list(connector?: string, limit?: number): Promise<ProfileRecord[]>
  /** Changes the row if it still has `version`; the new version is one higher. Undefined when it has not. */
  update(
    id: string,
    version: number,
    change: Partial<
      Pick<ProfileRecord, 'name' | 'auth' | 'fields' | 'secrets' | 'status' | 'status_reason' | 'changed_by'>
    >,
  ): Promise<ProfileRecord | undefined>
  /** Deletes a profile that no account and no pending revocation uses; false when one does. */
  delete(id: string, by?: string | null): Promise<boolean>
}

/** The statements about linked accounts. Each has the owner in its condition: a foreign account is not found. */
export interface AccountStore {
  /** Inserted once more, it gives the row that is there. */
  insert(account: NewAccount): Promise<AccountRecord>
  get(key: AccountKey): Promise<AccountRecord | undefined>
  list(owner: string, filter: { connector?: string; after?: string; limit: number }): Promise<AccountRecord[]>
  /** Replaces the tokens of an account that was linked again. Everything in flight is fenced off. */
  relink(
    key: AccountKey,
    account: NewAccount,
    sealGrant: (fence: number) => Promise<Uint8Array>,
  ): Promise<AccountRecord | undefined>
  /** Starts a refresh from token version `base` if nobody else has; the durable record that it began. */
  claimRefresh(
    key: AccountKey,
    claim: {
      readonly base: number
      readonly holder: string
      readonly lease: number
      /** How much longer than its lease a holder is waited for. */
      readonly strictWait: number
      readonly force: boolean
      /** Whether the API has refused the token. */
      readonly refused: boolean
    },
  ): Promise<RefreshClaim | undefined>
  /** Keeps a sealed answer before it is judged, unless the account is gone. */
  journal(key: AccountKey, result: Pick<GrantResult, 'fence' | 'base' | 'answer'>): Promise<void>
  /** The answers to attempts that started from `base`, the newest first. */
  journaled(key: AccountKey, base: number): Promise<GrantResult[]>
  /** Stores new tokens: the highest fence among attempts from the same base wins. Undefined when this one lost. */
  commit(key: AccountKey, tokens: NewTokens): Promise<AccountRecord | undefined>
  /** Ends an attempt without new tokens. Changes nothing when it is over, or another one has begun since. */
  settle(
    key: AccountKey,
    fence: number,
    change: {
      readonly status?: AccountStatus
      readonly status_reason?: string | null
      readonly who_must_act?: string | null
      readonly retry_after?: number
      readonly failed: boolean
      /** Whether the attempt is over without doubt, so that its intent can be forgotten. */
      readonly settled: boolean
      /** Whether the attempt's answer was judged, so that the journal need not keep it. */
      readonly judged?: boolean
    },
  ): Promise<AccountRecord | undefined>
  setStatus(
    key: AccountKey,
    from: readonly AccountStatus[],
    change: {
      readonly status: AccountStatus
      readonly reason: string | null
      readonly who_must_act: string | null
      readonly by?: string | null
    },
  ): Promise<AccountRecord | undefined>
  approveOrigins(key: AccountKey, origins: string, by?: string | null): Promise<AccountRecord | undefined>
  /** Deletes an account with everything journaled for it. False when there is none. */
  delete(key: AccountKey): Promise<boolean>
}

/** The statements about tokens that a provider is still to be told about. */
export interface RevocationStore {
  /**
   * Deletes an account with everything journaled for it, and keeps its grant as a pending revocation, in one
   * transaction. It is due after `delay`. Undefined when there is no such account.
   */
  unlink(key: AccountKey, by: string | null, delay: number): Promise<PendingRevocation | undefined>
  /** The same for up to `limit` accounts of a profile, due at once. Gives how many there were. */
  unlinkProfile(profileId: string, by: string | null, limit: number): Promise<number>
  /** Keeps tokens that came for an account that was unlinked meanwhile. */
  add(
    tokens: Omit<PendingRevocation, 'attempts' | 'last_error' | 'next_try_at' | 'created_at'>,
    delay: number,
  ): Promise<void>
  /** Takes what is due, the longest due first: nobody else gets it for `lease` milliseconds. */
  claim(filter: {
    readonly profile_id?: string
    readonly limit: number
    readonly lease: number
    /** Whether to take what is waiting for its next try, too. */
    readonly early?: boolean
  }): Promise<PendingRevocation[]>
  /** Ends one, with its event, in one transaction. */
  finish(id: string, event: NewEvent): Promise<void>
  postpone(id: string, error: string, delay: number): Promise<void>
  /** By id. */
  list(filter: {
    readonly profile_id?: string
    readonly owner?: string
    readonly after?: string
    readonly limit: number
  }): Promise<PendingRevocation[]>
  count(profileId?: string): Promise<number>
}

/** Which events are listed. */
export interface EventQuery {
  readonly account_id?: string
  readonly owner?: string
  readonly profile_id?: string
  readonly connector?: string
  readonly types?: readonly EventType[]
  /** From then on, and up to then: milliseconds since 1970. */
  readonly since?: number
  readonly until?: number
  /** Only what is older than the event with this `seq`. */
  readonly before?: number
  readonly limit: number
}

/** The statements about events. Most are written by the database itself, in the statement that changes a row. */
export interface EventStore {
  add(events: readonly NewEvent[]): Promise<void>
  /** The newest first. */
  list(query: EventQuery): Promise<EventRecord[]>
  /**
   * Takes events that are due for delivery, of each subject the oldest one only. Nobody else gets them for `lease`
   * milliseconds, and nobody gets a later one of the same subject before they are delivered.
   */
  claim(limit: number, lease: number): Promise<(EventRecord & { readonly attempts: number })[]>
  delivered(seq: number): Promise<void>
  postpone(seq: number, delay: number): Promise<void>
  /** How many events wait for delivery, and how old the oldest is, in milliseconds. */
  backlog(): Promise<{ readonly pending: number; readonly age: number }>
  /** Deletes up to `limit` events of these types that are older than `age`. Gives how many. */
  reap(types: readonly EventType[], age: number, limit: number): Promise<number>
  /** Gives up the delivery of events that are older than `age`. Gives how many there were. */
  giveUp(age: number): Promise<number>
}

/** The statements about authorization requests in progress. */
export interface AuthorizationRequestStore {
  /** Gives the time at which it expires. */
  insert(
    request: Omit<
      AuthorizationRequestRecord,
      'status' | 'callback_hash' | 'outcome' | 'created_at' | 'expires_at'
    >,
    lifetime: number,
  ): Promise<number>
  get(stateHash: string): Promise<(AuthorizationRequestRecord & { readonly expired: boolean }) | undefined>
  /** Takes a pending request that has not expired, exactly once. */
  claim(
    stateHash: string,
    userHash: string,
    callbackHash: string,
  ): Promise<AuthorizationRequestRecord | undefined>
  finish(stateHash: string, status: 'linked' | 'failed', outcome: string): Promise<void>
  /** Deletes what expired more than a day ago. */
  reap(): Promise<void>
}

/** Everything that Linkwright keeps. */
export interface Store {
  readonly profiles: ProfileStore
  readonly accounts: AccountStore
  readonly requests: AuthorizationRequestStore
  readonly revocations: RevocationStore
  readonly events: EventStore
  /** The database's clock. */
  now(): Promise<number>
  close(): Promise<void>
}
