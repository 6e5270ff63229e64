import { describe, expect, test } from 'vitest'
import { checkInput } from '../../src/action/check-call.ts'
import { connectorWith } from '../connector/manifest.ts'
import { link, linked, openLinkwright, openServer, testClock } from '../support/linked.ts'
import { HANG_UP, http, oauthError, SILENCE } from '../support/token-server.ts'

const refused = http(401, { error: { code: 'ZI0001', message: 'Unauthorized' } })
const head = (request: string | undefined): string => request?.split('\r\n\r\n', 1)[0] ?? ''
const body = (request: string | undefined): unknown => JSON.parse(request?.split('\r\n\r\n')[1] ?? '')
const line = (request: string | undefined): string => request?.split('\r\n', 1)[0] ?? ''

describe('checking a call before anything is sent', () => {
  test('the action must exist; a near name is suggested', async () => {
    const { server, linkwright, account } = await linked()
    await expect(linkwright.accounts.call(account, 'items.lists')).rejects.toMatchObject({
      code: 'ERR_ACTION_NOT_FOUND',
      whoMustAct: 'caller',
      message: expect.stringContaining('items.list'),
    })
    for (const name of ['__proto__', 'constructor', ''])
      await expect(linkwright.accounts.call(account, name)).rejects.toMatchObject({
        code: 'ERR_ACTION_NOT_FOUND',
      })
    expect(server.apiRequests).toEqual([])
  })

  test('the profile must allow the action, from the moment on that it says so', async () => {
    const { server, linkwright, account } = await linked()
    expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
    const { id, version } = await linkwright.profiles.get(account.profile_id)
    await linkwright.profiles.update(id, { version, actions: ['items.list'] })
    await expect(linkwright.accounts.call(account, 'items.any')).rejects.toMatchObject({
      code: 'ERR_ACTION_NOT_ENABLED',
      whoMustAct: 'admin',
      message:
        'The connector profile does not allow the action "items.any". Add it to the profile\'s actions.',
    })
    expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
    expect(server.apiRequests).toHaveLength(2)
  })

  test('every issue of the input is named, with its place and never its value', async () => {
    const { server, linkwright, account } = await linked()
    const input = { size: 0, filter: 7, sise: 'canary' }
    const error = await linkwright.accounts.call(account, 'items.list', input).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID', whoMustAct: 'caller' })
    expect(error.issues.map((issue: { pointer: string }) => issue.pointer).sort()).toEqual([
      '/filter',
      '/sise',
      '/size',
    ])
    expect(JSON.stringify(error)).not.toContain('canary')
    for (const wrong of [null, [], 'text', 7]) {
      await expect(linkwright.accounts.call(account, 'items.list', wrong)).rejects.toMatchObject({
        code: 'ERR_ACTION_INPUT_INVALID',
      })
    }
    expect(server.apiRequests).toEqual([])
  })

  test("an input schema that is none is the author's to mend", () => {
    const { manifest } = connectorWith({
      api: { base_url: 'https://api.example.com' },
      actions: { 'bad.get': { title: 'Get', method: 'GET', path: '/', input: { nonsense: 1 } } },
    })
    const [[name, action] = expect.fail()] = Object.entries(manifest.actions ?? {})
    expect(() => checkInput(manifest, name, action, {})).toThrow(
      expect.objectContaining({
        code: 'ERR_MANIFEST_INVALID',
        whoMustAct: 'author',
        issues: [
          {
            code: 'invalid_schema',
            message: 'This is not a JSON Schema (2020-12): strict mode: unknown keyword: "nonsense"',
            pointer: '/actions/bad.get/input',
            file: 'connector.yaml',
            line: 1,
            column: expect.any(Number),
          },
        ],
      }),
    )
  })

  test('all of the scopes, or one of them, must be granted; where none are known the API decides', async () => {
    const { server, linkwright, account } = await linked()
    await expect(linkwright.accounts.call(account, 'items.write')).rejects.toMatchObject({
      code: 'ERR_SCOPE_MISSING',
      missing: ['write'],
      whoMustAct: 'admin',
    })
    await expect(linkwright.accounts.call(account, 'items.any')).rejects.toMatchObject({
      missing: ['write', 'admin'],
    })
    expect(server.apiRequests).toEqual([])
    await linkwright.accounts.call(account, 'items.read')
    const unknown = await link(linkwright, { scopes: [] })
    expect(unknown.scope).toBeNull()
    await linkwright.accounts.call(unknown, 'items.write')
    expect(server.apiRequests).toHaveLength(2)
  })
})

