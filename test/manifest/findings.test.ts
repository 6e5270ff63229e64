import { describe, expect, test } from 'vitest'
import { createAjv } from '../../src/manifest/ajv.ts'
import { type Finding, findProblems, MAX_FINDINGS, suggest } from '../../src/manifest/findings.ts'

test.each([
  ['clientid', ['client_id', 'client_secret'], 'Did you mean "client_id"?'],
  ['scop', ['scope', 'state'], 'Did you mean "scope"?'],
  ['colour', ['scope', 'state'], undefined],
  ['x', [], undefined],
  ['ab', ['cd'], undefined],
  ['a', ['abc'], 'Did you mean "abc"?'],
  ['ab', ['ad'], 'Did you mean "ad"?'],
  ['|', [' ', ','], undefined],
  ['abc', ['def'], undefined],
  ['abcdefg', ['abcdxyz'], 'Did you mean "abcdxyz"?'],
  ['abcdefg', ['abcwxyz'], undefined],
  ['x'.repeat(100), ['x'.repeat(99)], `Did you mean "${'x'.repeat(99)}"?`],
  ['x'.repeat(101), ['x'.repeat(100)], undefined],
  ['scope', [...Array(499).fill('another name'), 'scopes'], 'Did you mean "scopes"?'],
  ['scope', [...Array(500).fill('another name'), 'scopes'], undefined],
])('suggests for %j among %j: %j', (name, names, expected) => {
  expect(suggest(name, names)).toBe(expected)
})

const findings = (schema: object, value: unknown, showValues = true): Finding[] =>
  findProblems(createAjv().compile(schema), value, showValues)
const numbers = (count: number): number[] => Array.from({ length: count }, (_item, index) => index)

test.each<[object, unknown, string]>([
  [{ minLength: 1 }, '', 'The value "" must not be empty'],
  [{ maxLength: 2 }, 'abc', 'The value "abc" must have at most 2 characters'],
  [{ minItems: 1 }, [], 'The value must not be empty'],
  [{ minItems: 2 }, [0], 'The value must have at least 2 items'],
  [{ maxItems: 1 }, [0, 1], 'The value must have at most 1 items'],
  [{ minProperties: 1 }, {}, 'The value must not be empty'],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, 'The value must have at most 1 keys'],
  [{ minimum: 60 }, 1, 'The value "1" must be at least 60'],
  [{ maximum: 60 }, 61, 'The value "61" must be at most 60'],
  [{ exclusiveMinimum: 60 }, 60, 'The value "60" must be more than 60'],
  [{ exclusiveMaximum: 60 }, 60, 'The value "60" must be less than 60'],
  [{ uniqueItems: true }, [7, 8, 7], 'The value must not have an item twice: items 1 and 3'],
  [
    { dependentRequired: { owner: ['audience'] } },
    { owner: 'acme' },
    'The value has "owner" and lacks "audience"',
  ],
])('by %j of %j: %s', (schema, value, message) => {
  expect(findings(schema, value)).toMatchObject([{ code: 'invalid_value', message }])
})

