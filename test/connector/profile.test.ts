import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Connector } from '../../src/connector/connector.ts'
import { Profile, parseAccountFields, parseProfile } from '../../src/connector/profile.ts'
import { AccountFieldsInvalidError, ProfileInvalidError } from '../../src/errors/manifest.ts'
import type { Field } from '../../src/generated/manifest.ts'
import { connectorWith } from './manifest.ts'

const GOOD = { client_id: 'client-1', client_secret: 'canary-secret' }
const FIELDS: readonly Field[] = [
  {
    name: 'subdomain',
    title: 'Subdomain',
    type: 'string',
    optional: true,
    pattern: '^[a-z]+$',
    pattern_message: 'Small letters only',
  },
  { name: 'tenant', title: 'Tenant', type: 'string', optional: true, format: 'uuid' },
  {
    name: 'plan',
    title: 'Plan',
    type: 'select',
    optional: true,
    options: [
      { value: 'pro', title: 'Pro' },
      { value: 'free', title: 'Free' },
    ],
  },
  {
    name: 'tags',
    title: 'Tags',
    type: 'multi_select',
    optional: true,
    options: [{ value: 'a', title: 'A' }],
  },
  { name: 'scopes', title: 'Scopes', type: 'multi_select', optional: true, options_from: 'scopes' },
  { name: 'verbose', title: 'Verbose', type: 'boolean' },
  { name: 'region', title: 'Region', type: 'string', default: 'eu' },
  { name: 'redirect_uri', title: 'Redirect URI', type: 'copy', value: '${connector.redirect_uri}' },
]
const connector = connectorWith({
  fields: FIELDS,
  scopes: [
    { scope: 'contacts:read', title: 'Contacts', default: true },
    { scope: 'companies:read', title: 'Companies' },
  ],
})

function issuesOf(values: unknown, of: Connector = connector): object[] {
  try {
    parseProfile(of, values)
  } catch (error) {
    if (!(error instanceof ProfileInvalidError)) throw error
    expect(error).toMatchObject({ code: 'ERR_PROFILE_INVALID', whoMustAct: 'admin' })
    expect(error.message).toMatch(/^The connector profile for example is not valid:\n {2}/)
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('canary')
    return [...error.issues]
  }
  throw new Error('The profile is accepted')
}

