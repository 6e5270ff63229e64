/** Filling in a form without a terminal. */
import { describe, expect, test } from 'vitest'
import { fillIn } from '../../src/cli/field-input.ts'
import { placeholders } from '../../src/cli/placeholders.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import type { Field } from '../../src/generated/manifest.ts'
import { CREDENTIALS, connectorWith } from '../connector/manifest.ts'

const FIELDS: readonly Field[] = [
  { name: 'proxied', title: 'Behind a proxy', type: 'boolean' },
  {
    name: 'port',
    title: 'Port',
    type: 'integer',
    minimum: 1,
    visible_when: { field: 'proxied', equals: true },
  },
  { name: 'pin', title: 'PIN', type: 'secret', visible_when: { field: 'proxied', equals: true } },
  { name: 'rate', title: 'Rate', type: 'number', default: 0.5 },
  { name: 'region', title: 'Region', type: 'string', hidden: true, default: 'eu' },
  { name: 'host', title: 'Host', type: 'string', value: '${profile.region}.example.com' },
]

describe('filling in a form', () => {
  test('makes numbers and truth values of what the options give, and leaves the rest to the form', async () => {
    const set = ['proxied=false', 'port=8080', 'rate=1.5']
    expect(await fillIn(FIELDS, { set }, {})).toEqual({ proxied: false, port: 8_080, rate: 1.5 })
    expect(await fillIn(FIELDS, { set: ['port=many', 'rate='] }, {})).toEqual({ port: 'many', rate: '' })
  })

  test('misses a secret only where its field is visible', async () => {
    expect(await fillIn(FIELDS, {}, {})).toEqual({})
    await expect(fillIn(FIELDS, {}, { proxied: true, port: 1 })).rejects.toThrow('"pin" is missing')
    await expect(fillIn(FIELDS, { set: ['proxied=true'] }, { port: 1 })).rejects.toThrow('"pin" is missing')
  })
})

test('made-up values fit a form with fields of every kind', () => {
  const fields = [...CREDENTIALS, ...FIELDS]
  expect(placeholders(fields)).toEqual({
    client_id: 'CLIENT_ID',
    client_secret: 'CLIENT_SECRET',
    port: 1,
    pin: 'PIN',
  })
  const connector = connectorWith({ fields: FIELDS })
  expect(parseProfile(connector, placeholders(fields)).auth).toBe('code')
  expect(parseProfile(connector, { ...placeholders(fields), proxied: true }).auth).toBe('code')
})

test('made-up scopes are those that are chosen beforehand, else the first', () => {
  const field: Field = { name: 'scopes', title: 'Scopes', type: 'multi_select', options_from: 'scopes' }
  const scopes = ['read', 'write'].map((scope) => ({ scope, title: scope }))
  expect(placeholders([field], scopes)).toEqual({ scopes: ['read'] })
  const [read, write] = scopes
  if (read === undefined || write === undefined) return expect.unreachable()
  expect(placeholders([field], [read, { ...write, default: true }])).toEqual({ scopes: ['write'] })
  expect(placeholders([field])).toEqual({ scopes: [] })
})
