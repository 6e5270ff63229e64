/** Reads texts that are meant to harm their reader, one after the other, and says what came of it. */
import { checkActionSchemas } from '../../../src/manifest/check-action-schemas.ts'
import { parseManifest } from '../../../src/manifest/parse-manifest.ts'

const HEAD = `manifest: 1
key: example
name: Example
version: 1.0.0
authorization_server: { issuer: "https://login.example.com", token_endpoint: "https://login.example.com/token" }
auth: { client: { title: Client, grant_type: client_credentials } }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: "https://api.example.com" }
`
const list = (length: number, item: (index: number) => string, separator = ','): string =>
  Array.from({ length }, (_, index) => item(index)).join(separator)
const action = (more: string): string =>
  `${HEAD}actions: { a: { title: A, method: POST, path: /a, ${more} } }`
const LONG = 'x'.repeat(1_000_000)
const LETTERS = 'abcdefghi'

interface Text {
  readonly text: string
  /** What the `$ref` in it leads to. */
  readonly schema?: string
}

const texts: Readonly<Record<string, Text>> = {
  'ten million characters': { text: HEAD + ' '.repeat(10_000_000) },
  'a thousand lists in each other': { text: `${HEAD}guide: ${'['.repeat(1_000)}${']'.repeat(1_000)}` },
  'a thousand maps in each other': {
    text: `${HEAD}guide:\n${list(1_000, (n) => `${' '.repeat(n + 1)}a:`, '\n')}`,
  },
  'two million brackets': { text: '['.repeat(1_999_999) },
  'a million entries': { text: `[${'1,'.repeat(999_000)}]` },
  'aliases of aliases': {
    text: list(
      9,
      (n) => `${LETTERS[n]}: &${LETTERS[n]} [${list(9, () => (n === 0 ? 'x' : `*${LETTERS[n - 1]}`))}]`,
      '\n',
    ),
  },
  'a hundred aliases of a long list': {
    text: `${HEAD}categories: &a [${list(10_000, (n) => `c${n}`)}]\nscopes: [${list(99, () => '*a')}]`,
  },
  'keys with a meaning for JavaScript': {
    text: `${HEAD}__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\nprototype: 1`,
  },
  'a scope of a million characters': { text: action(`scopes: { all_of: ["${LONG}"] }`) },
  'a template of a million characters': { text: action(`body: { a: "\${profile.${LONG}}" }`) },
  'a key of a thousand characters, often': {
    text: HEAD + list(150, (n) => `${LONG.slice(0, 1_000)}${n}: 1`, '\n'),
  },
  'nineteen thousand undeclared scopes': {
    text: `${action(`scopes: { all_of: [${list(19_000, (n) => `number-${n}`)}] }`)}\nscopes: [{ scope: numbr, title: N }]`,
  },
  'nineteen thousand values of a wrong type': { text: `${HEAD}categories: [${'1,'.repeat(19_000)}]` },
  'a schema a thousand levels deep': {
    text: action('input: { $ref: a.json }'),
    schema: `${'{"not":'.repeat(1_000)}{}${'}'.repeat(1_000)}`,
  },
  'a schema of ten million characters': {
    text: action('input: { $ref: a.json }'),
    schema: `{"title":"${'y'.repeat(10_000_000)}"}`,
  },
  'a schema of fifty thousand entries': {
    text: action('input: { $ref: a.json }'),
    schema: `{"enum":[${list(50_000, String)}]}`,
  },
  'a pattern that goes back for ever': { text: action('input: { patternProperties: { "(a+)+\\\\1": {} } }') },
}

const results = Object.entries(texts).map(([name, { text, schema = '' }]) => {
  try {
    const issues = checkActionSchemas(parseManifest(text, { files: { 'a.json': schema } }))
    return { name, issues, length: JSON.stringify(issues).length }
  } catch (error) {
    const { issues, message } = error as Error & { issues: readonly object[] }
    return { name, issues: issues.slice(0, 1), last: issues.at(-1), length: message.length }
  }
})
console.log(
  JSON.stringify({ results, megabytes: process.resourceUsage().maxRSS / 1024, polluted: 'polluted' in {} }),
)
