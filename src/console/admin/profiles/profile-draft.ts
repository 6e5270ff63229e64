/** What a connector profile's form holds, and how the server's findings get back to its fields. */
import type { ErrorSchema } from '@rjsf/utils'
import type { Profile } from '../../../generated/host.ts'
import { isNode, pointerSegments, type SchemaNode } from '../../ui/form/schema-node.ts'
import type { FormValues } from '../../ui/form/schema-validator.ts'
import { problemOf } from '../../ui/problem.ts'

export interface ProfileDraft {
  readonly name: string
  readonly auth: string
  /** By field name, without the type. */
  readonly values: FormValues
  /** The actions that are allowed; null for all. */
  readonly actions: string[] | null
}

const propertiesOf = (schema: unknown): SchemaNode =>
  isNode(schema) && isNode(schema['properties']) ? schema['properties'] : {}

/** Every field that a form's schema has, in whatever condition. */
function fieldsOf(schema: SchemaNode): SchemaNode {
  const conditional = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  const parts = conditional.map((part) => propertiesOf(isNode(part) ? part['then'] : undefined))
  return Object.assign({}, propertiesOf(schema), ...parts)
}

/** Whether two versions of a profile agree in all that its form shows. */
export function hasSameSettings(one: Profile, other: Profile): boolean {
  const settingsOf = ({ name, auth, values, actions }: Profile): string =>
    JSON.stringify([name, auth, actions, Object.entries(values).sort()])
  return settingsOf(one) === settingsOf(other)
}

/** What is sent: the values of the fields of this type, without those that are there to be copied. */
export function sentValues(values: FormValues, schema: SchemaNode): FormValues {
  const fields = fieldsOf(schema)
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const field = fields[name]
      return name !== 'auth' && value !== undefined && isNode(field) && field['readOnly'] !== true
    }),
  )
}

/** The server's findings by field, where they are about one. */
export function serverErrors(error: unknown): ErrorSchema<FormValues> | undefined {
  if (error === null || error === undefined) return undefined
  const found: Record<string, { __errors: string[] }> = {}
  for (const { pointer, message } of problemOf(error).issues ?? []) {
    const [first = '', second] = pointerSegments(pointer)
    const name = first === 'values' ? (second ?? '') : first
    if (name === '') continue
    found[name] = { __errors: [...(found[name]?.__errors ?? []), message] }
  }
  return Object.keys(found).length === 0 ? undefined : (found as ErrorSchema<FormValues>)
}
