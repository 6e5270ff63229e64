import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesSchema, schemaErrors } from '../../src/console/ui/form/schema-errors.ts'
import { createConnector } from '../../src/create-connector.ts'
import { loadManifest, profileForm } from '../../src/index.ts'

const found = (schema: object, value: unknown): [string | undefined, string | undefined][] =>
  schemaErrors({ ...schema }, value).map(({ property, message }) => [property, message])

describe('a form that is checked in the browser', () => {
  test('says at which field what is missing, and in words', () => {
    const schema = {
      type: 'object',
      required: ['client_id', 'age'],
      properties: {
        client_id: { type: 'string', minLength: 1 },
        age: { type: 'integer', minimum: 18 },
        site: { type: 'string', format: 'uri' },
        tags: { type: 'array', items: { type: 'string', maxLength: 3 }, uniqueItems: true },
      },
    }
    expect(found(schema, {})).toEqual([
      ['.client_id', 'Fill this in'],
      ['.age', 'Fill this in'],
    ])
    expect(found(schema, { client_id: '', age: 3.5, site: 'here', tags: ['ab', 'abcd', 'ab'] })).toEqual([
      ['.client_id', 'Fill this in'],
      ['.age', 'Enter a whole number'],
      ['.age', 'Enter 18 or more'],
      ['.site', 'Enter a full address, like https://example.com'],
      ['.tags.1', 'Enter at most 3 characters'],
      ['.tags', 'The same value is in the list twice'],
    ])
  })

  test('uses the words that the manifest has for a pattern', () => {
    const schema = { properties: { id: { pattern: '^\\S+$', 'x-pattern-message': 'An ID has no spaces.' } } }
    expect(found(schema, { id: 'a b' })).toEqual([['.id', 'An ID has no spaces.']])
  })

  test('finds the words behind a reference, a condition and a name with a slash', () => {
    const schema = {
      type: 'object',
      properties: { kind: { enum: ['a', 'b'] }, 'a/b': { $ref: '#/$defs/short' } },
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      ...JSON.parse('{ "then": { "required": ["more"], "properties": { "more": { "type": "string" } } } }'),
      $defs: { short: { type: 'string', maxLength: 1 } },
    }
    expect(found(schema, { kind: 'a', 'a/b': 'xx' })).toEqual([
      ['.more', 'Fill this in'],
      ['.a/b', 'Enter at most 1 character'],
    ])
    expect(found(schema, { kind: 'b' })).toEqual([])
  })

  test('names what one of has to be filled in, and not each alternative by itself', () => {
    const schema = {
      type: 'object',
      properties: { email: { title: 'E-mail' }, name: {} },
      anyOf: [{ required: ['email'] }, { required: ['name'] }],
    }
    expect(found(schema, {})).toEqual([['', 'Fill in at least one of: E-mail, name']])
  })

  test('takes an emptied field for one that was not filled in', () => {
    expect(found({ properties: { a: { type: 'string' } } }, { a: undefined })).toEqual([])
  })

  test('leaves the schema as it was', () => {
    const schema = Object.freeze({
      type: 'object',
      properties: Object.freeze({ a: { $ref: '#/$defs/a' } }),
      $defs: { a: {} },
    })
    schemaErrors(schema, { a: 1 })
    expect(Object.keys(schema)).toEqual(['type', 'properties', '$defs'])
  })

  test('resolves what a part of a schema refers to in the whole', () => {
    const root = { $defs: { short: { maxLength: 1 } } }
    expect(matchesSchema({ $ref: '#/$defs/short' }, 'ab', root)).toBe(false)
    expect(matchesSchema({ $ref: '#/$defs/short' }, 'a', root)).toBe(true)
  })

  test('finds wrong what the server finds wrong, in every form of the manifest that ships', async () => {
    const connector = createConnector(await loadManifest('connector.yaml'))
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
    const texts = fc.constantFrom(
      '',
      'a',
      'a b',
      'api:data:contact',
      'contacts.search',
      '"',
      'x'.repeat(9_000),
    )
    const values = fc.oneof(
      texts,
      fc.array(texts, { maxLength: 3 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(undefined),
    )
    for (const auth of Object.keys(connector.manifest.auth)) {
      const { schema } = profileForm(connector, auth)
      const validate = ajv.compile(schema)
      const names = [...Object.keys(Object(schema['properties'])), 'unknown']
      const filled = fc.record(Object.fromEntries(names.map((name) => [name, values])), { requiredKeys: [] })
      fc.assert(
        fc.property(filled, (form) => {
          const sent: unknown = JSON.parse(JSON.stringify(form))
          expect(schemaErrors(schema, form).length === 0).toBe(validate(sent))
        }),
        { numRuns: 200 },
      )
    }
  })
})
