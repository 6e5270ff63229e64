/** Text to value: the YAML stage. Knows nothing of the manifest language. */
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Issue } from '../errors/manifest.ts'
import { depthExceeds } from './depth.ts'
import { createSource, type ManifestSource } from './source.ts'

/** Larger texts are not read. A manifest of a large API is well under a tenth of it. */
const MAX_CHARACTERS = 2_000_000
/** Entries of all maps and lists together. It bounds whatever compares each entry with the others. */
const MAX_ENTRIES = 20_000
const MAX_DEPTH = 64
const MAX_ALIASES = 100

/** The value that a YAML text stands for, and where its parts stand in the text. */
export interface YamlValue {
  readonly value: unknown
  readonly source: ManifestSource
}

/** How many entries a document's maps and lists have, and where a map repeats a key. */
function survey(document: Document): { entries: number; repeated: number[] } {
  let entries = 0
  const repeated: number[] = []
  visit(document, {
    Collection: (_key, { items }) => {
      entries += items.length
    },
  })
  if (entries > MAX_ENTRIES) return { entries, repeated }
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) repeated.push(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
        seen.add(name)
      }
    },
  })
  return { entries, repeated }
}

function refuse(file: string, code: string, message: string, hint: string): Issue[] {
  return [{ code, message, hint, pointer: '', file, line: 1, column: 1 }]
}

/**
 * Reads a YAML 1.2 text within limits of size, depth and aliases.
 *
 * @returns The value and its source, or the issues that make it unreadable, with lines and columns.
 */
export function readYaml(text: string, file: string): YamlValue | { readonly issues: readonly Issue[] } {
  if (text.length > MAX_CHARACTERS) {
    return {
      issues: refuse(
        file,
        'too_large',
        `The text has ${text.length} characters`,
        `At most ${MAX_CHARACTERS}.`,
      ),
    }
  }
  const tooDeep = refuse(file, 'too_deep', 'Values are nested too deeply', `At most ${MAX_DEPTH} levels.`)
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      // The library compares each key with every other.
      uniqueKeys: false,
    })
    const { entries, repeated } = survey(document)
    if (entries > MAX_ENTRIES) {
      const message = `The maps and lists have ${entries} entries`
      return { issues: refuse(file, 'too_large', message, `At most ${MAX_ENTRIES}.`) }
    }
    const problems = [
      ...document.errors,
      ...document.warnings,
      ...repeated.map((at) => ({ message: 'Map keys must be unique', pos: [at] as const })),
    ]
    // The library reports its own stack's overflow as an error in the text.
    if (problems.some(({ message }) => /stack/i.test(message))) return { issues: tooDeep }
    if (problems.length > 0) {
      const issues = problems.map((error): Issue => {
        const { line, col } = lines.linePos(error.pos[0])
        return { code: 'yaml_syntax', message: error.message, pointer: '', file, line, column: col }
      })
      return { issues }
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    if (depthExceeds(value, MAX_DEPTH)) return { issues: tooDeep }
    return { value, source: createSource(file, document, lines) }
  } catch (error) {
    if (error instanceof ReferenceError) {
      return { issues: refuse(file, 'too_many_aliases', 'Aliases expand too far', 'Write the values out.') }
    }
    if (error instanceof RangeError) return { issues: tooDeep }
    throw error
  }
}
