/** Text to value: the YAML stage. Knows nothing of the manifest language. */
import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import { printableLine, quoteForeign } from '../errors/base.ts'
import type { Issue } from '../errors/manifest.ts'
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import { createSource, type ManifestSource } from './source.ts'

const require = createRequire(import.meta.url)

/** Loaded at first use: most texts are read without it. */
const yaml = (): typeof import('yaml') => require('yaml')

/** Larger texts are not read. A manifest of a large API is well under a tenth of it. */
export const MAX_CHARACTERS = 2_000_000
/** Entries of all maps and lists together. It bounds whatever compares each entry with the others. */
export const MAX_ENTRIES = 20_000
/** A text of fewer characters is parsed as it is; of a longer one the pieces are counted first. */
export const SHORT = 100_000
/** An entry takes some ten of the pieces that a text falls into. The parser needs a kilobyte for each. */
const MAX_PIECES = 200_000
/** Levels of maps and lists. */
export const MAX_DEPTH = 64
const MAX_ALIASES = 100

/** The library's codes for a text whose structure is lost from there on. */
const STRUCTURAL = new Set<string>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
])

/** The value that a YAML text stands for, and where its parts stand in the text. */
export interface YamlValue {
  readonly value: unknown
  readonly source: ManifestSource
  /** How many entries its maps and lists have. */
  readonly entries: number
}

function hasTooManyPieces(text: string): boolean {
  if (text.length <= SHORT) return false
  let pieces = 0
  for (const _ of new (yaml().Lexer)().lex(text)) {
    pieces += 1
    if (pieces > MAX_PIECES) return true
  }
  return false
}

interface Survey {
  readonly entries: number
  /** Whether it has far more levels than are allowed. The text may be wrong besides. */
  readonly isTooDeep: boolean
  /** Keys that are repeated, or are no texts, and aliases of nothing. */
  readonly problems: { readonly message: string; readonly pos: readonly [number] }[]
}

/** How many entries a document's maps and lists have, and what cannot be made a plain object. */
function survey(document: Document): Survey {
  const { isNode, isScalar, visit } = yaml()
  let entries = 0
  let isTooDeep = false
  const problems: Survey['problems'] = []
  visit(document, {
    Collection: (_key, { items }, path) => {
      entries += items.length
      // A level of a map is two of the path: a pair and its value.
      isTooDeep ||= path.length > 2 * MAX_DEPTH
    },
  })
  if (isTooDeep || entries > MAX_ENTRIES) return { entries, isTooDeep, problems }
  const anchors = new Set<string | undefined>()
  visit(document, {
    Value: (_key, { anchor }) => {
      anchors.add(anchor)
    },
    Alias: (_key, { source, range }) => {
      if (anchors.has(source)) return
      const message = `The alias ${quoteForeign(`*${source}`, 60)} has no anchor before it`
      problems.push({ message, pos: [range?.[0] ?? 0] })
    },
  })
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>()
      for (const { key } of items) {
        const pos = [isNode(key) ? (key.range?.[0] ?? 0) : 0] as const
        const name = isScalar(key) ? String(key.value) : undefined
        if (name === undefined) problems.push({ message: 'Map keys must be texts', pos })
        else if (seen.has(name))
          problems.push({ message: `The key ${quoteForeign(name, 60)} is written twice`, pos })
        seen.add(name ?? '')
      }
    },
  })
  return { entries, isTooDeep, problems }
}

function refuse(file: string, code: string, message: string, hint: string): Issue[] {
  return [{ code, message, hint, pointer: '', file, line: 1, column: 1 }]
}

/** The issue of a file that is too large to be read. */
export function tooManyBytes(file: string, bytes: number): Issue[] {
  return refuse(file, 'too_large', `The file has ${bytes} bytes`, `At most ${MAX_CHARACTERS} characters.`)
}

/** The issue of maps and lists with too many entries. */
export function tooManyEntries(file: string, entries: number): Issue[] {
  return refuse(file, 'too_large', `The maps and lists have ${entries} entries`, `At most ${MAX_ENTRIES}.`)
}

/**
 * Reads a YAML 1.2 text within limits of size, depth and aliases.
 *
 * @param file The name to show in messages.
 * @param path The name of the file for whoever reads it.
 * @returns The value and its source, or the issues that make it unreadable, with lines and columns.
 */
export function readYaml(
  text: string,
  file: string,
  path: string = file,
): YamlValue | { readonly issues: readonly Issue[] } {
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
  if (hasTooManyPieces(text)) {
    const message = `The text has more than ${MAX_PIECES} words and marks`
    return { issues: refuse(file, 'too_large', message, 'Split it, or write less.') }
  }
  const tooDeep = refuse(file, 'too_deep', 'Values are nested too deeply', `At most ${MAX_DEPTH} levels.`)
  const tooManyAliases = refuse(file, 'too_many_aliases', 'Aliases expand too far', 'Write the values out.')
  const { LineCounter, parseDocument } = yaml()
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      // The library compares each key with every other.
      uniqueKeys: false,
      // It would write what it thinks of the text to the console.
      logLevel: 'error',
    })
    const { entries, isTooDeep, problems: ofContent } = survey(document)
    if (isTooDeep) return { issues: tooDeep }
    if (entries > MAX_ENTRIES) return { issues: tooManyEntries(file, entries) }
    // What follows is read as something else, and found wrong for no reason of its own.
    const broken = document.errors.find(({ code }) => STRUCTURAL.has(code))
    const problems = [...document.errors, ...document.warnings, ...ofContent].filter(
      (problem) => broken === undefined || problem === broken || problem.pos[0] < broken.pos[0],
    )
    // The library reports its own stack's overflow as an error in the text.
    if (problems.some(({ message }) => /stack/i.test(message))) return { issues: tooDeep }
    if (problems.length > 0) {
      const issues = problems.map((error): Issue => {
        const { line, col } = lines.linePos(error.pos[0])
        return {
          code: 'yaml_syntax',
          message: printableLine(error.message),
          pointer: '',
          file,
          line,
          column: col,
          ...(text.startsWith('${', error.pos[0] - 1) && { hint: 'Put the template into quotes: "${…}".' }),
        }
      })
      return { issues }
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    if (depthExceeds(value, MAX_DEPTH)) return { issues: tooDeep }
    const expanded = countEntries(value, MAX_ENTRIES)
    if (expanded > MAX_ENTRIES) return { issues: tooManyAliases }
    return { value, source: createSource(file, path, document, lines), entries: expanded }
  } catch (error) {
    if (error instanceof ReferenceError) return { issues: tooManyAliases }
    if (error instanceof RangeError) return { issues: tooDeep }
    throw error
  }
}
