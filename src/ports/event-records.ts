/** Events, and revocations that are still to be made, as they are kept. */

/** What can happen to an account or a profile, and is told to hosts and webhooks. docs/guides/operate.md says what each means. */
export const DELIVERED_EVENT_TYPES = [
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
  'account.revoked',
  'account.revocation_done',
  'account.revocation_failed',
  'profile.created',
  'profile.changed',
  'profile.paused',
  'profile.resumed',
  'profile.deleted',
] as const

/** What is done to the host service itself, which the audit trail keeps and nobody is told. */
export const SERVICE_EVENT_TYPES = [
  'api_key.created',
  'api_key.deleted',
  'console.link_created',
  'console.logged_in',
  'console.login_failed',
  'console.logged_out',
  'console.sessions_ended',
  'connect_session.created',
  'webhook.created',
  'webhook.changed',
  'webhook.deleted',
] as const

/** Every type of event. */
export type EventType =
  | (typeof DELIVERED_EVENT_TYPES)[number]
  | 'account.token_issued'
  | (typeof SERVICE_EVENT_TYPES)[number]

/** One of each. A host knows that it was given a token: that is listed and not delivered. */
export const EVENT_TYPES: readonly EventType[] = Object.freeze([
  ...DELIVERED_EVENT_TYPES,
  'account.token_issued',
  ...SERVICE_EVENT_TYPES,
] as const)

/** An event as it is kept. It is never changed. */
export interface EventRecord {
  /** Its place in the database's order; for one account or profile that is the order in which things happened. */
  readonly seq: number
  readonly id: string
  readonly type: EventType
  /**
   * The id of what the event is about: an account, a profile, an API key, a console session, a connect session, a
   * webhook; `console` for what is about no session. Events of one subject are delivered in their order.
   */
  readonly subject: string
  /** The account and its owner; null for events about a profile, and where nobody's accounts are meant. */
  readonly account_id: string | null
  readonly owner: string | null
  /** Null where an event of the service is about none. */
  readonly profile_id: string | null
  readonly connector: string | null
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
  /** What a type of event has besides, as a JSON object; null for events about an account or a profile. */
  readonly details: string | null
  /** When, in milliseconds since 1970 on the database's clock. */
  readonly at: number
}

/** More about what was done to the service. It holds no secret. */
export interface EventDetails {
  /** Of an API key: its name, what it is for, and the part of the service that alone it is for. */
  readonly name?: string
  readonly scopes?: readonly string[]
  readonly audience?: string
  /** Of a webhook: where it is, without what may be a secret of it, what it is told, and how it stands. */
  readonly origin?: string
  readonly event_types?: readonly string[]
  readonly status?: string
  /** Of a login: the address that it came from. */
  readonly address?: string
}

/** One of {@link SERVICE_EVENT_TYPES}, as it is noted in the transaction that makes the change. */
export interface NewServiceEvent
  extends Partial<Pick<EventRecord, 'account_id' | 'owner' | 'profile_id' | 'connector'>> {
  readonly type: (typeof SERVICE_EVENT_TYPES)[number]
  readonly subject: string
  readonly actor: string | null
  readonly details?: EventDetails
}

/** An event that no change of an account's or a profile's row makes by itself. */
export type NewEvent = Pick<
  EventRecord,
  'type' | 'account_id' | 'owner' | 'actor' | 'reason' | 'who_must_act'
> &
  Partial<Pick<EventRecord, 'token_version' | 'times'>> & {
    readonly profile_id: string
    readonly connector: string
  }

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
