/** What a database's dialect knows of the holders of leases. */
import type { RawBuilder, SqlBool } from 'kysely'
import type { StoreEvents } from '../ports/store-port.ts'
import type { AccountKey, Liveness, Notice, Orphan } from '../ports/store-records.ts'
import type { HolderState } from './holder.ts'
import type { Parts } from './statement-parts.ts'

/** An attempt that holds a lease, and whether the process that makes it still runs. */
export interface LeaseHolder {
  readonly holder: string
  readonly fence: number
  readonly state: HolderState
  /** How long ago its lease has run out, in milliseconds; negative while it lasts. */
  readonly over: number
}

/** Under what a lease is taken. */
export interface ClaimGuard {
  /** Noted with the lease: in which run of the server its holder is known to be alive. Null where nothing shows it. */
  readonly epoch: string | null
}

/** Who holds leases, and who may take one. */
export interface LeaseWatch {
  /** Names this instance. */
  readonly holder: string
  /** Undefined while this instance may take no lease. */
  guard(): ClaimGuard | undefined
  /** What has to be true, besides the rest, when a lease is taken: the guard's epoch is not over where it names one. */
  readonly isAlive: (epoch: RawBuilder<string | null>) => RawBuilder<SqlBool>
  /**
   * The attempt that an account waits for, if any.
   *
   * @param confirmation For how long, in milliseconds, a holder must have been seen without its lock to count as dead:
   *   a live one whose connection was cut takes its lock again.
   */
  inspect(key: AccountKey, confirmation: number): Promise<LeaseHolder | undefined>
  /** Accounts whose lease is held by another process that seems to have died, the longest dead first. */
  orphans(limit: number): Promise<Orphan[]>
  /** Where leases are noted beside the accounts: what else a statement does that takes leases, and one that ends them. */
  readonly noted: Parts
  readonly ended: Parts
  liveness(): Liveness
  /** Why that is `down`, where it is known. */
  whyDown(): string | undefined
  announce(notice: Notice): Promise<void>
  listen(events: StoreEvents): void
}
