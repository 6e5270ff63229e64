import { afterAll, describe, expect, test } from 'vitest'
import { oauthError } from '../support/token-server.ts'
import { startApi } from './api.ts'

const api = await startApi()
const { ask, link, server, host } = api
afterAll(() => api.close())
const { linkwright } = host.host

const ids = (body: object): string[] => (body as { items: { id: string }[] }).items.map(({ id }) => id)

describe('/api/accounts', () => {
  test('lists accounts of all owners, the newest first, narrowed and page by page', async () => {
    const first = await link('list-1', { label: 'Ada', owner_name: 'Acme Inc.' })
    const second = await link('list-2', { label: 'Bob' })
    const all = await ask('GET', '/api/accounts?limit=100')
    expect(ids(all.body).slice(0, 2)).toEqual([second.id, first.id])
    const one = await ask('GET', '/api/accounts?limit=1')
    const two = await ask('GET', `/api/accounts?limit=1&cursor=${one.body['next_cursor']}`)
    expect([...ids(one.body), ...ids(two.body)]).toEqual([second.id, first.id])
    expect(ids((await ask('GET', '/api/accounts?owner=list-1')).body)).toEqual([first.id])
    expect(ids((await ask('GET', `/api/accounts?profile_id=${second.profile_id}`)).body)).toEqual([second.id])
    expect(ids((await ask('GET', '/api/accounts?q=acme%20INC')).body)).toEqual([first.id])
    expect((await ask('GET', '/api/accounts?connector=absent')).body).toEqual({
      items: [],
      next_cursor: null,
    })
    expect((await ask('GET', '/api/accounts?status=suspended')).body).toMatchObject({ items: [] })
  })

  test('shows an account as its schema says, whoever owns it, and not as that of another owner', async () => {
    const { id } = await link('shown', { metadata: { plan: 'pro' } })
    const { status, body } = await ask('GET', `/api/accounts/${id}`, undefined, 'Account')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      owner: 'shown',
      owner_name: null,
      connector_name: 'Service',
      status: 'active',
      advice: null,
      metadata: { plan: 'pro' },
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    })
    expect(await ask('GET', `/api/accounts/${id}?owner=shown`)).toMatchObject({ status: 200 })
    expect(await ask('GET', `/api/accounts/${id}?owner=other`)).toMatchObject({
      status: 404,
      body: { code: 'ERR_ACCOUNT_NOT_FOUND' },
    })
  })

  test('changes what the host says about it, and notes who did', async () => {
    const { id } = await link('changed')
    const change = { label: 'Sales', owner_name: 'Changed Ltd', metadata: { a: [1] } }
    const { body } = await ask('PATCH', `/api/accounts/${id}`, change, 'Account')
    expect(body).toMatchObject(change)
    expect((await ask('PATCH', `/api/accounts/${id}`, { label: null })).body).toMatchObject({
      label: null,
      metadata: { a: [1] },
    })
    const events = await ask('GET', `/api/events?account_id=${id}&types=account.changed`)
    const actor = expect.stringMatching(/^api_key:[0-9a-f]{16}$/)
    expect(events.body).toMatchObject({ items: [{ actor, owner: 'changed' }, { actor }], next_cursor: null })
  })

  test.each([
    [{}, ''],
    [{ label: 'a\nb' }, ''],
    [{ label: 'x'.repeat(201) }, '/label'],
    [{ label: '\ud800' }, ''],
    [{ metadata: [] }, '/metadata'],
    [{ metadata: { a: 'x'.repeat(4_096) } }, ''],
    [{ owner: 'other' }, '/owner'],
    [{ status: 'active' }, '/status'],
  ])('refuses the change %j', async (change, pointer) => {
    const { id } = await link('refused')
    const { status, body } = await ask('PATCH', `/api/accounts/${id}`, change)
    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'ERR_REQUEST_INVALID' })
    expect(JSON.stringify(body['issues'])).toContain(`"pointer":"${pointer}"`)
  })

  test('keeps __proto__ of JSON out of everything', async () => {
    const { id } = await link('polluted')
    const response = await host.request({
      method: 'PATCH',
      url: `/api/accounts/${id}`,
      headers: { ...api.admin, 'content-type': 'application/json' },
      payload: '{"metadata":{"__proto__":{"admin":true}}}',
    })
    expect(response.statusCode).toBe(400)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })

  test('suspends and resumes, and unlinks with the provider told', async () => {
    const { id } = await link('stopped')
    const suspended = await ask('POST', `/api/accounts/${id}/suspend`, undefined, 'Account')
    expect(suspended.body).toMatchObject({
      status: 'suspended',
      who_must_act: 'host',
      advice: expect.stringMatching(/suspended the account/),
    })
    expect(await ask('POST', `/api/accounts/${id}/token`)).toMatchObject({
      status: 409,
      body: { code: 'ERR_ACCOUNT_SUSPENDED', account_id: id, who_must_act: 'host' },
    })
    expect((await ask('POST', `/api/accounts/${id}/resume`, undefined, 'Account')).body).toMatchObject({
      status: 'active',
    })
    expect((await ask('POST', `/api/accounts/${id}/approve_origins`, undefined, 'Account')).status).toBe(200)
    const gone = await ask('DELETE', `/api/accounts/${id}`, undefined, 'Unlinked')
    expect(gone.body).toEqual({ id, revocation: 'revoked' })
    // Its owner was known: nobody takes it for there.
    for (const path of ['', '/token', '/refresh', '/test', '/suspend'])
      expect(await ask(path === '' ? 'GET' : 'POST', `/api/accounts/${id}${path}`)).toMatchObject({
        status: 404,
        body: { code: 'ERR_ACCOUNT_NOT_FOUND' },
      })
  })

  test.each([
    '/api/accounts?status=pending',
    '/api/accounts?limit=0',
    '/api/accounts?limit=101',
    '/api/accounts?cursor=1;drop',
    '/api/accounts?owner=',
    '/api/accounts?owner=a%00b',
    '/api/accounts?q=%00',
    '/api/accounts?owner=a&owner=b',
    '/api/accounts?x=1',
    '/api/accounts/a%00b',
    `/api/accounts/${'x'.repeat(101)}`,
    '/api/events?types=account.absent',
    '/api/events?cursor=x',
    '/api/events?since=yesterday',
    '/api/events?limit=1000',
  ])('%s is a bad request', async (url) => {
    expect(await ask('GET', url)).toMatchObject({ status: 400, body: { code: 'ERR_REQUEST_INVALID' } })
  })
})

