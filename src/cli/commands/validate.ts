/** `linkwright validate`: every problem of every manifest. */
import { LinkwrightError } from '../../errors/base.ts'
import { formatIssue, type Issue, ManifestUnreadableError } from '../../errors/manifest.ts'
import { checkActionSchemas } from '../../manifest/check-action-schemas.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import type { Manifest } from '../../manifest/parse-manifest.ts'
import { count, note, paint, plain, print, printJson } from '../output.ts'

interface Checked {
  readonly file: string
  readonly manifest?: Manifest
  readonly issues: readonly Issue[]
}

async function check(file: string): Promise<Checked> {
  try {
    const manifest = await loadManifest(file)
    const issues = checkActionSchemas(manifest)
    return issues.length > 0 ? { file, issues } : { file, manifest, issues }
  } catch (error) {
    if (error instanceof ManifestUnreadableError) {
      return { file, issues: [{ code: 'unreadable', message: error.message, pointer: '', file }] }
    }
    if (!(error instanceof LinkwrightError && 'issues' in error)) throw error
    return { file, issues: error.issues as Issue[] }
  }
}

function summary({ file, manifest }: Checked): string {
  if (manifest === undefined) return ''
  const { name, version, auth, scopes = [], actions = {} } = manifest
  const parts = [
    count(Object.keys(auth).length, 'authentication type'),
    count(scopes.length, 'scope'),
    count(Object.keys(actions).length, 'action'),
  ]
  return `${paint('green', '✓')} ${plain(file)} is valid: ${plain(name)} ${version}, ${parts.join(', ')}`
}

/** An unreadable file has no lines to name; its message names the file. */
function line(issue: Issue): string {
  return plain(issue.line === undefined ? issue.message : formatIssue(issue))
}

/** Prints every problem as `file:line:column code message (hint)`, or a summary. */
export async function validate(
  files: readonly string[],
  options: { readonly json?: boolean },
): Promise<void> {
  const checked = await Promise.all(files.map(check))
  const problems = checked.flatMap(({ issues }) => issues)
  if (problems.length > 0) process.exitCode = 1
  if (options.json === true) {
    printJson(checked.map(({ file, issues }) => ({ file, valid: issues.length === 0, issues })))
    return
  }
  for (const one of checked) {
    if (one.manifest !== undefined) print(summary(one))
    for (const issue of one.issues) print(line(issue))
  }
  if (problems.length > 0) {
    const invalid = checked.filter(({ issues }) => issues.length > 0).length
    note(paint('red', `${count(problems.length, 'problem')} in ${count(invalid, 'file')}`, process.stderr))
  }
}
