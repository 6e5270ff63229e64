/** The files that the schemas of actions are in, and the places of them that are referred to. */
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import type { ReadFile } from './files.ts'
import { MAX_DEPTH } from './read-yaml.ts'
import { fromPointer } from './source.ts'

/** Files that are put in place of a reference, each time that they are. */
const MAX_INLINED = 1_000
/** Entries of the parts of files that are put in place of a reference, each time that they are. */
const MAX_PARTS = 100_000
/** What makes a schema depend on its own `$id`. */
const OWN_PLACES = /"\$(?:dynamicRef|ref)"\s*:\s*"#|"\$(?:dynamicA|a)nchor"/

/** What a reference names. */
export interface Referred {
  readonly schema: Record<string, unknown>
  /** Whether it refers to nothing, so that it can be used as it is. */
  readonly isComplete: boolean
}

/** Reads what references name. */
export interface SchemaFiles {
  /** The path of the file that `reference` names in the file `from`; `..` cannot leave the manifest's folder. */
  readonly resolve: (from: string, reference: string) => string
  /**
   * @param path The file, percent-encoded, from the root.
   * @param reference As it is written, for messages.
   * @param fragment The place in the file (RFC 6901); undefined for the whole of it.
   * @param isWhole Whether it is all of an action's schema, which keeps its `$id`.
   * @throws Error whose message says why it cannot be read.
   */
  readonly read: (path: string, reference: string, fragment: string | undefined, isWhole: boolean) => Referred
  /** Throws when there is no such file. */
  readonly check: (path: string, reference: string) => void
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function parseObject(text: string, reference: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`"${reference}" is not JSON`)
  }
  if (depthExceeds(value, MAX_DEPTH)) throw new Error(`"${reference}" is nested too deeply`)
  if (isMap(value)) return value
  throw new Error(`"${reference}" does not hold a JSON object`)
}

function partOf(schema: Record<string, unknown>, fragment: string, reference: string): object {
  if (!fragment.startsWith('/'))
    throw new Error(`"${reference}" must name a file, or a place in one: file.json#/$defs/name`)
  const found = fromPointer(decodePath(fragment)).reduce<unknown>(
    (from, key) => (isMap(from) && Object.hasOwn(from, key) ? from[key] : undefined),
    schema,
  )
  if (!isMap(found)) throw new Error(`"${reference}" is no schema of that file`)
  return found
}

/**
 * Reads each file once, and refuses when too many references are followed or their parts come to too much.
 *
 * @param has Whether there is such a file, where that can be told without reading it.
 */
export function schemaFiles(
  readFile: ReadFile,
  has: (path: string) => boolean = (path) => readFile(path) !== undefined,
): SchemaFiles {
  const parsed = new Map<string, Record<string, unknown>>()
  // A file may name another a hundred times.
  const resolved = new Map<string, string>()
  let inlined = 0
  let entries = 0
  const notThere = (reference: string): Error => new Error(`"${reference}" is not a file beside the manifest`)
  const textOf = (path: string, reference: string): string => {
    const text = readFile(decodePath(path))
    if (text === undefined) throw notThere(reference)
    return text
  }
  const readWhole = (path: string, reference: string, isWhole: boolean): Referred => {
    const text = textOf(path, reference)
    const { $schema: _dialect, $id: id = path, ...own } = parseObject(text, reference)
    const schema = isWhole || OWN_PLACES.test(text) ? { $id: id, ...own } : own
    parsed.set(path, schema)
    return { schema, isComplete: !text.includes('"$ref"') }
  }
  return {
    resolve(from, reference) {
      const key = `${from}\n${reference}`
      const path = resolved.get(key) ?? new URL(reference, new URL(from, 'file:///')).pathname.slice(1)
      resolved.set(key, path)
      return path
    },
    check(path, reference) {
      if (!has(decodePath(path))) throw notThere(reference)
    },
    read(path, reference, fragment, isWhole) {
      if (fragment === undefined) {
        inlined += 1
        if (inlined > MAX_INLINED) throw new Error(`more than ${MAX_INLINED} references are followed`)
        return readWhole(path, reference, isWhole)
      }
      const part = partOf(parsed.get(path) ?? readWhole(path, reference, false).schema, fragment, reference)
      entries = countEntries(part, MAX_PARTS, entries)
      if (entries > MAX_PARTS)
        throw new Error(`the parts that are referred to have more than ${MAX_PARTS} entries`)
      return { schema: { ...part }, isComplete: false }
    },
  }
}
