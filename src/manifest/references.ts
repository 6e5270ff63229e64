/** `$ref`s of action schemas to files beside the manifest, put in place of the reference. */
import type { Manifest } from '../generated/manifest.ts'
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import type { ReadFile } from './files.ts'
import type { Finding } from './findings.ts'
import { MAX_ENTRIES, MAX_DEPTH as MAX_LEVELS } from './read-yaml.ts'
import { fromPointer, type ManifestSource, type Path } from './source.ts'

const MAX_DEPTH = 16
/** What makes a schema depend on its own `$id`. */
const OWN_PLACES = /"\$(?:dynamicRef|ref)"\s*:\s*"#|"\$(?:dynamicA|a)nchor"/
/** Files that are put in place of a reference, each time that they are. */
const MAX_INLINED = 1_000
/** Entries of the parts of files that are put in place of a reference, each time that they are. */
const MAX_PARTS = 100_000

/** Joins `reference` to the folder of `from`; `..` cannot leave the manifest's folder. */
function joinPath(from: string, reference: string): string {
  return new URL(reference, new URL(from, 'file:///')).pathname.slice(1)
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
  if (depthExceeds(value, MAX_LEVELS)) throw new Error(`"${reference}" is nested too deeply`)
  if (isMap(value)) return value
  throw new Error(`"${reference}" does not hold a JSON object`)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads the schema that a reference names: a whole file, or the place of it that the fragment names (RFC 6901).
 *
 * @param isWhole Whether it is all of an action's schema.
 */
type ReadSchema = (
  path: string,
  reference: string,
  fragment: string | undefined,
  isWhole: boolean,
) => Record<string, unknown>

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

/** Reads each file once, and refuses when too many references are followed or their parts come to too much. */
function schemaReader(read: ReadFile): ReadSchema {
  const schemas = new Map<string, Record<string, unknown>>()
  let inlined = 0
  let entries = 0
  const readFile = (path: string, reference: string, isWhole = false): Record<string, unknown> => {
    const text = read(decodePath(path))
    if (text === undefined) throw new Error(`"${reference}" is not a file beside the manifest`)
    const { $schema: _dialect, $id: id = path, ...own } = parseObject(text, reference)
    const schema = isWhole || OWN_PLACES.test(text) ? { $id: id, ...own } : own
    schemas.set(path, schema)
    return schema
  }
  return (path, reference, fragment, isWhole) => {
    inlined += fragment === undefined ? 1 : 0
    if (inlined > MAX_INLINED) throw new Error(`more than ${MAX_INLINED} references are followed`)
    if (fragment === undefined) return readFile(path, reference, isWhole)
    const part = partOf(schemas.get(path) ?? readFile(path, reference), fragment, reference)
    entries = countEntries(part, MAX_PARTS, entries)
    if (entries > MAX_PARTS)
      throw new Error(`the parts that are referred to have more than ${MAX_PARTS} entries`)
    return { ...part }
  }
}

interface Place {
  /** The file that is being read. */
  readonly from: string
  readonly depth: number
  /** Whether only a part of the file is there, so that its `#/…` references lead nowhere. */
  readonly isPart: boolean
}

/**
 * Replaces each `{ $ref: 'file' }` by the file's schema, which keeps its `$id` where it has `#/…` references of its own
 * (JSON Schema 2020-12 section 9.3): elsewhere a file that is there twice would be no schema. Replaces each
 * `{ $ref: 'file#/place' }` by the schema at that place of it. References within a schema are left to the validator.
 */
function inline(schema: unknown, place: Place, read: ReadSchema): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, place, read))
  if (!isMap(schema)) return schema
  const { $ref: reference } = schema
  if (typeof reference === 'string' && !reference.startsWith('#')) {
    if (place.depth > MAX_DEPTH) throw new Error(`"${reference}" refers to itself`)
    const [file = '', fragment] = reference.split('#', 2)
    const path = joinPath(place.from, file)
    const content = read(path, reference, fragment, place.depth === 0)
    return inline(content, { from: path, depth: place.depth + 1, isPart: fragment !== undefined }, read)
  }
  if (typeof reference === 'string' && place.isPart)
    throw new Error(`"${reference}" leads out of the part of "${place.from}" that is referred to`)
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'examples' ? value : inline(value, place, read),
    ]),
  )
}

/**
 * Inlines the references of every action, in place. Each is relative to the file that it is written in.
 *
 * @returns What could not be read.
 */
export function inlineReferences(manifest: Manifest, source: ManifestSource, reader: ReadFile): Finding[] {
  const read = schemaReader(reader)
  const findings: Finding[] = []
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    for (const key of ['input', 'output'] as const) {
      const schema = action[key]
      if (schema === undefined) continue
      const path: Path = ['actions', name, key]
      try {
        const from = source.fileAt('$ref' in schema ? [...path, '$ref'] : path)
        const whole = inline(schema, { from, depth: 0, isPart: false }, read) as Record<string, unknown>
        if (countEntries(whole, MAX_ENTRIES) > MAX_ENTRIES)
          throw new Error(`it has more than ${MAX_ENTRIES} entries`)
        action[key] = whole
      } catch (error) {
        const message = `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}`
        findings.push({ code: 'unreadable_reference', message, path, at: 'value' })
      }
    }
  }
  return findings
}
