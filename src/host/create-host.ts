/** The composition root of the host service. */
import { LRUCache } from 'lru-cache'
import type { Linkwright } from '../create-linkwright.ts'
import { startInstance } from '../start-linkwright.ts'
import { createApiKeys } from './api-keys.ts'
import type { Host } from './host.ts'
import type { HostOptions } from './options.ts'
import { principalOf } from './principal.ts'
import { createServer, type Server } from './server.ts'

const MOST_ACTORS = 1_000

/** A host that does not listen yet. */
export interface CreatedHost extends Server {
  readonly host: Host
}

/**
 * Makes a host without listening: the library, and the server in front of it.
 *
 * @param options `publicUrl` must be there.
 * @throws As `createLinkwright`; {TypeError} for an admin key that is too short, or a public URL that is none.
 */
export async function createHost(
  options: HostOptions & { readonly publicUrl: string },
): Promise<CreatedHost> {
  const { linkwright, services } = await startInstance(options)
  try {
    const { store, logger } = services
    const acting = new LRUCache<string, Linkwright>({ max: MOST_ACTORS })
    const host: Host = Object.freeze({
      linkwright,
      services,
      store: store.host,
      apiKeys: createApiKeys(store.host.apiKeys, logger, options.adminKey),
      publicUrl: options.publicUrl.replace(/\/+$/, ''),
      logger,
      actingFor(request) {
        const { actor } = principalOf(request)
        const known = acting.get(actor) ?? linkwright.as(actor)
        acting.set(actor, known)
        return known
      },
    } satisfies Host)
    return { host, ...(await createServer(host, options)) }
  } catch (error) {
    await linkwright.close()
    throw error
  }
}
