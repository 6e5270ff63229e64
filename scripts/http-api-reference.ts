/** Makes docs/reference/http-api.md from the routes of the host, and what /openapi.json says of them. */
import { createHost } from '../src/host/create-host.ts'
import {
  type Body,
  type Field,
  type OperationReference,
  referenceOf,
  type TypeName,
} from '../src/host/reference/api-reference.ts'
import { describeApi, type Json } from '../src/host/reference/openapi.ts'

const INTRO = `# HTTP API

Generated from the routes in \`src/host/routes/\` by \`npm run generate\`. A running service shows the same at \`/docs\`, and
as OpenAPI 3.1 at \`/openapi.json\`. A star marks what must be given.

JSON is snake_case, and times are RFC 3339 in UTC. Lists take \`limit\` and \`cursor\`, and give \`items\` and
\`next_cursor\`. A failure is \`application/problem+json\` ([Problem](#problem)) with a \`code\` of the
[errors reference](errors.md).

**Who may**: a program sends \`Authorization: Bearer lwk_…\`, an API key; one of scope \`admin\` may do everything. A console
session is an admin's browser, by a cookie; its changes carry the header \`x-csrf-token\`, which \`GET /api/session\` gives. A
connect session is an end user's, by its token or by the connect page's own cookie.
`

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function link({ text, schema }: TypeName): string {
  return schema === undefined
    ? cell(text)
    : cell(text).replace(schema, `[${schema}](#${schema.toLowerCase()})`)
}

function table(heading: string, rows: readonly string[]): string {
  return rows.length === 0
    ? ''
    : `\n| ${heading} | Type | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function fields(heading: string, list: readonly Field[]): string {
  const rows = list.map(
    ({ name, required, type, description }) =>
      `| \`${name}\`${required ? ' *' : ''} | ${link(type)} | ${cell(description)} |`,
  )
  return table(heading, rows)
}

function sent(body: Body | undefined): string {
  if (body === undefined) return ''
  return body.fields.length === 0 ? `\nBody: ${link(body.type)}\n` : fields('Body', body.fields)
}

function answers(responses: OperationReference['responses']): string {
  const lines = responses.map(({ status, description, type }) => {
    const what = type === undefined || type.text === 'object' ? '' : ` → ${link(type)}`
    return `- \`${status}\` ${description}${what}`
  })
  const inner = responses
    .filter(({ status }) => status.startsWith('2'))
    .map(({ fields: list = [] }) => fields('Answer', list))
    .join('')
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n${inner}`
}

function section(operation: OperationReference): string {
  const { method, path, summary, description, access, parameters, body, responses } = operation
  const list = parameters.map((one) => ({ ...one, name: one.name }))
  return `### ${method} ${path}

${summary}. ${description}${description === '' ? '' : ' '}Who may: ${access}.
${fields('Parameter', list)}${sent(body)}${answers(responses)}`
}

/** The page. */
export async function httpApiReference(schemas: readonly Json[]): Promise<string> {
  const { app, routes, host } = await createHost({
    manifests: [],
    publicUrl: 'https://linkwright.example',
    database: ':memory:',
    background: false,
    telemetry: false,
  })
  await app.close()
  await host.linkwright.close()
  const { sections, schemas: resources } = referenceOf(
    describeApi(routes, schemas, { url: host.publicUrl, version: '' }),
  )
  const operations = sections.map(
    ({ title, operations: list }) => `## ${title}\n\n${list.map(section).join('\n')}`,
  )
  const objects = resources.map(
    ({ name, description, fields: list }) => `### ${name}\n\n${description}\n${fields('Field', list)}`,
  )
  return `${INTRO}\n${operations.join('\n')}\n## Objects\n\n${objects.join('\n')}`
}