describe('parseProfile', () => {
  test('is through at once with a value that a pattern could be tried on in many ways', () => {
    const hostile = connectorWith({
      fields: [
        { name: 'a', title: 'A', type: 'string', pattern: '^(a+)+$' },
        { name: 'b', title: 'B', type: 'string', pattern: '^(b+)+$' },
      ],
    })
    const issues = issuesOf({ ...GOOD, a: `${'a'.repeat(30)}!`, b: 'bbb' }, hostile)
    expect(issues).toMatchObject([{ code: 'invalid_value', pointer: '/a' }])
  })

  test('fills in defaults, takes the only authentication type, and freezes', () => {
    const profile = parseProfile(connector, GOOD)
    expect(profile.auth).toBe('code')
    expect(Profile.valuesOf(profile)).toEqual({ ...GOOD, region: 'eu', scopes: ['contacts:read'] })
    expect(Object.isFrozen(profile)).toBe(true)
    expect(Object.isFrozen(Profile.valuesOf(profile))).toBe(true)
  })

  test('takes every type of field', () => {
    const values = {
      ...GOOD,
      subdomain: 'acme',
      tenant: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      plan: 'pro',
      tags: ['a'],
      scopes: [],
      verbose: true,
      region: 'us',
    }
    expect(Profile.valuesOf(parseProfile(connector, { ...values, auth: 'code' }))).toEqual(values)
  })

  test('takes scopes that the manifest does not know yet', () => {
    const scopes = ['contacts:read', 'made:up/later']
    expect(Profile.valuesOf(parseProfile(connector, { ...GOOD, scopes }))['scopes']).toEqual(scopes)
  })

  test('does not change what it was given, and is not changed with it', () => {
    const scopes = ['contacts:read']
    const values = Object.freeze({ ...GOOD, scopes })
    const profile = parseProfile(connector, values)
    scopes.push('companies:read')
    expect(Profile.valuesOf(profile)['scopes']).toEqual(['contacts:read'])
  })

  test('leaves out what is there only to be copied', () => {
    const profile = parseProfile(connector, { ...GOOD, redirect_uri: 'https://app.example.com' })
    expect(Profile.valuesOf(profile)).not.toHaveProperty('redirect_uri')
  })

  test.each<[string, object, object]>([
    [
      'a missing field',
      { client_secret: undefined },
      { code: 'missing_field', message: '"client_secret" is missing', pointer: '' },
    ],
    [
      'an empty one',
      { client_secret: '' },
      {
        code: 'invalid_value',
        message: 'The value must not be empty',
        pointer: '/client_secret',
      },
    ],
    [
      'an unknown one',
      { cleint_id: 'x' },
      {
        code: 'unknown_field',
        message: 'Unknown field "cleint_id"',
        hint: 'Did you mean "client_id"?',
        pointer: '/cleint_id',
      },
    ],
    [
      'a wrong type',
      { client_secret: 42 },
      { code: 'wrong_type', message: 'Expected string, found number', pointer: '/client_secret' },
    ],
    [
      'null',
      { client_secret: null },
      { code: 'wrong_type', message: 'Expected string, found null', pointer: '/client_secret' },
    ],
    [
      'a text for a truth value',
      { verbose: 'true' },
      { code: 'wrong_type', message: 'Expected boolean, found string', pointer: '/verbose' },
    ],
    [
      'a text for a list',
      { tags: 'a' },
      { code: 'wrong_type', message: 'Expected array, found string', pointer: '/tags' },
    ],
    [
      'a pattern',
      { subdomain: 'canary-1' },
      { code: 'invalid_value', message: 'Small letters only', pointer: '/subdomain' },
    ],
    [
      'a format',
      { tenant: 'canary' },
      { code: 'invalid_value', message: 'The value must be a UUID', pointer: '/tenant' },
    ],
    [
      'a choice',
      { plan: 'canary' },
      {
        code: 'not_allowed',
        message: 'The value is not allowed here',
        hint: 'One of "pro", "free".',
        pointer: '/plan',
      },
    ],
    [
      'a near choice',
      { plan: 'fre' },
      {
        code: 'not_allowed',
        message: 'The value is not allowed here',
        hint: 'Did you mean "free"?',
        pointer: '/plan',
      },
    ],
    [
      'one of several choices',
      { tags: ['a', 'canary'] },
      {
        code: 'not_allowed',
        message: 'The value is not allowed here',
        hint: 'One of "a".',
        pointer: '/tags/1',
      },
    ],
    [
      'a choice twice',
      { tags: ['a', 'a'] },
      {
        code: 'invalid_value',
        message: 'The value must not have an item twice: items 1 and 2',
        pointer: '/tags',
      },
    ],
    [
      'a scope',
      { scopes: ['canary two'] },
      {
        code: 'invalid_value',
        message: 'A scope has no spaces, quotes or backslashes',
        pointer: '/scopes/0',
      },
    ],
    [
      'too long a text',
      { client_id: 'canary'.repeat(2_000) },
      {
        code: 'invalid_value',
        message: 'The value must have at most 8192 characters',
        pointer: '/client_id',
      },
    ],
  ])('refuses %s', (_name, change, issue) => {
    expect(issuesOf(JSON.parse(JSON.stringify({ ...GOOD, ...change })))).toEqual([issue])
  })

  test('says everything at once', () => {
    expect(issuesOf({ client_secret: 1, x: 1, verbose: 1 })).toHaveLength(4)
  })

  test.each([null, undefined, 'canary', 42, ['canary']])('refuses %j in place of values', (values) => {
    expect(issuesOf(values)).toEqual([
      { code: 'wrong_type', message: 'Expected an object of values by field name', pointer: '' },
    ])
  })

  test('takes no field by inheritance, and none called __proto__', () => {
    expect(issuesOf(Object.create(GOOD))).toHaveLength(2)
    const values: unknown = JSON.parse('{"client_id":"a","client_secret":"b","__proto__":{"x":1}}')
    expect(issuesOf(values)).toMatchObject([{ code: 'unknown_field', message: 'Unknown field "__proto__"' }])
  })

  test('cleans a field name before it shows it', () => {
    expect(issuesOf({ ...GOOD, ['\r\nINFO\u202e']: 1 })).toMatchObject([
      { message: 'Unknown field "??INFO?"' },
    ])
  })
})

