/** The statements that Linkwright needs of a database. One store implements them for every database. */
import type { AccountFilter, AccountSearchStore } from './account-search-port.ts'
import type { EventStore, RevocationStore } from './event-port.ts'
import type { HostStore } from './host-port.ts'
import type { KeyStore, SealedStore } from './key-port.ts'
import type { CreditStore, RateStore } from './limit-port.ts'
import type { Logger, Scheduler } from './ports.ts'
import type { ClaimOptions, RefreshClaim, StoredTokens } from './refresh-records.ts'
import type {
  AccountKey,
  AccountRecord,
  AccountStatus,
  AccountTokens,
  AuthorizationRequestRecord,
  GrantResult,
  Liveness,
  NewAccount,
  NewTokens,
  Notice,
  Orphan,
  ProfileRecord,
} from './store-records.ts'

/** The statements about connector profiles. */
export interface ProfileStore {
  /** The first profile of a connector becomes its default, as does one with `is_default` 1. */
  insert(
    profile: Pick<ProfileRecord, 'id' | 'connector' | 'name' | 'auth' | 'fields' | 'secrets'> &
      Partial<Pick<ProfileRecord, 'actions' | 'is_default' | 'changed_by'>>,
  ): Promise<ProfileRecord>
  get(id: string): Promise<ProfileRecord | undefined>
  list(connector?: string, limit?: number): Promise<ProfileRecord[]>
  /**
   * Changes the row if it still has `version`; the new version is one higher. Undefined when it has not. `is_default` 1
   * takes the place of another default, 0 leaves the connector without one.
   */
  update(
    id: string,
    version: number,
    change: Partial<
      Pick<
        ProfileRecord,
        | 'name'
        | 'auth'
        | 'fields'
        | 'secrets'
        | 'status'
        | 'status_reason'
        | 'actions'
        | 'is_default'
        | 'changed_by'
      >
    >,
  ): Promise<ProfileRecord | undefined>
  /** Deletes a profile that no account and no pending revocation uses; false when one does. */
  delete(id: string, by?: string | null): Promise<boolean>
}

