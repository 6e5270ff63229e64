import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createAjv } from '../src/manifest/ajv.ts'
import { loadManifest } from '../src/manifest/load-manifest.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = await loadManifest(`${root}connector.yaml`)
const actions = Object.entries(manifest.actions ?? {})
const scopes = (manifest.scopes ?? []).map(({ scope }) => scope)

/** Every scope that ZoomInfo's API is known to have. The scopes of its MCP server are not among them. */
const KNOWN_SCOPES = [
  'api:data:contact',
  'api:data:company',
  'api:data:scoops',
  'api:data:news',
  'api:data:intent',
  'api:data:lookup',
  'api:account-summary:read',
  'api:insights:read',
  'api:recommendations:read',
  'api:gtm-config:read',
  'api:gtm-config:manage',
  'api:audience:read',
  'api:audience:manage',
  'api:audience-member:read',
  'api:audience-member:manage',
  'api:gtm-data-model:read',
  'api:gtm-data-model:manage',
  'api:workflows:read',
  'api:workflows:execute',
  'api:entitlement:read',
  'api:agent-teams:read',
  'api:agent-teams:execute',
  'api:agent-pulses:read',
  'api:agent:agentforce',
]

const tooMany = Array.from({ length: 26 }, (_, index) => ({ companyId: index + 1 }))

/** One input an action must refuse, and the keyword that refuses it. */
const BAD_INPUTS: [action: string, keyword: string, input: unknown][] = [
  ['contacts.search', 'additionalProperties', { companyNam: 'Globex' }],
  ['contacts.search', 'maximum', { companyName: 'Globex', page_size: 101 }],
  ['contacts.search', 'minimum', { companyName: 'Globex', page_number: 0 }],
  ['contacts.search', 'enum', { companyName: 'Globex', sort: 'salary' }],
  ['contacts.search', 'format', { lastUpdatedDateAfter: '31.01.2026' }],
  ['contacts.search', 'dependentRequired', { engagementEndDate: '2026-01-31' }],
  ['contacts.enrich', 'required', { matchPersonInput: [{ personId: 1 }] }],
  ['contacts.enrich', 'enum', { matchPersonInput: [{ personId: 1 }], outputFields: ['emial'] }],
  ['contacts.enrich', 'minProperties', { matchPersonInput: [{}], outputFields: ['email'] }],
  ['companies.search', 'enum', { zipCode: '01101', zipCodeRadiusMiles: 20 }],
  ['companies.enrich', 'maxItems', { matchCompanyInput: tooMany, outputFields: ['name'] }],
  ['companies.enrich', 'minItems', { matchCompanyInput: [], outputFields: ['name'] }],
  ['usage.get', 'additionalProperties', { userId: 1 }],
]

