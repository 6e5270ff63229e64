/** What the host service keeps beside the library: who may come in, and whom it tells what happens. */
import type { Authority } from './authority-port.ts'
import type { ConnectStore } from './connect-port.ts'
import type { WebhookStore } from './webhook-port.ts'

/** An API key's row. The secret itself is not kept. */
export interface ApiKeyRecord {
  readonly id: string
  readonly name: string
  /** Separated by spaces. */
  readonly scopes: string
  /** SHA-256 of the secret. */
  readonly secret_hash: Uint8Array
  /** The only part of the service that it is for, such as `mcp`; null: all the rest. */
  readonly audience: string | null
  /** The only owner, and the only account, that it is for; null: all of them. */
  readonly owner: string | null
  readonly account_id: string | null
  readonly created_at: number
  /** To the nearest few minutes; null where it was never used. */
  readonly last_used_at: number | null
  readonly expires_at: number | null
}

/** A key that may come in. */
export interface ValidApiKey extends ApiKeyRecord {
  /** For how much longer, in milliseconds on the database's clock; null: for good. */
  readonly expires_in: number | null
}

/** The statements about API keys. */
export interface ApiKeyStore {
  /**
   * With its event, as everything that changes who may come in.
   *
   * @param lifetime In milliseconds; null: for good.
   * @param by Who does it; null for Linkwright itself.
   */
  insert(
    key: Omit<ApiKeyRecord, 'created_at' | 'last_used_at' | 'expires_at'>,
    lifetime: number | null,
    by?: string | null,
  ): Promise<ApiKeyRecord>
  /** A key that has not expired. */
  find(id: string): Promise<ValidApiKey | undefined>
  /** The newest first, expired ones too; those before `before`, which is one of them. */
  list(page: {
    readonly before?: Pick<ApiKeyRecord, 'created_at' | 'id'> | undefined
    readonly limit: number
  }): Promise<ApiKeyRecord[]>
  /** Notes that it was used now. */
  used(id: string): Promise<void>
  /** Whether any key that has not expired, and is for no audience of its own, has this scope. */
  hasScope(scope: string): Promise<boolean>
  /** Deletes a key with all that it began: console sessions, login links, connect sessions. False when there is none. */
  delete(id: string, by?: string | null): Promise<boolean>
}

/** A console session's row. The cookie's secret is not kept. */
export interface ConsoleSessionRecord extends Authority {
  /** SHA-256 of the cookie's secret. */
  readonly secret_hash: Uint8Array
  /** Names the session in the audit trail. */
  readonly id: string
  readonly created_at: number
  readonly last_seen_at: number
  readonly expires_at: number
}

/** The statements about console sessions. */
export interface ConsoleSessionStore {
  /**
   * @param lifetime Until it ends whatever is done, in milliseconds.
   * @param login Whose key let it in, for the audit trail, and the address that it came from.
   */
  insert(
    session: Pick<ConsoleSessionRecord, 'secret_hash' | 'id'> & Authority,
    lifetime: number,
    login?: { readonly by: string | null; readonly address: string },
  ): Promise<void>
  /**
   * A session that has not expired, and was seen in the last `idle` milliseconds.
   *
   * @returns With the milliseconds since it was last seen.
   */
  find(
    secretHash: Uint8Array,
    idle: number,
  ): Promise<(ConsoleSessionRecord & { readonly unseen: number }) | undefined>
  /** Notes that it was seen now. */
  seen(secretHash: Uint8Array): Promise<void>
  delete(secretHash: Uint8Array): Promise<void>
  /** Ends every session, and uses up every link that could begin one. */
  deleteAll(by?: string | null): Promise<void>
}

/** The statements about links that log in to the console once. */
export interface LoginLinkStore {
  /** @param lifetime In milliseconds. */
  insert(
    link: { readonly token_hash: Uint8Array } & Authority,
    lifetime: number,
    by?: string | null,
  ): Promise<void>
  /** Notes that somebody came from this address with what is no link, or none any more. */
  refused(address: string): Promise<void>
  /** Uses one up: whose it is, for exactly one of all who bring it in time. */
  take(tokenHash: Uint8Array): Promise<Authority | undefined>
}

/** Everything that the host keeps. */
export interface HostStore {
  readonly apiKeys: ApiKeyStore
  readonly consoleSessions: ConsoleSessionStore
  readonly loginLinks: LoginLinkStore
  readonly connect: ConnectStore
  readonly webhooks: WebhookStore
  /** Deletes sessions and links that have expired, and old deliveries. */
  reap(): Promise<void>
}
