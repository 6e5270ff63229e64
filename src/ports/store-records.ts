/**
 * What Linkwright keeps. All times are milliseconds since 1970 on the database's clock, so that replicas agree.
 */
import type { SealedPlace } from './ports.ts'

/** A connector profile as it is kept. */
export interface ProfileRecord {
  readonly id: string
  readonly connector: string
  readonly name: string
  /** The authentication type: a key of the manifest's `auth`. */
  readonly auth: string
  /** Values of the fields that are no secrets, as JSON. */
  readonly fields: string
  /** Values of the secret fields: JSON, sealed for this row and `version`. */
  readonly secrets: Uint8Array
  readonly status: 'active' | 'paused'
  /** Why it is paused: an error code. */
  readonly status_reason: string | null
  /** The actions that its accounts may be used for, as a JSON list; null for all. */
  readonly actions: string | null
  /** 1 where it is the default of its connector. */
  readonly is_default: number
  /** Raised by one at every change. */
  readonly version: number
  /** Who made the last change that somebody asked for; null for Linkwright itself. */
  readonly changed_by: string | null
  readonly created_at: number
  readonly updated_at: number
}

/**
 * Where an account stands.
 *
 * - `active`: its tokens work, or can be refreshed
 * - `degraded`: refreshing fails, and may yet succeed by itself
 * - `reauthorization_required`: the provider has ended the grant; the user must log in again
 * - `suspended`: the host has stopped it
 *
 * An account that was unlinked is not kept.
 */
export type AccountStatus = 'active' | 'degraded' | 'reauthorization_required' | 'suspended'

/** A linked account as it is kept. */
export interface AccountRecord {
  readonly id: string
  readonly owner: string
  /** What people call the owner; null where the host has not said. */
  readonly owner_name: string | null
  readonly connector: string
  readonly profile_id: string
  readonly label: string | null
  /** What the host keeps with it: a JSON object. */
  readonly metadata: string
  /** Which user of the provider it is; null where the manifest captures no `subject`. */
  readonly subject: string | null
  /** Which user it was before it was linked again as another one; else null. */
  readonly previous_subject: string | null
  /** Values that the user filled in when linking: JSON, sealed for this row. */
  readonly fields: Uint8Array
  readonly status: AccountStatus
  /** Why: an error code, or null. */
  readonly status_reason: string | null
  readonly who_must_act: string | null
  readonly status_at: number
  /** The granted scopes, separated by spaces; null where neither side named any. */
  readonly scope: string | null
  /** The grant: JSON, sealed for this row and `grant_fence`. */
  readonly grant: Uint8Array
  /** Raised by one each time the tokens change. */
  readonly token_version: number
  /** The attempt that produced the current tokens, and the token version that it started from. */
  readonly grant_fence: number
  readonly grant_base: number
  readonly expires_at: number | null
  readonly refresh_due_at: number | null
  /** The origins that the tokens may be sent to, as JSON. */
  readonly origins: string
  /** The last attempt's number. An attempt that is not the last one can still store what it received. */
  readonly fence: number
  readonly lease_holder: string | null
  readonly lease_until: number | null
  /** Which run of the database server the lease's holder was known to be alive in; null where that is not known. */
  readonly lease_epoch: string | null
  /** Since when the lease's holder has not been seen to be alive; null where it was. */
  readonly lease_suspected_at: number | null
  /** The token version that the attempt in flight (or the one that died) started from. */
  readonly intent_base: number | null
  readonly next_try_at: number | null
  readonly failures: number
  /** How long the last wait after a failure was, in milliseconds. */
  readonly retry_delay: number | null
  /** 1 where the tokens came from an attempt that followed an interrupted one, which may yet end them. */
  readonly interrupted: number
  /** When the provider ends the grant whatever is done, in milliseconds since 1970; null where that is not known. */
  readonly grant_ends_at: number | null
  /** When a refresh last began because the API had refused the token. */
  readonly refused_at: number | null
  /** Who made the last change that somebody asked for. */
  readonly changed_by: string | null
  /** How often it was linked. */
  readonly links: number
  readonly created_at: number
  readonly updated_at: number
}

