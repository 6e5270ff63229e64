/** Discovered metadata in process memory, bounded in number: an end user may name the issuer. */
import { LRUCache } from 'lru-cache'
import type { AuthorizationServer } from 'oauth4webapi'
import { discoverAuthorizationServer } from '../oauth/discovery.ts'
import type { Connector } from './connector.ts'

const MAX_ISSUERS = 100

type Cache = LRUCache<string, Promise<AuthorizationServer>>

const caches = new WeakMap<Connector, Cache>()

/**
 * Discovers an issuer once a process and connector, for the hundred issuers that were used last. A failure is not
 * remembered.
 *
 * @throws What `discoverAuthorizationServer` throws.
 */
export function discoverOnce(connector: Connector, issuer: string): Promise<AuthorizationServer> {
  const cache: Cache = caches.get(connector) ?? new LRUCache({ max: MAX_ISSUERS })
  caches.set(connector, cache)
  const known = cache.get(issuer)
  if (known !== undefined) return known
  const { transport, clock } = connector.ports
  const found = discoverAuthorizationServer(issuer, transport, clock.now())
  cache.set(issuer, found)
  found.catch(() => cache.delete(issuer))
  return found
}
