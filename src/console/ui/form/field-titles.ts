/** Titles for the fields of a schema that names its properties for programs only. */
import { isNode, type SchemaNode } from './schema-node.ts'

const IN_CAPITALS: Readonly<Record<string, string>> = { id: 'ID', ids: 'IDs', url: 'URL', urls: 'URLs' }

/** The name of a property as words: `companyId` and `company_id` are both Company ID. */
export function titleFromName(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '')
    .map((word) => IN_CAPITALS[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function titledField(name: string, field: unknown): unknown {
  if (!isNode(field)) return field
  return { ...withTitles(field), title: field['title'] ?? titleFromName(name) }
}

/** The schema with a title for each property that has none, also of the objects in it and in its lists. */
export function withTitles(schema: SchemaNode): SchemaNode {
  const { properties, items } = schema
  return {
    ...schema,
    ...(isNode(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, titledField(name, field)]),
      ),
    }),
    ...(isNode(items) && !Array.isArray(items) && { items: withTitles(items) }),
  }
}
