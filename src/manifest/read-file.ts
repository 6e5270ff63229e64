/** Reading the files of a manifest from the disk: those below a root, and no larger than a manifest may be. */
import { closeSync, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { ReadFile } from './files.ts'

/** A text of as many characters as are read may have four times as many bytes. */
const MAX_BYTES = 8_000_000

/**
 * Reads a text.
 *
 * @returns The text, or how many bytes it has when these are too many to be read.
 * @throws What `fs` throws.
 */
export function readText(file: string): string | number {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    return size > MAX_BYTES ? size : readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** Reads plain files below `root` only. Not through symbolic links that lead out of it. */
export function readerBelow(root: string): ReadFile {
  const inside = root.endsWith(sep) ? root : root + sep
  return (path) => {
    let text: string | number
    try {
      const file = realpathSync.native(resolve(root, ...path.split('/')))
      if (!file.startsWith(inside) || !statSync(file).isFile()) return undefined
      text = readText(file)
    } catch {
      return undefined
    }
    if (typeof text === 'number') throw new Error(`"${path}" has ${text} bytes`)
    return text
  }
}
