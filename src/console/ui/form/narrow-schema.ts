/** A form with many fields that need not be filled in, without those that nobody asked for. */
import { isNode, type SchemaNode } from './schema-node.ts'

export interface OptionalField {
  readonly name: string
  readonly title: string
}

const propertiesOf = ({ properties }: SchemaNode): SchemaNode => (isNode(properties) ? properties : {})

function requiredOf({ required }: SchemaNode): readonly string[] {
  return Array.isArray(required) ? required.map(String) : []
}

const titleOf = (name: string, field: unknown): string =>
  isNode(field) && typeof field['title'] === 'string' ? field['title'] : name

/** The fields that need not be filled in, by their titles. */
export function optionalFields(schema: SchemaNode): OptionalField[] {
  const required = requiredOf(schema)
  return Object.entries(propertiesOf(schema))
    .filter(([name]) => !required.includes(name))
    .map(([name, field]) => ({ name, title: titleOf(name, field) }))
}

/**
 * The schema to draw: with the required fields and those that are shown. Alternatives of the whole are left out, for
 * they would be drawn as a choice between forms; the whole schema is still what the values are checked with.
 */
export function narrowSchema(schema: SchemaNode, shown: readonly string[]): SchemaNode {
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema
  const kept = [...requiredOf(schema), ...shown]
  const properties = Object.entries(propertiesOf(schema)).filter(([name]) => kept.includes(name))
  return { ...rest, properties: Object.fromEntries(properties) }
}
