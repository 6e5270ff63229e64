/** Schemas that a manifest's author wrote to do harm, and inputs that a caller passed on from a stranger. */
import { describe, expect, test, vi } from 'vitest'
import { checkInput } from '../../src/action/check-call.ts'
import { renderCall } from '../../src/action/render-call.ts'
import type { HttpRequest } from '../../src/ports/ports.ts'
import { connectorWith } from '../connector/manifest.ts'

/** What is sent for an input, or what is thrown. */
function send(input: unknown, schema: object = { type: 'object' }, path = '/items'): HttpRequest {
  const action = {
    title: 'A',
    method: 'POST' as const,
    path,
    input: { ...schema },
    body: { v: 'v: ${input.v}' },
  }
  const api = { base_url: 'https://api.example.com' }
  const { manifest } = connectorWith({ api, actions: { act: action } })
  return renderCall(api, action, api.base_url, {
    input: checkInput(manifest, 'act', action, input),
    profile: {},
    account: {},
  })
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { v: nested(depth - 1) }
}

const refused = (code: string) =>
  expect.objectContaining({ code: 'ERR_ACTION_INPUT_INVALID', issues: [expect.objectContaining({ code })] })

describe('a schema', () => {
  test('cannot make a promise of the answer, which would pass for a yes and end the process', () => {
    const schema = { $async: true, type: 'object', properties: { v: { type: 'string' } } }
    expect(() => send({ v: 1 }, schema)).toThrow('"$async" is not a keyword of JSON Schema')
    const within = {
      type: 'object',
      properties: { v: { $ref: '#/$defs/v' } },
      $defs: { v: { $async: true, type: 'string', not: { $ref: '#/$defs/v' } } },
    }
    expect(() => send({ v: 1 }, within)).toThrow(expect.objectContaining({ code: 'ERR_MANIFEST_INVALID' }))
  })

  test('that refers to itself without end refuses the input', () => {
    expect(() => send({ v: 1 }, { type: 'object', $ref: '#' })).toThrow(refused('too_deep'))
  })

  test('has patterns that are matched in linear time', () => {
    const schema = (pattern: string) => ({ type: 'object', properties: { v: { type: 'string', pattern } } })
    expect(() => send({ v: `${'a'.repeat(50_000)}!` }, schema('^(a+)+$'))).toThrow(refused('invalid_value'))
    const names = { type: 'object', patternProperties: { '^(a+)+$': { type: 'string' } } }
    expect(send({ [`${'a'.repeat(50_000)}!`]: 1, v: 1 }, names).body).toBe('{"v":"v: 1"}')
    expect(() => send({ v: 'a' }, schema('(a)\\1'))).toThrow(
      expect.objectContaining({ code: 'ERR_MANIFEST_INVALID' }),
    )
  })

  test('writes nothing to the console', () => {
    const written = vi.spyOn(console, 'warn')
    send({ v: [] }, { type: 'object', properties: { v: { type: 'array', prefixItems: [{}] } } })
    expect(written).not.toHaveBeenCalled()
  })
})

describe('an input', () => {
  test('that is nested deeply is refused before anything walks through it', () => {
    const recursive = { type: 'object', properties: { v: { $ref: '#' } } }
    for (const schema of [{ type: 'object' }, recursive])
      for (const depth of [65, 5_000]) expect(() => send(nested(depth), schema)).toThrow(refused('too_deep'))
    const itself: Record<string, unknown> = {}
    itself['v'] = [itself]
    expect(() => send(itself)).toThrow(refused('too_deep'))
  })

  test('that cannot be made a string stands in a text as its JSON, and in a path not at all', () => {
    const strange = JSON.parse('{"v":{"toString":1,"valueOf":2}}')
    expect(JSON.parse(send(strange).body ?? '')).toEqual({ v: 'v: {"toString":1,"valueOf":2}' })
    const path = { type: 'object', required: ['v'] }
    for (const input of [strange, { v: [strange] }, { v: null }])
      expect(() => send(input, path, '/items/{v}')).toThrow(
        expect.objectContaining({ code: 'ERR_TEMPLATE_UNSAFE' }),
      )
    expect(send({ v: ['a/b', 2] }, path, '/items/{v}').url).toBe('https://api.example.com/items/a%2Fb%2C2')
  })

  test('that is refused is shown as far as it can be', () => {
    const schema = { type: 'object', properties: { v: { enum: ['a', { toString: 1 }, null] } } }
    expect(() => send(JSON.parse('{"v":{"toString":1,"x":1}}'), schema)).toThrow(refused('invalid_value'))
  })
})
