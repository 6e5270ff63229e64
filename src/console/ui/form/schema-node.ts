/** Finds the part of a schema that a finding is about. */

export type SchemaNode = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is SchemaNode => typeof value === 'object' && value !== null

const plain = (segment: string): string =>
  decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')

/** The parts of a JSON Pointer, with or without the `#` of a URI fragment. */
export function pointerSegments(pointer: string): string[] {
  const path = pointer.replace(/^#/, '')
  return path === '' ? [] : path.slice(1).split('/').map(plain)
}

/** The node at a pointer into the schema. */
export function nodeAt(root: unknown, segments: readonly string[]): unknown {
  let node = root
  for (const segment of segments) {
    if (!isNode(node)) return undefined
    const next = Object.hasOwn(node, segment) ? node[segment] : undefined
    // The way that a validator went names the reference as a step, and goes on behind it.
    const isReference = segment === '$ref' && typeof next === 'string' && next.startsWith('#')
    node = isReference ? nodeAt(root, pointerSegments(next)) : next
  }
  return node
}
