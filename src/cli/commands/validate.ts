/** `linkwright validate`: every problem of every manifest. */
import { LinkwrightError } from '../../errors/base.ts'
import { formatIssue, type Issue, ManifestUnreadableError } from '../../errors/manifest.ts'
import { checkActionSchemas } from '../../manifest/check-action-schemas.ts'
import { type LoadOptions, loadManifest } from '../../manifest/load-manifest.ts'
import { manifestsIn } from '../../manifest/load-manifests.ts'
import { type Manifest, manifestSource } from '../../manifest/parse-manifest.ts'
import { repeatedKeys } from '../../manifest/repeated-keys.ts'
import { manifestWarnings } from '../../manifest/warnings.ts'
import { isFolder } from '../manifests.ts'
import { count, note, paint, plain, print, printJson } from '../output.ts'

interface Checked {
  readonly file: string
  readonly manifest?: Manifest
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

function unreadable(file: string, error: ManifestUnreadableError): Checked {
  return { file, issues: [{ code: 'unreadable', message: error.message, pointer: '', file }], warnings: [] }
}

async function check(file: string, options: LoadOptions): Promise<Checked> {
  try {
    const manifest = await loadManifest(file, options)
    const issues = checkActionSchemas(manifest)
    const warnings = manifestWarnings(manifest)
    return issues.length > 0 ? { file, issues, warnings } : { file, manifest, issues, warnings }
  } catch (error) {
    if (error instanceof ManifestUnreadableError) return unreadable(file, error)
    if (!(error instanceof LinkwrightError && 'issues' in error)) throw error
    return { file, issues: error.issues as Issue[], warnings: [] }
  }
}

/** The manifests of a folder, and no two with one key. */
async function checkFolder(folder: string, { root = folder }: LoadOptions): Promise<Checked[]> {
  let files: string[]
  try {
    files = manifestsIn(folder)
  } catch (error) {
    if (error instanceof ManifestUnreadableError) return [unreadable(folder, error)]
    throw error
  }
  const checked = await Promise.all(files.map((file) => check(file, { root })))
  const valid = checked.flatMap(({ manifest }) => (manifest === undefined ? [] : [manifest]))
  const repeated = Map.groupBy(repeatedKeys(valid), ({ file }) => file)
  return checked.map((one) => {
    const issues = one.manifest === undefined ? [] : repeated.get(manifestSource(one.manifest).file)
    return issues === undefined || issues.length === 0
      ? one
      : { file: one.file, issues, warnings: one.warnings }
  })
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
  options: { readonly json?: boolean; readonly root?: string },
): Promise<void> {
  const root = options.root === undefined ? {} : { root: options.root }
  const checks = files.map((file) => (isFolder(file) ? checkFolder(file, root) : check(file, root)))
  const checked = (await Promise.all(checks)).flat()
  // A problem in a file that several manifests share is one problem.
  const problems = new Set(checked.flatMap(({ issues }) => issues.map(line)))
  if (problems.size > 0) process.exitCode = 1
  if (options.json === true) {
    printJson(
      checked.map(({ file, issues, warnings }) => ({ file, valid: issues.length === 0, issues, warnings })),
    )
    return
  }
  for (const one of checked) if (one.manifest !== undefined) print(summary(one))
  for (const problem of problems) print(problem)
  for (const warning of new Set(checked.flatMap(({ warnings }) => warnings.map(line))))
    note(`${paint('yellow', 'warning', process.stderr)} ${warning}`)
  if (problems.size > 0) {
    const invalid = checked.filter(({ issues }) => issues.length > 0).length
    const isCut = checked.some(({ issues }) => issues.at(-1)?.code === 'too_many_issues')
    const found = isCut ? `more than ${problems.size - 1} problems` : count(problems.size, 'problem')
    note(paint('red', `${found} in ${count(invalid, 'file')}`, process.stderr))
  }
}
