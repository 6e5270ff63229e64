/** Manifests that would be the same connector. */
import { type Issue, ManifestInvalidError } from '../errors/manifest.ts'
import { type Manifest, manifestSource } from './parse-manifest.ts'
import type { Position } from './source.ts'

/** The issues of manifests with the key of one before them: the two would be one connector. */
export function repeatedKeys(manifests: readonly Manifest[]): (Issue & Position)[] {
  const known = new Map<string, string>()
  return manifests.flatMap((manifest) => {
    const source = manifestSource(manifest)
    const other = known.get(manifest.key)
    if (other === undefined) known.set(manifest.key, source.file)
    if (other === undefined) return []
    const message = `"${manifest.key}" is also the key of ${other}`
    return [{ code: 'duplicate_connector', message, pointer: '/key', ...source.locate(['key']) }]
  })
}

/**
 * Refuses manifests of which two have one key.
 *
 * @throws {ManifestInvalidError} `ERR_MANIFEST_INVALID`, with the issue `duplicate_connector` for each but the first.
 */
export function checkKeys(manifests: readonly Manifest[]): void {
  const issues = repeatedKeys(manifests)
  const [first] = issues
  if (first !== undefined) throw new ManifestInvalidError(first.file, issues)
}
