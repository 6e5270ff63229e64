/** The tables as Kysely sees them. */
import type { Kysely, RawBuilder } from 'kysely'
import type { Logger, Scheduler } from '../ports.ts'
import type {
  AccountRecord,
  AuthorizationRequestRecord,
  GrantResult,
  ProfileRecord,
} from '../store-records.ts'
import type { LeaseWatch } from './lease-watch.ts'

/** Columns that callers never see. */
interface AccountsTable extends AccountRecord {
  /** 1 while an attempt from `intent_base` was begun before the one that holds the lease, and never settled. */
  readonly unsettled: number
}

/** A token endpoint whose provider limits the rate of refreshes. */
interface TokenEndpointsTable {
  readonly endpoint: string
  /** When the next request may be sent. */
  readonly next_at: number
}

/** Every table. */
export interface Tables {
  profiles: ProfileRecord
  accounts: AccountsTable
  grant_results: GrantResult
  authorization_requests: AuthorizationRequestRecord
  token_endpoints: TokenEndpointsTable
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
  readonly scheduler: (logger: Logger) => Scheduler
  readonly close: () => Promise<void>
}