function actionNamed(name: string): NonNullable<typeof manifest.actions>[string] {
  const action = manifest.actions?.[name]
  if (action === undefined) throw new Error(`No action ${name}`)
  return action
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function propertiesOf(schema: Record<string, unknown> | undefined): Record<string, unknown> {
  const properties = schema?.['properties']
  return isRecord(properties) ? properties : {}
}

/** The paths of the properties below `schema` that lack a description or an example. */
function undocumented(schema: unknown, path: string): string[] {
  if (!isRecord(schema)) return []
  const own = Object.entries(propertiesOf(schema)).flatMap(([name, property]) => {
    const here = `${path}/${name}`
    const documented = isRecord(property) && 'description' in property && 'examples' in property
    return [...(documented ? [] : [here]), ...undocumented(property, here)]
  })
  return [...own, ...undocumented(schema['items'], `${path}[]`)]
}

describe('the ZoomInfo manifest', () => {
  it('declares every scope of the API exactly once, with a title, a category and a description', () => {
    expect(scopes.toSorted()).toEqual(KNOWN_SCOPES.toSorted())
    for (const scope of manifest.scopes ?? []) {
      expect(scope, scope.scope).toMatchObject({
        title: expect.stringMatching(/\S/),
        category: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
      })
    }
  })

  it('has a setup step for every scope, and one only', () => {
    const steps = (manifest.guide ?? []).flatMap((step) => step.scopes ?? [])
    expect(steps.toSorted()).toEqual(KNOWN_SCOPES.toSorted())
  })

  it('names only declared scopes in its actions', () => {
    for (const [name, action] of actions) {
      const needed = action.scopes?.all_of ?? action.scopes?.any_of ?? []
      expect(needed, name).not.toEqual([])
      expect(scopes, name).toEqual(expect.arrayContaining(needed))
    }
  })

  it('requires what the authorization server requires, with a fresh PKCE pair for each login', () => {
    const auth = manifest.auth['authorization_code']
    expect(auth?.pkce).toEqual({ code_challenge_method: 'S256' })
    const parameters = [
      ...(auth?.authorization_request?.parameters ?? []),
      ...(auth?.token_request?.parameters ?? []),
    ]
    expect(parameters.map((parameter) => [parameter.name, parameter.in, parameter.value])).toEqual([
      ['response_type', 'query', 'code'],
      ['code_challenge', 'query', '${pkce.code_challenge}'],
      ['code_challenge_method', 'query', '${pkce.code_challenge_method}'],
      ['state', 'query', '${request.state}'],
      ['code_verifier', 'body', '${pkce.code_verifier}'],
    ])
    expect(auth?.refresh).toEqual({ rotation: 'always', reuse_grace: 0 })
  })

  it('says which actions spend credits', () => {
    const spending = actions.filter(([, action]) => action.effects?.includes('spends_credits'))
    expect(spending.map(([name]) => name).toSorted()).toEqual(['companies.enrich', 'contacts.enrich'])
    const test = actionNamed(manifest.api?.test ?? '')
    expect(test.effects).toEqual(['read'])
  })

  it('contains no secret', async () => {
    const text = await readFile(`${root}connector.yaml`, 'utf8')
    expect(text).not.toMatch(/[A-Za-z0-9_+/=-]*[0-9][A-Za-z0-9_+=-]{31,}/)
    expect(text).not.toMatch(/\beyJ|PRIVATE KEY|Bearer \S|(?:secret|token|password)\s*[:=]\s*["']?\S+/i)
    const secrets = manifest.profile.fields.filter(({ type }) => type === 'secret')
    expect(secrets.map(({ name }) => name)).toEqual(['client_secret'])
    expect(secrets.every((field) => !('default' in field) && !('placeholder' in field))).toBe(true)
  })
})

describe('the schemas of the ZoomInfo actions', () => {
  it.each(
    actions.flatMap(([name, action]) => [
      { schema: `${name} input`, content: action.input ?? {} },
      { schema: `${name} output`, content: action.output ?? {} },
    ]),
  )('$schema accepts its own examples', ({ content }) => {
    const validate = createAjv().compile(content)
    const examples = content['examples']
    if (!Array.isArray(examples)) throw new Error('The schema has no examples')
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      validate(example)
      expect(validate.errors, JSON.stringify(example)).toBeNull()
    }
  })

  it.each(BAD_INPUTS)('%s refuses a wrong input (%s)', (name, keyword, input) => {
    const validate = createAjv().compile(actionNamed(name).input ?? {})
    expect(validate(input)).toBe(false)
    expect(validate.errors?.map((error) => error.keyword)).toEqual([keyword])
  })

  it('accept every example of a property as that property', () => {
    const ajv = createAjv()
    for (const [name, action] of actions) {
      for (const [property, schema] of Object.entries(propertiesOf(action.input))) {
        if (!isRecord(schema)) continue
        const validate = ajv.compile(schema)
        const examples = Array.isArray(schema['examples']) ? schema['examples'] : []
        expect(
          examples.filter((example) => !validate(example)),
          `${name} ${property}`,
        ).toEqual([])
      }
    }
  })

  it('are closed for inputs and open for outputs, which the provider may extend', () => {
    for (const [name, action] of actions) {
      expect(action.input?.['additionalProperties'], name).toBe(false)
      expect(action.output?.['additionalProperties'], name).toBe(true)
    }
  })

  it('describe the filters that both searches have in the same words', () => {
    const contacts = propertiesOf(actionNamed('contacts.search').input)
    const companies = propertiesOf(actionNamed('companies.search').input)
    const shared = Object.keys(companies).filter((name) => name in contacts && name !== 'sort')
    expect(shared.length).toBeGreaterThan(50)
    for (const name of shared) expect(companies[name], name).toEqual(contacts[name])
  })

  it('give every property a description and an example, and every file its own id and title', async () => {
    const folder = `${root}schemas/zoominfo/`
    const titles = new Set<unknown>()
    const files = await readdir(folder)
    for (const file of files) {
      const schema: unknown = JSON.parse(await readFile(folder + file, 'utf8'))
      expect(schema).toMatchObject({
        $id: `zoominfo/${file}`,
        title: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
      })
      expect(undocumented(schema, file)).toEqual([])
      if (isRecord(schema)) titles.add(schema['title'])
    }
    expect(titles.size).toBe(files.length)
  })
})
