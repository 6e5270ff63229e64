/** Requests as spans and in a histogram, by OpenTelemetry's semantic conventions for HTTP clients. */
import { LinkwrightError } from '../errors/base.ts'
import type { Attributes, Telemetry, Transport } from '../ports/ports.ts'

/**
 * A transport whose requests are measured.
 *
 * @param showsPath Whether a span shows the URL's path. The query, and what an API's paths name, is nobody's business.
 */
export function measuredTransport(transport: Transport, telemetry: Telemetry, showsPath: boolean): Transport {
  return (request, options) => {
    const { hostname, protocol, port, origin, pathname } = new URL(request.url)
    const target: Attributes = {
      'http.request.method': request.method,
      'server.address': hostname,
      'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
    }
    const attributes = showsPath ? { ...target, 'url.full': `${origin}${pathname}` } : target
    const startedAt = performance.now()
    return telemetry.span(request.method, 'client', attributes, async (add) => {
      let outcome: Attributes = {}
      try {
        const response = await transport(request, options)
        const { status } = response
        outcome = {
          'http.response.status_code': status,
          ...(status >= 400 && { 'error.type': String(status) }),
        }
        add(outcome)
        return response
      } catch (error) {
        outcome = { 'error.type': error instanceof LinkwrightError ? error.code : '_OTHER' }
        throw error
      } finally {
        const seconds = (performance.now() - startedAt) / 1_000
        telemetry.duration('http.client.request.duration', seconds, { ...target, ...outcome })
      }
    })
  }
}
