/** What a call sends for its input. */
import { describe, expect, test } from 'vitest'
import { renderCall } from '../../src/action/render-call.ts'
import type { HttpRequest } from '../../src/ports/ports.ts'
import { connectorWith } from '../connector/manifest.ts'

/** An action as a manifest has it, called with an input and the account's fields. */
function send(action: object, input: Record<string, unknown>, account: object = {}): HttpRequest {
  const { manifest } = connectorWith({
    api: { base_url: 'https://api.example.com/v1' },
    accountFields: [{ name: 'realm', title: 'Realm', type: 'string' }],
    actions: { act: { title: 'Act', method: 'POST', path: '/items', ...action } },
  })
  const { api, actions } = manifest
  if (api === undefined || actions?.['act'] === undefined) return expect.unreachable()
  return renderCall(api, actions['act'], api.base_url, { input, profile: {}, account: { ...account } })
}

describe('the body', () => {
  const put = {
    method: 'PUT',
    path: '/items/{id}',
    query: { dry: '${input.dry}' },
    input: { type: 'object', required: ['id'] },
  }

  test.each(['POST', 'PUT', 'PATCH'])('of a %s is the input that path and query leave', (method) => {
    expect(send({ ...put, method }, { id: 'a', dry: true, name: 'b', tags: [1] })).toEqual({
      method,
      url: 'https://api.example.com/v1/items/a?dry=true',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"name":"b","tags":[1]}',
    })
  })

  test('is none where nothing is left, or where the method has none', () => {
    const headers = { accept: 'application/json' }
    expect(send(put, { id: 'a' })).toEqual({
      method: 'PUT',
      url: 'https://api.example.com/v1/items/a',
      headers,
    })
    for (const method of ['GET', 'DELETE'])
      expect(send({ method }, { name: 'b' })).toEqual({
        method,
        url: 'https://api.example.com/v1/items',
        headers,
      })
  })

  test('may be one template, which keeps the type of its value', () => {
    expect(send({ ...put, body: '${rest}' }, { id: 'a', name: 'b' }).body).toBe('{"name":"b"}')
    expect(send({ ...put, body: '${rest}' }, { id: 'a' }).body).toBe('{}')
    expect(send({ body: '${input.items}' }, { items: [{ a: 1 }, 2] }).body).toBe('[{"a":1},2]')
    expect(send({ body: '${input.items}' }, {}).body).toBeUndefined()
    expect(send({ body: ['${input.a}', { rest: '${rest}' }] }, { a: 1, b: 2 }).body).toBe(
      '[1,{"rest":{"b":2}}]',
    )
  })
})

describe('the path', () => {
  test('takes the fields of the account, and inputs in both ways', () => {
    const path = "/of/${account.realm}/{item-id}/${input.part}/${input.view || 'full'}"
    const action = { method: 'GET', path, input: { type: 'object', required: ['item-id', 'part'] } }
    expect(send(action, { 'item-id': 'a/b', part: [1, 2] }, { realm: 'r&d ?' }).url).toBe(
      'https://api.example.com/v1/of/r%26d%20%3F/a%2Fb/1%2C2/full',
    )
  })

  test.each([
    ['', 'ERR_TEMPLATE_UNRESOLVED', 'account.realm has no value'],
    ['\ud800', 'ERR_TEMPLATE_UNSAFE', 'a value cannot stand in a path'],
  ])('refuses the value %j', (realm, code, message) => {
    expect(() => send({ method: 'GET', path: '/of/${account.realm}' }, {}, { realm })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test.each([
    ...[
      '..',
      '../admin',
      'a/../../b',
      '..;/b',
      '..;x=1',
      '.. ',
      '.\u3000;',
      '..\\b',
      'a\\..',
      '..?',
      '..#/b',
    ],
    ...['%2e%2e', '%252e%252e%252fb'],
  ])('[TQ-11] refuses %j, which a server could read as the folder above', (realm) => {
    expect(() => send({ method: 'GET', path: '/of/${account.realm}' }, {}, { realm })).toThrow(
      expect.objectContaining({
        code: 'ERR_TEMPLATE_UNSAFE',
        message: expect.stringContaining('a value would change the path'),
      }),
    )
  })

  test.each(['a\tb', 'a\0', '\r\nb', '\u007f', 'a%09b', 'a%2500'])(
    '[TQ-11] refuses %j, which has control characters',
    (realm) => {
      expect(() => send({ method: 'GET', path: '/of/${account.realm}' }, {}, { realm })).toThrow(
        expect.objectContaining({
          code: 'ERR_TEMPLATE_UNSAFE',
          message: expect.stringContaining('a value cannot stand in a path'),
        }),
      )
    },
  )

  test.each(['...', '..a', 'a..', '.env', 'a/b', 'a\\b', '. a', '100%', '%zz', 'grüße/東京', '日 本', '1;2'])(
    'takes the value %j as it stands',
    (realm) => {
      expect(send({ method: 'GET', path: '/of/${account.realm}' }, {}, { realm }).url).toBe(
        `https://api.example.com/v1/of/${encodeURIComponent(realm)}`,
      )
    },
  )
})
