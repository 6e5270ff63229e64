/** Makes docs/reference/manifest.md from the schemas. */
import type { JSONSchema } from 'json-schema-to-typescript'
import type { Auth } from '../src/generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../src/manifest/canonical-parameters.ts'
import { templateFunctions } from '../src/manifest/template-functions.ts'

type Node = Readonly<Record<string, unknown>>

const intro = `# Manifest reference

Generated from \`schemas/\` by \`npm run generate\`. [Write a connector](../guides/write-a-connector.md) shows how the parts
work together; \`linkwright validate FILE\` checks a manifest.
`

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** The schema that a `$ref` names, with the title that its section has. */
function resolve(schemas: Record<string, JSONSchema>, reference: string, file: string): Node {
  const [name, pointer = ''] = reference.split('#')
  let node: unknown = schemas[name === '' || name === undefined ? file : name]
  for (const key of pointer.split('/').filter((part) => part !== ''))
    node = isNode(node) ? node[key] : undefined
  if (!isNode(node)) throw new Error(`${file}: ${reference} does not resolve`)
  return node
}

function typeOf(schemas: Record<string, JSONSchema>, node: Node, file: string): string {
  const {
    $ref: reference,
    type,
    const: constant,
    enum: values,
    items,
    additionalProperties,
    properties,
  } = node
  if (typeof reference === 'string') {
    const target = resolve(schemas, reference, file)
    return isNode(target['properties'])
      ? `[${String(target['title'])}](#${anchor(String(target['title']))})`
      : typeOf(schemas, target, file)
  }
  if (constant !== undefined) return `\`${JSON.stringify(constant)}\``
  if (Array.isArray(values)) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ')
  if (isNode(items)) return `list of ${typeOf(schemas, items, file)}`
  if (isNode(properties)) return `[${String(node['title'])}](#${anchor(String(node['title']))})`
  if (isNode(additionalProperties)) return `map of ${typeOf(schemas, additionalProperties, file)}`
  return [type].flat().join(' or ')
}

/** Prose for a table cell: one line, with its pipes escaped. */
function cell(text: unknown): string {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function row(
  schemas: Record<string, JSONSchema>,
  name: string,
  node: Node,
  required: boolean,
  file: string,
): string {
  const reference = typeof node['$ref'] === 'string' ? resolve(schemas, node['$ref'], file) : node
  const example: unknown = Array.isArray(reference['examples']) ? reference['examples'][0] : undefined
  const isShort = example !== undefined && typeof example !== 'object'
  const more = [
    node['default'] === undefined ? '' : ` Default: \`${JSON.stringify(node['default'])}\`.`,
    isShort ? ` Example: \`${JSON.stringify(example)}\`.` : '',
  ].join('')
  return `| \`${name}\`${required ? ' *' : ''} | ${cell(typeOf(schemas, node, file))} | ${cell(reference['description'] ?? '')}${cell(more)} |`
}

/** Every object with properties, depth first, in the order in which the schemas mention them. */
function collect(
  schemas: Record<string, JSONSchema>,
  node: unknown,
  file: string,
  found: Map<string, [Node, string]>,
): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(schemas, item, file, found)
    return
  }
  if (!isNode(node)) return
  if (typeof node['$ref'] === 'string') {
    const [name] = node['$ref'].split('#')
    collect(schemas, resolve(schemas, node['$ref'], file), name || file, found)
    return
  }
  const title = String(node['title'])
  if (isNode(node['properties'])) {
    if (found.has(title)) return
    found.set(title, [node, file])
    for (const child of Object.values(node['properties'])) collect(schemas, child, file, found)
  }
  for (const key of ['items', 'additionalProperties']) collect(schemas, node[key], file, found)
}

const KINDS: readonly RequestKind[] = [
  'authorization_request',
  'token_request',
  'refresh_request',
  'revocation_request',
]

/** The standard parameters of each request, which templates may name as `request.NAME`. */
function standardParameters(grant_type: Auth['grant_type']): string {
  const auth: Auth = { title: '', grant_type }
  const kinds = grant_type === 'client_credentials' ? KINDS.slice(1, 2) : KINDS
  return kinds
    .flatMap((kind) =>
      Object.entries(canonicalParameters(kind, auth)).map(
        ([name, { origin, secret }]) =>
          `| \`${kind}\` | \`${name}\` | \`${origin}\` | ${secret ? 'yes' : ''} |`,
      ),
    )
    .join('\n')
}

const standard = `## Standard parameters

What Linkwright sets by itself. A manifest may place, rename or omit these, and use them in templates as
\`\${request.NAME}\`; the PKCE values are also \`\${pkce.code_challenge}\`, \`\${pkce.code_challenge_method}\` and
\`\${pkce.code_verifier}\`.

| Request | Parameter | Value from | Secret |
| --- | --- | --- | --- |
${standardParameters('authorization_code')}

With \`grant_type: client_credentials\`:

| Request | Parameter | Value from | Secret |
| --- | --- | --- | --- |
${standardParameters('client_credentials')}
`

const functions = `## Template functions

Their arguments are names, \`'texts'\`, numbers or other functions. A function of something without a value has none, so
that \`\${base64(profile.a) || 'text'}\` falls back.

| Function | Gives |
| --- | --- |
${Object.values(templateFunctions)
  .map(({ signature, description }) => `| \`${signature}\` | ${description} |`)
  .join('\n')}
`

/** The whole page. A star marks what must be given. */
export function manifestReference(schemas: Record<string, JSONSchema>): string {
  const found = new Map<string, [Node, string]>()
  collect(schemas, schemas['connector.schema.json'], 'connector.schema.json', found)
  const sections = [...found].map(([title, [node, file]]) => {
    const required = Array.isArray(node['required']) ? node['required'] : []
    const rows = Object.entries(node['properties'] as Node).map(([name, child]) =>
      row(schemas, name, child as Node, required.includes(name), file),
    )
    return `## ${title}\n\n${String(node['description'])}\n\n| Key | Type | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `${intro}\nA star marks what must be given.\n\n${sections.join('\n')}\n${standard}\n${functions}`
}
