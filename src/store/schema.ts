/** The tables as Kysely sees them. */
import type { ColumnType, Generated, Kysely, RawBuilder } from 'kysely'
import type { Authority } from '../ports/authority-port.ts'
import type { AttemptRecord, ConnectSessionRecord } from '../ports/connect-port.ts'
import type { EventRecord, PendingRevocation } from '../ports/event-records.ts'
import type { ApiKeyRecord, ConsoleSessionRecord } from '../ports/host-port.ts'
import type { Logger, Scheduler } from '../ports/ports.ts'
import type {
  AccountRecord,
  AuthorizationRequestRecord,
  GrantResult,
  KeyRecord,
  ProfileRecord,
} from '../ports/store-records.ts'
import type { DeliveryRecord, WebhookRecord } from '../ports/webhook-port.ts'
import type { LeaseWatch } from './lease-watch.ts'
import type { createPrepare } from './prepared.ts'

/** Columns that callers never see. */
interface AccountsTable extends Omit<AccountRecord, 'changed_by' | 'links' | 'owner_name' | 'metadata'> {
  readonly owner_name: ColumnType<string | null, string | null | undefined>
  readonly metadata: ColumnType<string, string | undefined>
  /** How often the host has changed what it says about it. */
  readonly edits: Generated<number>
  readonly changed_by: ColumnType<string | null, string | null | undefined>
  readonly links: Generated<number>
  /** When the account is looked at so that its refresh token does not lapse; null until that is known. */
  readonly keep_alive_at: ColumnType<number | null, number | null | undefined>
  /** 1 while an attempt from `intent_base` was begun before the one that holds the lease, and never settled. */
  readonly unsettled: number
}

/** A profile's row. */
interface ProfilesTable extends Omit<ProfileRecord, 'changed_by' | 'is_default' | 'actions'> {
  readonly actions: ColumnType<string | null, string | null | undefined>
  readonly changed_by: ColumnType<string | null, string | null | undefined>
}

/** Which profile is the default of a connector: one row for each, so that two cannot be. */
interface DefaultProfilesTable {
  readonly connector: string
  readonly profile_id: string
}

/** A lease that is held, of an account and the number of its attempt. PostgreSQL only. */
interface HeldLeasesTable {
  readonly account_id: string
  readonly fence: number
  /** The key of the holder's session lock. */
  readonly lock: bigint
  /** Of the server, in which it was taken. */
  readonly run: bigint
}

/** Columns that the database fills in. */
interface EventsTable extends Omit<EventRecord, 'seq'> {
  readonly seq: Generated<number>
}

/** Events that a host has not taken yet. */
interface OutboxTable {
  readonly seq: number
  readonly subject: string
  /** When it may be tried (again). A delivery that runs has it in the future. */
  readonly deliver_at: number
  readonly attempts: number
}

/** A token endpoint whose provider limits the rate of refreshes. */
interface TokenEndpointsTable {
  readonly endpoint: string
  /** When the next request may be sent. */
  readonly next_at: number
}

/** Links that log in to the console once. */
interface LoginLinksTable extends Authority {
  readonly token_hash: Uint8Array
  readonly expires_at: number
}

/** One window of a rate limit of an API. */
export interface RateWindowsTable {
  /** Whose calls are counted together. */
  readonly bucket: string
  readonly name: string
  readonly started_at: number
  /** When it was last reserved from. */
  readonly seen_at: number
  /** Calls of this window that were reserved, and of the one before. */
  readonly used: number
  readonly before: number
  /** What the last reservation was given. */
  readonly granted: number
  readonly learned: number | null
  readonly blocked_until: number | null
}

/** What a profile has spent on one day, in credits. */
interface CreditDaysTable {
  readonly profile_id: string
  /** Days since 1970. */
  readonly day: number
  readonly spent: number
}

/** Every table. */
export interface Tables {
  profiles: ProfilesTable
  default_profiles: DefaultProfilesTable
  accounts: AccountsTable
  grant_results: GrantResult
  held_leases: HeldLeasesTable
  authorization_requests: AuthorizationRequestRecord
  vault_keys: KeyRecord
  audit_events: EventsTable
  event_outbox: OutboxTable
  event_listeners: { readonly name: string }
  pending_revocations: PendingRevocation
  token_endpoints: TokenEndpointsTable
  api_keys: ApiKeyRecord
  console_sessions: ConsoleSessionRecord
  login_links: LoginLinksTable
  connect_sessions: ConnectSessionRecord
  connection_attempts: AttemptRecord
  rate_windows: RateWindowsTable
  credit_days: CreditDaysTable
  webhooks: WebhookRecord
  webhook_deliveries: DeliveryRecord
}

/** A database and what differs between dialects. */
export interface Database {
  readonly kysely: Kysely<Tables>
  readonly dialect: 'sqlite' | 'postgres'
  /** The schema that the tables are in, where the database has such. */
  readonly schema?: string
  /** The database's clock in milliseconds, as an expression. */
  readonly now: RawBuilder<number>
  /** Who holds leases, and who may take one. */
  readonly leases: LeaseWatch
  /** Makes a statement that is compiled once; its values are given anew each time. */
  readonly prepare: ReturnType<typeof createPrepare>
  readonly scheduler: (logger: Logger) => Scheduler
  readonly close: () => Promise<void>
}
