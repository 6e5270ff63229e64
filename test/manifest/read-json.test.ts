import { describe, expect, test } from 'vitest'
import type { ManifestInvalidError } from '../../src/errors/manifest.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { readJson } from '../../src/manifest/read-json.ts'
import { readYaml } from '../../src/manifest/read-yaml.ts'

const OWN = `manifest: 1
key: example
name: Example
version: 1.0.0
include: [actions.json]
authorization_server: { issuer: "https://login.example.com", token_endpoint: "https://login.example.com/token" }
auth:
  client: { title: Client, grant_type: client_credentials }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: "https://api.example.com" }
`
const withActions = (text: string) => parseManifest(OWN, { files: { 'actions.json': text } })

function issuesOf(run: () => unknown): ManifestInvalidError['issues'] {
  try {
    run()
  } catch (error) {
    return (error as ManifestInvalidError).issues
  }
  return []
}

describe('a part of a manifest in JSON', () => {
  test('is read to what the YAML parser reads it to', () => {
    const text = '{"a": [1, -2.5e3, true, null, "x: \\"y\\" \\u00e9 // z"], "__proto__": {"b": {}}}'
    const yaml = readYaml(text, 'a.json')
    expect('value' in yaml && yaml.value).toEqual(readJson(text, 'a.json', 'a.json')?.value)
    expect(readJson(text, 'a.json', 'a.json')?.entries).toBe('entries' in yaml ? yaml.entries : 0)
  })

  test.each([
    ['what is no JSON', '{ a: 1 }'],
    ['a key that is written twice', '{"a":1,"b":{"c":1,"c":2}}'],
    ['levels too deep', '['.repeat(65) + ']'.repeat(65)],
    ['too many entries', JSON.stringify(Array(20_001).fill(0))],
    ['a text that is too long', JSON.stringify('x'.repeat(2_000_000))],
  ])('is left to the YAML parser with %s', (_what, text) => {
    expect(readJson(text, 'a.json', 'a.json')).toBeUndefined()
  })

  test('has its faults named by file, line and column', () => {
    const action = '{\n  "actions": {\n    "a.get": { "title": "A", "method": "FETCH", "path": "/a" }\n  }\n}'
    expect(issuesOf(() => withActions(action))).toEqual([
      expect.objectContaining({ code: 'not_allowed', file: 'actions.json', line: 3, column: 40 }),
    ])
    expect(issuesOf(() => withActions('{\n  "actions": {},\n  "actions": {}\n}'))).toEqual([
      expect.objectContaining({ code: 'yaml_syntax', file: 'actions.json', line: 3, column: 3 }),
    ])
    expect(issuesOf(() => withActions('{ "actions": {'))).toContainEqual(
      expect.objectContaining({ code: 'yaml_syntax', file: 'actions.json', line: 1, column: 15 }),
    )
  })

  test('refers to schemas as one in YAML does', () => {
    const action = { title: 'A', method: 'GET', path: '/a', input: { $ref: 'a.schema.json' } }
    const manifest = parseManifest(OWN.replace('actions.json', 'parts/actions.json'), {
      files: {
        'parts/actions.json': JSON.stringify({ actions: { 'a.get': action } }),
        'parts/a.schema.json': '{}',
      },
    })
    expect(manifest.actions?.['a.get']?.input).toEqual({ $id: 'parts/a.schema.json' })
  })
})
