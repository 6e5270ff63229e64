import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, it } from 'vitest'
import { checkInput } from '../src/action/check-call.ts'
import { ActionInputInvalidError } from '../src/errors/manifest.ts'
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

/** Inputs that an action must refuse, and the code of the issue. */
const BAD_INPUTS: [action: string, code: string, input: unknown][] = [
  ['contacts.search', 'unknown_key', { companyNam: 'Globex' }],
  ['contacts.search', 'invalid_value', { companyName: 'Globex', page_size: 101 }],
  ['contacts.search', 'invalid_value', { companyName: 'Globex', page_number: 0 }],
  ['contacts.search', 'not_allowed', { companyName: 'Globex', sort: 'salary' }],
  ['contacts.search', 'invalid_value', { lastUpdatedDateAfter: '31.01.2026' }],
  ['contacts.search', 'invalid_value', { engagementEndDate: '2026-01-31' }],
  ['contacts.enrich', 'missing_key', { matchPersonInput: [{ personId: 1 }] }],
  ['contacts.enrich', 'not_allowed', { matchPersonInput: [{ personId: 1 }], outputFields: ['emial'] }],
  ['contacts.enrich', 'invalid_value', { matchPersonInput: [{}], outputFields: ['email'] }],
  ['companies.search', 'not_allowed', { zipCode: '01101', zipCodeRadiusMiles: 20 }],
  ['companies.enrich', 'invalid_value', { matchCompanyInput: tooMany, outputFields: ['name'] }],
  ['companies.enrich', 'invalid_value', { matchCompanyInput: [], outputFields: ['name'] }],
  ['usage.get', 'unknown_key', { userId: 1 }],
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

function examplesOf(schema: Record<string, unknown> | undefined): unknown[] {
  const examples = schema?.['examples']
  return Array.isArray(examples) ? examples : []
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
    expect(spending.map(([name]) => name).toSorted()).toEqual([
      'agent_team_runs.create',
      'audience_rows.bulk_upsert',
      'audience_rows.upsert',
      'audiences.enrich',
      'companies.enrich',
      'contacts.enrich',
      'corporate_hierarchies.enrich',
      'hashtags.enrich',
      'intent.enrich',
      'news.enrich',
      'org_charts.enrich',
      'scoops.enrich',
      'technologies.enrich',
    ])
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

/** What is wrong with an input, as a caller is told. */
function issuesOf(
  name: string,
  input: unknown,
): readonly { pointer: string; message: string; code: string }[] {
  try {
    checkInput(manifest, name, actionNamed(name), input)
    return []
  } catch (error) {
    if (error instanceof ActionInputInvalidError) return error.issues
    throw error
  }
}

describe('the operations of the ZoomInfo API', () => {
  it('are all actions, each with the method, the path, the scopes and the roles that ZoomInfo documents, and no others are', async () => {
    const known: unknown = JSON.parse(await readFile(`${root}test/fixtures/zoominfo-operations.json`, 'utf8'))
    if (!Array.isArray(known)) throw new Error('The fixture is a list')
    const line = ({ method, path, scopes, roles }: (typeof actions)[number][1]): string =>
      `${method} ${path} ${JSON.stringify([scopes, roles], (_key, value) => (Array.isArray(value) ? value.toSorted() : value))}`
    expect(actions.map(([, action]) => line(action)).toSorted()).toEqual(known.map(line).toSorted())
  })
})

describe('the schemas of the ZoomInfo actions', () => {
  it.each(actions.map(([name]) => name))(
    '%s takes its examples and refuses what is wrong by its name',
    (name) => {
      const { input } = actionNamed(name)
      const examples = examplesOf(input)
      const [example] = examples
      expect(examples.flatMap((each) => issuesOf(name, each))).toEqual([])
      if (!isRecord(example)) throw new Error(`${name} has no example`)
      const told = issuesOf(name, { ...example, nonsense: 1 }).map(({ message }) => message)
      expect(told).toEqual([expect.stringContaining('"nonsense"')])
      const required = input?.['required']
      for (const field of Array.isArray(required) ? required.map(String) : []) {
        const { [field]: _left, ...rest } = example
        const missing = issuesOf(name, rest).map(({ message }) => message)
        expect(missing).toContainEqual(expect.stringContaining(`"${field}"`))
      }
      for (const [field, schema] of Object.entries(propertiesOf(input))) {
        const about = (value: unknown): boolean =>
          issuesOf(name, { ...example, [field]: value }).some(({ pointer }) =>
            pointer.startsWith(`/${field}`),
          )
        expect(isRecord(schema) ? examplesOf(schema).filter(about) : 'no schema', `${name} ${field}`).toEqual(
          [],
        )
        // No field takes an object of a strange name and a strange text.
        expect(about({ unheard_of: [] }) || about('?'), `${name} ${field}`).toBe(true)
      }
    },
  )

  it.each(BAD_INPUTS)('%s refuses a wrong input (%s)', (name, code, input) => {
    expect(issuesOf(name, input).map((issue) => issue.code)).toEqual([code])
  })

  it('describe answers by examples that they accept', () => {
    for (const [name, { output = {} }] of actions) {
      const validator = new Validator(structuredClone(output), '2020-12', false)
      expect(examplesOf(output).length, name).toBeGreaterThan(0)
      for (const example of examplesOf(output)) expect(validator.validate(example).errors, name).toEqual([])
    }
  })

  it('are closed for inputs and open for outputs, which the provider may extend', () => {
    for (const [name, action] of actions) {
      expect(action.input?.['additionalProperties'], name).toBe(false)
      const isObject = ['type', 'properties'].some((key) => String(action.output?.[key]).includes('object'))
      expect(!isObject || action.output?.['additionalProperties'], name).toBe(true)
    }
  })

  it('describe the filters that both searches have in the same words', () => {
    const contacts = propertiesOf(actionNamed('contacts.search').input)
    const companies = propertiesOf(actionNamed('companies.search').input)
    const shared = Object.keys(companies).filter((name) => name in contacts && name !== 'sort')
    expect(shared.length).toBeGreaterThan(50)
    for (const name of shared) expect(companies[name], name).toEqual(contacts[name])
  })

  it('give every property a description and an example', () => {
    const missing = actions.flatMap(([name, { input, output }]) => [
      ...undocumented(input, `${name} input`),
      ...undocumented(output, `${name} output`),
    ])
    expect(missing).toEqual([])
  })

  it('have an id and a title of their own in every file', async () => {
    const folder = `${root}schemas/zoominfo/`
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.schema.json'))
    const titles = await Promise.all(
      files.map(async (file) => {
        const schema: unknown = JSON.parse(await readFile(folder + file, 'utf8'))
        expect(schema).toMatchObject({
          $id: `zoominfo/${file}`,
          title: expect.stringMatching(/^[A-Z][A-Za-z]+$/),
        })
        return isRecord(schema) ? schema['title'] : undefined
      }),
    )
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })
})
