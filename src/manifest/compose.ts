/** A manifest's text and the files that it extends and includes, composed into one value. */
import { type Issue, ManifestInvalidError, ManifestSyntaxError } from '../errors/manifest.ts'
import { type ReadFile, resolvePath, shownName } from './files.ts'
import { orderIssues, toIssue } from './issues.ts'
import { overlay, type Part, type ReportPart, unite, without } from './merge.ts'
import { readJson } from './read-json.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { MAX_ENTRIES, readYaml, tooManyEntries } from './read-yaml.ts'
import { createComposedSource, type ManifestSource, type Path } from './source.ts'
import { checkVersion } from './version.ts'

/** How often files are extended or included, each time that they are, and how deep. */
const MAX_FILES = 100
const MAX_DEPTH = 8

/** What a manifest is made from. */
export interface ManifestText {
  readonly text: string
  /** The name to show in messages. */
  readonly file: string
  /** The name that the paths of other files are relative to. */
  readonly path: string
  readonly read: ReadFile
  /** Whether there is a file to read, where that can be told without reading it. */
  readonly has?: (path: string) => boolean
}

interface Composition {
  readonly manifest: ManifestText
  readonly issues: Issue[]
  entries: number
  files: number
}

function reporter(issues: Issue[]): ReportPart {
  return (code, { origin }, message, hint) => {
    const finding = {
      code,
      message,
      path: origin.path,
      at: 'value',
      ...(hint !== undefined && { hint }),
    } as const
    issues.push(toIssue(finding, origin.source))
  }
}

function readPart(composition: Composition, text: string, path: string): Part {
  const { manifest } = composition
  const file = shownName(manifest.file, manifest.path, path)
  const readQuickly = path.endsWith('.json') ? readJson : readPlainYaml
  const yaml = readQuickly(text, file, path) ?? readYaml(text, file, path)
  if ('issues' in yaml)
    throw new ManifestSyntaxError(
      file,
      orderIssues(yaml.issues, file, (issue) => issue),
    )
  composition.entries += yaml.entries
  if (composition.entries > MAX_ENTRIES)
    throw new ManifestSyntaxError(manifest.file, tooManyEntries(manifest.file, composition.entries))
  return { value: yaml.value, origin: { source: yaml.source, path: [] } }
}

/** A file that another one refers to, or undefined after an issue has been reported. */
function follow(
  composition: Composition,
  reference: string,
  at: { readonly source: ManifestSource; readonly path: Path },
  stack: readonly string[],
): { readonly path: string; readonly part: Part } | undefined {
  try {
    const path = resolvePath(reference, stack.at(-1) ?? '')
    if (stack.includes(path)) throw new Error(`it comes back to itself: ${[...stack, path].join(' → ')}`)
    if (stack.length > MAX_DEPTH) throw new Error(`files refer to files more than ${MAX_DEPTH} deep`)
    composition.files += 1
    if (composition.files > MAX_FILES)
      throw new Error(`more than ${MAX_FILES} files are extended or included`)
    const text = composition.manifest.read(path)
    if (text === undefined)
      throw new Error(`${JSON.stringify(reference)} is not a file below the folder that may be read`)
    return { path, part: readPart(composition, text, path) }
  } catch (error) {
    if (error instanceof ManifestSyntaxError || !(error instanceof Error)) throw error
    const message = `The file cannot be read: ${error.message}`
    const finding = { code: 'unreadable_reference', message, path: at.path, at: 'value' } as const
    composition.issues.push(toIssue(finding, at.source))
    return undefined
  }
}

function keyOf(part: Part, key: string): unknown {
  return (Object(part.value) as Record<string, unknown>)[key]
}

function isPaths(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** A part and what it includes. A list that is none stays, for the schema to name. */
function withIncluded(composition: Composition, own: Part, stack: readonly string[]): Part {
  const paths = keyOf(own, 'include')
  if (!isPaths(paths)) return own
  const { source } = own.origin
  let united = without(own, ['include'])
  for (const [index, reference] of paths.entries()) {
    const found = follow(composition, reference, { source, path: ['include', index] }, stack)
    if (found === undefined) continue
    const part = withIncluded(composition, found.part, [...stack, found.path])
    const report = reporter(composition.issues)
    if (keyOf(part, 'extends') !== undefined)
      report('not_allowed', part, 'Only a manifest extends another; this is included as a part of one')
    united = unite(united, without(part, ['extends']), report)
  }
  return united
}

/** A manifest with what it includes, laid over what it extends. */
function compose(composition: Composition, own: Part, stack: readonly string[]): Part {
  const reference = keyOf(own, 'extends')
  const { source } = own.origin
  const united = withIncluded(composition, own, stack)
  if (typeof reference !== 'string') return united
  const upper = without(united, ['extends'])
  const found = follow(composition, reference, { source, path: ['extends'] }, stack)
  if (found === undefined) return upper
  const wrong = checkVersion(found.part.value)
  if (wrong !== undefined) composition.issues.push(toIssue(wrong, found.part.origin.source))
  const base = compose(composition, found.part, [...stack, found.path])
  return overlay(without(base, ['manifest', 'key']), upper, reporter(composition.issues))
}

/**
 * Reads a manifest's text and whatever it extends and includes.
 *
 * @returns The composed value, and where each part of it stands.
 * @throws `ERR_MANIFEST_SYNTAX` when a text is not YAML or exceeds the limits, `ERR_MANIFEST_INVALID` when a file
 *   cannot be read, or the parts do not fit together.
 */
export function composeManifest(manifest: ManifestText): {
  readonly value: unknown
  readonly source: ManifestSource
} {
  const composition: Composition = { manifest, issues: [], entries: 0, files: 0 }
  const own = readPart(composition, manifest.text, manifest.path)
  // Nothing else that is found in a manifest of another version would mean anything.
  const version = checkVersion(own.value)
  if (version !== undefined)
    throw new ManifestInvalidError(manifest.file, [toIssue(version, own.origin.source)])
  const { value, origin } = compose(composition, own, [manifest.path])
  const { issues } = composition
  if (issues.length > 0)
    throw new ManifestInvalidError(
      manifest.file,
      orderIssues(issues, manifest.file, (issue) => issue),
    )
  return { value, source: createComposedSource(manifest.file, origin) }
}
