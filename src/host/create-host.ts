/** The composition root of the host service. */
import { LRUCache } from 'lru-cache'
import type { EventHandler } from '../account/events/deliver-events.ts'
import type { Worker } from '../account/events/work-off.ts'
import type { Linkwright } from '../create-linkwright.ts'
import { withDefaultPorts } from '../default-ports.ts'
import { createAddressGuard } from '../http/address-guard.ts'
import { startInstance } from '../start-linkwright.ts'
import { isMeasuring, openMeasuring } from '../telemetry/open-measuring.ts'
import { createApiKeys } from './access/api-keys.ts'
import { principalOf } from './access/principal.ts'
import { parseOrigins } from './connect/return-to.ts'
import type { Host } from './host.ts'
import { createMetrics, withTelemetry } from './metrics/metrics.ts'
import type { HostOptions } from './options.ts'
import { checkPublicUrl } from './public-url.ts'
import { createServer, type Server } from './server.ts'
import { startWebhookDelivery } from './webhooks/deliver-webhooks.ts'
import { enqueueEvent } from './webhooks/webhooks.ts'

const MOST_ACTORS = 1_000

/** A host that does not listen yet. */
export interface CreatedHost extends Server {
  readonly host: Host
}

/**
 * Makes a host without listening: the library, and the server in front of it.
 *
 * @param options `publicUrl` must be there.
 * @throws As `createLinkwright`; {TypeError} for an admin key that is too short, and for a public URL that is
 *   none or has a path, and for an origin that is none.
 */
export async function createHost(
  options: HostOptions & { readonly publicUrl: string },
): Promise<CreatedHost> {
  const publicUrl = checkPublicUrl(options.publicUrl)
  const { webhookOrigins = [], apiTransport } = options
  const webhookGuard = createAddressGuard({ trustedOrigins: webhookOrigins })
  const metrics = createMetrics()
  const given = await openMeasuring(options)
  const telemetry = isMeasuring(given) ? withTelemetry(metrics.telemetry, given) : metrics.telemetry
  const onEvent: EventHandler = async (event) => {
    await enqueueEvent((await starting).services, event)
    webhooks?.nudge()
    await options.onEvent?.(event)
  }
  const starting = startInstance({ ...options, onEvent }, telemetry)
  let webhooks: Worker | undefined
  const { linkwright, services } = await starting
  try {
    const ports = withDefaultPorts({
      trustedOrigins: webhookOrigins,
      ...(apiTransport !== undefined && { apiTransport }),
    })
    webhooks = startWebhookDelivery(services, ports.apiTransport)
    const { store, logger } = services
    const acting = new LRUCache<string, Linkwright>({ max: MOST_ACTORS })
    const host: Host = Object.freeze({
      linkwright,
      services,
      store: store.host,
      apiKeys: createApiKeys(store.host.apiKeys, logger, options.adminKey),
      webhooks,
      webhookGuard,
      publicUrl,
      origins: parseOrigins([new URL(options.publicUrl).origin, ...(options.origins ?? [])]),
      logger,
      metrics,
      actingFor(request) {
        const { actor } = principalOf(request)
        const known = acting.get(actor)
        if (known !== undefined) return known
        const made = linkwright.as(actor)
        acting.set(actor, made)
        return made
      },
    } satisfies Host)
    return { host, ...(await createServer(host, options)) }
  } catch (error) {
    await webhooks?.stop()
    await linkwright.close()
    throw error
  }
}