describe('rendering a call', () => {
  test('fills path, query, headers and body, each value with its type, and leaves out what has none', async () => {
    const server = await openServer()
    const linkwright = await openLinkwright(server)
    const account = await link(linkwright, { tenant: 'acme' }, { team: 'blue' })
    await linkwright.accounts.call(account, 'items.list', { size: 10, filter: 'a&b=c d' })
    expect(line(server.apiRequests[0])).toBe('GET /v1/items?page%5Bsize%5D=10&filter=a%26b%3Dc+d HTTP/1.1')
    expect(head(server.apiRequests[0]).toLowerCase()).toContain('x-tenant: acme')
    expect(head(server.apiRequests[0]).toLowerCase()).not.toContain('x-api-key')
    await linkwright.accounts.call(account, 'items.list')
    expect(line(server.apiRequests[1])).toBe('GET /v1/items HTTP/1.1')
    const input = { team: 'r&d/ü', author: 'Ann', count: 3, more: [1, { deep: true }], dry: 'yes' }
    await linkwright.accounts.call(account, 'items.create', input)
    expect(line(server.apiRequests[2])).toBe('POST /v1/teams/r%26d%2F%C3%BC/items?dry=yes HTTP/1.1')
    expect(body(server.apiRequests[2])).toEqual({
      kind: 'item',
      owner: 'blue',
      note: 'made by Ann',
      count: 3,
      data: { more: [1, { deep: true }] },
    })
    await linkwright.accounts.call(account, 'items.create', { team: 'x' })
    expect(body(server.apiRequests[3])).toEqual({ kind: 'item', owner: 'blue', data: {} })
  })

  test.each([
    ['a/b', '/v1/items/a%2Fb/parts/1'],
    ['a?b=c#d', '/v1/items/a%3Fb%3Dc%23d/parts/1'],
    ['%2f%2fb', '/v1/items/%252f%252fb/parts/1'],
    ['//evil.example', '/v1/items/%2F%2Fevil.example/parts/1'],
    ['${profile.client_secret}', '/v1/items/%24%7Bprofile.client_secret%7D/parts/1'],
    ['a;b\\c', '/v1/items/a%3Bb%5Cc/parts/1'],
  ])('the value %j stays one segment of the path', async (id, path) => {
    const { server, linkwright, account } = await linked()
    await linkwright.accounts.call(account, 'items.get', { id, part: 1 })
    expect(line(server.apiRequests[0])).toBe(`GET ${path} HTTP/1.1`)
    expect(server.apiRequests).toHaveLength(1)
  })

  test.each([
    ['.', 'ERR_TEMPLATE_UNSAFE'],
    ['..', 'ERR_TEMPLATE_UNSAFE'],
    ['../../admin', 'ERR_TEMPLATE_UNSAFE'],
    ['%2e%2e', 'ERR_TEMPLATE_UNSAFE'],
    ['a\r\nHost: evil.example', 'ERR_TEMPLATE_UNSAFE'],
    ['a;b\\c\u0000', 'ERR_TEMPLATE_UNSAFE'],
    ['\ud800', 'ERR_TEMPLATE_UNSAFE'],
    ['', 'ERR_TEMPLATE_UNRESOLVED'],
  ])('the value %j is refused in a path', async (id, code) => {
    const { server, linkwright, account } = await linked()
    await expect(linkwright.accounts.call(account, 'items.get', { id, part: 1 })).rejects.toMatchObject({
      code,
    })
    expect(server.apiRequests).toEqual([])
  })

  test('names like __proto__ in the input are plain data', async () => {
    const { server, linkwright, account } = await linked()
    const input = JSON.parse('{"team":"x","__proto__":{"polluted":true},"constructor":1,"toString":"t"}')
    await linkwright.accounts.call(account, 'items.create', input)
    expect(server.apiRequests[0]).toContain('"__proto__":{"polluted":true}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a header value that would break the line is refused', async () => {
    const { server, linkwright, account } = await linked({ values: { tenant: 'a\r\nx-evil: 1' } })
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
      code: 'ERR_TEMPLATE_UNSAFE',
    })
    expect(server.apiRequests).toEqual([])
  })
})

