/** What the account operations share. Made once, by the composition root. */
import type { LRUCache } from 'lru-cache'
import type { Connector } from '../connector/connector.ts'
import type { Profile } from '../connector/profile.ts'
import { ConnectorNotFoundError } from '../errors/account.ts'
import type { Clock, Logger, Telemetry, Vault } from '../ports/ports.ts'
import type { Store } from '../ports/store-port.ts'
import type { EndpointGates } from './refresh/endpoint-gates.ts'
import type { PendingWrites } from './refresh/pending-writes.ts'
import type { IssueAudit } from './session/issue-audit.ts'
import type { SessionCache } from './session/session-cache.ts'

/** Ports and process-wide state. */
export interface Services {
  readonly connectors: ReadonlyMap<string, Connector>
  readonly store: Store
  readonly vault: Vault
  readonly clock: Clock
  readonly logger: Logger
  /** The redirect URI of a connector: `https://host/connect/oauth2/{connector}/callback`. */
  readonly redirectUri: (connector: string) => string
  readonly sessions: SessionCache
  /** Opened profiles by id and version: opening one takes as long as everything else of a login. */
  readonly profiles: LRUCache<string, Profile>
  readonly writes: PendingWrites
  readonly gates: EndpointGates
  readonly issued: IssueAudit
  readonly telemetry: Telemetry
  /** Asks for a round of a background job soon. Never throws. */
  readonly wake: (job: string) => Promise<void>
}

/** State that an operation keeps for each instance, and that goes with it. */
export function perInstance<T>(make: () => T): (services: Services) => T {
  const kept = new WeakMap<Services, T>()
  return (services) => {
    const known = kept.get(services)
    if (known !== undefined) return known
    const state = make()
    kept.set(services, state)
    return state
  }
}

/** The connector of that key. */
export function requireConnector({ connectors }: Services, key: string): Connector {
  const connector = connectors.get(key)
  if (connector === undefined) throw new ConnectorNotFoundError(key)
  return connector
}
