/** The TypeScript types of a manifest's actions, made from their schemas. */
import type { JSONSchema } from 'json-schema-to-typescript'
import type { Action, Api } from '../generated/manifest.ts'
import { sentInputs } from '../manifest/action-inputs.ts'
import { parseActionPath } from '../manifest/action-path.ts'
import type { Manifest } from '../manifest/parse-manifest.ts'
import { templateNames } from '../manifest/template.ts'

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Keywords that say what goes with what. A type of them would be an intersection that nobody can read. */
const CONDITIONS = ['if', 'then', 'else', 'dependentRequired', 'minProperties', 'maxProperties']

function isCondition(key: string, value: unknown): boolean {
  const isRequired = (item: unknown): boolean => isNode(item) && Object.keys(item).join() === 'required'
  return CONDITIONS.includes(key) || (key === 'anyOf' && Array.isArray(value) && value.every(isRequired))
}

/**
 * A schema as its type needs it. Of an object the title is the name of a type; on anything else it would be an alias
 * of one word. What is written in two places becomes one object, and so one type.
 */
function forTypes(schema: unknown, known: Map<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => forTypes(item, known))
  if (!isNode(schema)) return schema
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (['examples', '$id', 'default'].includes(key) && !isNode(value)) return []
    if (key === 'title' && typeof value === 'string' && !('properties' in schema)) return []
    return isCondition(key, value) ? [] : [[key, forTypes(value, known)]]
  })
  const node = Object.fromEntries(entries)
  const text = JSON.stringify(node)
  const same = known.get(text) ?? node
  known.set(text, same)
  return same
}

const COMPOSED = ['$ref', 'allOf', 'anyOf', 'oneOf', 'patternProperties', 'additionalProperties']

/**
 * The schema of an action's input, with what it does not list: the inputs of the path, those that are mandatory, and,
 * where it lists none, all that the request names one by one. An action that sends nothing takes an empty object, or none.
 */
function inputSchema(action: Action, api: Api | undefined): Node {
  const { input = {} } = action
  const { properties, required } = input
  const listed = isNode(properties) ? properties : {}
  const mandatory = Array.isArray(required) ? required.map(String) : []
  const { named, sends } = sentInputs(action, api)
  const inPath = new Set(templateNames(parseActionPath(action.path)).map(({ name }) => name))
  const needed = [...inPath].filter((name) => named.has(name))
  const unlisted = [...new Set([...needed, ...mandatory, ...(properties === undefined ? named : [])])].filter(
    (name) => name !== '' && !Object.hasOwn(listed, name),
  )
  const isPlain = properties === undefined && !COMPOSED.some((key) => key in input)
  if (unlisted.length === 0 && !isPlain) return input
  const isOpen = isPlain && sends('')
  if (unlisted.length === 0 && !isOpen) return { tsType: 'Record<string, never>' }
  const added = unlisted.map((name) => [name, { tsType: inPath.has(name) ? 'string | number' : 'unknown' }])
  return {
    ...input,
    type: 'object',
    properties: { ...listed, ...Object.fromEntries(added) },
    ...(isOpen && { additionalProperties: true }),
  }
}

/** A name as TypeScript writes types: `acme-crm` is `AcmeCrm`. */
function typeName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Z]/.test(name) ? name : `Connector${name}`
}

/**
 * Writes the types of a manifest's actions: an interface `<Name>Actions` of what each takes and answers with, for
 * `createLinkwright<…>()`.
 *
 * @returns The text of a `.d.ts` file.
 */
export async function actionTypes(manifest: Manifest): Promise<string> {
  const { compile } = await import('json-schema-to-typescript')
  const known = new Map<string, unknown>()
  const actions = Object.entries(manifest.actions ?? {}).map(([name, action]) => {
    const { title, output } = action
    const input = inputSchema(action, manifest.api)
    const properties = { input: forTypes(input, known), output: forTypes(output ?? {}, known) }
    const type = {
      description: title,
      type: 'object',
      additionalProperties: false,
      required: ['input', 'output'],
    }
    return [name, { ...type, properties }] as const
  })
  const name = `${typeName(manifest.name)}Actions`
  const schema = {
    title: name,
    description: `What each action of ${manifest.name} takes and answers with.`,
    type: 'object',
    additionalProperties: false,
    required: actions.map(([action]) => action),
    properties: Object.fromEntries(actions),
  }
  return compile(schema as JSONSchema, name, {
    bannerComment: '/* Made from the manifest by `linkwright types`. Do not edit. */',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { singleQuote: true, semi: false },
  })
}
