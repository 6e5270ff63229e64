/** Makes docs/reference/actions/*.md and llms.txt from the manifest that ships and the recorded exchanges. */
import { readdir, readFile } from 'node:fs/promises'
import type { Action } from '../src/generated/manifest.ts'
import { paginationOf } from '../src/manifest/pagination-of.ts'
import type { Manifest } from '../src/manifest/parse-manifest.ts'
import type { Exchange } from './exchanges.ts'
import { RECORDED } from './record-exchanges.ts'

type Node = Readonly<Record<string, unknown>>

const FOLDER = 'docs/reference/actions/'
const GUIDES = 'docs/guides/'
/** The APIs by the first part of their paths, in the order of the index. */
const APIS = {
  data: 'Data',
  copilot: 'Copilot',
  studio: 'GTM Studio',
  marketing: 'Marketing',
  platform: 'Platform',
  agent: 'Agents',
} as const

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Prose for a table cell: one line, with its pipes escaped. */
const cell = (text: unknown): string => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``

function typeOf(node: Node): string {
  const { type, const: constant, enum: values, items, anyOf } = node
  if (constant !== undefined) return `\`${cell(JSON.stringify(constant))}\``
  if (Array.isArray(values)) return values.map((value) => `\`${cell(value)}\``).join(' ')
  if (isNode(items)) return `list of ${typeOf(items)}`
  if (type === undefined && Array.isArray(anyOf))
    return [...new Set(anyOf.filter(isNode).map(typeOf))].join(' or ')
  return [type ?? 'any'].flat().join(' or ')
}

function limitsOf({ minimum, maximum, maxItems, maxLength, default: standard }: Node): string {
  const limits = [
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
    minimum === undefined && maximum !== undefined && `at most ${maximum}`,
    maxItems !== undefined && `at most ${maxItems}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    standard !== undefined && `default \`${standard}\``,
  ].filter((limit) => limit !== false)
  return limits.length === 0 ? '' : ` (${limits.join(', ')})`
}

/** The properties of a schema, those of `allOf` too. */
function propertiesOf(node: Node): [string, Node][] {
  const parts = Array.isArray(node['allOf']) ? node['allOf'].filter(isNode) : []
  const own = isNode(node['properties']) ? Object.entries(node['properties']) : []
  return [
    ...own.flatMap(([key, child]): [string, Node][] => (isNode(child) ? [[key, child]] : [])),
    ...parts.flatMap(propertiesOf),
  ]
}

function rowsOf(node: Node, path: string): string[] {
  const required = Array.isArray(node['required']) ? node['required'] : []
  return propertiesOf(node).flatMap(([key, child]) => {
    const here = path === '' ? key : `${path}.${key}`
    const inner = isNode(child['items']) ? child['items'] : child
    const row = `| \`${here}\`${required.includes(key) ? ' *' : ''} | ${typeOf(child)}${limitsOf(child)} | ${cell(child['description'] ?? '')} |`
    return [row, ...rowsOf(inner, inner === child ? here : `${here}[]`)]
  })
}

function table(schema: Node | undefined, none: string): string {
  const rows = rowsOf(schema ?? {}, '')
  return rows.length === 0 ? none : ['| Field | Type | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What an action needs, costs and allows. */
function factsOf(manifest: Manifest, action: Action): string {
  const { method, path, scopes = {}, roles = {}, effects = [], credits, batch, idempotent } = action
  const pagination = paginationOf(manifest, action)
  const spends = credits === undefined ? '' : `at most ${credits.amount ?? 1} a ${credits.per}`
  const facts: [string, string | false | undefined][] = [
    ['Request', `\`${method} ${path}\``],
    ['Scopes', scopes.all_of ? codes(scopes.all_of) : `one of ${codes(scopes.any_of ?? [])}`],
    ['Account role', roles.any_of ? `one of ${codes(roles.any_of)}` : roles.all_of && codes(roles.all_of)],
    ['Does', effects.map((effect) => effect.replace('_', ' ')).join(', ')],
    ['Credits', spends],
    [
      'Sent again when its answer is lost',
      (idempotent ?? ['GET', 'PUT', 'DELETE'].includes(method)) ? 'yes' : 'no',
    ],
    [
      'Pages',
      pagination &&
        `by \`${pagination.input}\`, up to ${pagination.size?.max} records each${pagination.limits?.records ? `, ${pagination.limits.records} in all` : ''}`,
    ],
    ['Batches', batch && `any number of \`${batch.items}\`, ${batch.max} a call`],
  ]
  const rows = facts.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []))
  return ['| | |', '| --- | --- |', ...rows].join('\n')
}

function errorsOf({ roles, effects = [], scopes }: Action): string {
  const spends = effects.includes('spends_credits')
  const rows = [
    ['ERR_ACTION_INPUT_INVALID', 'the input does not fit; nothing was sent'],
    scopes && ['ERR_SCOPE_MISSING', 'the account was linked without the scope: link it again with it'],
    roles && [
      'ERR_ROLE_MISSING',
      "the linked user's contract lacks the feature: an admin of ZoomInfo can add it",
    ],
    spends && ['ERR_CREDIT_BUDGET', "the profile's budget is used up; nothing was sent"],
    spends && ['ERR_CREDITS_EXHAUSTED', 'no credits are left at ZoomInfo'],
    ['ERR_RATE_LIMITED', 'too many calls: the error says when to try again'],
    ['ERR_ACTION_FAILED', 'ZoomInfo refused the call: the error has its code and its text'],
  ].flatMap((row) => (row ? [row] : []))
  const lines = rows.map(([code, when]) => `| [\`${code}\`](../errors.md#${code?.toLowerCase()}) | ${when} |`)
  return ['| Error | When |', '| --- | --- |', ...lines].join('\n')
}

