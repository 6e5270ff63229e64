/** Actions: there is an API to call, the test action can be called at any time, and each input is sent. */
import type { Action, Api, Manifest, TokenPlacement } from '../../generated/manifest.ts'
import { type SentInputs, sentInputs } from '../action-inputs.ts'
import { parseActionPath } from '../action-path.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { type Name, type Operand, TemplateSyntaxError } from '../expression.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import { inputNames } from '../template-places.ts'

/** The first input in a path that its expression depends on and a call may leave out. */
function inputLeftOut({ path, input }: Action): string | undefined {
  const required: unknown = input?.['required']
  const isLeftOut = (operand: Operand): operand is Name =>
    operand.kind === 'name' &&
    operand.namespace === 'input' &&
    !(Array.isArray(required) && required.includes(operand.name))
  for (const part of parseActionPath(path).parts) {
    if (typeof part !== 'string' && part.operands.every(isLeftOut)) return part.operands[0]?.name
  }
  return undefined
}

/** As routers write a parameter; no API has a segment that begins so. */
const COLON_NAME = /\/:(\w+)(?=\/|$)/

function checkColons(name: string, { path }: Action, report: Report): void {
  const [, colonName] = COLON_NAME.exec(path) ?? []
  if (colonName === undefined) return
  const hint = `Write "/\${input.${colonName}}".`
  report('wrong_place', ['actions', name, 'path'], `"/:${colonName}" would be sent as it stands`, { hint })
}

/** The inputs that the schema lists and no part of the request uses. A name that it does not list is theirs, misspelt. */
function unusedInputs(listed: readonly string[] | 'any', { named, sends }: SentInputs): string[] {
  if (listed === 'any' || [...named].some((name) => !listed.includes(name))) return []
  return listed.filter((name) => !sends(name))
}

/** The types of JSON Schema but for one; what is none of them is reported with the schema. */
const OTHER_TYPES: readonly unknown[] = ['array', 'string', 'number', 'integer', 'boolean', 'null']

/** A schema that takes no object takes no input at all: the action could never be called. */
function checkInputType(name: string, { input }: Action, report: Report): void {
  const types = [input?.['type'] ?? 'object'].flat()
  if (!types.every((type) => OTHER_TYPES.includes(type))) return
  const message = 'An input is an object of values by name, and this schema takes none'
  report('wrong_type', ['actions', name, 'input', 'type'], message, { hint: 'Write "type: object".' })
}

function checkInputs(name: string, action: Action, api: Api | undefined, report: Report): void {
  const path = ['actions', name]
  try {
    const missing = inputLeftOut(action)
    if (missing !== undefined) {
      const hint = `Add "${missing}" to the input schema's "required".`
      report(
        'unsatisfiable_parameter',
        [...path, 'path'],
        `The input "${missing}" of the path is not mandatory`,
        {
          hint,
        },
      )
    }
    const listed = inputNames(action.input)
    const sent = sentInputs(action, api)
    for (const unused of unusedInputs(listed, sent)) {
      const hint = `Write "\${input.${unused}}" in ${action.method === 'GET' ? '"query"' : '"query" or "body"'}.`
      report(
        'unused_input',
        [...path, 'input', 'properties', unused],
        `Nothing sends the input "${unused}"`,
        {
          at: 'key',
          hint,
        },
      )
    }
    const pages = action.pagination?.input
    if (pages === undefined || listed !== 'any' || sent.sends(pages)) return
    const message = `Nothing sends the input "${pages}", so that each page would be the first`
    const hint = `Write "\${input.${pages}}" in "query" or "body".`
    report('unused_input', [...path, 'pagination', 'input'], message, { hint })
  } catch (error) {
    // The templates rule reports it.
    if (!(error instanceof TemplateSyntaxError)) throw error
  }
}

/** Whoever tests an account must be able to do it at any time, without an input and at no cost. */
function checkTest({ api, actions = {} }: Manifest, report: Report): void {
  const test = api?.test
  if (test === undefined) return
  const action = Object.hasOwn(actions, test) ? actions[test] : undefined
  if (action === undefined) {
    report('unknown_action', ['api', 'test'], `"${test}" is not an action`, {
      hint: suggest(test, Object.keys(actions)),
    })
    return
  }
  const { method, input, effects = [method === 'GET' ? 'read' : 'write'] } = action
  const effect = effects.find((one) => one !== 'read')
  if (effect !== undefined) {
    const does = effect === 'write' ? 'changes data' : 'spends credits'
    const hint = `Name one that only reads${action.effects === undefined ? ', or say "effects: [read]" in it' : ''}.`
    report('not_allowed', ['api', 'test'], `"${test}" ${does}: an account is tested at any time`, { hint })
  }
  const required: unknown = input?.['required']
  if (!Array.isArray(required) || required.length === 0) return
  const message = `"${test}" needs an input, and an account is tested without one`
  report('not_allowed', ['api', 'test'], message, { hint: 'Name an action without required inputs.' })
}

/** The header that the access token goes into, in lower case. */
function tokenHeaderOf(token: TokenPlacement | undefined): string | undefined {
  return token?.in === 'query' ? undefined : (token?.name ?? 'authorization').toLowerCase()
}

/** See the module's first line. */
export const actionsRule: Rule = (manifest, report) => {
  const actions = Object.entries(manifest.actions ?? {})
  if (actions.length > 0 && manifest.api === undefined) {
    report('missing_key', ['actions'], '"api" is missing: the actions have no base URL', { at: 'key' })
  }
  checkTest(manifest, report)
  const tokenHeader = tokenHeaderOf(manifest.api?.token)
  for (const name of Object.keys(manifest.api?.headers ?? {})) {
    const isToken = name.toLowerCase() === tokenHeader
    if (!isToken && !HEADERS_OF_THE_CLIENT.includes(name.toLowerCase())) continue
    const message = `"${name}" is set by ${isToken ? 'Linkwright (RFC 6750)' : 'the HTTP client'}`
    report('reserved_parameter', ['api', 'headers', name], message, { at: 'key' })
  }
  for (const [name, action] of actions) {
    checkInputType(name, action, report)
    checkInputs(name, action, manifest.api, report)
    checkColons(name, action, report)
    if (action.method === 'GET' && action.body !== undefined) {
      report('wrong_place', ['actions', name, 'body'], 'A GET request has no body', {
        at: 'key',
        hint: 'Use "query".',
      })
    }
  }
}
