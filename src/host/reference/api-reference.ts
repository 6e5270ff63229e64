/** The API description as people read it: what a page of the service, and of the docs, is made from. */
import type { ApiDescription, Json, Operation } from './openapi.ts'

/** One field of an object, or one parameter. */
export interface Field {
  readonly name: string
  readonly required: boolean
  readonly type: TypeName
  readonly description: string
}

/** What a value is; `schema` names the one of {@link Reference.schemas} that says more. */
export interface TypeName {
  readonly text: string
  readonly schema?: string
}

/** One operation. */
export interface OperationReference {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  /** Who may: words of the access rules. */
  readonly access: string
  readonly parameters: readonly (Field & { readonly in: string })[]
  /** What is sent: the name of a schema, or fields of its own. */
  readonly body?: Body
  readonly responses: readonly (Partial<Body> & { readonly status: string; readonly description: string })[]
}

/** A body. */
export interface Body {
  readonly type: TypeName
  readonly fields: readonly Field[]
}

/** Everything, in the order in which it is shown. */
export interface Reference {
  readonly sections: readonly { readonly title: string; readonly operations: readonly OperationReference[] }[]
  readonly schemas: readonly {
    readonly name: string
    readonly description: string
    readonly fields: readonly Field[]
  }[]
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NOBODY = 'everybody'
const WHO: Readonly<Record<string, string>> = {
  console_session: 'console session',
  connect_session: 'connect session',
}

/** What a schema takes, in a word or two. */
export function typeOf(schema: unknown): TypeName {
  if (!isJson(schema)) return { text: 'anything' }
  const { $ref: reference, type, enum: values, const: constant, items, anyOf, oneOf, format } = schema
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? ''
    return { text: name, schema: name }
  }
  if (constant !== undefined) return { text: JSON.stringify(constant) }
  if (Array.isArray(values)) return { text: values.map((value) => JSON.stringify(value)).join(' or ') }
  if (isJson(items)) {
    const of = typeOf(items)
    return { ...of, text: `list of ${of.text}` }
  }
  const choices = anyOf ?? oneOf
  if (Array.isArray(choices)) {
    const types = choices.map(typeOf)
    const named = types.find((one) => one.schema !== undefined)
    return { ...named, text: types.map(({ text }) => text).join(' or ') }
  }
  const word = [type ?? 'anything'].flat().join(' or ')
  return { text: typeof format === 'string' ? `${word} (${format})` : word }
}

/** Bounds and defaults, as a sentence. */
function limitsOf(schema: Json): string {
  const { minimum, maximum, default: fallback, maxLength } = schema
  const range = [minimum, maximum].every((bound) => bound !== undefined) ? [`${minimum} to ${maximum}`] : []
  const parts = [
    ...range,
    ...(range.length === 0 && maximum !== undefined ? [`at most ${maximum}`] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(fallback === undefined ? [] : [`default ${JSON.stringify(fallback)}`]),
  ]
  if (parts.length === 0) return ''
  const text = parts.join(', ')
  return ` ${text[0]?.toUpperCase()}${text.slice(1)}.`
}

function fieldsOf(schema: unknown): Field[] {
  if (!isJson(schema) || !isJson(schema['properties'])) return []
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(schema['properties']).flatMap(([name, property]): Field[] => {
    if (!isJson(property)) return []
    const own: Field = {
      name,
      required: required.includes(name),
      type: typeOf(property),
      description: `${String(property['description'] ?? '')}${limitsOf(property)}`,
    }
    const inner = isJson(property['items']) ? property['items'] : property
    const prefix = isJson(property['items']) ? `${name}[].` : `${name}.`
    return [own, ...fieldsOf(inner).map((field) => ({ ...field, name: prefix + field.name }))]
  })
}

function bodyOf(content: unknown): Body | undefined {
  const [media] = Object.values(isJson(content) ? content : {})
  if (!isJson(media) || !isJson(media['schema'])) return undefined
  return { type: typeOf(media['schema']), fields: fieldsOf(media['schema']) }
}

function accessOf({ security }: Operation): string {
  const names = security.flatMap((one) =>
    Object.entries(one).map(([scheme, [scope]]) => WHO[scheme] ?? `API key (${scope})`),
  )
  return names.length === 0 ? NOBODY : names.join(', ')
}

function operationReference(method: string, path: string, operation: Operation): OperationReference {
  const { operationId, summary, description = '', parameters, requestBody, responses } = operation
  const body = bodyOf(requestBody?.content)
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    access: accessOf(operation),
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      required: one.required,
      type: typeOf(one.schema),
      description: `${one.description ?? ''}${limitsOf(one.schema)}`,
    })),
    ...(body !== undefined && { body }),
    responses: Object.entries(responses)
      .filter(([status]) => status !== 'default')
      .map(([status, response]) => ({
        status,
        description: response.description,
        ...bodyOf(response.content),
      })),
  }
}

/** The description, section by section: a section for each tag, in the order in which routes name them. */
export function referenceOf({ paths, components }: ApiDescription): Reference {
  const sections = new Map<string, OperationReference[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const title = operation.tags[0] ?? 'Other'
      sections.set(title, [...(sections.get(title) ?? []), operationReference(method, path, operation)])
    }
  }
  return {
    sections: [...sections].map(([title, operations]) => ({ title, operations })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      description: String(schema['description'] ?? ''),
      fields: fieldsOf(schema),
    })),
  }
}
