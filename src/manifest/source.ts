/** Where each value of a manifest stands in the text that it was read from. */
import { createRequire } from 'node:module'
import type { Document, LineCounter, Node } from 'yaml'

const require = createRequire(import.meta.url)

/** A path into a value: object keys and array indexes. */
export type Path = readonly (string | number)[]

/** A file as messages name it, line and column, both counted from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Answers where something stands in a manifest's text, or in one of the files that it is made from. */
export interface ManifestSource {
  /** The manifest's own file, as messages name it. */
  readonly file: string
  /** The position of the value at `path`, or of its nearest parent that exists. */
  locate(path: Path, at?: 'key' | 'value'): Position
  /** The file that the value at `path` is written in, as {@link ReadFile} names it. */
  fileAt(path: Path): string
}

/** Where a value was written, and where its children were written that come from elsewhere. */
export interface Origin {
  readonly source: ManifestSource
  readonly path: Path
  readonly children?: ReadonlyMap<string | number, Origin>
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Reads a JSON Pointer (RFC 6901) as a path. Array indexes stay text. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  const { isMap, isPair, isScalar }: typeof import('yaml') = require('yaml')
  if (at === 'key' && path.length > 0) {
    const parent = document.getIn(path.slice(0, -1), true)
    const key = String(path.at(-1))
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    if (isPair(pair) && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
  }
  const node = path.length === 0 ? document.contents : (document.getIn(path, true) as Node | undefined)
  if (node?.range) return node.range[0]
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), 'key')
}

/** Makes the source of one parsed document. `path` is the file's name for whoever reads it. */
export function createSource(
  file: string,
  path: string,
  document: Document,
  lines: LineCounter,
): ManifestSource {
  return Object.freeze({
    file,
    locate(at: Path, part: 'key' | 'value' = 'value'): Position {
      const { line, col } = lines.linePos(offsetOf(document, at, part))
      return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
    },
    fileAt: () => path,
  })
}

/** Where a child of a value was written. */
export function originOf({ source, path, children }: Origin, key: string | number): Origin {
  return children?.get(key) ?? { source, path: [...path, key] }
}

/** Makes the source of a value that was composed from several documents. */
export function createComposedSource(file: string, origin: Origin): ManifestSource {
  const find = (path: Path): Origin =>
    path.reduce<Origin>(
      // What Ajv calls by a pointer has its indexes as text.
      (from, key) =>
        originOf(from, from.children?.has(key) === false && /^\d+$/.test(String(key)) ? Number(key) : key),
      origin,
    )
  return Object.freeze({
    file,
    locate(path: Path, at: 'key' | 'value' = 'value'): Position {
      const found = find(path)
      return found.source.locate(found.path, at)
    },
    fileAt(path: Path): string {
      const found = find(path)
      return found.source.fileAt(found.path)
    },
  })
}
