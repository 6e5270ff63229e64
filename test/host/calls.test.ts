import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { http } from '../support/token-server.ts'
import { startApi } from './api.ts'

const api = await startApi()
const { ask, link, profile, server, host, admin } = api
await host.app.listen({ port: 0, host: '127.0.0.1' })
const { port } = host.app.server.address() as AddressInfo
afterAll(() => api.close())

const account = await link('caller')
const calls = await host.key('actions:call')
const lastCall = (): string => server.apiRequests.at(-1) ?? ''
const line = (): string => lastCall().split('\r\n', 1)[0] ?? ''

/** Sends a path as it is, which no client does by itself. */
function raw(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string | Buffer,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, path, method, headers: { ...calls, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
const proxy = `/api/accounts/${account.id}/proxy`

describe('/api/accounts/{id}/actions/{action}', () => {
  const url = (name: string): string => `/api/accounts/${account.id}/actions/${name}`

  test('calls an action, and shows what was sent and what came back, without a credential', async () => {
    const { status, body, text } = await ask(
      'POST',
      url('items.list'),
      { input: { size: 10 }, options: { max_wait: 0, timeout: 5 } },
      'ActionResult',
      calls,
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 200,
      body: { ok: true },
      request_id: expect.stringMatching(/^request-/),
      request: { method: 'GET', url: `${server.origin}/v1/items?page%5Bsize%5D=10` },
    })
    for (const token of server.issued) expect(text).not.toContain(token)
  })

  test('says what a call would send and cost, and sends nothing', async () => {
    const before = server.apiRequests.length
    const payload = { input: { size: 10 }, options: { max_credits: 0 } }
    const { status, body, text } = await ask('POST', `${url('items.list')}/dry_run`, payload, 'DryRun', calls)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      action: 'items.list',
      requests: 1,
      credits_at_most: 0,
      request: { method: 'GET', url: `${server.origin}/v1/items?page%5Bsize%5D=10` },
    })
    expect(await ask('POST', `${url('items.list')}/dry_run`, { input: { size: 0 } })).toMatchObject({
      status: 422,
      body: { pointer: '/input/size' },
    })
    for (const token of server.issued) expect(text).not.toContain(token)
    expect(server.apiRequests.length).toBe(before)
  })

  test('takes no body for no input', async () => {
    expect(await ask('POST', url('items.list'), undefined, 'ActionResult', calls)).toMatchObject({
      status: 200,
    })
  })

  test('points to everything that is wrong with the input, and sends nothing', async () => {
    const before = server.apiRequests.length
    const { status, body } = await ask('POST', url('items.list'), { input: { size: 0, sise: 1 } })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID', who_must_act: 'caller' })
    expect((body['issues'] as { pointer: string }[]).map(({ pointer }) => pointer).toSorted()).toEqual([
      '/input/sise',
      '/input/size',
    ])
    expect(server.apiRequests.length).toBe(before)
  })

  test.each([
    ['items.lists', {}, 404, 'ERR_ACTION_NOT_FOUND', 'caller'],
    ['items.any', {}, 403, 'ERR_SCOPE_MISSING', 'admin'],
    ['items.list', { input: [] }, 400, 'ERR_REQUEST_INVALID', 'caller'],
    ['items.list', { input: {}, options: { timeout: 0 } }, 400, 'ERR_REQUEST_INVALID', 'caller'],
    ['items.list', { input: {}, options: { max_wait: 3_600 } }, 400, 'ERR_REQUEST_INVALID', 'caller'],
    ['items.list', { inputs: {} }, 400, 'ERR_REQUEST_INVALID', 'caller'],
  ])('%s with %j is status %i, %s', async (name, payload, status, code, who) => {
    expect(await ask('POST', url(name), payload)).toMatchObject({ status, body: { code, who_must_act: who } })
  })

  test("gives the API's own error as text, with who must act", async () => {
    server.answer('api', http(403, { error: { code: 'E4', message: '<b>Not entitled</b>' } }))
    expect(await ask('POST', url('items.list'))).toMatchObject({
      status: 502,
      body: {
        code: 'ERR_ACTION_FAILED',
        who_must_act: 'admin',
        provider: { status: 403, code: 'E4', message: '"<b>Not entitled</b>"' },
      },
    })
  })

  test('runs any number of records as a batch, and resumes it from its report', async () => {
    const input = { items: ['a', 'b', 'c'].map((name) => ({ name })) }
    const batch = `${url('items.add')}/batch`
    const results = (...names: string[]): string => http(200, { results: names.map((id) => ({ id })) })
    const refused = http(429, {}, { 'retry-after': '60' })
    server.answer('api', refused, refused)
    const stopped = await ask('POST', batch, { input, options: { max_wait: 0 } }, 'BatchReport', calls)
    expect(stopped).toMatchObject({
      status: 200,
      body: { complete: false, stopped: { code: 'ERR_RATE_LIMITED', who_must_act: 'nobody' } },
    })
    expect(stopped.body['outcomes']).toMatchObject(input.items.map(() => ({ outcome: 'not_sent' })))

    const other = await link('batch')
    const at = `/api/accounts/${other.id}/actions/items.add/batch`
    server.answer('api', results('1', '2'), results('3'))
    const resumed = await ask('POST', at, { input, report: stopped.body }, 'BatchReport', calls)
    expect(resumed.body).toMatchObject({ action: 'items.add', complete: true })
    const done = resumed.body['outcomes'] as { outcome: string; record: { id: string } }[]
    expect(done.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok'])
    expect(done.map(({ record }) => record.id).toSorted()).toEqual(['1', '2', '3'])

    const before = server.apiRequests.length
    expect(await ask('POST', at, { input, report: resumed.body }, 'BatchReport', calls)).toMatchObject(
      resumed,
    )
    expect(server.apiRequests.length).toBe(before)
  })

  test.each([
    ['items.add', { input: { items: [{ name: 'a' }, {}] } }, 422, 'ERR_ACTION_INPUT_INVALID'],
    ['items.list', { input: {} }, 422, 'ERR_BATCH_REFUSED'],
    ['items.add', {}, 400, 'ERR_REQUEST_INVALID'],
    ['items.add', { input: { items: [] }, report: { digest: 'x' } }, 400, 'ERR_REQUEST_INVALID'],
    ['items.add', { input: { items: [] }, retry: ['ok'] }, 400, 'ERR_REQUEST_INVALID'],
  ])('a batch of %s with %j is status %i, %s', async (name, payload, status, code) => {
    expect(await ask('POST', `${url(name)}/batch`, payload)).toMatchObject({
      status,
      body: { code, who_must_act: 'caller' },
    })
  })

  test('is refused where the profile does not allow the action, and is a matter for the admin', async () => {
    const { id } = await profile({ actions: ['items.list'] })
    const limited = await host.host.linkwright.accounts.linkClient({ profile_id: id, owner: 'limited' })
    const at = `/api/accounts/${limited.id}/actions`
    expect(await ask('POST', `${at}/items.list`)).toMatchObject({ status: 200 })
    expect(await ask('POST', `${at}/items.read`)).toMatchObject({
      status: 403,
      body: { code: 'ERR_ACTION_NOT_ENABLED', who_must_act: 'admin' },
    })
    await ask('PATCH', `/api/profiles/${id}`, { version: 1, actions: [] })
    expect(await ask('POST', `${at}/items.list`)).toMatchObject({ status: 403 })
    expect((await ask('POST', `/api/accounts/${limited.id}/test`)).body).toMatchObject({ ok: true })
    expect(await ask('GET', `/api/accounts/${limited.id}/proxy/items`)).toMatchObject({
      status: 403,
      body: { code: 'ERR_PROXY_NOT_ALLOWED', who_must_act: 'admin' },
    })
  })
})

