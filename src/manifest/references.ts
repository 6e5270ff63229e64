/** `$ref`s of action schemas to files beside the manifest, put in place of the reference. */
import type { Manifest } from '../generated/manifest.ts'
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import type { ReadFile } from './files.ts'
import type { Finding } from './findings.ts'
import { MAX_ENTRIES, MAX_DEPTH as MAX_LEVELS } from './read-yaml.ts'
import type { ManifestSource, Path } from './source.ts'

const MAX_DEPTH = 16
/** Files that are put in place of a reference, each time that they are. */
const MAX_INLINED = 1_000

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
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`"${reference}" does not hold a JSON object`)
}

/**
 * Replaces each `{ $ref: 'file' }` by the file's schema, which keeps its `$id` so that its own `#/…` references
 * go on working (JSON Schema 2020-12 section 9.3). References within a schema are left to the validator.
 */
function inline(schema: unknown, from: string, read: ReadFile, depth: number): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, from, read, depth))
  if (typeof schema !== 'object' || schema === null) return schema
  const reference: unknown = '$ref' in schema ? schema.$ref : undefined
  if (typeof reference === 'string' && !reference.startsWith('#')) {
    if (reference.includes('#')) throw new Error(`"${reference}" must name a whole file`)
    if (depth > MAX_DEPTH) throw new Error(`"${reference}" refers to itself`)
    const path = joinPath(from, reference)
    const text = read(decodePath(path))
    if (text === undefined) throw new Error(`"${reference}" is not a file beside the manifest`)
    const { $schema: _dialect, ...content } = parseObject(text, reference)
    return inline({ $id: path, ...content }, path, read, depth + 1)
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'examples' ? value : inline(value, from, read, depth),
    ]),
  )
}

/** Refuses when too many references are followed. */
function counting(read: ReadFile): ReadFile {
  let inlined = 0
  return (path) => {
    inlined += 1
    if (inlined > MAX_INLINED) throw new Error(`more than ${MAX_INLINED} references are followed`)
    return read(path)
  }
}

/**
 * Inlines the references of every action, in place. Each is relative to the file that it is written in.
 *
 * @returns What could not be read.
 */
export function inlineReferences(manifest: Manifest, source: ManifestSource, reader: ReadFile): Finding[] {
  const read = counting(reader)
  const findings: Finding[] = []
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    for (const key of ['input', 'output'] as const) {
      const schema = action[key]
      if (schema === undefined) continue
      const path: Path = ['actions', name, key]
      try {
        const from = source.fileAt('$ref' in schema ? [...path, '$ref'] : path)
        const whole = inline(schema, from, read, 0) as Record<string, unknown>
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
