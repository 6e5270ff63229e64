/** Findings as the issues that people see: placed, in the order of the text, and not more than they can read. */
import type { Issue } from '../errors/manifest.ts'
import { type Finding, MAX_FINDINGS } from './findings.ts'
import { type ManifestSource, toPointer } from './source.ts'

/** How many issues are shown. */
export const MAX_ISSUES = 100

/** A longer text is no sentence: a manifest, or whoever fills something in, has put it there. */
const MAX_TEXT = 500

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}

/** An issue of a length that people can read. */
export function boundIssue({ message, hint, pointer, ...rest }: Issue): Issue {
  return {
    ...rest,
    message: cut(message),
    pointer: cut(pointer),
    ...(hint !== undefined && { hint: cut(hint) }),
  }
}

/** A finding at its place in the text. */
export function toIssue(finding: Finding, source: ManifestSource): Issue {
  const { path, at, ...rest } = finding
  return { ...rest, pointer: toPointer(path), ...source.locate(path, at) }
}

/** The first of the problems as issues, and a last issue that says how many more there are. */
export function cutIssues<T>(problems: readonly T[], toIssue: (problem: T) => Issue): Issue[] {
  const issues = problems.slice(0, MAX_ISSUES).map((problem) => boundIssue(toIssue(problem)))
  const more = problems.length - issues.length
  if (more === 0) return issues
  const least = problems.length === MAX_FINDINGS ? 'At least ' : ''
  const message = `${least}${more} more ${more === 1 ? 'issue is' : 'issues are'} not shown`
  const { file } = issues[0] ?? {}
  const place = file === undefined ? {} : { file, line: 1, column: 1 }
  return [...issues, { code: 'too_many_issues', message, pointer: '', ...place }]
}

/** The same in the order of the text: the manifest's own file first, and what says how many more there are last. */
export function orderIssues<T>(problems: readonly T[], own: string, toIssue: (problem: T) => Issue): Issue[] {
  const issues = cutIssues(problems, toIssue)
  const rest = issues.splice(MAX_ISSUES)
  const files = [...new Set([own, ...issues.map(({ file }) => file)])]
  issues.sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
  return [...issues, ...rest]
}
