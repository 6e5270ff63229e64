import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createAjv } from '../src/manifest/ajv.ts'

type Node = Readonly<Record<string, unknown>>

const folder = fileURLToPath(new URL('../schemas/host/', import.meta.url))
const schemas = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(folder + name, 'utf8')) as Node] as const,
)
const ajv = createAjv({ schemas: schemas.map(([, schema]) => schema), strict: false })

/** Every property of a schema, with where it stands. */
function properties(node: unknown, at: string): [string, Node][] {
  if (typeof node !== 'object' || node === null) return []
  const own = Object.entries((node as Node)['properties'] ?? {}).map(([name, property]): [string, Node] => [
    `${at}/${name}`,
    property as Node,
  ])
  const nested = own.flatMap(([path, property]) => properties(property, path))
  return [...own, ...nested, ...properties((node as Node)['items'], `${at}/items`)]
}

describe.each(schemas)('schemas/host/%s', (name, schema) => {
  test('is named as its file, and closed', () => {
    const words = String(schema['$id']).replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    expect(`${words.toLowerCase()}.schema.json`).toBe(name)
    expect(schema).toMatchObject({ title: schema['$id'], type: 'object', additionalProperties: false })
    expect(schema['description']).toMatch(/\.$/)
  })

  test('has a title, a description and a true example for every property', () => {
    for (const [path, property] of properties(schema, '')) {
      if ('$ref' in property) continue
      const isObject = 'properties' in property
      expect(property['title'], path).toMatch(/^[A-Z]/)
      expect(property['description'], path).toMatch(/\.$/)
      expect(property['examples'], path).toHaveLength(1)
      if (isObject) continue
      const [example] = property['examples'] as readonly unknown[]
      expect(ajv.validate(property, example), `${path}: ${ajv.errorsText()}`).toBe(true)
    }
  })

  test('fits its own example, where it has one', () => {
    for (const example of (schema['examples'] ?? []) as readonly unknown[])
      expect(ajv.validate(String(schema['$id']), example), ajv.errorsText()).toBe(true)
  })
})
