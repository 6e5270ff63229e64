/** The description of the HTTP API (OpenAPI 3.1), from the routes and their schemas. */
import type { RouteOptions } from 'fastify'
import { type Access, type AccessRule, rulesOf } from '../access/access.ts'

/** JSON, as a schema or a part of the description is. */
export type Json = Readonly<Record<string, unknown>>

/** One operation of the description. */
export interface Operation extends Json {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly required: true
    readonly content: Readonly<Record<string, { readonly schema: Json }>>
  }
  readonly responses: Readonly<Record<string, Response>>
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description?: string
  readonly schema: Json
}

/** One answer of an operation. */
export interface Response {
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>
}

/** The description. */
export interface ApiDescription {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>
    readonly securitySchemes: Json
  }
}

const INFO = `Links accounts by OAuth 2.0, keeps their tokens fresh, and calls APIs with them.

JSON is snake_case, times are RFC 3339 in UTC, lists come in pages (\`limit\`, \`cursor\` → \`items\`, \`next_cursor\`), and
failures are problem details (RFC 9457) with a stable \`code\` and \`who_must_act\`.`

const SECURITY: Json = {
  api_key: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, `lwk_…`, from POST /api/keys. One of scope `admin` may do everything.',
  },
  console_session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-linkwright-console',
    description: "An admin's browser. Changes need the header `x-csrf-token` too, from GET /api/session.",
  },
  connect_session: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a connect session, `lwc_…`, from POST /api/connect_sessions: for one owner.',
  },
}

const PROBLEM: Response = {
  description: 'Why it failed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema whose references lead to the components: `Account#` becomes `#/components/schemas/Account`. */
function rebase(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rebase)
  if (!isJson(schema)) return schema
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== '$ref' || typeof value !== 'string' || value.startsWith('#')) return [key, rebase(value)]
    const [id, pointer = ''] = value.split('#')
    return [key, `#/components/schemas/${id}${pointer}`]
  })
  return Object.fromEntries(entries)
}

function parametersOf(schema: unknown, place: Parameter['in']): Parameter[] {
  if (!isJson(schema) || !isJson(schema['properties'])) return []
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(schema['properties']).map(([name, property]) => {
    const { description, ...rest } = rebase(property) as Json
    return {
      name: name === '*' ? 'path' : name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(typeof description === 'string' && { description }),
      schema: rest,
    }
  })
}

/** Each name in the path, in its order, whether or not the route has a schema for it. */
function pathParameters(url: string, schema: unknown): Parameter[] {
  const described = parametersOf(schema, 'path')
  return [...pathOf(url).matchAll(/\{(\w+)\}/g)].map(
    ([, name = '']): Parameter =>
      described.find((one) => one.name === name) ?? {
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
  )
}

function responsesOf(response: unknown): Record<string, Response> {
  const entries = Object.entries(isJson(response) ? response : {}).map(([status, schema]) => {
    const { description = '', content, ...rest } = rebase(schema) as Json
    const media = isJson(content) ? { content } : {}
    const json = Object.keys(rest).length === 0 ? {} : { content: { 'application/json': { schema: rest } } }
    return [status, { description: String(description), ...json, ...media }]
  })
  return { ...Object.fromEntries(entries), default: PROBLEM }
}

function securityOf(access: Access): Operation['security'] {
  const rules = rulesOf(access)
  if (rules.includes('public')) return []
  const scopes = rules.filter((rule: AccessRule) => rule !== 'console' && rule !== 'connect_session')
  return [
    ...scopes.map((scope) => ({ api_key: [scope] })),
    ...(scopes.length > 0 || rules.includes('console') ? [{ console_session: [] }] : []),
    ...(rules.includes('connect_session') ? [{ connect_session: [] }] : []),
  ]
}

function pathOf(url: string): string {
  return url.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}')
}

/** `POST /api/accounts/{id}/token` → `postAccountsIdToken`. */
function operationIdOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && word !== 'api')
  return [method.toLowerCase(), ...words.map((word) => word[0]?.toUpperCase() + word.slice(1))].join('')
}

function operationOf(method: string, { url, schema = {}, config }: RouteOptions): Operation {
  return {
    operationId: operationIdOf(method, pathOf(url)),
    summary: schema.summary ?? '',
    ...(schema.description !== undefined && { description: schema.description }),
    tags: schema.tags ?? [],
    parameters: [
      ...pathParameters(url, schema.params),
      ...parametersOf(schema.querystring, 'query'),
      ...parametersOf(schema.headers, 'header'),
    ],
    ...(schema.body !== undefined && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: rebase(schema.body) as Json } },
      },
    }),
    responses: responsesOf(schema.response),
    security: securityOf(config?.access ?? []),
  }
}

/**
 * Describes the API. Routes without a summary, such as the files of a page, are not part of it.
 *
 * @param schemas Those that routes refer to by `$id`.
 */
export function describeApi(
  routes: readonly RouteOptions[],
  schemas: readonly Json[],
  { url, version }: { readonly url: string; readonly version: string },
): ApiDescription {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const route of routes) {
    if (route.schema?.summary === undefined) continue
    const path = pathOf(route.url)
    for (const method of [route.method].flat()) {
      paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(method, route) }
    }
  }
  const components = schemas.map(({ $id, $schema: _dialect, ...schema }) => [$id, rebase(schema)] as const)
  return {
    openapi: '3.1.0',
    info: { title: 'Linkwright HTTP API', version, description: INFO },
    servers: [{ url }],
    paths,
    components: {
      schemas: Object.fromEntries(components) as Record<string, Json>,
      securitySchemes: SECURITY,
    },
  }
}
