/** An action made ready once for all its calls: its templates are parsed, and it is known what each needs. */
import type { Action, Api } from '../generated/manifest.ts'
import { bodyOf, sentInputs } from '../manifest/action-inputs.ts'
import { parseActionPath } from '../manifest/action-path.ts'
import {
  evaluateExpression,
  parseTemplate,
  renderIfFilled,
  type Template,
  type TemplateScope,
  templateNames,
} from '../manifest/template.ts'

/** What a part of a body stands for; undefined where it has no value. */
type Render = (scope: TemplateScope) => unknown

/** An action's templates. */
export interface CompiledAction {
  readonly path: Template
  /** The inputs that the path names. */
  readonly inPath: readonly string[]
  readonly query: readonly (readonly [name: string, value: Template])[]
  /** Undefined for an action that has no body. */
  readonly body: Render | undefined
  /** The inputs that path, query or body name one by one. */
  readonly named: ReadonlySet<string>
}

/** A string that is one whole template keeps its value's type. What has no value is left out. */
function compileValue(value: unknown): Render {
  if (typeof value === 'string') {
    const template = parseTemplate(value)
    const [only] = template.parts
    if (template.parts.length === 1 && typeof only === 'object')
      return (scope) => evaluateExpression(only, scope)
    return (scope) => renderIfFilled(template, scope)
  }
  if (Array.isArray(value)) {
    const items = value.map(compileValue)
    return (scope) => items.map((render) => render(scope)).filter((item) => item !== undefined)
  }
  if (typeof value !== 'object' || value === null) return () => value
  const entries = Object.entries(value).map(([key, child]) => [key, compileValue(child)] as const)
  return (scope) => Object.fromEntries(entries.map(([key, render]) => [key, render(scope)]))
}

function compile(action: Action, api: Api): CompiledAction {
  const path = parseActionPath(action.path)
  const body = bodyOf(action, api)
  return {
    path,
    inPath: [...new Set(templateNames(path).map(({ name }) => name))],
    query: Object.entries(action.query ?? {}).map(([name, text]) => [name, parseTemplate(text)] as const),
    body: body === undefined ? undefined : compileValue(body),
    named: sentInputs(action, api).named,
  }
}

const compiled = new WeakMap<Action, CompiledAction>()

/** The templates of an action of a manifest, which is frozen: read with its first call. */
export function compiledAction(action: Action, api: Api): CompiledAction {
  const known = compiled.get(action)
  if (known !== undefined) return known
  const made = compile(action, api)
  compiled.set(action, made)
  return made
}

const headersOf = new WeakMap<Api, readonly (readonly [name: string, value: Template])[]>()

/** The templates of the headers that all calls of an API have, by their names in lower case. */
export function compiledHeaders(api: Api): readonly (readonly [name: string, value: Template])[] {
  const known = headersOf.get(api)
  if (known !== undefined) return known
  const made = Object.entries(api.headers ?? {}).map(
    ([name, text]) => [name.toLowerCase(), parseTemplate(text)] as const,
  )
  headersOf.set(api, made)
  return made
}