/** The statements about linked accounts. Each has the owner in its condition: a foreign account is not found; but for `find`, `search`, `scan` and `count`. */
export interface AccountStore extends AccountSearchStore {
  /**
   * Inserted once more, it gives the row that is there.
   *
   * @param stateHash The claimed authorization request that ends with it: linked in the same commit.
   */
  insert(account: NewAccount, stateHash?: string): Promise<AccountRecord>
  get(key: AccountKey): Promise<AccountRecord | undefined>
  /** What `get` gives, and only what an access token is handed out with: every one that is not in memory asks this. */
  tokens(key: AccountKey): Promise<AccountTokens | undefined>
  /** Whether somebody refreshes it: for whoever waits, and would read the same tokens again and again. */
  lease(key: AccountKey): Promise<Pick<AccountTokens, 'token_version' | 'lease_until'> | undefined>
  list(owner: string, filter: { connector?: string; after?: string; limit: number }): Promise<AccountRecord[]>
  /** Accounts of every owner, by id, for the host's own work. */
  scan(
    filter: AccountFilter,
    page: { readonly after?: string; readonly limit: number },
  ): Promise<AccountRecord[]>
  /** How many accounts there are. */
  count(filter: AccountFilter): Promise<number>
  /**
   * Replaces the tokens of an account that was linked again. Everything in flight is fenced off. `sealGrant` is given
   * the row that is replaced; it is called again where that was not the last one.
   */
  relink(
    key: AccountKey,
    account: NewAccount,
    sealGrant: (fence: number, replaced: AccountRecord) => Promise<Uint8Array>,
  ): Promise<AccountRecord | undefined>
  /**
   * Starts a refresh from token version `base` if nobody else has; the durable record that it began. Undefined too
   * while this instance cannot show the others that it is alive.
   */
  claimRefresh(key: AccountKey, claim: ClaimOptions): Promise<RefreshClaim | undefined>
  /**
   * Accounts whose refresh was begun by a process that seems to have died, the longest dead first. Those that were not
   * known yet are noted for all instances.
   */
  orphans(limit: number): Promise<Orphan[]>
  /** Keeps a sealed answer whose tokens are not stored yet, unless the account is gone. */
  journal(key: AccountKey, result: Pick<GrantResult, 'fence' | 'base' | 'answer'>): Promise<void>
  /** The answers to attempts that started from `base`, the newest first. */
  journaled(key: AccountKey, base: number): Promise<GrantResult[]>
  /** Deletes the answers to attempts up to `fence`: their tokens are stored, or of no use. */
  forgetAnswers(key: AccountKey, fence: number): Promise<void>
  /**
   * Deletes a batch of answers that are a week old and belong to tokens which were replaced since. An answer to the
   * tokens that an account still has is kept: it may hold the only refresh token that works.
   *
   * @returns Whether there may be more.
   */
  reapJournal(): Promise<boolean>
  /** Stores new tokens: the highest fence among attempts from the same base wins. Undefined when this one lost. */
  commit(key: AccountKey, tokens: NewTokens): Promise<StoredTokens | undefined>
  /** Ends an attempt without new tokens. Changes nothing when it is over, or another one has begun since. */
  settle(
    key: AccountKey,
    fence: number,
    change: {
      readonly status?: AccountStatus
      readonly status_reason?: string | null
      readonly who_must_act?: string | null
      readonly retry_after?: number
      /** How long `retry_after` would be if nobody had asked for more; what the next wait grows from. */
      readonly retry_delay?: number
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
  /** Keeps what the steps of a link have told, unless anything has begun since attempt `fence`. A label that is there stays. */
  completeLink(
    key: AccountKey,
    fence: number,
    link: { readonly origins: string; readonly subject: string | null; readonly label: string | null },
  ): Promise<void>
  approveOrigins(key: AccountKey, origins: string, by?: string | null): Promise<AccountRecord | undefined>
  /**
   * Gives accounts of this connector and authentication type that have no time to be kept alive at one within so many
   * milliseconds, at random. Gives whether there may be more.
   */
  adoptKeepAlive(connector: string, auth: string, within: number, limit: number): Promise<boolean>
  /** Accounts that are due to be kept alive, those due longest first. They are due again after `retry` milliseconds. */
  claimKeepAlive(limit: number, retry: number): Promise<AccountRecord[]>
  /** Says when an account is due again, in milliseconds from now; null where nothing can lapse. */
  keepAlive(key: AccountKey, delay: number | null): Promise<void>
  /** Deletes an account with everything journaled for it. False when there is none. */
  delete(key: AccountKey): Promise<boolean>
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

/** What all processes that share a database know of token endpoints. */
export interface TokenEndpointStore {
  /**
   * Takes one place in the row of requests to an endpoint.
   *
   * @param endpoint Names it.
   * @param interval How far requests are apart, in milliseconds.
   * @param patience How long a place may be ahead, in milliseconds.
   * @returns How long to wait, in milliseconds, and whether a place was taken: none is, where that is too long.
   */
  reserve(
    endpoint: string,
    interval: number,
    patience: number,
  ): Promise<{ readonly taken: boolean; readonly wait: number }>
}

/** What a store tells the instance that uses it. */
export interface StoreEvents {
  /** Another instance has changed something. `all`: such notices may have been missed. */
  notice(notice: Notice | 'all'): void
  /** Told again when it stays `down` for a reason that was not known before. */
  liveness(liveness: Liveness): void
}

/** Everything that Linkwright keeps. */
export interface Store {
  readonly profiles: ProfileStore
  readonly accounts: AccountStore
  readonly requests: AuthorizationRequestStore
  readonly keys: KeyStore
  readonly sealed: SealedStore
  readonly revocations: RevocationStore
  readonly events: EventStore
  readonly endpoints: TokenEndpointStore
  /** What the host service keeps; the library itself uses none of it. */
  readonly host: HostStore
  readonly rates: RateStore
  readonly credits: CreditStore
  /** The database's clock. */
  now(): Promise<number>
  /** Tells the other instances; for rare events. Where they cannot be told, their memory's time limit must do. */
  announce(notice: Notice): Promise<void>
  liveness(): Liveness
  /** Why that is `down`, where it is known: a SQLSTATE, the system's code, or a word. */
  whyDown(): string | undefined
  /** Hears from the store from now on; one listener. */
  listen(events: StoreEvents): void
  /** What hands out background work among the instances that share this database. It ends before the store does. */
  scheduler(logger: Logger): Scheduler
  close(): Promise<void>
}
