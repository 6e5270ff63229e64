/** The tables as Kysely sees them. */
import type { Kysely, RawBuilder } from 'kysely'
import type { Logger, Scheduler } from '../ports.ts'
import type {
  AccountRecord,
  AuthorizationRequestRecord,
  GrantResult,
  ProfileRecord,
} from '../store-records.ts'
import type { HolderState } from './holder.ts'

/** Columns that callers never see. */
interface AccountsTable extends AccountRecord {
  /** 1 while an attempt from `intent_base` was begun before the one that holds the lease, and never settled. */
  readonly unsettled: number
}

/** Every table. */
export interface Tables {
  profiles: ProfileRecord
  accounts: AccountsTable
  grant_results: GrantResult
  authorization_requests: AuthorizationRequestRecord
}

/** A database and what differs between dialects. */
export interface Database {
  readonly kysely: Kysely<Tables>
  readonly dialect: 'sqlite' | 'postgres'
  /** The schema that the tables are in, where the database has such. */
  readonly schema?: string
  /** The database's clock in milliseconds, as an expression. */
  readonly now: RawBuilder<number>
  /** Whether the process that took a lease still runs. */
  readonly holderState: (holder: string) => HolderState
  readonly scheduler: (logger: Logger) => Scheduler
  readonly close: () => Promise<void>
}
