/** What the connect page keeps: connect sessions, and the attempts to link that were made in them. */
import type { Authority } from './authority-port.ts'

/** A connect session as it is kept. Its token, and the browser that it is open in, are kept as hashes. */
export interface ConnectSessionRecord extends Authority {
  readonly id: string
  readonly token_hash: string
  /** Whose accounts are linked in it. */
  readonly owner: string
  /** What people call the owner. */
  readonly owner_name: string | null
  /** The keys of the connectors that are offered, as JSON; null for all. */
  readonly connectors: string | null
  readonly profile_id: string | null
  /** The account to link again; null for new ones. */
  readonly account_id: string | null
  /** The scopes to ask for, as JSON; null for all that the profile asks for. */
  readonly scopes: string | null
  /** 1 where only a page of the host's own opens it, and no link does. */
  readonly embedded_only: number
  /** What the host keeps with each account that is linked, as JSON. */
  readonly metadata: string | null
  readonly return_to: string | null
  /** Hash of what the one browser that it is open in can show; null until it is opened. */
  readonly browser_hash: string | null
  readonly created_by: string
  readonly created_at: number
  readonly expires_at: number
}

/** Where an attempt stands. Each but `pending` is final. */
export type AttemptStatus = 'pending' | 'authenticated' | 'error' | 'cancelled' | 'expired'

/** An attempt to link one account, as it is kept. */
export interface AttemptRecord {
  readonly id: string
  readonly session_id: string
  readonly connector: string
  readonly profile_id: string
  /** Hash of the authorization request's `state` (or of the device login's id); null where there is neither. */
  readonly state_hash: string | null
  /** Whether the login is in a window of its own, which closes itself afterwards. */
  readonly display: 'window' | 'page'
  readonly status: AttemptStatus
  /** The linked account. */
  readonly account_id: string | null
  /** The failure as JSON: `code`, `title`, `who_must_act`, and the OAuth `error`. */
  readonly error: string | null
  readonly created_at: number
  readonly expires_at: number
}

/** An attempt as it stands now: what became of its login counts, even where the attempt's own row was not told. */
export interface Attempt extends AttemptRecord {
  /** Whose account it links, from its session. */
  readonly owner: string
  /** Who made its session. */
  readonly created_by: string
  /** The code of the failure, where only the login knows it. */
  readonly error_code: string | null
}

/** What came of an attempt. */
export type AttemptOutcome =
  | { readonly status: 'authenticated'; readonly account_id: string }
  | { readonly status: 'error'; readonly error: string }

/** The statements about connect sessions and their attempts. */
export interface ConnectStore {
  /** @param lifetime In milliseconds, on the database's clock. */
  insertSession(
    session: Omit<ConnectSessionRecord, 'browser_hash' | 'created_at' | 'expires_at'>,
    lifetime: number,
  ): Promise<ConnectSessionRecord>
  session(
    key: { readonly id: string } | { readonly token_hash: string },
  ): Promise<(ConnectSessionRecord & { readonly expired: boolean }) | undefined>
  /** Opens a session in a browser: the first one that comes, before it expires. Gives whether it is open in this one. */
  openSession(id: string, browserHash: string): Promise<boolean>
  /** Begins an attempt in a session that has not expired; undefined where it has. */
  insertAttempt(
    attempt: Omit<AttemptRecord, 'status' | 'account_id' | 'error' | 'created_at' | 'expires_at'>,
    lifetime: number,
  ): Promise<AttemptRecord | undefined>
  attempt(key: { readonly id: string } | { readonly state_hash: string }): Promise<Attempt | undefined>
  /** The attempts of a session, the newest first. */
  attempts(sessionId: string, limit: number): Promise<Attempt[]>
  /** Ends a pending attempt. Nothing happens to one that has ended. */
  finishAttempt(id: string, outcome: AttemptOutcome): Promise<void>
  /**
   * Gives a pending attempt up together with its login, so that a callback that comes later links nothing. Gives false
   * where it has ended, or its callback has come already.
   */
  cancelAttempt(id: string): Promise<boolean>
  /** Deletes sessions that expired more than a day ago, with their attempts. */
  reap(): Promise<void>
}
