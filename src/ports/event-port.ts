/** The statements that events and pending revocations need of a database. */
import type { EventRecord, EventType, NewEvent, PendingRevocation } from './event-records.ts'
import type { AccountKey } from './store-records.ts'

/** The statements about tokens that a provider is still to be told about. */
export interface RevocationStore {
  /**
   * Deletes an account with everything journaled for it, and keeps its grant as a pending revocation, in one
   * transaction. It is due after `delay`: until then the caller tries itself. Undefined when there is no such account.
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
  }): Promise<PendingRevocation[]>
  /** Makes what waits for its next try due now: of a profile, or everything. */
  hasten(profileId?: string): Promise<void>
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
  /** All of them, or none. */
  add(events: readonly NewEvent[]): Promise<void>
  /** The newest first. */
  list(query: EventQuery): Promise<EventRecord[]>
  /** From now on events wait in the outbox until they are delivered. Before, nobody would take them. */
  listen(): Promise<void>
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
  /** Gives up the delivery of up to `limit` events that are older than `age`, the oldest first. Gives how many. */
  giveUp(age: number, limit: number): Promise<number>
}
