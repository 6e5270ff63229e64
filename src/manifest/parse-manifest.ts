/** Text to Manifest. The only way to a Manifest, so that everything after it can rely on the rules. */
import { ManifestInvalidError } from '../errors/manifest.ts'
import type { Manifest as ManifestData } from '../generated/manifest.ts'
import { validateManifest } from '../generated/validate-manifest.ts'
import { composeManifest, type ManifestText } from './compose.ts'
import { type ReadFile, sparingly } from './files.ts'
import { type Finding, findProblems, MAX_FINDINGS } from './findings.ts'
import { deepFreeze } from './freeze.ts'
import { orderIssues, toIssue } from './issues.ts'
import { inlineReferences } from './references.ts'
import type { Report, Rule } from './report.ts'
import { actionsRule } from './rules/actions.ts'
import { apiHintsRule } from './rules/api-hints.ts'
import { clientAuthenticationRule } from './rules/client-authentication.ts'
import { effectsRule } from './rules/effects.ts'
import { endpointsRule } from './rules/endpoints.ts'
import { fieldConditionsRule } from './rules/field-conditions.ts'
import { fieldsRule } from './rules/fields.ts'
import { hostsRule } from './rules/hosts.ts'
import { paginationRule } from './rules/pagination.ts'
import { parametersRule } from './rules/parameters.ts'
import { patternsRule } from './rules/patterns.ts'
import { protocolRule } from './rules/protocol.ts'
import { requestsRule } from './rules/requests.ts'
import { scopesRule } from './rules/scopes.ts'
import { stepsRule } from './rules/steps.ts'
import { templatesRule } from './rules/templates.ts'
import type { ManifestSource } from './source.ts'

declare const parsed: unique symbol

/** A connector's declaration, read and proved. Frozen plain data; made only by {@link parseManifest}. */
export type Manifest = ManifestData & { readonly [parsed]: true }

const RULES: readonly Rule[] = [
  templatesRule,
  parametersRule,
  protocolRule,
  requestsRule,
  clientAuthenticationRule,
  stepsRule,
  scopesRule,
  fieldsRule,
  fieldConditionsRule,
  hostsRule,
  endpointsRule,
  patternsRule,
  actionsRule,
  apiHintsRule,
  paginationRule,
  effectsRule,
]
const sources = new WeakMap<Manifest, ManifestSource>()

const ENOUGH = new Error('enough')

function applyRules(data: ManifestData): Finding[] {
  const findings: Finding[] = []
  const report: Report = (code, path, message, more = {}) => {
    const { hint, at = 'value' } = more
    findings.push({ code, path, message, at, ...(hint === undefined ? {} : { hint }) })
    if (findings.length >= MAX_FINDINGS) throw ENOUGH
  }
  try {
    for (const rule of RULES) rule(data, report)
  } catch (error) {
    if (error !== ENOUGH) throw error
  }
  return findings
}

/** Marks data as a Manifest, with the source that its positions come from. For this folder only. */
export function sealManifest(data: ManifestData, source: ManifestSource): Manifest {
  const manifest = deepFreeze(data) as Manifest
  sources.set(manifest, source)
  return manifest
}

/**
 * Where the parts of a manifest stand in its text.
 *
 * @throws {TypeError} for a value that did not come out of {@link parseManifest}.
 */
export function manifestSource(manifest: Manifest): ManifestSource {
  const source = sources.get(manifest)
  if (source === undefined)
    throw new TypeError('Not a Manifest: pass what parseManifest or loadManifest returned')
  return source
}

/** Characters of the files that a manifest extends and includes, and of those that its schemas refer to. */
const MAX_SHARED = 4_000_000
const MAX_SCHEMAS = 10_000_000

/** Reads a manifest whose files are found by `read`. For this folder only; see {@link parseManifest}. */
export function readManifest(manifest: ManifestText): Manifest {
  const { read, has } = manifest
  const { value, source } = composeManifest({ ...manifest, read: sparingly(read, MAX_SHARED) })
  const problems = findProblems(validateManifest, value, true)
  if (problems.length === 0)
    problems.push(...inlineReferences(value as ManifestData, source, sparingly(read, MAX_SCHEMAS), has))
  if (problems.length === 0) problems.push(...applyRules(value as ManifestData))
  if (problems.length > 0) {
    const issues = orderIssues(problems, manifest.file, (problem) => toIssue(problem, source))
    throw new ManifestInvalidError(manifest.file, issues)
  }
  return sealManifest(value as ManifestData, source)
}

function readerOf(files: ManifestFiles): ReadFile {
  if (typeof files === 'function') return files
  return (path) => (Object.hasOwn(files, path) ? files[path] : undefined)
}

/** Files by their paths, or a function that reads one. */
export type ManifestFiles = Readonly<Record<string, string>> | ReadFile

/**
 * Reads a connector manifest and proves everything that can be proved without a network: the schema, every
 * template, every parameter, PKCE, scopes and forms.
 *
 * @param text The manifest as YAML 1.2 (JSON is YAML).
 * @param options.file The name to show in messages, and the manifest's place among `files`. Default: `connector.yaml`.
 * @param options.files What the manifest may extend, include or name by the `$ref` of an action's schema: texts by
 *   their paths, or a function from a path to a text. Default: nothing; `loadManifest` reads from the disk.
 * @returns The manifest, deeply frozen. Pass it to `createConnector`.
 * @throws {ManifestSyntaxError} `ERR_MANIFEST_SYNTAX` when the text is not YAML or exceeds the limits.
 * @throws {ManifestInvalidError} `ERR_MANIFEST_INVALID` with every issue up to a hundred, each with line and column.
 */
export function parseManifest(
  text: string,
  options: { readonly file?: string; readonly files?: ManifestFiles } = {},
): Manifest {
  const { file = 'connector.yaml', files = {} } = options
  return readManifest({ text, file, path: file, read: readerOf(files) })
}