describe('a connector with several authentication types', () => {
  const several = connectorWith({
    auth: {
      code: { title: 'OAuth 2.0', grant_type: 'authorization_code' },
      client_credentials: { title: 'Client credentials', grant_type: 'client_credentials' },
    },
    fields: [{ name: 'tenant', title: 'Tenant', type: 'string', applies_to: ['client_credentials'] }],
  })

  test('asks for the fields of the chosen one only', () => {
    expect(Profile.valuesOf(parseProfile(several, { ...GOOD, auth: 'code' }))).toEqual(GOOD)
    expect(issuesOf({ ...GOOD, auth: 'client_credentials' }, several)).toMatchObject([
      { code: 'missing_field', message: '"tenant" is missing' },
    ])
    expect(issuesOf({ ...GOOD, auth: 'code', tenant: 'x' }, several)).toMatchObject([
      { code: 'unknown_field' },
    ])
  })

  test.each([
    [undefined, 'missing_field', '"auth" is missing', 'One of code, client_credentials.'],
    ['cod', 'not_allowed', 'The value is not an authentication type', 'Did you mean "code"?'],
    ['canary', 'not_allowed', 'The value is not an authentication type', 'One of code, client_credentials.'],
    [
      'constructor',
      'not_allowed',
      'The value is not an authentication type',
      'One of code, client_credentials.',
    ],
    [1, 'not_allowed', 'The value is not an authentication type', 'One of code, client_credentials.'],
  ])('needs one of them, not %j', (auth, code, message, hint) => {
    expect(issuesOf({ ...GOOD, auth }, several)).toEqual([{ code, message, hint, pointer: '/auth' }])
  })
})

describe('a profile', () => {
  test('shows no value when it is printed, logged or written as JSON', () => {
    const profile = parseProfile(connector, GOOD)
    expect(JSON.stringify(profile)).toBe('{"connector":"example","auth":"code"}')
    expect(inspect(profile, { depth: 20, showHidden: true })).not.toContain('canary')
    expect(`${JSON.stringify({ profile })}${String(profile)}`).not.toContain('canary')
    expect(Object.getOwnPropertyNames(profile)).toEqual(['connector', 'auth', 'actions'])
    expect(() => Profile.valuesOf(JSON.parse(JSON.stringify(profile)))).toThrow(TypeError)
  })
})

describe('parseAccountFields', () => {
  const withFields = connectorWith({
    accountFields: [
      {
        name: 'subdomain',
        title: 'Subdomain',
        type: 'string',
        pattern: '^[a-z]+$',
        pattern_message: 'Small letters only',
      },
      { name: 'pin', title: 'PIN', type: 'secret', optional: true },
      { name: 'region', title: 'Region', type: 'string', default: 'eu' },
    ],
  })

  test('fills in defaults and freezes', () => {
    const values = parseAccountFields(withFields, { subdomain: 'acme' })
    expect(values).toEqual({ subdomain: 'acme', region: 'eu' })
    expect(Object.isFrozen(values)).toBe(true)
    expect(parseAccountFields(connectorWith())).toEqual({})
  })

  test.each<[unknown, object[]]>([
    [undefined, [{ code: 'missing_field', message: '"subdomain" is missing', pointer: '' }]],
    [
      { subdomain: 'canary.' },
      [{ code: 'invalid_value', message: 'Small letters only', pointer: '/subdomain' }],
    ],
    [
      { subdomain: 'a', pin: 4711 },
      [{ code: 'wrong_type', message: 'Expected string, found number', pointer: '/pin' }],
    ],
    [
      { subdomain: 'a', Pin: '4711' },
      [
        {
          code: 'unknown_field',
          message: 'Unknown field "Pin"',
          hint: 'Did you mean "pin"?',
          pointer: '/Pin',
        },
      ],
    ],
    ['canary', [{ code: 'wrong_type', message: 'Expected an object of values by field name', pointer: '' }]],
  ])('refuses %j', (values, issues) => {
    try {
      parseAccountFields(withFields, values)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(AccountFieldsInvalidError)
      expect(error).toMatchObject({ code: 'ERR_ACCOUNT_FIELDS_INVALID', whoMustAct: 'user', issues })
      expect(inspect(error)).not.toMatch(/canary|4711/)
    }
  })
})
