/** The library's composition root. */
import { LRUCache } from 'lru-cache'
import { startDelivery } from './account/events/deliver-events.ts'
import { healthOf } from './account/health.ts'
import { createEndpointGates } from './account/refresh/endpoint-gates.ts'
import { createPendingWrites } from './account/refresh/pending-writes.ts'
import { startRecovery } from './account/refresh/recover.ts'
import { drainRefreshes } from './account/refresh/refresh.ts'
import { drainRevocations } from './account/revoke/unlink.ts'
import { requireConnector, type Services } from './account/services.ts'
import { createIssueAudit } from './account/session/issue-audit.ts'
import { createSessionCache } from './account/session/session-cache.ts'
import { watchStore } from './account/watch-store.ts'
import type { Connector, ConnectorPorts } from './connector/connector.ts'
import { createConnector } from './create-connector.ts'
import type { Linkwright, LinkwrightOptions } from './create-linkwright.ts'
import { type PortOptions, withDefaultPorts } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'
import { checkKeys } from './manifest/repeated-keys.ts'
import { checkRedirectUri } from './oauth/authorization-request.ts'
import { ANNOUNCING_INTERVAL, announceKey, openStorage } from './open-storage.ts'
import { checkActor, operationsOf } from './operations.ts'
import type { Logger, Telemetry } from './ports/ports.ts'
import type { Store } from './ports/store-port.ts'
import { startBackground } from './start-background.ts'
import { measuredStore } from './telemetry/measured-store.ts'
import { measuredTransport } from './telemetry/measured-transport.ts'
import { isMeasuring, openMeasuring } from './telemetry/open-measuring.ts'

const MAX_OPEN_PROFILES = 1_000
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

function bindAll(manifests: readonly Manifest[], options: PortOptions): Map<string, Connector> {
  checkKeys(manifests)
  return new Map(manifests.map((manifest) => [manifest.key, createConnector(manifest, options)]))
}

function redirectUris(publicUrl: string): (connector: string) => string {
  if (!URL.canParse(publicUrl) || /[?#]/.test(publicUrl))
    throw new TypeError('"publicUrl" must be a URL without query and fragment')
  const base = new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`)
  checkRedirectUri(base.href)
  return (connector) => new URL(`connect/oauth2/${connector}/callback`, base).href
}

function measuredPorts(ports: ConnectorPorts, telemetry: Telemetry): ConnectorPorts {
  if (!isMeasuring(telemetry)) return ports
  return {
    ...ports,
    transport: measuredTransport(ports.transport, telemetry, true),
    apiTransport: measuredTransport(ports.apiTransport, telemetry, false),
  }
}

function observe({ telemetry, issued, gates }: Services): void {
  for (const source of ['cached', 'uncached'] as const) {
    const attributes = { 'linkwright.token.source': source }
    telemetry.observe('linkwright.token.issued', () => issued.total()[source], attributes)
  }
  telemetry.observe('linkwright.endpoint.closed', () => gates.closed())
}

/** Starts Linkwright; see `createLinkwright`. */
export async function startLinkwright(options: LinkwrightOptions): Promise<Linkwright> {
  return (await startInstance(options)).linkwright
}

/** Has events wait for the host. Nothing has begun yet that would go on without an owner. */
async function listen(store: Store): Promise<void> {
  try {
    await store.events.listen()
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Starts Linkwright, and gives what is below it too: for the host service, which does more than a library's host may.
 *
 * @param measuring Where measurements go. Default: as the options say.
 */
export async function startInstance(
  options: LinkwrightOptions,
  measuring?: Telemetry,
): Promise<{ readonly linkwright: Linkwright; readonly services: Services }> {
  const telemetry = measuring ?? (await openMeasuring(options))
  const ports = measuredPorts(withDefaultPorts(options), telemetry)
  const connectors = bindAll(options.manifests, ports)
  const logger = options.logger ?? silent
  const redirectUri = redirectUris(options.publicUrl)
  const { store: opened, vault } = await openStorage(options, ports.clock)
  if (options.onEvent !== undefined) await listen(opened)
  const store = isMeasuring(telemetry) ? measuredStore(opened, telemetry) : opened
  const scheduler = store.scheduler(logger)
  const services: Services = {
    connectors,
    store,
    vault,
    clock: ports.clock,
    logger,
    redirectUri,
    sessions: createSessionCache(),
    profiles: new LRUCache({ max: MAX_OPEN_PROFILES }),
    writes: createPendingWrites(logger),
    gates: createEndpointGates(),
    issued: createIssueAudit(store, logger),
    telemetry,
    wake: (job) => scheduler.wake(job),
  }
  watchStore(services)
  const stopRecovery = startRecovery(services)
  observe(services)
  const announcing = setInterval(() => {
    announceKey(store, vault).catch(() => logger.warn({}, 'The register of keys could not be written to'))
  }, ANNOUNCING_INTERVAL).unref()
  if (options.background !== false) await startBackground(services, scheduler)
  const delivery = options.onEvent === undefined ? undefined : startDelivery(store, logger, options.onEvent)
  const facade = (actor: string): Linkwright =>
    Object.freeze({
      ...operationsOf(services, checkActor(actor), () => delivery?.nudge()),
      health: () => healthOf(services),
      connector: (key: string) => requireConnector(services, key),
      connectors: () => [...connectors.values()],
      redirectUri,
      as: facade,
      close,
    })
  async function close(): Promise<void> {
    clearInterval(announcing)
    stopRecovery()
    await Promise.all([scheduler.stop(), delivery?.stop()])
    await Promise.all([services.writes.drain(), drainRefreshes(services), drainRevocations(services)])
    // And what the last of them have left to do.
    await services.writes.drain()
    telemetry.stop()
    await services.issued.stop()
    await store.close()
  }
  return { linkwright: facade(options.actor ?? 'host'), services }
}
