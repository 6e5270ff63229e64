import { describe, expect, test } from 'vitest'
import { formatIssue } from '../../src/errors/manifest.ts'
import { checkActionSchemas } from '../../src/manifest/check-action-schemas.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'

const manifest = (input: string, files: Record<string, string> = {}) =>
  parseManifest(
    `manifest: 1
key: example
name: Example
version: 1.0.0
authorization_server: { issuer: "https://login.example.com", token_endpoint: "https://login.example.com/token" }
auth:
  client: { title: Client, grant_type: client_credentials }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: "https://api.example.com" }
actions:
  contacts.search:
    title: Search
    method: POST
    path: /search
    input: ${input}
`,
    { files },
  )

describe('the schemas of actions', () => {
  test('are compiled, and found good', () => {
    expect(checkActionSchemas(manifest('{ type: object, properties: { name: { type: string } } }'))).toEqual(
      [],
    )
  })

  test.each([
    ['{ type: objekt }', 'schema is invalid: data/type must be equal to one of the allowed values'],
    ['{ $ref: "#/nowhere" }', "can't resolve reference #/nowhere from id #"],
    ['{ type: object, properties: null }', 'schema is invalid: data/properties must be object'],
    ['{ type: object, requierd: [name] }', 'strict mode: unknown keyword: "requierd"'],
  ])('%s is an issue with its place', (input, why) => {
    const [issue] = checkActionSchemas(manifest(input))
    expect(issue && formatIssue(issue)).toContain('connector.yaml:18:12 invalid_schema ')
    expect(issue?.message).toContain(`This is not a JSON Schema (2020-12): ${why}`)
  })

  test('of an answer are read when they are asked for, and are issues where they cannot be', () => {
    const withOutput = (text: string) => manifest('{}\n    output: { $ref: a.json }', { 'a.json': text })
    const read = withOutput(
      '{"type":"object","properties":{"x":{"$ref":"a.json#/$defs/x"}},"$defs":{"x":{}}}',
    )
    const { output } = read.actions?.['contacts.search'] ?? {}
    expect(output).toMatchObject({ $id: 'a.json', properties: { x: {} } })
    expect(read.actions?.['contacts.search']?.output).toBe(output)
    expect(Object.isFrozen(output?.['properties'])).toBe(true)
    expect(checkActionSchemas(read)).toEqual([])
    const broken = withOutput('[]')
    expect(checkActionSchemas(broken).map(formatIssue)).toEqual([
      'connector.yaml:19:13 unreadable_reference The schema cannot be read: "a.json" does not hold a JSON object',
    ])
    expect(() => broken.actions?.['contacts.search']?.output).toThrow('does not hold a JSON object')
    expect(() => manifest('{}\n    output: { $ref: b.json }')).toThrow(
      '"b.json" is not a file beside the manifest',
    )
  })
})
