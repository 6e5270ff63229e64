import { describe, expect, test } from 'vitest'
import { formatIssue } from '../../src/errors/manifest.ts'
import { checkActionSchemas } from '../../src/manifest/check-action-schemas.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'

const manifest = (input: string) =>
  parseManifest(`manifest: 1
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
`)

describe('the schemas of actions', () => {
  test('are compiled, and found good', () => {
    expect(checkActionSchemas(manifest('{ type: object, properties: { name: { type: string } } }'))).toEqual(
      [],
    )
  })

  test.each([
    ['{ type: objekt }', 'schema is invalid: data/type must be equal to one of the allowed values'],
    ['{ $ref: "#/nowhere" }', "can't resolve reference #/nowhere from id #"],
    ['{ type: object, requierd: [name] }', 'strict mode: unknown keyword: "requierd"'],
  ])('%s is an issue with its place', (input, why) => {
    const [issue] = checkActionSchemas(manifest(input))
    expect(issue && formatIssue(issue)).toContain('connector.yaml:18:12 invalid_schema ')
    expect(issue?.message).toContain(`This is not a JSON Schema (2020-12): ${why}`)
  })
})
