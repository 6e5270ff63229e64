/** What is generated from schemas/host/: the HTTP API's TypeScript types, and the schemas as the host loads them. */
import type { JSONSchema } from 'json-schema-to-typescript'
import { compileTypes } from './compile-types.ts'

const nameOf = (schema: JSONSchema): string => String(schema['$id'])

/** The types of every resource and request body, each under its `$id`. */
export async function hostTypes(
  schemas: readonly JSONSchema[],
  forTypes: (schema: unknown) => unknown,
  banner: string,
): Promise<string> {
  const all = {
    title: 'HostApi',
    description: 'Every resource and request body of the HTTP API, by its name.',
    type: 'object',
    additionalProperties: false,
    required: schemas.map(nameOf),
    properties: Object.fromEntries(schemas.map((schema) => [nameOf(schema), { $ref: `${nameOf(schema)}#` }])),
  }
  return compileTypes(all as JSONSchema, 'HostApi', {
    banner,
    find: (name) => forTypes(schemas.find((schema) => nameOf(schema) === name)),
  })
}

/** The schemas as a module, so that the host needs no files at run time. Fastify adds the dialect by itself. */
export function hostSchemas(schemas: readonly JSONSchema[], banner: string): string {
  const bare = schemas.map(({ $schema: _dialect, ...schema }) => schema)
  return `${banner}

/** Every schema of schemas/host/, to be named in routes by its \`$id\`: \`{ $ref: 'Account#' }\`. */
export const hostSchemas: readonly { readonly $id: string; readonly [keyword: string]: unknown }[] = ${JSON.stringify(bare, null, 2)}
`
}
