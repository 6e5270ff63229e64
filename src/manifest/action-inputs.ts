/** What an action does with its inputs. */
import type { Action, Api } from '../generated/manifest.ts'
import { parseActionPath } from './action-path.ts'
import { parseTemplate, type Template, templateNames } from './template.ts'

const REST = '${rest}'

/**
 * The body of an action: the one that it has, or its API's envelope around what it is, or of a POST, a PUT and a PATCH
 * the inputs that nothing else uses.
 */
export function bodyOf({ method, body, resource_type }: Action, api: Api | undefined): Action['body'] {
  if (body !== undefined) return body
  if (resource_type !== undefined) return api?.envelope?.body
  return ['POST', 'PUT', 'PATCH'].includes(method) ? REST : undefined
}

/** Every template in a value, at any depth. */
function* templatesIn(value: unknown): Generator<Template> {
  if (typeof value === 'string') yield parseTemplate(value)
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* templatesIn(child)
}

/** What an action sends of its inputs. */
export interface SentInputs {
  /** The inputs that path, query or body name one by one: `${rest}` is what remains. The empty name is all of them. */
  readonly named: ReadonlySet<string>
  /** Whether it sends an input of that name. */
  sends(input: string): boolean
}

/**
 * Reads an action's templates for what it sends of its inputs.
 *
 * @throws {TemplateSyntaxError} before the templates have been checked.
 */
export function sentInputs(action: Action, api: Api | undefined): SentInputs {
  const names = [
    parseActionPath(action.path),
    ...templatesIn(action.query),
    ...templatesIn(bodyOf(action, api)),
  ].flatMap(templateNames)
  const named = new Set(names.flatMap(({ namespace, name }) => (namespace === 'input' ? [name] : [])))
  const sendsAll = named.has('') || names.some(({ namespace }) => namespace === 'rest')
  return { named, sends: (input) => sendsAll || named.has(input) }
}
