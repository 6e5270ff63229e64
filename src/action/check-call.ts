/** What is checked before anything is sent: the action exists and is enabled, the scopes are granted, the input fits. */
import type { ValidateFunction } from 'ajv'
import type { Connector } from '../connector/connector.ts'
import type { Profile } from '../connector/profile.ts'
import { ActionNotEnabledError, ActionNotFoundError, ScopeMissingError } from '../errors/action.ts'
import { ActionInputInvalidError, type Issue } from '../errors/manifest.ts'
import type { Action } from '../generated/manifest.ts'
import { compileActionSchema } from '../manifest/check-action-schemas.ts'
import { depthExceeds } from '../manifest/depth.ts'
import { type Finding, findProblems, suggest } from '../manifest/findings.ts'
import { cutIssues } from '../manifest/issues.ts'
import type { Manifest } from '../manifest/parse-manifest.ts'
import { toPointer } from '../manifest/source.ts'
import { type AskedScopes, missingFrom } from './missing-from.ts'
import type { SessionParts } from './session-parts.ts'

/** An input nested deeper is no honest one, and what walks through it has a stack. */
const MAX_DEPTH = 64

const validators = new WeakMap<Action, ValidateFunction>()

/** The action of that name. `ERR_ACTION_NOT_FOUND`. */
export function requireActionOf({ key, manifest }: Connector, name: string): Action {
  const actions = manifest.actions ?? {}
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) throw new ActionNotFoundError(name, key, suggest(name, Object.keys(actions)))
  return action
}

/** The action of that name, which the profile allows. `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_NOT_ENABLED`. */
export function requireAction(profile: Profile, name: string): Action {
  const action = requireActionOf(profile.connector, name)
  if (profile.actions?.includes(name) === false) throw new ActionNotEnabledError(name)
  return action
}

/**
 * Refuses a call that the granted scopes do not cover. Where they are not known, the API decides.
 *
 * @param parts `granted`: of the scopes, those that may be relied on, which are not more than the profile asks for.
 */
export function checkScopes(
  name: string,
  action: Action,
  parts: Pick<SessionParts, 'granted' | keyof AskedScopes>,
  account_id: string,
): void {
  const { granted } = parts
  if (granted === undefined || action.scopes === undefined) return
  const { all_of, any_of } = action.scopes
  const missing = all_of?.filter((wanted) => !granted.has(wanted)) ?? []
  const lacksAny = any_of !== undefined && !any_of.some((wanted) => granted.has(wanted))
  if (missing.length === 0 && !lacksAny) return
  const [wanted, mode] = lacksAny ? ([any_of, 'any_of'] as const) : ([missing, 'all_of'] as const)
  throw new ScopeMissingError(name, wanted, mode, {
    missingFrom: missingFrom(wanted, mode, parts),
    account_id,
  })
}

function validatorOf(manifest: Manifest, name: string, action: Action): ValidateFunction | undefined {
  if (action.input === undefined) return undefined
  const validate = validators.get(action) ?? compileActionSchema(manifest, name, 'input', action.input)
  validators.set(action, validate)
  return validate
}

/**
 * Checks an action's input against its schema. Schema defaults are not filled in: they are the API's to apply.
 *
 * @throws {ActionInputInvalidError} `ERR_ACTION_INPUT_INVALID` with every issue; `ERR_MANIFEST_INVALID` when the
 *   schema is none.
 */
export function checkInput(
  manifest: Manifest,
  name: string,
  action: Action,
  input: unknown,
): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const issue: Issue = { code: 'wrong_type', message: 'Expected an object', pointer: '' }
    throw new ActionInputInvalidError(name, [issue])
  }
  if (depthExceeds(input, MAX_DEPTH)) {
    const message = `Values are nested deeper than ${MAX_DEPTH} levels`
    throw new ActionInputInvalidError(name, [{ code: 'too_deep', message, pointer: '' }])
  }
  const validate = validatorOf(manifest, name, action)
  if (validate === undefined) return { ...input }
  const problems = findProblems(validate, input, true)
  if (problems.length === 0) return { ...input }
  const toIssue = ({ code, message, hint, path }: Finding): Issue => ({
    code,
    message,
    pointer: toPointer(path),
    ...(hint !== undefined && { hint }),
  })
  throw new ActionInputInvalidError(name, cutIssues(problems, toIssue))
}

/** Whether a call may be sent again when its answer was lost. */
export function isIdempotent(action: Action): boolean {
  return action.idempotent ?? ['GET', 'PUT', 'DELETE'].includes(action.method)
}

/** Whether an action changes nothing and costs nothing, as far as its manifest says. */
export function isReadOnly({ effects, method }: Action): boolean {
  return effects === undefined ? method === 'GET' : effects.every((effect) => effect === 'read')
}

/** The connector's test action. */
export function testActionOf(connector: Connector): string | undefined {
  return connector.manifest.api?.test
}
