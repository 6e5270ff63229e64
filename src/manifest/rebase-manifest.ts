/** A manifest's URLs, moved to other origins: how a connector is run against a local server. */
import type { Manifest as ManifestData } from '../generated/manifest.ts'
import { type Manifest, manifestSource, sealManifest } from './parse-manifest.ts'

function move(value: unknown, origins: readonly (readonly [string, string])[]): unknown {
  if (typeof value === 'string') {
    const found = origins.find(
      ([from]) => value.startsWith(from) && ['', '/', '?'].includes(value.charAt(from.length)),
    )
    return found === undefined ? value : found[1] + value.slice(found[0].length)
  }
  if (Array.isArray(value)) return value.map((item) => move(item, origins))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, move(child, origins)]))
}

/**
 * Points a manifest's endpoints, issuer and base URL at other origins, for development against a local server.
 * A server on plain http or on a private address must also be named in `trustedOrigins`.
 *
 * @param manifest What `parseManifest` or `loadManifest` returned.
 * @param origins The new origin for each old one: `{ 'https://api.example.com': 'http://127.0.0.1:4010' }`.
 * @returns A new manifest; the given one is not changed.
 */
export function rebaseManifest(manifest: Manifest, origins: Readonly<Record<string, string>>): Manifest {
  const entries = Object.entries(origins)
  const { authorization_server, auth, api, ...rest } = manifest
  const moved: ManifestData = {
    ...rest,
    authorization_server: move(authorization_server, entries) as ManifestData['authorization_server'],
    auth: move(auth, entries) as ManifestData['auth'],
    ...(api === undefined ? {} : { api: move(api, entries) as NonNullable<ManifestData['api']> }),
  }
  return sealManifest(moved, manifestSource(manifest))
}
