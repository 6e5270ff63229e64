/** Checks a value against a JSON Schema without compiling code, which the pages' policy forbids. */
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import type { RJSFValidationError } from '@rjsf/utils'
import { fieldMessage, isContainer } from './field-message.ts'
import { isNode, nodeAt, pointerSegments, type SchemaNode } from './schema-node.ts'

const validators = new WeakMap<object, Validator>()

/** A schema is prepared once. Preparing writes into it, so that it is done to a copy. */
function validatorOf(schema: SchemaNode): Validator {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const made = new Validator(structuredClone(schema) as Schema, '2020-12', false)
  validators.set(schema, made)
  return made
}

/** A value as JSON has it. A form keeps an emptied field as undefined. */
function asJson(value: unknown): unknown {
  return value === undefined ? {} : JSON.parse(JSON.stringify(value))
}

/** `required` does not say in data which name is missing, only in words. */
const missingName = (error: string): string[] => {
  const [, name] = /"(.*)"\.$/s.exec(error) ?? []
  return name === undefined ? [] : [name]
}

const isAlternative = ({ keywordLocation }: OutputUnit): boolean =>
  /\/(anyOf|oneOf)\/\d+/.test(keywordLocation)

/** The names that alternatives ask for, where each asks for names and nothing else. */
function alternativeNames(node: unknown): string[] | undefined {
  if (!Array.isArray(node)) return undefined
  const names = node.map((branch) =>
    isNode(branch) && Object.keys(branch).length === 1 ? branch['required'] : undefined,
  )
  return names.every((one) => Array.isArray(one)) ? [...new Set(names.flat().map(String))] : undefined
}

function toError(unit: OutputUnit, schema: SchemaNode): RJSFValidationError | undefined {
  const { keyword } = unit
  const location = pointerSegments(unit.keywordLocation)
  const isOwn = location.at(-1) === keyword
  const node = nodeAt(schema, isOwn ? location.slice(0, -1) : location)
  const place = pointerSegments(unit.instanceLocation)
  if (keyword === 'anyOf' || keyword === 'oneOf') {
    const names = alternativeNames(isNode(node) ? node[keyword] : undefined)
    if (names === undefined) return undefined
    const title = (name: string): string => {
      const property = nodeAt(node, ['properties', name])
      return isNode(property) && typeof property['title'] === 'string' ? property['title'] : name
    }
    const message = `Fill in at least one of: ${names.map(title).join(', ')}`
    return { name: keyword, property: dotted(place), message, stack: message }
  }
  if (isContainer(keyword)) return undefined
  if (keyword === 'required' && isAlternative(unit)) return undefined
  const path =
    keyword === 'required' || keyword === 'dependentRequired' ? [...place, ...missingName(unit.error)] : place
  const message = fieldMessage(keyword, isNode(node) ? node : {})
  return { name: keyword, property: dotted(path), message, stack: message }
}

/** A place in the form's own spelling: `.filters.0.name`. */
const dotted = (path: readonly string[]): string => path.map((segment) => `.${segment}`).join('')

/** What is wrong with a value: one finding for each place and sentence. */
export function schemaErrors(schema: SchemaNode, value: unknown): RJSFValidationError[] {
  const { errors } = validatorOf(schema).validate(asJson(value))
  const found = errors.map((unit) => toError(unit, schema)).filter((error) => error !== undefined)
  return [...new Map(found.map((error) => [`${error.property} ${error.message}`, error])).values()]
}

/** Whether a value is right. `root` has the definitions that the schema refers to. */
export function matchesSchema(schema: SchemaNode, value: unknown, root: SchemaNode): boolean {
  const { $defs, definitions } = root
  const needsRoot = schema !== root && ($defs !== undefined || definitions !== undefined)
  const whole = needsRoot
    ? { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }), ...schema }
    : schema
  return validatorOf(whole).validate(asJson(value)).valid
}
