/** Reading the files of a manifest from the disk: those below a root, and no larger than a manifest may be. */
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
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

/** The files below a folder. */
export interface FilesBelow {
  /** Whether there is such a file that may be read. */
  readonly has: (path: string) => boolean
  readonly read: ReadFile
}

/** Finds plain files below `root` only. Not through symbolic links that lead out of it. */
export function filesBelow(root: string): FilesBelow {
  const inside = root.endsWith(sep) ? root : root + sep
  const find = (path: string): string | undefined => {
    const file = realpathSync.native(resolve(root, ...path.split('/')))
    return file.startsWith(inside) && statSync(file).isFile() ? file : undefined
  }
  return {
    has(path) {
      try {
        const file = find(path)
        if (file !== undefined) accessSync(file, constants.R_OK)
        return file !== undefined
      } catch {
        return false
      }
    },
    read(path) {
      let text: string | number
      try {
        const file = find(path)
        if (file === undefined) return undefined
        text = readText(file)
      } catch {
        return undefined
      }
      if (typeof text === 'number') throw new Error(`"${path}" has ${text} bytes`)
      return text
    },
  }
}