describe('an access token that the API refuses', () => {
  test('is refreshed once, and the call sent once more', async () => {
    const { server, linkwright, account } = await linked()
    server.expireAccessTokens()
    expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({
      status: 200,
      body: { ok: true },
      request_id: 'request-2',
    })
    expect(server.apiRequests).toHaveLength(2)
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('[RF-09] is not refreshed when the account has newer tokens by now', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('api', async () => {
      await linkwright.accounts.refresh(account)
      return refused
    })
    expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('is refreshed once for many calls that are refused together', async () => {
    const { server, linkwright, account } = await linked()
    server.expireAccessTokens()
    const calls = Array.from({ length: 10 }, () => linkwright.accounts.call(account, 'items.list'))
    for (const result of await Promise.all(calls)) expect(result.status).toBe(200)
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.reuses()).toBe(0)
  })

  test('[RF-10] for ever costs one refresh in half a minute, and then the refusal is what the caller sees', async () => {
    const { server, linkwright, account, clock } = await linked()
    server.answer('api', ...Array.from({ length: 30 }, () => refused))
    const denied = { code: 'ERR_ACTION_FAILED', status: 401, provider_code: 'ZI0001', whoMustAct: 'user' }
    for (let call = 0; call < 5; call += 1) {
      await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject(denied)
    }
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.apiRequests).toHaveLength(6)
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active' })
    clock.advance(30_001)
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject(denied)
    expect(server.tokenRequests).toHaveLength(3)
  })

  test('and cannot be refreshed either asks for a new login', async () => {
    const { server, linkwright, account } = await linked()
    server.expireAccessTokens()
    server.answer('token', oauthError('invalid_grant'))
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
      code: 'ERR_REAUTHORIZATION_REQUIRED',
    })
    expect(server.apiRequests).toHaveLength(1)
  })
})

describe('an API that limits, fails or breaks off', () => {
  test('429: waits as it says, within the limit of the call', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('api', http(429, {}, { 'retry-after': '1' }))
    const begun = performance.now()
    expect(await linkwright.accounts.call(account, 'items.create', { team: 'x' })).toMatchObject({
      status: 200,
    })
    expect(performance.now() - begun).toBeGreaterThan(900)
    expect(server.apiRequests).toHaveLength(2)
  })

  test('429: gives up at once when it would take longer, and says how long', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('api', http(429, {}, { 'retry-after': '30' }))
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
      code: 'ERR_RATE_LIMITED',
      retryAfter: 30_000,
      whoMustAct: 'nobody',
    })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('429 without Retry-After: waits longer each time until the time is up', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('api', ...Array.from({ length: 9 }, () => http(429, {})))
    await expect(linkwright.accounts.call(account, 'items.list', {}, { maxWait: 600 })).rejects.toMatchObject(
      {
        code: 'ERR_RATE_LIMITED',
      },
    )
    expect(server.apiRequests).toHaveLength(2)
  })

  test.each([
    ['items.list', {}, 2, 200],
    ['items.search', { q: 1 }, 2, 200],
    ['items.create', { team: 'x' }, 1, 503],
  ])('503: %s is sent again only if it is idempotent', async (name, input, times, status) => {
    const { server, linkwright, account } = await linked()
    server.answer('api', http(503, {}))
    const outcome = await linkwright.accounts.call(account, name, input).catch((error) => error)
    expect(outcome).toMatchObject({ status })
    expect(server.apiRequests).toHaveLength(times)
  })

  test.each([
    ['items.list', {}, 2],
    ['items.search', { q: 1 }, 2],
    ['items.create', { team: 'x' }, 1],
  ])('a lost answer: %s is sent once more only if it is idempotent', async (name, input, times) => {
    const { server, linkwright, account } = await linked()
    server.answer('api', HANG_UP, HANG_UP)
    await expect(linkwright.accounts.call(account, name, input)).rejects.toMatchObject({
      code: 'ERR_IN_DOUBT',
    })
    expect(server.apiRequests).toHaveLength(times)
  })

  test('the caller can give up', async () => {
    const { server, linkwright, account } = await linked()
    const controller = new AbortController()
    server.answer('api', () => {
      controller.abort()
      return SILENCE
    })
    const { signal } = controller
    await expect(
      linkwright.accounts.call(account, 'items.create', { team: 'x' }, { signal }),
    ).rejects.toMatchObject({ code: 'ERR_IN_DOUBT' })
  })

  test('[EX-12] a redirect is not followed, and the token goes nowhere else', async () => {
    const { server, linkwright, account } = await linked()
    const elsewhere = await openServer()
    for (const status of [301, 302, 307, 308]) {
      server.answer('api', http(status, '', { location: `${elsewhere.origin}/steal` }))
      await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
        code: 'ERR_ACTION_FAILED',
        status,
      })
    }
    expect(elsewhere.apiRequests).toEqual([])
  })
})