/** The part of an account's row that its access token is handed out with. */
export type AccountTokens = Pick<
  AccountRecord,
  | 'id'
  | 'owner'
  | 'connector'
  | 'profile_id'
  | 'fields'
  | 'status'
  | 'status_reason'
  | 'grant'
  | 'grant_fence'
  | 'token_version'
  | 'refresh_due_at'
  | 'origins'
  | 'lease_until'
  | 'next_try_at'
>

/** The columns that a new account starts with. */
export type NewAccount = Pick<
  AccountRecord,
  | 'id'
  | 'owner'
  | 'connector'
  | 'profile_id'
  | 'label'
  | 'fields'
  | 'scope'
  | 'grant'
  | 'expires_at'
  | 'refresh_due_at'
  | 'origins'
> &
  Partial<Pick<AccountRecord, 'subject' | 'grant_ends_at' | 'changed_by' | 'owner_name' | 'metadata'>>

/** Names one account of one owner. */
export interface AccountKey {
  readonly owner: string
  readonly id: string
}

/** An account whose refresh was begun by a process that seems to have died. */
export interface Orphan extends AccountKey {
  readonly token_version: number
  /** For how long that has been known, in milliseconds; Infinity where there is no doubt. */
  readonly suspected_for: number
}

/** What a finished attempt stores. */
export interface NewTokens {
  readonly fence: number
  readonly base: number
  readonly grant: Uint8Array
  readonly scope: string | null
  readonly expires_at: number | null
  readonly refresh_due_at: number | null
  /** Whether an earlier attempt from the same version was interrupted. */
  readonly interrupted?: boolean
  /** Whether only the refresh token is of use. The attempt is not over then: `settle` ends it as a failure. */
  readonly salvaged?: boolean
}

/** A journaled answer of the token endpoint: JSON, sealed for the row and `fence`. */
export interface GrantResult {
  readonly account_id: string
  readonly fence: number
  readonly base: number
  readonly answer: Uint8Array
  readonly received_at: number
}

/** A key that seals, or has sealed, something in this database. */
export interface KeyRecord {
  readonly id: string
  /** A known text, sealed with it: proof that a key of this name is the same key. */
  readonly proof: Uint8Array
  /** When an instance last said that it seals with it. */
  readonly sealing_at: number
}

/** Where a sealed value is kept. */
export interface SealedLocation {
  readonly table: string
  readonly field: string
  /** With `version`, names the row. */
  readonly key: string
  readonly version: number
}

/** A sealed value, where it is, and the place that it is sealed for. */
export interface SealedValue {
  readonly location: SealedLocation
  readonly place: SealedPlace
  readonly sealed: Uint8Array
}

/** An authorization request in progress, found by the hash of its `state`. */
export interface AuthorizationRequestRecord {
  readonly state_hash: string
  readonly connector: string
  readonly profile_id: string
  readonly owner: string
  /** The account to link again, if it is not a new one. */
  readonly account_id: string | null
  /** Hash of the user who began. */
  readonly user_hash: string
  /** The request and the account fields: JSON, sealed for this row. */
  readonly sealed: Uint8Array
  /** Digest of the endpoints, client and profile that the request was made with. */
  readonly digest: string
  readonly status: 'pending' | 'claimed' | 'linked' | 'failed'
  /** Hash of the callback that claimed it. */
  readonly callback_hash: string | null
  /** The linked account's id, or the error code. */
  readonly outcome: string | null
  readonly created_at: number
  readonly expires_at: number
}

/** What an instance tells all others to forget: what they keep in memory of an account, or of a profile's accounts. */
export type Notice = { readonly account_id: string } | { readonly profile_id: string }

/**
 * How other processes know that this one runs, and so leave its leases alone.
 *
 * - `process`: they look at the process table (embedded database)
 * - `session`: a lock in the database, held as long as a connection of its own lasts
 * - `down`: that connection is lost, and no refresh is begun until it is back
 * - `lease_only`: no such lock can be had; a dead process is replaced when its lease ends
 */
export type Liveness = 'process' | 'session' | 'down' | 'lease_only'