describe('/api/accounts/{id}/proxy/{path}', () => {
  test('passes method, path, query, body and headers on, and the answer back', async () => {
    server.answer('api', http(201, { made: true }, { etag: '"1"' }))
    const answer = await raw(
      `${proxy}/things/a%20b?filter[x]=1&filter[x]=2`,
      { 'content-type': 'application/merge-patch+json', 'if-match': '"0"', prefer: 'return=minimal' },
      'PATCH',
      '{"a":"ä"}',
    )
    expect(answer).toMatchObject({ status: 201, text: '{"made":true}', headers: { etag: '"1"' } })
    expect(line()).toBe('PATCH /v1/things/a%20b?filter[x]=1&filter[x]=2 HTTP/1.1')
    expect(lastCall()).toMatch(/\r\nauthorization: Bearer access-[0-9a-f]+\r\n/i)
    expect(lastCall()).toMatch(/\r\ncontent-type: application\/merge-patch\+json\r\n/i)
    expect(lastCall()).toMatch(/\r\nif-match: "0"\r\n/i)
    expect(lastCall()).toMatch(/\r\nprefer: return=minimal\r\n/i)
    expect(Buffer.from(lastCall(), 'latin1').toString()).toContain('\r\n\r\n{"a":"ä"}')
  })

  test('takes the method of a header, and gives failures of the API as they are', async () => {
    server.answer('api', http(404, { error: 'none' }))
    const answer = await raw(`${proxy}/things/7`, { 'x-linkwright-method': 'delete' }, 'POST')
    expect(answer).toMatchObject({ status: 404, text: '{"error":"none"}' })
    expect(line()).toBe('DELETE /v1/things/7 HTTP/1.1')
    server.answer('api', http(999, {}), http(302, {}, { location: 'https://api.example/elsewhere' }))
    expect(await raw(`${proxy}/things`)).toMatchObject({ status: 502, text: '{}' })
    expect(await raw(`${proxy}/things`)).toMatchObject({
      status: 302,
      headers: { location: 'https://api.example/elsewhere' },
    })
    expect(await raw(`${proxy}/things`, { 'x-linkwright-method': 'CONNECT' })).toMatchObject({ status: 400 })
  })

  test('sends no credential and nothing of the connection, and cannot replace what the manifest sends', async () => {
    await raw(`${proxy}/things`, {
      ...admin,
      cookie: 'session=canary',
      'x-csrf-token': 'canary',
      'x-forwarded-for': 'canary',
      forwarded: 'for=canary',
      'x-tenant': 'canary',
      'x-hop': 'canary',
      'x-http-method-override': 'DELETE',
      'proxy-authorization': 'canary',
      origin: host.host.publicUrl,
      referer: 'https://canary.example/',
      prefer: 'canary',
      connection: 'prefer, x-hop, close',
    })
    expect(lastCall()).not.toMatch(/canary|override|lwk_|referer|origin:/i)
    expect(lastCall()).toMatch(/\r\nx-tenant: main\r\n/i)
    expect(lastCall().match(/\r\nauthorization: /gi)).toHaveLength(1)
  })

  test('sends nothing that a proxy in front of the service has added about who asks', async () => {
    const names = [
      ...[
        'cf-access-jwt-assertion',
        'cf-connecting-ip',
        'remote-user',
        'true-client-ip',
        'x-amzn-oidc-accesstoken',
      ],
      ...[
        'x-auth-request-access-token',
        'x-client-cert',
        'x-goog-iap-jwt-assertion',
        'x-ms-token-aad-id-token',
      ],
      ...['x-original-url', 'x-rewrite-url', 'x-api-key', 'x-of-tomorrow'],
    ]
    await raw(`${proxy}/things`, Object.fromEntries(names.map((name) => [name, 'canary'])))
    expect(lastCall()).not.toContain('canary')
    for (const name of names) expect(lastCall().toLowerCase()).not.toContain(`\r\n${name}:`)
  })

  test('gives nothing back that steers a web server or a CDN in front of the service', async () => {
    const steering = {
      'x-accel-redirect': '/internal/canary',
      'x-accel-expires': '3600',
      'x-sendfile': '/etc/canary',
      'cdn-cache-control': 'public, max-age=3600',
      'surrogate-control': 'max-age=3600',
      'x-reproxy-url': 'http://canary.example/',
      expires: 'Sat, 01 Jan 2050 00:00:00 GMT',
      'x-of-tomorrow': 'canary',
    }
    const plain = { 'x-content-type-options': 'none', 'x-ratelimit-remaining': '6', 'x-request-id': 'r7' }
    server.answer('api', http(200, {}, { ...steering, ...plain, ratelimit: '"a";r=5' }))
    const { headers } = await raw(`${proxy}/page`)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-ratelimit-remaining': '6',
      'x-request-id': 'r7',
      ratelimit: '"a";r=5',
    })
    for (const name of Object.keys(steering)) expect(headers).not.toHaveProperty(name)
  })

  test('gives nothing back that a browser would take for ours', async () => {
    const own = {
      'content-type': 'text/html',
      'set-cookie': 'linkwright-console=canary',
      'www-authenticate': 'Basic realm=canary',
      'access-control-allow-origin': '*',
      'clear-site-data': '"*"',
      'content-security-policy': "script-src 'unsafe-inline'",
      'strict-transport-security': 'max-age=0',
      'x-frame-options': 'ALLOWALL',
      'x-rate-limit-left': '7',
    }
    server.answer('api', http(200, '<script>alert(1)</script>', own))
    const { headers } = await raw(`${proxy}/page`)
    expect(headers).toMatchObject({
      'content-type': 'text/html',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-rate-limit-left': '7',
    })
    for (const name of ['set-cookie', 'www-authenticate', 'access-control-allow-origin', 'clear-site-data'])
      expect(headers).not.toHaveProperty(name)
  })

  test.each([
    '/../admin',
    '/a/../../admin',
    '/%2e%2e/admin',
    '/.%2E/admin',
    '/%2e%2e%2fadmin',
    '/a%2f..%2f..%2fadmin',
    '/..;/admin',
    '/%2e%2e;x=1/admin',
    '/..%5cadmin',
    '/..\\admin',
    '//evil.example/a',
    '/\\evil.example',
    '/a%00b',
    '/a%zzb',
    '/a?b=%zz',
    '/a"b',
    '/a?b=<c>',
    '/..%3b/admin',
    '/a/%2e%2e%3bx=1/admin',
    '/%252e%252e/admin',
    '/%25252E./admin',
    '/%25%32%65%2e/admin',
    '/..%20/admin',
    '/..%09/admin',
    '/..%3f/admin',
    '/..%20%3b/admin',
    '/%252e%252e%252fadmin',
    '/a%252f..%255cadmin',
    '/a%0d%0ab',
    '/a%2509b',
    '/a%7fb',
    `/a%${'%25'.repeat(9)}2e`,
  ])('[TQ-11] %s leads nowhere', async (path) => {
    const before = server.apiRequests.length
    const answer = await raw(proxy + path)
    expect([400, 404]).toContain(answer.status)
    expect(server.apiRequests.length).toBe(before)
  })

  test.each([
    ['', '/v1'],
    ['/', '/v1'],
    ['/a/', '/v1/a/'],
    ['/a//b', '/v1/a//b'],
    ['/...', '/v1/...'],
    ['/@evil.example', '/v1/@evil.example'],
    ['/a:b', '/v1/a:b'],
    ['/a%25b%3F', '/v1/a%25b%3F'],
    ['/100%25/.%20a;b=..', '/v1/100%25/.%20a;b=..'],
    ['/gr%C3%BC%C3%9Fe/..a/a..', '/v1/gr%C3%BC%C3%9Fe/..a/a..'],
    [`/${'long'.repeat(300)}`, `/v1/${'long'.repeat(300)}`],
    ['/a?next=https://x.example/?y', '/v1/a?next=https://x.example/?y'],
  ])('"%s" is sent as it stands', async (path, sent) => {
    const { status } = await raw(proxy + path)
    if (path === '') expect(status).toBe(404)
    else expect({ status, line: line() }).toEqual({ status: 200, line: `GET ${sent} HTTP/1.1` })
  })

  test('[TQ-11] a request target that is a whole URL is refused before anything is done, with a key or without', async () => {
    const before = server.apiRequests.length
    const whole = `http://127.0.0.1:${port}`
    for (const path of [
      `${whole}${proxy}/things`,
      `http://a/b/c/d/e/f@x${proxy}/things`,
      `${whole}/api/keys`,
    ])
      for (const headers of [{}, { authorization: '' }]) {
        const answer = await raw(path, headers)
        expect(answer).toMatchObject({ status: 400, headers: { 'x-content-type-options': 'nosniff' } })
        expect(JSON.parse(answer.text)).toMatchObject({ code: 'ERR_REQUEST_INVALID' })
      }
    expect(server.apiRequests.length).toBe(before)
  })

  test('takes text only, and no more than a megabyte of it', async () => {
    const type = { 'content-type': 'application/octet-stream' }
    expect((await raw(`${proxy}/a`, type, 'POST', Buffer.from([0xff, 0xfe]))).status).toBe(400)
    const large = await ask('POST', `${proxy}/a`, { a: 'x'.repeat(1_100_000) })
    expect(large).toMatchObject({ status: 413, body: { code: 'ERR_REQUEST_TOO_LARGE' } })
  })

  test('refreshes once when the API refuses the token', async () => {
    const { id } = await link('refused')
    await ask('POST', `/api/accounts/${id}/token`)
    server.expireAccessTokens()
    expect(await raw(`/api/accounts/${id}/proxy/a`)).toMatchObject({ status: 200 })
    server.answer('api', http(401, {}), http(401, {}))
    expect(await raw(`/api/accounts/${id}/proxy/a`)).toMatchObject({ status: 401 })
  })

  test("is not for another page's link in an admin's browser", async () => {
    const { cookie = '', ...csrf } = await host.console()
    expect(await ask('GET', `${proxy}/a`, undefined, undefined, { cookie })).toMatchObject({
      status: 403,
      body: { code: 'ERR_CSRF_TOKEN_INVALID' },
    })
    expect(await ask('GET', `${proxy}/a`, undefined, undefined, { cookie, ...csrf })).toMatchObject({
      status: 200,
    })
  })

  test('finds no account that there is not', async () => {
    expect(await raw('/api/accounts/absent/proxy/a')).toMatchObject({ status: 404 })
  })
})
