/** A manifest from a file, with the files that it refers to. */
import { realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { ManifestSyntaxError, ManifestUnreadableError } from '../errors/manifest.ts'
import { type Manifest, readManifest } from './parse-manifest.ts'
import { filesBelow, readText } from './read-file.ts'
import { tooManyBytes } from './read-yaml.ts'

/** Where a manifest's files may be. */
export interface LoadOptions {
  /** The folder below which files are read. Default: the manifest's own. */
  readonly root?: string
}

/** What a failure of the file system means, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    {
      ENOENT: 'no such file',
      EACCES: 'permission denied',
      EISDIR: 'it is a directory',
      ENOTDIR: 'it is no directory',
    }[code] ??
    (code || 'unknown')
  )
}

/** How messages name a file: from the working directory, where it is in there. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path) || basename(path)
  return shown.startsWith('..') ? path : shown
}

/**
 * Reads a manifest from a file. What it extends and includes, and the `$ref`s of its action schemas, are read from
 * files in the same folder or below, or below `options.root`.
 *
 * @param path The manifest's path, relative to the working directory or absolute.
 * @returns The manifest. Pass it to `createConnector` or `createLinkwright`.
 * @throws {ManifestUnreadableError} `ERR_MANIFEST_UNREADABLE`, and what {@link parseManifest} throws.
 */
export async function loadManifest(path: string, options: LoadOptions = {}): Promise<Manifest> {
  const file = shownPath(path)
  let text: string | number
  let folder: string
  let root: string
  try {
    // At once rather than in turns: it is little, and done before there is anything else to do.
    text = readText(path)
    folder = realpathSync.native(dirname(path))
    root = options.root === undefined ? folder : realpathSync.native(options.root)
  } catch (error) {
    throw new ManifestUnreadableError(file, reasonOf(error))
  }
  if (typeof text === 'number') throw new ManifestSyntaxError(file, tooManyBytes(file, text))
  const own = relative(root, resolve(folder, basename(path)))
  if (own.startsWith('..')) throw new ManifestUnreadableError(file, 'it is not below the root')
  return readManifest({ text, file, path: own.split(sep).join('/'), ...filesBelow(root) })
}
