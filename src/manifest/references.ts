/** `$ref`s of action schemas to files beside the manifest, put in place of the reference. */
import type { Manifest } from '../generated/manifest.ts'
import type { Finding } from './findings.ts'
import type { Path } from './source.ts'

/**
 * Reads a referenced file.
 *
 * @param path Relative to the manifest's folder, with `/` between its parts.
 * @returns The file's text, or undefined when there is no such file inside the folder.
 */
export type ReadReference = (path: string) => string | undefined

const MAX_DEPTH = 16
/** Files that are put in place of a reference, each time that they are. */
const MAX_INLINED = 1_000

/** Joins `reference` to the folder of `from`; `..` cannot leave the manifest's folder. */
function joinPath(from: string, reference: string): string {
  return new URL(reference, new URL(from, 'file:///')).pathname.slice(1)
}

function parseObject(text: string, reference: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`"${reference}" is not JSON`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`"${reference}" does not hold a JSON object`)
}

/**
 * Replaces each `{ $ref: 'file' }` by the file's schema, which keeps its `$id` so that its own `#/…` references
 * go on working (JSON Schema 2020-12 section 9.3). References within a schema are left to the validator.
 */
function inline(schema: unknown, from: string, read: ReadReference, depth: number): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inline(item, from, read, depth))
  if (typeof schema !== 'object' || schema === null) return schema
  const reference: unknown = '$ref' in schema ? schema.$ref : undefined
  if (typeof reference === 'string' && !reference.startsWith('#')) {
    if (reference.includes('#')) throw new Error(`"${reference}" must name a whole file`)
    if (depth > MAX_DEPTH) throw new Error(`"${reference}" refers to itself`)
    const path = joinPath(from, reference)
    const text = read(path)
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

/** Reads each file once, and refuses when too many references are followed. */
function sparing(read: ReadReference): ReadReference {
  const texts = new Map<string, string | undefined>()
  let inlined = 0
  return (path) => {
    inlined += 1
    if (inlined > MAX_INLINED) throw new Error(`more than ${MAX_INLINED} references are followed`)
    if (!texts.has(path)) texts.set(path, read(path))
    return texts.get(path)
  }
}

/** Inlines the references of every action, in place. Returns what could not be read. */
export function inlineReferences(manifest: Manifest, reader: ReadReference = () => undefined): Finding[] {
  const read = sparing(reader)
  const findings: Finding[] = []
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    for (const key of ['input', 'output'] as const) {
      const schema = action[key]
      if (schema === undefined) continue
      const path: Path = ['actions', name, key]
      try {
        action[key] = inline(schema, '', read, 0) as Record<string, unknown>
      } catch (error) {
        const message = `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}`
        findings.push({ code: 'unreadable_reference', message, path, at: 'value' })
      }
    }
  }
  return findings
}
