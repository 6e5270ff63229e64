/** A connector with the library's own network, for hosts that keep grants themselves. */
import { bindConnector, type Connector } from './connector/connector.ts'
import { type PortOptions, withDefaultPorts } from './default-ports.ts'
import type { Manifest } from './manifest/parse-manifest.ts'

/**
 * Makes a manifest ready to run. Nothing is sent and no HTTP client is loaded until a flow needs one.
 *
 * @param manifest From `parseManifest` or `loadManifest`.
 * @returns The connector; make a profile for it by `parseProfile`.
 * @throws {TypeError} for a manifest that was not parsed.
 */
export function createConnector(manifest: Manifest, options: PortOptions = {}): Connector {
  return bindConnector(manifest, withDefaultPorts(options))
}
