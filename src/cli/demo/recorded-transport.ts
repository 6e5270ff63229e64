/** The library's own HTTP clients, with a list of what went through them: the demo shows what was really sent. */
import { createAddressGuard } from '../../http/address-guard.ts'
import { createApiTransport } from '../../http/api-transport.ts'
import { createAuthorizationServerTransport } from '../../http/authorization-server-transport.ts'
import type { Transport } from '../../ports/ports.ts'

/** Both clients, and their list. */
export interface RecordedTransports {
  readonly transport: Transport
  readonly apiTransport: Transport
  /** What was sent since the last time, like `POST /token → 200`; equal requests are counted. */
  sent(): string
}

/** Makes the clients. */
export function recordTransports(trustedOrigins: readonly string[]): RecordedTransports {
  const guard = createAddressGuard({ trustedOrigins })
  let counts = new Map<string, number>()
  const recorded = (transport: Transport): Transport => {
    return async (request, options) => {
      const response = await transport(request, options)
      const line = `${request.method} ${new URL(request.url).pathname} → ${response.status}`
      counts.set(line, (counts.get(line) ?? 0) + 1)
      return response
    }
  }
  return {
    transport: recorded(createAuthorizationServerTransport({ guard })),
    apiTransport: recorded(createApiTransport({ guard })),
    sent() {
      const lines = [...counts].map(([line, times]) => (times === 1 ? line : `${times} × ${line}`))
      counts = new Map()
      return lines.join(', ')
    },
  }
}
