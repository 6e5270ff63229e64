/** The manifests of a folder. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, ManifestInvalidError, ManifestUnreadableError } from '../errors/manifest.ts'
import { type LoadOptions, loadManifest, reasonOf, shownPath } from './load-manifest.ts'
import type { Manifest } from './parse-manifest.ts'
import { repeatedKeys } from './repeated-keys.ts'

const MANIFEST = /\.ya?ml$/
/** A folder's manifest, when the folder is one connector's. */
const OWN = 'connector.yaml'

/**
 * The manifests in a folder: its `*.yaml` and `*.yml` files, and the `connector.yaml` of each folder in it; but nothing that
 * begins with `_` or `.`.
 *
 * @returns Their paths, sorted.
 * @throws {ManifestUnreadableError} `ERR_MANIFEST_UNREADABLE`
 */
export function manifestsIn(folder: string): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw new ManifestUnreadableError(shownPath(folder), reasonOf(error))
  }
  // A file like `_base.yaml` is there for others to extend or include; one like `.data` is the system's.
  const paths = entries
    .flatMap((entry) => {
      if (/^[._]/.test(entry.name)) return []
      if (entry.isDirectory()) return [join(folder, entry.name, OWN)].filter((path) => existsSync(path))
      return MANIFEST.test(entry.name) ? [join(folder, entry.name)] : []
    })
    .sort()
  if (paths.length === 0) throw new ManifestUnreadableError(shownPath(folder), 'it holds no manifest')
  return paths
}

/**
 * Reads every manifest of a folder: its `*.yaml` and `*.yml` files, and the `connector.yaml` of each folder in it;
 * but nothing that begins with `_` or `.`. They may extend and include any file below the folder.
 *
 * @param options.root A folder above, when files are shared from there.
 * @returns The manifests in the order of their paths. Pass them to `createLinkwright`.
 * @throws `ERR_MANIFEST_UNREADABLE`; `ERR_MANIFEST_INVALID` with the issues of all of them, and when two have one key.
 */
export async function loadManifests(folder: string, options: LoadOptions = {}): Promise<Manifest[]> {
  const { root = folder } = options
  const results = await Promise.allSettled(manifestsIn(folder).map((path) => loadManifest(path, { root })))
  const issues = results.flatMap((result): readonly Issue[] => {
    if (result.status === 'fulfilled') return []
    const reason: unknown = result.reason
    if (typeof reason === 'object' && reason !== null && 'issues' in reason) return reason.issues as Issue[]
    throw reason
  })
  const manifests = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  issues.push(...repeatedKeys(manifests))
  if (issues.length > 0) throw new ManifestInvalidError(shownPath(folder), issues)
  return manifests
}
