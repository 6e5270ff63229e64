/** A manifest from a file, with the files that it refers to. */
import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { ManifestUnreadableError } from '../errors/manifest.ts'
import { type Manifest, parseManifest } from './parse-manifest.ts'

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    { ENOENT: 'no such file', EACCES: 'permission denied', EISDIR: 'it is a directory' }[code] ??
    (code || 'unknown')
  )
}

/** Reads files inside `folder` only. Not through symbolic links that lead out of it. */
function readerOf(folder: string): (path: string) => string | undefined {
  const inside = folder.endsWith(sep) ? folder : folder + sep
  return (path) => {
    try {
      const file = realpathSync.native(resolve(folder, ...decodeURIComponent(path).split('/')))
      return file.startsWith(inside) ? readFileSync(file, 'utf8') : undefined
    } catch {
      return undefined
    }
  }
}

/**
 * Reads a manifest from a file. `$ref`s of its action schemas are read from files in the same folder or below.
 *
 * @param path The manifest's path, relative to the working directory or absolute.
 * @returns The manifest. Pass it to `createConnector` or `createLinkwright`.
 * @throws {ManifestUnreadableError} `ERR_MANIFEST_UNREADABLE`, and what {@link parseManifest} throws.
 */
export async function loadManifest(path: string): Promise<Manifest> {
  const shown = relative(process.cwd(), path) || basename(path)
  const file = shown.startsWith('..') ? path : shown
  let text: string
  let folder: string
  try {
    // At once rather than in turns: it is little, and done before there is anything else to do.
    text = readFileSync(path, 'utf8')
    folder = realpathSync.native(dirname(path))
  } catch (error) {
    throw new ManifestUnreadableError(file, reasonOf(error))
  }
  return parseManifest(text, { file, readReference: readerOf(folder) })
}
