/** Text to Manifest. The only way to a Manifest, so that everything after it can rely on the rules. */
import { type Issue, ManifestInvalidError, ManifestSyntaxError } from '../errors/manifest.ts'
import type { Manifest as ManifestData } from '../generated/manifest.ts'
import { validateManifest } from '../generated/validate-manifest.ts'
import { type Finding, findProblems, MAX_FINDINGS } from './findings.ts'
import { readYaml } from './read-yaml.ts'
import { inlineReferences, type ReadReference } from './references.ts'
import type { Report, Rule } from './report.ts'
import { actionsRule } from './rules/actions.ts'
import { fieldsRule } from './rules/fields.ts'
import { parametersRule } from './rules/parameters.ts'
import { patternsRule } from './rules/patterns.ts'
import { protocolRule } from './rules/protocol.ts'
import { scopesRule } from './rules/scopes.ts'
import { stepsRule } from './rules/steps.ts'
import { templatesRule } from './rules/templates.ts'
import { type ManifestSource, toPointer } from './source.ts'

declare const parsed: unique symbol

/** A connector's declaration, read and proved. Frozen plain data; made only by {@link parseManifest}. */
export type Manifest = ManifestData & { readonly [parsed]: true }

const RULES: readonly Rule[] = [
  templatesRule,
  parametersRule,
  protocolRule,
  stepsRule,
  scopesRule,
  fieldsRule,
  patternsRule,
  actionsRule,
]
const sources = new WeakMap<Manifest, ManifestSource>()

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}

function toIssue(finding: Finding, source: ManifestSource): Issue {
  const { path, at, ...rest } = finding
  return { ...rest, pointer: toPointer(path), file: source.file, ...source.locate(path, at) }
}

/** The first issues in the order of the text, and one that says so when there are more. */
function toIssues<T>(problems: readonly T[], file: string, toIssue: (problem: T) => Issue): Issue[] {
  const issues = problems
    .slice(0, MAX_FINDINGS)
    .map(toIssue)
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  if (problems.length <= MAX_FINDINGS) return issues
  const message = `There are more than ${MAX_FINDINGS} issues: these are some of them`
  return [...issues, { code: 'too_many_issues', message, pointer: '', file, line: 1, column: 1 }]
}

const ENOUGH = new Error('enough')

function applyRules(data: ManifestData): Finding[] {
  const findings: Finding[] = []
  const report: Report = (code, path, message, more = {}) => {
    const { hint, at = 'value' } = more
    findings.push({ code, path, message, at, ...(hint === undefined ? {} : { hint }) })
    if (findings.length > MAX_FINDINGS) throw ENOUGH
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

/**
 * Reads a connector manifest and proves everything that can be proved without a network: the schema, every
 * template, every parameter, PKCE, scopes and forms.
 *
 * @param text The manifest as YAML 1.2 (JSON is YAML).
 * @param options.file The name to show in messages. Default: `connector.yaml`.
 * @param options.readReference Reads a file that a `$ref` of an action's schema names. Without it such a `$ref`
 *   is an issue; `loadManifest` passes one that stays inside the manifest's folder.
 * @returns The manifest, deeply frozen. Pass it to `createConnector`.
 * @throws {ManifestSyntaxError} `ERR_MANIFEST_SYNTAX` when the text is not YAML or exceeds the limits.
 * @throws {ManifestInvalidError} `ERR_MANIFEST_INVALID` with every issue up to a hundred, each with line and column.
 */
export function parseManifest(
  text: string,
  options: { readonly file?: string; readonly readReference?: ReadReference } = {},
): Manifest {
  const file = options.file ?? 'connector.yaml'
  const yaml = readYaml(text, file)
  if ('issues' in yaml)
    throw new ManifestSyntaxError(
      file,
      toIssues(yaml.issues, file, (issue) => issue),
    )
  const { value, source } = yaml
  const problems = findProblems(validateManifest, value, true)
  if (problems.length === 0) problems.push(...inlineReferences(value as ManifestData, options.readReference))
  if (problems.length === 0) problems.push(...applyRules(value as ManifestData))
  if (problems.length > 0) {
    throw new ManifestInvalidError(
      file,
      toIssues(problems, file, (problem) => toIssue(problem, source)),
    )
  }
  return sealManifest(value as ManifestData, source)
}
