/** The files that a manifest is made from besides its own: found below one folder, and limited in number and size. */
import { posix } from 'node:path'
import { quoteForeign } from '../errors/base.ts'

/**
 * Reads a file that a manifest refers to.
 *
 * @param path Relative to the root, with `/` between its parts. It may try to leave the root: that is refused here.
 * @returns The file's text, or undefined when there is no such file below the root.
 * @throws Error whose message says why a file that is there is not read.
 */
export type ReadFile = (path: string) => string | undefined

/**
 * Reads each file once, and refuses when they come to too much.
 *
 * @param limit How many characters they may have together, a file that is used twice counted twice.
 */
export function sparingly(read: ReadFile, limit: number): ReadFile {
  const texts = new Map<string, string | undefined>()
  let characters = 0
  return (path) => {
    if (!texts.has(path)) texts.set(path, read(path))
    const text = texts.get(path)
    characters += text?.length ?? 0
    if (characters > limit) throw new Error(`the files have more than ${limit} characters together`)
    return text
  }
}

/** Why a text is no relative path, or undefined when it is one. */
function whyNot(reference: string): string | undefined {
  if (/^([a-z]:)?[/\\]/i.test(reference)) return 'is an absolute path'
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) return 'is a URL'
  if (reference.includes('\\')) return 'has a backslash: folders are separated by /'
  return undefined
}

/**
 * The path of a file that another file refers to.
 *
 * @param reference As it is written, relative to the file that it is written in.
 * @param from That file's path.
 * @throws Error whose message says why nothing is read from there.
 */
export function resolvePath(reference: string, from: string): string {
  const shown = quoteForeign(reference, 100)
  const why = whyNot(reference)
  if (why !== undefined) throw new Error(`${shown} ${why}`)
  const path = posix.join(posix.dirname(from), reference)
  if (path === '..' || path.startsWith('../')) throw new Error(`${shown} leaves the folder that may be read`)
  return path
}

/** How messages name a file: as they name the manifest, whose path is `own`. */
export function shownName(file: string, own: string, path: string): string {
  return posix.join(posix.dirname(file), posix.relative(posix.dirname(own), path))
}
