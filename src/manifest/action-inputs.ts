/** What an action does with its inputs. */
import type { Action } from '../generated/manifest.ts'
import { parseActionPath } from './action-path.ts'
import { parseTemplate, type Template, templateNames } from './template.ts'

const REST = '${rest}'

/** The body of an action: the one that it has, or of a POST, a PUT and a PATCH the inputs that nothing else uses. */
export function bodyOf({ method, body }: Action): Action['body'] {
  return body ?? (['POST', 'PUT', 'PATCH'].includes(method) ? REST : undefined)
}

/** Every template in a value, at any depth. */
function* templatesIn(value: unknown): Generator<Template> {
  if (typeof value === 'string') yield parseTemplate(value)
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* templatesIn(child)
}

function namesIn(action: Action): { readonly namespace: string; readonly name: string }[] {
  const templates = [
    parseActionPath(action.path),
    ...templatesIn(action.query),
    ...templatesIn(bodyOf(action)),
  ]
  return templates.flatMap(templateNames)
}

/**
 * The inputs that path, query or body name one by one: `${rest}` is what remains.
 *
 * @throws {TemplateSyntaxError} before the templates have been checked.
 */
export function namedInputs(action: Action): Set<string> {
  return new Set(namesIn(action).flatMap(({ namespace, name }) => (namespace === 'input' ? [name] : [])))
}

/**
 * Whether an action sends an input of that name.
 *
 * @throws {TemplateSyntaxError} before the templates have been checked.
 */
export function sendsInput(action: Action, input: string): boolean {
  return namesIn(action).some(
    ({ namespace, name }) =>
      namespace === 'rest' || (namespace === 'input' && (name === input || name === '')),
  )
}