describe('a finding', () => {
  test.each<[string, object, unknown, string, string, string?]>([
    ['a missing key', { required: ['a'] }, {}, 'missing_key', '"a" is missing'],
    [
      'nothing',
      { type: 'object' },
      null,
      'wrong_type',
      'Expected object, found null',
      'Nothing is written here.',
    ],
    ['a list', { type: ['object', 'string'] }, [], 'wrong_type', 'Expected object or string, found array'],
    ['a number', { type: 'string' }, 1, 'wrong_type', 'Expected string, found number', 'Put it into quotes.'],
    [
      'a word of older YAML',
      { type: 'boolean' },
      'Yes',
      'wrong_type',
      'Expected boolean, found string',
      'Write true or false.',
    ],
    [
      'true or false',
      { type: 'string' },
      true,
      'wrong_type',
      'Expected string, found boolean',
      'Put it into quotes.',
    ],
    ['a list of a word', { type: 'boolean' }, ['yes'], 'wrong_type', 'Expected boolean, found array'],
    ['a longer word', { type: 'boolean' }, 'once', 'wrong_type', 'Expected boolean, found string'],
    ['a word for a number', { type: 'number' }, 'yes', 'wrong_type', 'Expected number, found string'],
    [
      'a number outside of a list of texts',
      { enum: ['1', '2'] },
      1,
      'not_allowed',
      'The value "1" is not allowed here',
      'One of "1", "2".',
    ],
    [
      'a text that is like one of a list of several types',
      { enum: [1, 'cdab'] },
      'ab',
      'not_allowed',
      'The value "ab" is not allowed here',
      'Did you mean "cdab"?',
    ],
    [
      'a list outside of a list of texts',
      { enum: ['ab'] },
      ['ab'],
      'not_allowed',
      'The value is not allowed here',
      'One of "ab".',
    ],
    ['another word', { type: 'boolean' }, 'eyes', 'wrong_type', 'Expected boolean, found string'],
    [
      'another type, in words of its own',
      { type: 'string', 'x-hint': 'Write an a.' },
      1,
      'wrong_type',
      'Expected string, found number',
      'Write an a.',
    ],
    [
      'another form, in words of its own',
      { pattern: '^a$', 'x-hint': 'Write an a.' },
      'x',
      'invalid_value',
      'The value "x" does not have the right form',
      'Write an a.',
    ],
    [
      'another constant',
      { const: 'a' },
      'b',
      'not_allowed',
      'The value "b" is not allowed here',
      'One of "a".',
    ],
    [
      'a slip of the pen',
      { enum: ['query', 'header'] },
      'querry',
      'not_allowed',
      'The value "querry" is not allowed here',
      'Did you mean "query"?',
    ],
    [
      'a value outside of a list of numbers',
      { enum: numbers(12) },
      12,
      'not_allowed',
      'The value "12" is not allowed here',
      'One of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.',
    ],
    [
      'a value outside of a long list',
      { enum: numbers(13) },
      'none',
      'not_allowed',
      'The value "none" is not allowed here',
      'One of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ….',
    ],
    [
      'a map that is not in a list',
      { enum: ['a'] },
      {},
      'not_allowed',
      'The value is not allowed here',
      'One of "a".',
    ],
    ['no URL', { format: 'https-url' }, 'x', 'invalid_value', 'The value "x" must be an https URL'],
    ['no date', { format: 'date' }, 'x', 'invalid_value', 'The value "x" must be a date'],
    ['no match', { pattern: '^a$' }, 'x', 'invalid_value', 'The value "x" does not match ^a$'],
    [
      'no match, in words of its own',
      { pattern: '^a$', 'x-pattern-message': 'Write an a' },
      'x',
      'invalid_value',
      'Write an a',
    ],
    ['a short text', { minLength: 2 }, 'x', 'invalid_value', 'The value "x" must have at least 2 characters'],
  ])('of %s', (_what, schema, value, code, message, hint) => {
    expect(findings(schema, value)).toStrictEqual([
      {
        code,
        message,
        ...(hint !== undefined && { hint }),
        path: [],
        at: code === 'missing_key' ? 'key' : 'value',
      },
    ])
  })

  test.each<[string, object, string, string, string?]>([
    [
      'is like another',
      { properties: { scope: {}, state: {} }, additionalProperties: false },
      'unknown_key',
      'Unknown key "scop"',
      'Did you mean "scope"?',
    ],
    [
      'is like no other',
      { properties: { client_id: {} }, unevaluatedProperties: false },
      'unknown_key',
      'Unknown key "scop"',
      'One of "client_id".',
    ],
    ['may not be', { additionalProperties: false }, 'unknown_key', 'Unknown key "scop"'],
    [
      'is like one of a list',
      { propertyNames: { enum: ['scope'] } },
      'unknown_key',
      'Unknown key "scop"',
      'Did you mean "scope"?',
    ],
    [
      'is like none of a list',
      { propertyNames: { enum: ['client_id', 1] } },
      'unknown_key',
      'Unknown key "scop"',
      'One of "client_id", "1".',
    ],
    [
      'is not as names are',
      { propertyNames: { pattern: '^[A-Z]+$' } },
      'invalid_key',
      'The name "scop" must match pattern "^[A-Z]+$"',
    ],
    [
      'does not have the form of names',
      { propertyNames: { pattern: '^[A-Z]+$', 'x-hint': 'Capital letters.' } },
      'invalid_key',
      'The name "scop" does not have the right form',
      'Capital letters.',
    ],
  ])('of a key that %s', (_what, schema, code, message, hint) => {
    expect(findings({ properties: { a: schema } }, { a: { scop: 1 } })).toStrictEqual([
      { code, message, ...(hint !== undefined && { hint }), path: ['a', 'scop'], at: 'key' },
    ])
  })

  test('shows no value where one may be a secret', () => {
    expect(findings({ const: 'a' }, 'canary', false)[0]?.message).toBe('The value is not allowed here')
    expect(findings({ minLength: 9 }, 'canary', false)[0]?.message).toBe(
      'The value must have at least 9 characters',
    )
  })

  test('of a wrong type is the only one of its value, and of alternatives there is each', () => {
    expect(findings({ type: 'string', enum: ['a'] }, 1).map(({ code }) => code)).toEqual(['wrong_type'])
    const either = { oneOf: [{ const: 'a' }, { anyOf: [{ const: 'b' }] }] }
    expect(findings(either, 'c').map(({ hint }) => hint)).toEqual(['One of "a".', 'One of "b".'])
    const other = { if: { const: 'a' }, else: { const: 'b' } }
    expect(findings(other, 'c').map(({ hint }) => hint)).toEqual(['One of "b".'])
  })

  test('is one of a thousand at most', () => {
    expect(findings({ items: { type: 'string' } }, numbers(1_001))).toHaveLength(MAX_FINDINGS)
  })

  test('says so where a value cannot be checked', () => {
    const loop = { $id: 'loop', properties: { a: { $ref: 'loop' } } }
    const deep = {}
    Object.assign(deep, { a: deep })
    expect(findings(loop, deep)).toStrictEqual([
      { code: 'too_deep', message: 'The value, or its schema, is nested too deeply', path: [], at: 'value' },
    ])
    const failing = Object.assign(
      () => {
        throw new TypeError('Cannot convert object to primitive value')
      },
      { schema: {}, schemaEnv: {} },
    )
    expect(findProblems(failing as never, {}, true)).toStrictEqual([
      { code: 'invalid_value', message: 'The value cannot be checked', path: [], at: 'value' },
    ])
  })
})
