/** The ports that the library brings: loaded at first use, so that importing it loads no HTTP client. */
import type { ConnectorPorts } from './connector/connector.ts'
import type { Clock, Transport } from './ports/ports.ts'

/** What a host may replace. */
export interface PortOptions {
  /** Sends requests to the authorization server. Default: got behind the address guard. */
  readonly transport?: Transport
  /** Sends API calls. Default: undici behind the address guard. */
  readonly apiTransport?: Transport
  readonly clock?: Clock
  /** Origins that may be on plain http or on a private address: a local server in development. Default: none. */
  readonly trustedOrigins?: readonly string[]
}

const systemClock: Clock = { now: () => Date.now() }

/** Makes the transport when it is first used. */
function lazily(load: () => Promise<Transport>): Transport {
  let loading: Promise<Transport> | undefined
  let loaded: Transport | undefined
  const first: Transport = async (request, options) => {
    loading ??= load()
    loaded = await loading
    return loaded(request, options)
  }
  return (request, options) => (loaded ?? first)(request, options)
}

/** The ports with defaults for those that are not given. */
export function withDefaultPorts(options: PortOptions): ConnectorPorts {
  const guard = async (): Promise<import('./http/address-guard.ts').AddressGuard> => {
    const { createAddressGuard } = await import('./http/address-guard.ts')
    return createAddressGuard({ trustedOrigins: options.trustedOrigins ?? [] })
  }
  return {
    clock: options.clock ?? systemClock,
    transport:
      options.transport ??
      lazily(async () => {
        const { createAuthorizationServerTransport } = await import(
          './http/authorization-server-transport.ts'
        )
        return createAuthorizationServerTransport({ guard: await guard() })
      }),
    apiTransport:
      options.apiTransport ??
      lazily(async () => {
        const { createApiTransport } = await import('./http/api-transport.ts')
        return createApiTransport({ guard: await guard() })
      }),
  }
}
