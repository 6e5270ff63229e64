/** Fields that depend on others, are computed, hidden, or shown between a prefix and a suffix. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile, parseAccountFields, parseProfile } from '../../src/connector/profile.ts'
import { accountForm, profileForm } from '../../src/connector/profile-form.ts'
import type { LinkwrightError } from '../../src/errors/base.ts'
import type { Field } from '../../src/generated/manifest.ts'
import { createAjv } from '../../src/manifest/ajv.ts'
import { connectorWith } from './manifest.ts'

const GOOD = { client_id: 'client-1', client_secret: 'canary-secret' }
const HOSTING: Field = {
  name: 'hosting',
  title: 'Hosting',
  type: 'select',
  options: [
    { value: 'cloud', title: 'Cloud' },
    { value: 'own', title: 'Own server' },
    { value: 'lan', title: 'Own network' },
  ],
  default: 'cloud',
}
const FIELDS: readonly Field[] = [
  HOSTING,
  {
    name: 'domain',
    title: 'Domain',
    type: 'string',
    pattern: '^[a-z.]+$',
    visible_when: { field: 'hosting', equals: ['own', 'lan'] },
  },
  {
    name: 'port',
    title: 'Port',
    type: 'integer',
    minimum: 1,
    maximum: 65_535,
    default: 443,
    visible_when: { field: 'hosting', equals: ['own', 'lan'] },
  },
  {
    name: 'tls',
    title: 'TLS name',
    type: 'string',
    visible_when: { field: 'domain', equals: 'a.example' },
  },
]
const conditional = connectorWith({ fields: FIELDS })
const valuesOf = (connector: typeof conditional, values: object) =>
  Profile.valuesOf(parseProfile(connector, { ...GOOD, ...values }))

const implies = (condition: object, consequence: object): object =>
  Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ])

function issuesOf(parse: () => unknown): unknown {
  try {
    parse()
  } catch (error) {
    expect(JSON.stringify(error)).not.toContain('canary')
    return (error as LinkwrightError & { issues: unknown }).issues
  }
  throw new Error('it is accepted')
}

describe('a field that is visible when another has a value', () => {
  test('stands in the then of a condition, which names everything that it hangs on', () => {
    const { schema, ui_schema } = profileForm(conditional, 'code')
    expect(schema).toMatchObject({
      properties: { auth: {}, client_id: {}, client_secret: {}, hosting: { default: 'cloud' } },
      required: ['client_id', 'client_secret'],
      propertyNames: {
        enum: ['auth', 'client_id', 'client_secret', 'hosting', 'domain', 'port', 'tls'],
      },
      allOf: [
        implies(
          { properties: { hosting: { enum: ['own', 'lan'] } }, required: ['hosting'] },
          {
            properties: {
              domain: { title: 'Domain', type: 'string', pattern: '^[a-z.]+$' },
              port: { title: 'Port', type: 'integer', minimum: 1, maximum: 65_535, default: 443 },
            },
            required: ['domain'],
          },
        ),
        implies(
          {
            properties: { domain: { const: 'a.example' }, hosting: { enum: ['own', 'lan'] } },
            required: ['domain', 'hosting'],
          },
          { properties: { tls: { title: 'TLS name' } }, required: ['tls'] },
        ),
      ],
    })
    expect(schema).not.toHaveProperty('additionalProperties')
    expect(ui_schema['ui:order']).toEqual([
      'auth',
      'client_id',
      'client_secret',
      'hosting',
      'domain',
      'port',
      'tls',
    ])
  })

  test('is not required while it is not shown, and its default does not count', () => {
    expect(valuesOf(conditional, {})).toEqual({ ...GOOD, hosting: 'cloud' })
  })

  test('is required when it is shown', () => {
    expect(issuesOf(() => parseProfile(conditional, { ...GOOD, hosting: 'own' }))).toEqual([
      { code: 'missing_field', message: '"domain" is missing', pointer: '' },
    ])
    expect(valuesOf(conditional, { hosting: 'own', domain: 'b.example' })).toEqual({
      ...GOOD,
      hosting: 'own',
      domain: 'b.example',
      port: 443,
    })
  })

  test('has no value when it went after it was filled in, however bad that was', () => {
    const stale = { domain: 'NOT ONE', port: 'x', tls: 'canary' }
    expect(valuesOf(conditional, { hosting: 'cloud', ...stale })).toEqual({ ...GOOD, hosting: 'cloud' })
    const chain = { hosting: 'own', domain: 'b.example', tls: 'canary' }
    expect(valuesOf(conditional, chain)).not.toHaveProperty('tls')
    // The field that decides is itself not there: what it once held decides nothing.
    expect(valuesOf(conditional, { hosting: 'cloud', domain: 'a.example', tls: 'canary' })).toEqual({
      ...GOOD,
      hosting: 'cloud',
    })
  })

  test('leaves unknown fields unknown', () => {
    expect(issuesOf(() => parseProfile(conditional, { ...GOOD, domian: 'a' }))).toEqual([
      {
        code: 'unknown_field',
        message: 'Unknown field "domian"',
        hint: 'Did you mean "domain"?',
        pointer: '/domian',
      },
    ])
  })

  test('is judged by the form as by the server, whatever is filled in', () => {
    const validate = createAjv().compile(profileForm(conditional, 'code').schema)
    const values = fc.record(
      {
        hosting: fc.constantFrom('cloud', 'own', 'lan', 'other'),
        domain: fc.constantFrom('a.example', 'b.example', 'BAD'),
        port: fc.constantFrom(1, 0, 443),
        tls: fc.constantFrom('', 'x'),
      },
      { requiredKeys: ['hosting'] },
    )
    const isStale = (path: string, hosting: string) => hosting === 'cloud' && path !== '/hosting'
    fc.assert(
      fc.property(values, (own) => {
        const inForm = validate({ auth: 'code', ...GOOD, ...own })
        let onServer = true
        try {
          parseProfile(conditional, { ...GOOD, ...own })
        } catch {
          onServer = false
        }
        expect(onServer).toBe(inForm)
        expect(
          (validate.errors ?? []).filter((e) => isStale(e.instancePath, own.hosting) && e.keyword !== 'if'),
        ).toEqual([])
      }),
    )
  })
})

describe('a field with a prefix and a suffix', () => {
  const shop: Field = {
    name: 'shop',
    title: 'Shop',
    type: 'string',
    prefix: 'https://',
    suffix: '.example.com',
    pattern: '^[a-z0-9-]+$',
    pattern_message: 'Small letters, digits and hyphens',
  }
  const connector = connectorWith({ fields: [shop] })

  test.each([
    ['acme', 'acme'],
    ['https://acme.example.com', 'acme'],
    [' https://acme.example.com ', 'acme'],
    ['HTTPS://acme.EXAMPLE.com', 'acme'],
    ['https://acme', 'acme'],
    ['https://https://acme.example.com.example.com', 'acme'],
  ])('stores %j as %j', (given, stored) => {
    expect(valuesOf(connector, { shop: given })['shop']).toBe(stored)
  })

  test.each([
    'https://acme.example.com/admin',
    'https://a/b.example.com',
    'http://acme.example.com',
    'acme.evil.com',
  ])('refuses %j, which is more than the value', (given) => {
    expect(issuesOf(() => valuesOf(connector, { shop: given }))).toEqual([
      { code: 'invalid_value', message: 'Small letters, digits and hyphens', pointer: '/shop' },
    ])
  })

  test('is not looked for in what is too long to be a value', () => {
    const issues = issuesOf(() => valuesOf(connector, { shop: 'https://'.repeat(1_000_000) }))
    expect(issues).toMatchObject([{ message: 'The value must have at most 8192 characters' }])
  })

  test('has an empty value when nothing stands between them', () => {
    expect(issuesOf(() => valuesOf(connector, { shop: 'https://.example.com' }))).toMatchObject([
      { code: 'invalid_value', pointer: '/shop' },
      { message: 'Small letters, digits and hyphens' },
    ])
    const optional = connectorWith({ fields: [{ ...shop, optional: true }] })
    expect(valuesOf(optional, { shop: 'https://' })).not.toHaveProperty('shop')
  })

  test('is shown with both, and its form lets a pasted address pass to be cut', () => {
    const { schema, ui_schema } = profileForm(connector, 'code')
    expect(ui_schema['shop']).toEqual({ 'ui:options': { prefix: 'https://', suffix: '.example.com' } })
    const validate = createAjv().compile(schema)
    const isTaken = (value: string) => validate({ ...GOOD, shop: value })
    expect(['acme', 'https://acme.example.com', 'acme.example.com'].map(isTaken)).toEqual([true, true, true])
    expect(['ACME', 'acme.evil.com', 'xhttps://acme', 'acmexexample.com'].map(isTaken)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a computed field', () => {
  const connector = connectorWith({
    fields: [
      { name: 'region', title: 'Region', type: 'string', optional: true },
      { name: 'host', title: 'Host', type: 'string', value: 'api-${lower(profile.region)}.example.com' },
      { name: 'basic', title: 'Basic', type: 'secret', value: '${base64(profile.client_secret)}' },
    ],
    accountFields: [
      { name: 'team', title: 'Team', type: 'string', optional: true, applies_to: ['code'] },
      { name: 'mail', title: 'Mail', type: 'string', value: '${account.team}@example.com' },
    ],
  })

  test('is in no form, and has its value from the others each time', () => {
    expect(Object.keys(profileForm(connector, 'code').schema['properties'] as object)).toEqual([
      'auth',
      'client_id',
      'client_secret',
      'region',
    ])
    const profile = valuesOf(connector, { region: 'EU', host: 'evil.example', basic: 'x' })
    expect(profile).toEqual({
      ...GOOD,
      region: 'EU',
      host: 'api-eu.example.com',
      basic: 'Y2FuYXJ5LXNlY3JldA==',
    })
    expect(valuesOf(connector, { ...profile, region: 'US' })['host']).toBe('api-us.example.com')
  })

  test('has no value when one that it needs has none', () => {
    expect(valuesOf(connector, {})).not.toHaveProperty('host')
    expect(parseAccountFields(connector, {})).toEqual({})
    expect(parseAccountFields(connector, { team: 'a' })).toEqual({ team: 'a', mail: 'a@example.com' })
  })
})

describe('other fields', () => {
  test('a computed one names no host for the end user', () => {
    const withHost = (value: string, host: string) =>
      connectorWith({
        accountFields: [
          { name: 'shop', title: 'Shop', type: 'string' },
          { name: 'host', title: 'Host', type: 'string', value },
        ],
        authorization_server: {
          issuer: 'https://login.example.com',
          authorization_endpoint: 'https://login.example.com/authorize',
          token_endpoint: `https://${host}/token`,
        },
      })
    expect(() => withHost('${account.shop}', '${account.host}')).toThrow(
      '"account.shop" alone names the host',
    )
    expect(() => withHost('${lower(account.shop)}', '${account.host}')).toThrow('open_host')
    expect(withHost('${account.shop}.example.com', '${account.host}').key).toBe('example')
  })

  test('a hidden one has its default, or what a program hands in, and an order moves a field', () => {
    const connector = connectorWith({
      fields: [
        { name: 'region', title: 'Region', type: 'string', hidden: true, default: 'eu' },
        { name: 'first', title: 'First', type: 'number', minimum: 0.5, order: -1 },
      ],
    })
    const { ui_schema, schema } = profileForm(connector, 'code')
    expect(ui_schema['ui:order']).toEqual(['auth', 'first', 'client_id', 'client_secret', 'region'])
    expect(ui_schema['region']).toEqual({ 'ui:widget': 'hidden' })
    expect(schema['properties']).toMatchObject({ region: { default: 'eu' }, first: { type: 'number' } })
    expect(valuesOf(connector, { first: 1 })).toMatchObject({ region: 'eu', first: 1 })
    expect(valuesOf(connector, { first: 1, region: 'us' })).toMatchObject({ region: 'us' })
    expect(issuesOf(() => valuesOf(connector, { first: 0 }))).toEqual([
      { code: 'invalid_value', message: 'The value must be at least 0.5', pointer: '/first' },
    ])
    expect(issuesOf(() => valuesOf(connector, { first: '1' }))).toEqual([
      { code: 'wrong_type', message: 'Expected number, found string', pointer: '/first' },
    ])
  })

  test('one called constructor is like any other', () => {
    const field: Field = { name: 'constructor', title: 'Constructor', type: 'string' }
    const connector = connectorWith({ fields: [field], accountFields: [field] })
    expect(issuesOf(() => parseProfile(connector, GOOD))).toEqual([
      { code: 'missing_field', message: '"constructor" is missing', pointer: '' },
    ])
    expect(issuesOf(() => parseAccountFields(connector))).toHaveLength(1)
    expect(valuesOf(connector, { constructor: 'x' })['constructor']).toBe('x')
  })

  test('those of an account have a form too, of one authentication type', () => {
    const connector = connectorWith({
      auth: {
        code: { title: 'OAuth 2.0', grant_type: 'authorization_code' },
        client: { title: 'Client', grant_type: 'client_credentials' },
      },
      accountFields: [
        { name: 'team', title: 'Team', type: 'string', applies_to: ['code'] },
        { name: 'region', title: 'Region', type: 'string', default: 'eu' },
      ],
    })
    expect(accountForm(connector, 'client')).toEqual({
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Example account',
        type: 'object',
        properties: {
          region: { title: 'Region', type: 'string', maxLength: 8_192, minLength: 1, default: 'eu' },
        },
        required: [],
        additionalProperties: false,
      },
      ui_schema: { 'ui:order': ['region'], region: {} },
    })
    expect(parseAccountFields(connector, {}, 'client')).toEqual({ region: 'eu' })
    expect(() => parseAccountFields(connector, {}, 'code')).toThrow('"team" is missing')
  })

  test('values that are no values of a form are named, however they are made', () => {
    let deep: unknown = 'canary'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    const connector = connectorWith()
    for (const client_secret of [
      deep,
      () => 'canary',
      { toString: 1 },
      Symbol('canary'),
      1n,
      Object.create(null),
    ]) {
      expect(issuesOf(() => parseProfile(connector, { client_id: 'a', client_secret }))).toMatchObject([
        { code: 'wrong_type', pointer: '/client_secret' },
      ])
    }
  })

  test('more findings than anyone reads are counted', () => {
    const scopes = Array.from({ length: 150 }, (_, index) => `canary ${index}`)
    const field: Field = { name: 'scopes', title: 'Scopes', type: 'multi_select', options_from: 'scopes' }
    const issues = issuesOf(() => valuesOf(connectorWith({ fields: [field] }), { scopes }))
    expect(issues).toHaveLength(101)
    expect(issues).toHaveProperty('100', {
      code: 'too_many_issues',
      message: '50 more issues are not shown',
      pointer: '',
    })
  })
})
