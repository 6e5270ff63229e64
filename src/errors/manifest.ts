/** Failures of a manifest and of the values that fill it in. */
import { LinkwrightError, printableLine, quoteForeign, type WhoMustAct } from './base.ts'

/** One problem found in a manifest, a profile, account fields or an action's input. */
export interface Issue {
  /** Stable identifier of the rule that was broken; see docs/reference/errors.md. */
  readonly code: string
  /** What is wrong, as one sentence. Never contains the value of a secret field. */
  readonly message: string
  /** What to do about it, where that can be said. */
  readonly hint?: string
  /** Where in the value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** The file, where the value came from one. */
  readonly file?: string
  /** Line, counted from 1. */
  readonly line?: number
  /** Column, counted from 1. */
  readonly column?: number
}

/** Writes an issue as `file:line:column code message (hint)`. */
export function formatIssue(issue: Issue): string {
  const place =
    issue.line === undefined ? issue.pointer || '(top)' : `${issue.file}:${issue.line}:${issue.column}`
  return printableLine(`${place} ${issue.code} ${issue.message}${issue.hint ? ` (${issue.hint})` : ''}`)
}

abstract class IssuesError extends LinkwrightError {
  /** Every problem that was found, in the order of the text. */
  readonly issues: readonly Issue[]

  constructor(what: string, issues: readonly Issue[]) {
    super(`${what}:\n${issues.map((issue) => `  ${formatIssue(issue)}`).join('\n')}`)
    this.issues = issues
  }
}

/** The text is not YAML, or is too large or too deep to be a manifest. */
export class ManifestSyntaxError extends IssuesError {
  override readonly code = 'ERR_MANIFEST_SYNTAX'
  override readonly whoMustAct: WhoMustAct = 'author'

  constructor(file: string, issues: readonly Issue[]) {
    super(`${file} cannot be read as a manifest`, issues)
  }
}

/** The text is YAML, but breaks a rule of the manifest language. */
export class ManifestInvalidError extends IssuesError {
  override readonly code = 'ERR_MANIFEST_INVALID'
  override readonly whoMustAct: WhoMustAct = 'author'

  constructor(file: string, issues: readonly Issue[]) {
    super(`${file} is not a valid manifest`, issues)
  }
}

/** The manifest file, or a file that it refers to, cannot be read. */
export class ManifestUnreadableError extends LinkwrightError {
  override readonly code = 'ERR_MANIFEST_UNREADABLE'
  override readonly whoMustAct: WhoMustAct = 'author'
  readonly file: string

  constructor(file: string, reason: string) {
    super(`${file} cannot be read: ${reason}.`)
    this.file = file
  }
}

/** Values of a connector profile are missing, of the wrong type, or break a rule of their field. */
export class ProfileInvalidError extends IssuesError {
  override readonly code = 'ERR_PROFILE_INVALID'
  override readonly whoMustAct: WhoMustAct = 'admin'

  constructor(connector: string, issues: readonly Issue[]) {
    super(`The connector profile for ${connector} is not valid`, issues)
  }
}

/** Values that the end user filled in when linking are missing, of the wrong type, or break a rule of their field. */
export class AccountFieldsInvalidError extends IssuesError {
  override readonly code = 'ERR_ACCOUNT_FIELDS_INVALID'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor(connector: string, issues: readonly Issue[]) {
    super(`The account fields for ${connector} are not valid`, issues)
  }
}

/** The input of an action does not fit its schema. Nothing was sent. */
export class ActionInputInvalidError extends IssuesError {
  override readonly code = 'ERR_ACTION_INPUT_INVALID'
  override readonly whoMustAct: WhoMustAct = 'caller'
  readonly action: string

  constructor(action: string, issues: readonly Issue[]) {
    super(`The input of ${action} is not valid`, issues)
    this.action = action
  }
}

/** A template names a value that is not set. */
export class TemplateUnresolvedError extends LinkwrightError {
  override readonly code = 'ERR_TEMPLATE_UNRESOLVED'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly template: string
  readonly missing: string

  constructor(template: string, missing: string) {
    super(`The template ${quoteForeign(template)} cannot be filled in: ${missing} has no value.`)
    this.template = template
    this.missing = missing
  }
}

/** A value would leave its place: it would change the host of a URL, or break a header. */
export class TemplateUnsafeError extends LinkwrightError {
  override readonly code = 'ERR_TEMPLATE_UNSAFE'
  override readonly whoMustAct: WhoMustAct = 'admin'
  readonly template: string

  constructor(template: string, why: string) {
    super(`The template ${quoteForeign(template)} cannot be filled in safely: ${why}.`)
    this.template = template
  }
}
