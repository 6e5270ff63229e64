import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formatIssue, ManifestInvalidError, ManifestSyntaxError } from '../../src/errors/manifest.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { type Manifest, manifestSource, parseManifest } from '../../src/manifest/parse-manifest.ts'

const folder = fileURLToPath(new URL('../fixtures/manifests/', import.meta.url))
const namesIn = (kind: 'valid' | 'invalid'): string[] =>
  readdirSync(folder + kind)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5))
const shown = 'test/fixtures/manifests/invalid/'
const textOf = (name: string): string => readFileSync(`${folder}invalid/${name}.yaml`, 'utf8')
const linesAfter = (prefix: string, text: string): string[] =>
  text.split('\n').flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []))

async function read(name: string): Promise<Manifest> {
  const length = Number(linesAfter('# pad to: ', textOf(name))[0])
  if (Number.isNaN(length)) return loadManifest(`${folder}invalid/${name}.yaml`)
  return parseManifest(textOf(name).padEnd(length), { file: `${shown}${name}.yaml` })
}

async function failureOf(name: string): Promise<ManifestSyntaxError | ManifestInvalidError> {
  try {
    await read(name)
  } catch (error) {
    if (error instanceof ManifestSyntaxError || error instanceof ManifestInvalidError) return error
    throw error
  }
  throw new Error(`${name} is accepted`)
}

describe('the bad examples', () => {
  test.each(namesIn('invalid'))('%s: every issue, with its place, its message and its hint', async (name) => {
    const error = await failureOf(name)
    // Places in the file itself are written without it, and others from its folder.
    const found = error.issues.map((issue) =>
      formatIssue(issue)
        .replace(new RegExp(`^${shown}${name}.yaml:`), '')
        .replaceAll(shown, ''),
    )
    expect(found).toEqual(linesAfter('# expect: ', textOf(name)))
    expect(error.whoMustAct).toBe('author')
    expect(error.code).toBe(
      error instanceof ManifestSyntaxError ? 'ERR_MANIFEST_SYNTAX' : 'ERR_MANIFEST_INVALID',
    )
  })
})

describe('the good examples', () => {
  test.each(namesIn('valid'))('%s is accepted', async (name) => {
    const manifest = await loadManifest(`${folder}valid/${name}.yaml`)
    expect(manifest.key).toBe('example')
  })

  test('every bad one has a good neighbour', () => {
    expect(namesIn('valid')).toEqual(expect.arrayContaining(namesIn('invalid')))
  })
})

