/** Linkwright with accounts. */
import type { EventHandler } from './account/events/deliver-events.ts'
import type { EventFilter, EventPage } from './account/events/event.ts'
import type { Health } from './account/health.ts'
import type { KeyUse } from './account/keys/list-keys.ts'
import type { KeyCheck, KeyRotation, LongRunning } from './account/keys/rotate-keys.ts'
import type { Revocation, RevocationFilter } from './account/revoke/revocations-job.ts'
import type { Accounts } from './accounts.ts'
import type { ActionTypes, AnyActions } from './action-types.ts'
import type { Connector } from './connector/connector.ts'
import type { PortOptions } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'
import type { StorageOptions } from './open-storage.ts'
import type { Logger } from './ports/ports.ts'
import type { Profiles } from './profiles.ts'
import type { TelemetryOptions } from './telemetry/open-measuring.ts'

/** What Linkwright runs with. */
export interface LinkwrightOptions extends PortOptions, StorageOptions, TelemetryOptions {
  /** From `parseManifest` or `loadManifest`; each with a key of its own. */
  readonly manifests: readonly Manifest[]
  /** Where users reach the host. Redirect URIs are `{publicUrl}/connect/oauth2/{connector}/callback`. */
  readonly publicUrl: string
  /** Default: logs nothing. */
  readonly logger?: Logger
  /**
   * Whether this instance takes part in background work: refreshing accounts that would lapse unused, sealing anew
   * after a key rotation, deleting what has expired. Default: true. At least one instance should.
   */
  readonly background?: boolean
  /** Who acts through this instance, for the audit trail; `as` names others. Default: `host`. */
  readonly actor?: string
  /**
   * Is told what happens to accounts and profiles: each event at least once (drop doubles by `id`), those of one
   * account in their order. When it throws, or takes longer than 30 seconds, the event comes again, later and later.
   * Of all instances on one database one is told each event, from when the first one with this option has started.
   * Default: nobody is told; events are listed all the same.
   */
  readonly onEvent?: EventHandler
}

/** The audit trail: what happened to accounts and profiles, who did it, and who must act. */
export interface Events {
  /** A page of events, the newest first; `cursor` of one page gives the next. */
  list(filter?: EventFilter): Promise<EventPage>
}

/** Tokens of unlinked accounts that the provider has not taken note of. */
export interface Revocations {
  list(filter?: RevocationFilter): Promise<Revocation[]>
  /** Asks the provider now, once, and gives how many are still pending. */
  retry(filter?: { readonly profile_id?: string }): Promise<{ readonly pending: number }>
}

/** Operations on the keys that secrets are sealed with. */
export interface Keys {
  /** The configured keys, the one that seals first, and whether one may be removed. Looks at every row. */
  list(): Promise<KeyUse[]>
  /**
   * Seals everything anew with the first key, while this and other instances go on. Resumable. The background does the
   * same within the hour; here it can be watched.
   */
  rotate(options?: LongRunning): Promise<KeyRotation>
  /** Opens every secret and says which do not open. Changes nothing. */
  check(options?: LongRunning): Promise<KeyCheck>
}

/** A running Linkwright. `A` are the actions that TypeScript knows, as `linkwright types` writes them; else any. */
export interface Linkwright<A extends ActionTypes<A> = AnyActions> {
  readonly keys: Keys
  readonly profiles: Profiles
  readonly accounts: Accounts<A>
  readonly events: Events
  readonly revocations: Revocations
  /** How this instance is; for a readiness probe. Asks nobody. */
  health(): Health
  /** The connector of that key. */
  connector(key: string): Connector
  connectors(): Connector[]
  redirectUri(connector: string): string
  /** The same instance as another actor has it: the audit trail names it. Closing it closes the instance. */
  as(actor: string): Linkwright<A>
  /** Waits for refreshes in flight and for what is still to be stored, then closes the database. */
  close(): Promise<void>
}

/**
 * Starts Linkwright: opens the database, and gives linked accounts whose tokens are kept safe and fresh.
 *
 * @typeParam A The actions of the manifests, as `linkwright types` writes them: `accounts.call` then completes names,
 *   inputs and outputs. Default: any.
 * @returns The running instance; end it by `close()`.
 * @throws `ERR_DATABASE_…` and `ERR_KEY_…` when the storage cannot be opened;
 *   `ERR_MANIFEST_INVALID` when two manifests have one key.
 */
export async function createLinkwright<A extends ActionTypes<A> = AnyActions>(
  options: LinkwrightOptions,
): Promise<Linkwright<A>> {
  // Loaded with the first call: a program that only reads manifests does not wait for it.
  const { startLinkwright } = await import('./start-linkwright.ts')
  return startLinkwright(options)
}
