/** Where each value of a manifest stands in the text that it was read from. */
import { type Document, isMap, isPair, isScalar, type LineCounter, type Node } from 'yaml'

/** A path into a value: object keys and array indexes. */
export type Path = readonly (string | number)[]

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Answers where something stands in a manifest's text. */
export interface ManifestSource {
  readonly file: string
  /** The position of the value at `path`, or of its nearest parent that exists. */
  locate(path: Path, at?: 'key' | 'value'): Position
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

/** Makes the source of a parsed document. */
export function createSource(file: string, document: Document, lines: LineCounter): ManifestSource {
  return Object.freeze({
    file,
    locate(path: Path, at: 'key' | 'value' = 'value'): Position {
      const { line, col } = lines.linePos(offsetOf(document, path, at))
      return { line: Math.max(line, 1), column: Math.max(col, 1) }
    },
  })
}
