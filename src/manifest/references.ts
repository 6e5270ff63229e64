/** `$ref`s of action schemas to files beside the manifest, put in place of the reference. */
import { ManifestInvalidError } from '../errors/manifest.ts'
import type { Action, Manifest } from '../generated/manifest.ts'
import { countEntries } from './count-entries.ts'
import type { ReadFile } from './files.ts'
import type { Finding } from './findings.ts'
import { deepFreeze } from './freeze.ts'
import { toIssue } from './issues.ts'
import { MAX_ENTRIES } from './read-yaml.ts'
import { isMap, type SchemaFiles, schemaFiles } from './schema-files.ts'
import type { ManifestSource, Path } from './source.ts'

const MAX_DEPTH = 16

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
function inline(schema: unknown, place: Place, files: SchemaFiles): unknown {
  if (Array.isArray(schema)) {
    const items = schema.map((item) => inline(item, place, files))
    return items.every((item, index) => item === schema[index]) ? schema : items
  }
  if (!isMap(schema)) return schema
  const { $ref: reference } = schema
  if (typeof reference === 'string' && !reference.startsWith('#')) {
    if (place.depth > MAX_DEPTH) throw new Error(`"${reference}" refers to itself`)
    const [file = '', fragment] = reference.split('#', 2)
    const from = files.resolve(place.from, file)
    const found = files.read(from, reference, fragment, place.depth === 0)
    if (found.isComplete) return found.schema
    return inline(found.schema, { from, depth: place.depth + 1, isPart: fragment !== undefined }, files)
  }
  if (typeof reference === 'string' && place.isPart)
    throw new Error(`"${reference}" leads out of the part of "${place.from}" that is referred to`)
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    key === 'examples' ? value : inline(value, place, files),
  ])
  // Most of a schema refers to nothing, and stays as it was read.
  return entries.every(([key, value]) => value === schema[key]) ? schema : Object.fromEntries(entries)
}

type Schema = NonNullable<Action['output']>

function wholeOf(schema: Schema, from: string, files: SchemaFiles): Schema {
  const whole = inline(schema, { from, depth: 0, isPart: false }, files) as Schema
  if (countEntries(whole, MAX_ENTRIES) > MAX_ENTRIES)
    throw new Error(`it has more than ${MAX_ENTRIES} entries`)
  return whole
}

/**
 * Has the schema of an answer read when it is first asked for: no call needs it, and those of a large API are most of
 * what there is to read. Its file has to be there at once.
 */
function readLater(action: Action, from: string, files: SchemaFiles, fail: (error: unknown) => never): void {
  const { output, ...rest } = action
  if (output === undefined) return
  const reference = output['$ref']
  if (typeof reference === 'string')
    files.check(files.resolve(from, reference.split('#', 1)[0] ?? ''), reference)
  let whole: Schema | undefined
  const get = (): Schema => {
    try {
      whole ??= deepFreeze(wholeOf(output, from, files))
      return whole
    } catch (error) {
      return fail(error)
    }
  }
  Object.defineProperty(action, 'output', { get, enumerable: true })
  // Freezing the rest of the manifest would read it.
  deepFreeze(rest)
  Object.freeze(action)
}

/**
 * Inlines the references of every action, in place. Each is relative to the file that it is written in.
 *
 * @param has As in {@link schemaFiles}.
 * @returns What could not be read. Of the answers' schemas only whether there is a file: what else is wrong with one is
 *   `ERR_MANIFEST_INVALID` where it is asked for, and found by `checkActionSchemas`.
 */
export function inlineReferences(
  manifest: Manifest,
  source: ManifestSource,
  read: ReadFile,
  has?: (path: string) => boolean,
): Finding[] {
  const files = schemaFiles(read, has)
  const findings: Finding[] = []
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    for (const key of ['input', 'output'] as const) {
      const schema = action[key]
      if (schema === undefined) continue
      const path: Path = ['actions', name, key]
      const findingOf = (error: unknown): Finding => {
        const message = `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}`
        return { code: 'unreadable_reference', message, path, at: 'value' }
      }
      try {
        const from = source.fileAt('$ref' in schema ? [...path, '$ref'] : path)
        if (key === 'input') action.input = wholeOf(schema, from, files)
        else
          readLater(action, from, files, (error) => {
            throw new ManifestInvalidError(source.file, [toIssue(findingOf(error), source)])
          })
      } catch (error) {
        findings.push(findingOf(error))
      }
    }
  }
  return findings
}