describe('/api/accounts/{id}/token, /refresh and /test', () => {
  test('hands out a token that nothing keeps, and says so in the audit trail', async () => {
    const { id } = await link('token')
    const { body, headers } = await ask('POST', `/api/accounts/${id}/token`, undefined, 'AccessToken')
    expect(server.issued).toContain(body['access_token'])
    expect(body).toMatchObject({ token_type: 'bearer', scope: 'read', token_version: 1 })
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
  })

  test('refreshes now, and shows the account and no token', async () => {
    const { id } = await link('refreshed')
    const { body, text } = await ask('POST', `/api/accounts/${id}/refresh`, undefined, 'Account')
    expect(body).toMatchObject({ id, token_version: 2 })
    for (const token of server.issued) expect(text).not.toContain(token)
  })

  test('says who must act when the provider refuses', async () => {
    const { id, profile_id } = await link('broken')
    server.answer('token', oauthError('invalid_client', 401))
    expect(await ask('POST', `/api/accounts/${id}/refresh`)).toMatchObject({
      status: 409,
      body: { code: 'ERR_PROFILE_PAUSED', who_must_act: 'admin' },
    })
    expect((await ask('GET', `/api/profiles/${profile_id}`)).body).toMatchObject({
      status: 'paused',
      status_reason: 'invalid_client',
      advice: expect.stringMatching(/client secret/),
    })
  })

  test('tests an account by a call; a failure is a line of the report', async () => {
    const { id } = await link('tested')
    const good = await ask('POST', `/api/accounts/${id}/test`, undefined, 'TestReport')
    expect(good.body).toEqual({
      ok: true,
      checks: [
        {
          name: 'test_action',
          title: 'Test call (items.list)',
          ok: true,
          detail: 'The API answered with HTTP 200.',
        },
      ],
    })
    await linkwright.accounts.suspend({ owner: 'tested', id })
    const bad = await ask('POST', `/api/accounts/${id}/test`, undefined, 'TestReport')
    expect(bad).toMatchObject({
      status: 200,
      body: { ok: false, checks: [{ code: 'ERR_ACCOUNT_SUSPENDED', who_must_act: 'host' }] },
    })
  })
})

describe('/api/events', () => {
  test('lists who did what, the newest first, page by page', async () => {
    const { id } = await link('audited')
    const key = { owner: 'audited', id }
    await linkwright.as('person:ada').accounts.suspend(key)
    const first = await ask('GET', '/api/events?owner=audited&limit=1')
    const [event] = first.body['items'] as object[]
    expect(event).toMatchObject({
      type: 'account.suspended',
      actor: 'person:ada',
      account_id: id,
      connector: 'service',
      who_must_act: 'host',
      at: expect.stringMatching(/Z$/),
      data: { status: 'suspended' },
    })
    const second = await ask('GET', `/api/events?owner=audited&limit=1&cursor=${first.body['next_cursor']}`)
    expect(second.body).toMatchObject({ items: [{ type: 'account.linked' }], next_cursor: null })
    const none = await ask('GET', '/api/events?owner=audited&until=2020-01-01T00:00:00Z')
    expect(none.body).toEqual({ items: [], next_cursor: null })
  })
})

describe('scopes of API keys', () => {
  test('each opens its part, and no more', async () => {
    const { id } = await link('scoped')
    const [reads, tokens, calls] = await Promise.all([
      host.key('accounts:read'),
      host.key('accounts:token'),
      host.key('actions:call'),
    ])
    const status = async (method: 'GET' | 'POST' | 'PATCH', path: string, as: object): Promise<number> =>
      (await ask(method, path, undefined, undefined, as as typeof reads)).status
    expect(await status('GET', `/api/accounts/${id}`, reads)).toBe(200)
    expect(await status('POST', `/api/accounts/${id}/token`, reads)).toBe(403)
    expect(await status('POST', `/api/accounts/${id}/token`, tokens)).toBe(200)
    expect(await status('GET', '/api/accounts', tokens)).toBe(403)
    expect(await status('POST', `/api/accounts/${id}/actions/items.list`, tokens)).toBe(403)
    expect(await status('POST', `/api/accounts/${id}/test`, calls)).toBe(200)
    expect(await status('POST', `/api/accounts/${id}/suspend`, calls)).toBe(403)
    expect(await status('GET', '/api/profiles', reads)).toBe(403)
    expect(await status('GET', '/api/connectors', reads)).toBe(200)
  })
})
