import type { ActionResult, Linkwright } from 'linkwright'
import { createLinkwright } from 'linkwright'
import type { ZoomInfoActions } from 'linkwright/zoominfo'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { CallArguments } from '../src/action-types.ts'
import { actionTypes } from '../src/cli/action-types.ts'
import { parseManifest } from '../src/manifest/parse-manifest.ts'

const account = { id: 'a', owner: 'o' }
type Input<Name extends keyof ZoomInfoActions> = ZoomInfoActions[Name]['input']

/** Never run: the compiler is the test. */
async function calls(any: Linkwright, zoominfo: Linkwright<ZoomInfoActions>) {
  const found = await zoominfo.accounts.call(account, 'contacts.search', {
    companyName: 'Globex',
    sort: '-relevance',
  })
  const pages = zoominfo.accounts.pages(account, 'companies.search', {
    zipCodeRadiusMiles: 25,
    page_size: 10,
  })
  const usage = await zoominfo.as('admin').accounts.call(account, 'usage.get')
  const folder = await zoominfo.accounts.call(account, 'folders.create', { name: 'Spring' }, { maxWait: 5 })
  const untyped = await any.accounts.call(account, 'whatever.there_is', { anything: 1 })
  return {
    found,
    pages,
    usage,
    folder,
    untyped,
    created: await createLinkwright<ZoomInfoActions>({ manifests: [], publicUrl: '', database: '' }),
  }
}

describe('the types of the actions', () => {
  test('say what a call takes', () => {
    expectTypeOf<'contacts.search' | 'audience_rows.upsert' | 'agents.stream'>().toExtend<
      keyof ZoomInfoActions
    >()
    expectTypeOf<'contacts.serach'>().not.toExtend<keyof ZoomInfoActions>()
    expectTypeOf<{ companyName: string; sort: '-relevance' }>().toExtend<Input<'contacts.search'>>()
    expectTypeOf<{ sort: 'salary' }>().not.toExtend<Input<'contacts.search'>>()
    expectTypeOf<{ outputFields: ['email'] }>().not.toExtend<Input<'contacts.enrich'>>()
    expectTypeOf<{ matchPersonInput: [{ personId: 1 }]; outputFields: ['emial'] }>().not.toExtend<
      Input<'contacts.enrich'>
    >()
    expectTypeOf<keyof Input<'folders.create'>>().toEqualTypeOf<
      'name' | 'description' | 'notes' | 'starred'
    >()
    expectTypeOf<Input<'lookup_values.list'>['fieldName']>()
      .extract<'industries'>()
      .toEqualTypeOf<'industries'>()
  })

  test('need an input where something in it is needed, and only there', () => {
    type Rest<Name extends keyof ZoomInfoActions> =
      Parameters<typeof bound.call<Name>> extends [unknown, unknown, ...infer R] ? R : never
    const bound = {} as Linkwright<ZoomInfoActions>['accounts']
    expectTypeOf<[]>().toExtend<Rest<'usage.get'>>()
    expectTypeOf<[]>().toExtend<Rest<'contacts.search'>>()
    expectTypeOf<[]>().not.toExtend<Rest<'contacts.enrich'>>()
  })

  test('say what a call answers with', () => {
    type Calls = Awaited<ReturnType<typeof calls>>
    expectTypeOf<Calls['found']['body']['data'][number]['id']>().toEqualTypeOf<string>()
    expectTypeOf<
      NonNullable<Calls['found']['body']['data'][number]['attributes']>['hasEmail']
    >().toEqualTypeOf<boolean | undefined>()
    expectTypeOf<Calls['usage']>().toEqualTypeOf<ActionResult<ZoomInfoActions['usage.get']['output']>>()
    expectTypeOf<Calls['untyped']>().toEqualTypeOf<ActionResult<unknown>>()
    expectTypeOf<Calls['created']>().toEqualTypeOf<Linkwright<ZoomInfoActions>>()
  })

  test('are written for any manifest, with one type for what is the same', async () => {
    const text = await actionTypes(
      parseManifest(
        `manifest: 1
key: crm
name: acme-crm
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
  people.get: { title: Get a person, method: GET, path: "/people/{id}", input: { $ref: id.json }, output: { $ref: person.json } }
  people.list: { title: List people, method: GET, path: /people, output: { type: array, items: { $ref: person.json } } }
`,
        {
          files: {
            'id.json':
              '{"title":"Id","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"}}}',
            'person.json':
              '{"title":"Person","type":"object","anyOf":[{"required":["name"]}],"properties":{"name":{"type":"string","title":"Name"}}}',
          },
        },
      ),
    )
    expect(text).toContain('export interface AcmeCrmActions {')
    expect(text).toMatch(/'people\.get': \{\s+input: Id\s+output: Person\s+\}/)
    expect(text).toMatch(/'people\.list': \{\s+input: Record<string, never>\s+output: Person\[\]\s+\}/)
    expect(text).toMatch(/export interface Person \{\s+name\?: string\s+\}/)
    expect(text).not.toContain('Person1')
    expectTypeOf<[]>().toExtend<CallArguments<Record<string, never>, object>>()
  })

  test('know the inputs of a path, and the mandatory ones, that the schema does not list', async () => {
    const text = await actionTypes(
      parseManifest(`manifest: 1
key: crm
name: crm
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
  people.get:
    title: Get a person
    method: GET
    path: "/people/{id}"
    query: { fields: "\${input.fields}" }
    input: { type: object, required: [id] }
  people.add:
    title: Add a person
    method: POST
    path: "/lists/{list}/people"
    input: { type: object, required: [list, name] }
  people.clear: { title: Remove all, method: DELETE, path: /people }
`),
    )
    expect(text).toMatch(/'people\.get': \{\s+input: \{\s+id: string \| number\s+fields\?: unknown\s+\}/)
    expect(text).toMatch(/input: \{\s+list: string \| number\s+name: unknown\s+\[k: string\]: unknown\s+\}/)
    expect(text).toMatch(/'people\.clear': \{\s+input: Record<string, never>/)
  })
})