describe('an error of the API', () => {
  test.each([
    [{ error: { code: 'ZI0009', message: 'No credits', requestId: 'r-1' } }, 'ZI0009', '"No credits"', 'r-1'],
    [{ errors: [{ code: 'PFAPI0005', detail: 'Bad input' }] }, 'PFAPI0005', '"Bad input"', undefined],
    [{ errors: [{ code: 42, detail: 'A number' }] }, '42', '"A number"', undefined],
    [{ error: 'only text' }, undefined, undefined, undefined],
    ['not json', undefined, undefined, undefined],
  ])('%j gives its code, text and request id', async (answer, code, message, request_id) => {
    const { server, linkwright, account } = await linked()
    server.answer('api', http(400, answer))
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
      code: 'ERR_ACTION_FAILED',
      status: 400,
      whoMustAct: 'caller',
      provider_code: code,
      provider_message: message,
      request_id,
    })
  })

  test('[LK-01] that echoes the access token, wherever, does not show it', async () => {
    const { server, linkwright, account } = await linked()
    const { access_token } = await linkwright.accounts.accessToken(account)
    const echo = { code: access_token, message: `${'x'.repeat(280)}${access_token}`, requestId: access_token }
    server.answer(
      'api',
      http(400, { error: echo }),
      http(400, { error: echo }, { 'x-request-id': `of-${access_token}` }),
    )
    for (let call = 0; call < 2; call += 1) {
      const error = await linkwright.accounts.call(account, 'items.list').catch((thrown) => thrown)
      expect(error).toMatchObject({ code: 'ERR_ACTION_FAILED', provider_code: '[redacted]' })
      expect(JSON.stringify(error) + error.stack).not.toContain(access_token.slice(0, 12))
    }
  })

  test('[LK-01] that echoes a secret of the profile or the account does not show it', async () => {
    const server = await openServer()
    const linkwright = await openLinkwright(server)
    const values = { api_key: 'canary-key', client_secret: 'canary-key-and-more' }
    const account = await link(linkwright, values, { pin: 'canary-pin' })
    const echo = 'canary-key canary-key-and-more canary-pin'
    server.answer('api', http(400, { error: { code: echo, message: echo, requestId: echo } }))
    const error = await linkwright.accounts.call(account, 'items.list').catch((thrown) => thrown)
    const redacted = '[redacted] [redacted] [redacted]'
    expect(error).toMatchObject({
      code: 'ERR_ACTION_FAILED',
      provider_code: redacted,
      provider_message: `"${redacted}"`,
      request_id: redacted,
    })
    expect(JSON.stringify(error) + error.stack).not.toMatch(/canary|-and-more/)
  })

  test('cannot forge a line of a log', async () => {
    const { server, linkwright, account } = await linked()
    server.answer(
      'api',
      http(400, { error: { code: 'a\nb', message: 'x\r\nERROR forged \u001b[31m\u202e' } }),
    )
    const error = await linkwright.accounts.call(account, 'items.list').catch((thrown) => thrown)
    expect(error.message).toMatch(/^[\x20-\x7e]+$/)
  })
})

describe('the connection test', () => {
  test('calls the action that the manifest names', async () => {
    const { server, linkwright, account } = await linked()
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
    expect(line(server.apiRequests[0])).toBe('GET /v1/items HTTP/1.1')
  })

  test('of an account with an ended token gets a new one first', async () => {
    const clock = testClock()
    const { server, linkwright, account } = await linked({ clock })
    clock.advance(4_000_000)
    await linkwright.accounts.test(account)
    expect(server.tokenRequests).toHaveLength(2)
  })
})
