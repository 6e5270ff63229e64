/** Events, and revocations that are still to be made, as they are kept. */

/** What can happen to an account or a profile. docs/guides/operate.md says what each means. */
export const EVENT_TYPES = [
  'account.linked',
  'account.relinked',
  'account.refreshed',
  'account.degraded',
  'account.recovered',
  'account.reauthorization_required',
  'account.changed',
  'account.suspended',
  'account.resumed',
  'account.origins_approved',
  'account.token_issued',
  'account.revoked',
  'account.revocation_done',
  'account.revocation_failed',
  'profile.created',
  'profile.changed',
  'profile.paused',
  'profile.resumed',
  'profile.deleted',
] as const

/** One of {@link EVENT_TYPES}. */
export type EventType = (typeof EVENT_TYPES)[number]

/** An event as it is kept. It is never changed. */
export interface EventRecord {
  /** Its place in the database's order; for one account or profile that is the order in which things happened. */
  readonly seq: number
  readonly id: string
  readonly type: EventType
  /** The account, or the profile, that the event is about. Events of one subject are delivered in their order. */
  readonly subject: string
  /** The account and its owner; null for events about a profile. */
  readonly account_id: string | null
  readonly owner: string | null
  readonly profile_id: string
  readonly connector: string
  /** Who did it, as named to `createLinkwright` or `as`; null for Linkwright itself. */
  readonly actor: string | null
  /** The status afterwards. */
  readonly status: string | null
  /** Why, as an error code or a word. */
  readonly reason: string | null
  /** Who has to do something now; null while nobody has to. */
  readonly who_must_act: string | null
  readonly token_version: number | null
  /** How often, for `account.token_issued`, which counts; else null. */
  readonly times: number | null
  /** When, in milliseconds since 1970 on the database's clock. */
  readonly at: number
}

/** An event that no change of an account's or a profile's row makes by itself. */
export type NewEvent = Pick<
  EventRecord,
  'type' | 'account_id' | 'owner' | 'profile_id' | 'connector' | 'actor' | 'reason' | 'who_must_act'
> &
  Partial<Pick<EventRecord, 'token_version' | 'times'>>

/** Tokens that are of no more use here and that the provider has not been told about. */
export interface PendingRevocation {
  readonly id: string
  readonly account_id: string
  readonly owner: string
  readonly connector: string
  readonly profile_id: string
  /** Sealed as they were in the account's row, for the same place. */
  readonly fields: Uint8Array
  readonly grant: Uint8Array
  readonly grant_fence: number
  readonly expires_at: number | null
  readonly origins: string
  readonly requested_by: string | null
  readonly attempts: number
  /** Why the last attempt failed, as an error code. */
  readonly last_error: string | null
  readonly next_try_at: number
  readonly created_at: number
}