describe('parseManifest', () => {
  const text = readFileSync(`${folder}valid/template_unknown_name.yaml`, 'utf8')

  test('gives frozen plain data, down to the leaves', () => {
    const manifest = parseManifest(text)
    const all: object[] = [manifest]
    for (const value of all) {
      expect(Object.isFrozen(value)).toBe(true)
      all.push(...Object.values(value).filter((child) => typeof child === 'object' && child !== null))
    }
    expect(all.length).toBeGreaterThan(20)
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest)
  })

  test('reads JSON, which is YAML', () => {
    const manifest = parseManifest(text)
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest)
  })

  test('remembers where everything stands, and only for what it made itself', () => {
    const manifest = parseManifest('\n'.repeat(4) + text, { file: 'my.yaml' })
    const source = manifestSource(manifest)
    expect(source.file).toBe('my.yaml')
    const line = 5 + text.split('\n').findIndex((content) => content.includes('issuer:'))
    expect(source.locate(['authorization_server', 'issuer'], 'key')).toEqual({
      file: 'my.yaml',
      line,
      column: 3,
    })
    expect(source.locate(['authorization_server', 'issuer'])).toEqual({
      file: 'my.yaml',
      line,
      column: 11,
    })
    expect(source.locate(['authorization_server', 'jwks_uri', 'deeper'])).toEqual({
      file: 'my.yaml',
      line: line - 1,
      column: 1,
    })
    expect(() => manifestSource({ ...manifest })).toThrow(
      new TypeError('Not a Manifest: pass what parseManifest or loadManifest returned'),
    )
  })

  test('names the file in the message, with a line for each issue', () => {
    expect(() => parseManifest('manifest: 1', { file: 'my.yaml' })).toThrow(
      /^my\.yaml is not a valid manifest:\n {2}my\.yaml:1:1 missing_key "key" is missing\n {2}my\.yaml:1:1 /,
    )
  })

  test.each([
    ['nothing', '', 'ERR_MANIFEST_INVALID', 'wrong_type Expected object, found null'],
    ['a list', '- 1', 'ERR_MANIFEST_INVALID', 'wrong_type Expected object, found array'],
    ['two documents', 'a: 1\n---\nb: 2', 'ERR_MANIFEST_SYNTAX', 'yaml_syntax Source contains multiple doc'],
    ['an alias of itself', '&a [*a]', 'ERR_MANIFEST_SYNTAX', 'too_deep Values are nested too deeply'],
    [
      '20 001 entries',
      `[${'1,'.repeat(20_001)}]`,
      'ERR_MANIFEST_SYNTAX',
      'too_large The maps and lists have 20001 entries (At most 20000.)',
    ],
    ['3 000 brackets', '['.repeat(3_000), 'ERR_MANIFEST_SYNTAX', 'too_deep Values are nested too deeply'],
  ])('refuses %s', (_name, content, code, message) => {
    expect(() => parseManifest(content)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  const numbers = Array.from({ length: 3_000 }, (_item, index) => index)
  test.each([
    ['keys that it does not know', numbers.map((n) => `k${n}: 1`).join('\n')],
    ['keys that are repeated', 'key: 1\n'.repeat(3_000)],
    [
      'scopes that nobody declared',
      `  a.get: { title: A, method: GET, path: /a, scopes: { all_of: [${numbers.map((n) => `s${n}`)}] } }`,
    ],
  ])('shows a hundred of the issues when there are 3 000 %s', (_name, more) => {
    const issues = (() => {
      try {
        return parseManifest(`${text}${more}`)
      } catch (error) {
        return (error as ManifestInvalidError).issues
      }
    })()
    expect(issues).toHaveLength(101)
    expect(issues).toHaveProperty('100.code', 'too_many_issues')
    expect(issues).toHaveProperty(
      '100.message',
      expect.stringMatching(/^(At least 9|29)00 more issues are not shown$/),
    )
  })

  test.each(['https://login.example.com/', 'https://login.example.com/${', '${profile.client_id}'])(
    'takes no URL of %s and 8 192 characters more',
    (start) => {
      const url = JSON.stringify(start + 'x'.repeat(8_192))
      expect(() => parseManifest(text.replace(/(?<=token_endpoint: ).*/, url))).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: 'invalid_value' })] }),
      )
    },
  )

  test('follows a thousand references, and reads each file once', () => {
    const read: string[] = []
    const withReferences = (count: number): Manifest =>
      parseManifest(`${text}  a.get: { title: A, method: GET, path: /a, input: { $ref: a.json } }`, {
        files(path) {
          read.push(path)
          return JSON.stringify(path === 'a.json' ? { allOf: Array(count).fill({ $ref: 'b.json' }) } : {})
        },
      })
    withReferences(999)
    expect(read).toEqual(['a.json', 'b.json'])
    expect(() => withReferences(1_000)).toThrow(
      'The schema cannot be read: more than 1000 references are followed',
    )
  })

  test('follows references to parts of a file until they come to a hundred thousand entries', () => {
    const large = { $defs: { large: { enum: Array(9_990).fill(0) } } }
    const read = (count: number): Manifest =>
      parseManifest(`${text}  a.get: { title: A, method: GET, path: /a, input: { $ref: a.json } }`, {
        files: (path) =>
          JSON.stringify(
            path === 'a.json' ? { allOf: Array(count).fill({ $ref: 'b.json#/$defs/large' }) } : large,
          ),
      })
    expect(read(2).actions?.['a.get']?.input).toBeDefined()
    expect(() => read(11)).toThrow('the parts that are referred to have more than 100000 entries')
  })

  test('cuts and cleans what it quotes from the text', () => {
    const hostile = `manifest: 1\n"\\u202e${'x'.repeat(500)}\\r\\nINFO forged": 1\n`
    expect(() => parseManifest(hostile)).toThrow(`Unknown key "?${'x'.repeat(59)}…"`)
  })
})