function exampleOf(name: string, exchange: Exchange): string {
  const { input, request, status, body } = exchange
  const argument = Object.keys(input).length === 0 ? '' : `, ${JSON.stringify(input, null, 2)}`
  const sent = `\`\`\`http\n${request.method} ${request.path}\n\`\`\`\n${request.body === undefined ? '' : `\n${json(request.body)}\n`}`
  const text =
    typeof body === 'string' ? `\`\`\`\n${body.trim()}\n\`\`\`` : body === undefined ? '' : json(body)
  return `\`\`\`ts\nawait accounts.call(account, '${name}'${argument})\n\`\`\`\n\nsends\n\n${sent}\nand is answered with ${status}${body === undefined ? ' and no body.' : ':'}\n\n${text}`
}

function page(manifest: Manifest, name: string, action: Action, exchange: Exchange): string {
  const { title, description = '', input, output } = action
  return `# ${name}

${title}. ${description}

${factsOf(manifest, action)}

## Input

${table(input, 'None.')}

${rowsOf(input ?? {}, '').some((row) => row.includes('` * |')) ? '\\* mandatory\n\n' : ''}## Answer

${table(output, output?.['type'] === 'string' ? 'A text.' : 'None.')}

## Errors

${errorsOf(action)}

## Example

At the sandbox, lists shortened.

${exampleOf(name, exchange)}

[All actions](README.md)
`.replaceAll(/\n{3,}/g, '\n\n')
}

const apiOf = ({ path }: Action): string => path.split('/')[1] ?? ''

function index(manifest: Manifest): string {
  const actions = Object.entries(manifest.actions ?? {})
  const sections = Object.entries(APIS).map(([api, title]) => {
    const rows = actions
      .filter(([, action]) => apiOf(action) === api)
      .map(([name, { title: what, scopes = {}, effects = [] }]) => {
        const cost = effects.includes('spends_credits') ? ' · spends credits' : ''
        const scope = scopes.all_of ? codes(scopes.all_of) : 'any of several'
        return `| [\`${name}\`](${name}.md) | ${cell(what)}${cost} | ${scope} |`
      })
    return `## ${title}\n\n| Action | Does | Scope |\n| --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# Actions of ZoomInfo

Generated from \`connector.yaml\` by \`npm run generate\`; the examples are what \`npm run record\` sent to the sandbox and got.
An action is named after what it works on and what it does with it. The types of all of them are in
\`linkwright/zoominfo\`; [call actions](../../guides/call-actions.md) shows pages, batches and budgets.

${sections.join('\n\n')}
`
}

/** A guide's title, and its first sentence as far as it says what the guide is about. */
async function guideLine(file: string): Promise<string> {
  const text = await readFile(GUIDES + file, 'utf8')
  const [, title, paragraph = ''] = /^# ([^\n]+)\n\n(.+?)\n\n/s.exec(text) ?? []
  const plain = paragraph.replaceAll('\n', ' ').replaceAll(/\[([^\]]*)\]\([^)]*\)|\*+/g, '$1')
  return `- [${title}](${GUIDES}${file}): ${plain.split(/\.(?= |$)/)[0]}`
}

async function llms(manifest: Manifest): Promise<string> {
  const files = (await readdir(GUIDES)).filter((file) => file.endsWith('.md')).sort()
  const guides = await Promise.all(files.map(guideLine))
  const actions = Object.entries(manifest.actions ?? {})
  const link = ([name, { title, effects = [] }]: (typeof actions)[number]): string =>
    `- [${name}](${FOLDER}${name}.md): ${title}${effects.includes('spends_credits') ? '; spends credits' : effects.includes('write') ? '; writes' : ''}`
  return `# Linkwright

> One manifest, connector.yaml, says how an API authenticates and what can be called. Linkwright runs OAuth 2.0 for linked
> accounts, keeps their tokens safe and fresh, and calls the API. The manifest that ships is ZoomInfo's.

## Guides

- [Get started](docs/get-started.md): see it work with the local sandbox
${guides.join('\n')}

## Reference

- [Manifest](docs/reference/manifest.md): every key of connector.yaml
- [Library](docs/reference/library.md): every function and type
- [HTTP API](docs/reference/http-api.md): every call of the service
- [Errors](docs/reference/errors.md): every code, and who must act
- [Actions](${FOLDER}README.md): every call of ZoomInfo's API

## Actions of ZoomInfo

${actions.map(link).join('\n')}
`
}

/** The text of every page, by its path in the repository. */
export async function actionsReference(manifest: Manifest): Promise<Record<string, string>> {
  const exchanges = JSON.parse(await readFile(RECORDED, 'utf8')) as Exchange[]
  const pages = Object.entries(manifest.actions ?? {}).map(([name, action]) => {
    const exchange = exchanges.find((one) => one.action === name)
    if (exchange === undefined) throw new Error(`${name} was never recorded: npm run record`)
    return [`${FOLDER}${name}.md`, page(manifest, name, action, exchange)]
  })
  return {
    ...Object.fromEntries(pages),
    [`${FOLDER}README.md`]: index(manifest),
    'llms.txt': await llms(manifest),
  }
}
