import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { openTestHost } from '../support/host.ts'
import { manifestAt } from '../support/manifest.ts'
import { http, oauthError } from '../support/token-server.ts'
import { CLIENT, startApi } from './api.ts'

const api = await startApi()
const { ask, profile, server } = api
afterAll(() => api.close())

describe('/api/connectors', () => {
  test('lists each connector whole, as its schema says', async () => {
    const { status, body } = await ask('GET', '/api/connectors')
    expect(status).toBe(200)
    expect(body).toMatchObject({ items: [{ key: 'service' }], next_cursor: null })
    const one = await ask('GET', '/api/connectors/service', undefined, 'Connector')
    expect((body['items'] as unknown[])[0]).toEqual(one.body)
    expect(one.body).toMatchObject({
      redirect_uri: 'https://host.example/connect/oauth2/service/callback',
      test_action: 'items.list',
      auth: [
        {
          key: 'code',
          grant_type: 'authorization_code',
          interactive: true,
          required_parameters: expect.arrayContaining([
            expect.objectContaining({
              request: 'authorization_request',
              name: 'code_challenge',
              in: 'query',
            }),
            expect.objectContaining({ request: 'token_request', name: 'code_verifier', in: 'body' }),
          ]),
        },
        { key: 'client', interactive: false },
      ],
    })
  })

  test('fills the redirect URI into the guide, and says where each parameter comes from', async () => {
    const manifest = await loadManifest(fileURLToPath(new URL('../../connector.yaml', import.meta.url)))
    const host = await openTestHost({ manifests: [manifest] })
    const headers = await host.key('accounts:read')
    const zoominfo = (await host.request({ url: '/api/connectors/zoominfo', headers })).json()
    expect(JSON.stringify(zoominfo.guide)).toContain('https://host.example/connect/oauth2/zoominfo/callback')
    expect(JSON.stringify(zoominfo)).not.toContain('${')
    const parameters = zoominfo.auth[0].required_parameters
    expect(parameters.find((one: { name: string }) => one.name === 'code_challenge').value_origin).toMatch(
      /^generated/,
    )
    expect(zoominfo.actions.length).toBe(Object.keys(manifest.actions ?? {}).length)
    for (const { name } of zoominfo.actions) {
      const one = await host.request({ url: `/api/connectors/zoominfo/actions/${name}`, headers })
      expect(one.statusCode, name).toBe(200)
      expect(one.json().input_schema).toBeTypeOf('object')
    }
  })

  test('says of a parameter with another name where the standard one comes from', async () => {
    const path = new URL('../fixtures/manifests/valid/authorization_parameters.yaml', import.meta.url)
    const host = await openTestHost({ manifests: [await loadManifest(fileURLToPath(path))] })
    const headers = await host.key('accounts:read')
    const { auth } = (await host.request({ url: '/api/connectors/example', headers })).json()
    const origins = auth[0].required_parameters.map((one: Record<string, string>) => [
      one['name'],
      one['value_origin'],
    ])
    expect(Object.fromEntries(origins)).toMatchObject({
      app_id: 'profile:client_id',
      domain: 'profile:domain',
      nonce: 'generated:random',
      access_type: expect.stringMatching(/^manifest:.*authorization_parameters\.yaml:\d+$/),
    })
  })

  test('gives forms that check what they draw', async () => {
    const form = await ask('GET', '/api/connectors/service/form?auth=client', undefined, 'Form')
    expect(form.body).toMatchObject({ schema: { title: 'Service connector profile' }, ui_schema: {} })
    const account = await ask('GET', '/api/connectors/service/form?auth=code&for=account', undefined, 'Form')
    expect(account.body).toMatchObject({ schema: { properties: { team: {}, pin: {} } } })
    expect(await ask('GET', '/api/connectors/service/form')).toMatchObject({
      status: 400,
      body: { code: 'ERR_REQUEST_INVALID', pointer: '/auth', who_must_act: 'caller' },
    })
  })

  test.each([
    ['/api/connectors/absent', 404, 'ERR_CONNECTOR_NOT_FOUND'],
    ['/api/connectors/__proto__', 404, 'ERR_CONNECTOR_NOT_FOUND'],
    ['/api/connectors/service/actions/items.lists', 404, 'ERR_ACTION_NOT_FOUND'],
    ['/api/connectors/service/actions/constructor', 404, 'ERR_ACTION_NOT_FOUND'],
    ['/api/connectors/service/form?auth=password', 400, 'ERR_REQUEST_INVALID'],
    ['/api/connectors/service/form?auth=code&auth=client', 400, 'ERR_REQUEST_INVALID'],
    ['/api/connectors/service/form?auth=code&for=admin', 400, 'ERR_REQUEST_INVALID'],
    ['/api/connectors/service/form?auth=code&x=1', 400, 'ERR_REQUEST_INVALID'],
  ])('%s is a problem with status %i and code %s', async (url, status, code) => {
    expect(await ask('GET', url)).toMatchObject({ status, body: { code, status } })
  })
})

describe('/api/profiles', () => {
  test('are made, read, listed, changed, paused and deleted; secrets are dots, and stay when these come back', async () => {
    const made = await profile({ name: 'First', actions: ['items.list'] })
    expect(made).toMatchObject({
      connector: 'service',
      auth: 'client',
      name: 'First',
      values: { client_id: 'client-1', client_secret: '••••••••ough' },
      actions: ['items.list'],
      is_default: true,
      accounts_count: 0,
      status: 'active',
      version: 1,
    })
    const url = `/api/profiles/${made.id}`
    expect((await ask('GET', url, undefined, 'Profile')).body).toEqual(made)
    const second = await profile({ name: 'Second' })
    expect(second).toMatchObject({ is_default: false, actions: null })
    const change = { version: 1, name: 'Renamed', values: { ...(made['values'] as object), tenant: 'eu' } }
    const changed = await ask('PATCH', url, change, 'Profile')
    expect(changed).toMatchObject({ status: 200, body: { version: 2, values: { tenant: 'eu' } } })
    expect(await ask('PATCH', url, change)).toMatchObject({
      status: 409,
      body: { code: 'ERR_PROFILE_CHANGED' },
    })
    const paused = await ask('PATCH', url, { version: 2, status: 'paused' }, 'Profile')
    expect(paused.body).toMatchObject({
      status: 'paused',
      status_reason: 'paused',
      who_must_act: 'admin',
      advice: expect.stringMatching(/^An admin has paused/),
    })
    // The secret is still the one that was given: the provider takes it.
    const renamed = await ask(
      'PATCH',
      url,
      { version: 3, name: 'Still paused', is_default: false, actions: null, values: { tenant: 'us' } },
      'Profile',
    )
    const stays = { status: 'paused', status_reason: 'paused', values: { tenant: 'us' } }
    expect(renamed.body).toMatchObject({ ...stays, actions: null, is_default: false })
    await ask('PATCH', `/api/profiles/${second.id}`, { version: 1, is_default: true }, 'Profile')
    expect((await ask('PATCH', url, { version: 4, status: 'active' }, 'Profile')).body).toMatchObject({
      status: 'active',
      advice: null,
    })
    const page = await ask('GET', '/api/profiles?limit=1')
    expect(page.body).toMatchObject({ items: [{ id: made.id }], next_cursor: made.id })
    const next = await ask('GET', `/api/profiles?connector=service&limit=1&cursor=${made.id}`)
    expect(next.body).toMatchObject({ items: [{ id: second.id, is_default: true }], next_cursor: null })
    for (const { id } of [made, second])
      expect(await ask('DELETE', `/api/profiles/${id}`)).toMatchObject({ status: 204, text: '' })
    expect(await ask('GET', url)).toMatchObject({ status: 404, body: { code: 'ERR_PROFILE_NOT_FOUND' } })
  })

  test('name everything that is wrong with the values, where it stands in the body, and never a value', async () => {
    const values = { client_id: 7, tenant: '', canary: 'canary-value' }
    const { status, body, text } = await ask('POST', '/api/profiles', {
      connector: 'service',
      auth: 'client',
      values,
    })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'ERR_PROFILE_INVALID', who_must_act: 'admin' })
    const pointers = (body['issues'] as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/values/client_id', '/values/canary']))
    expect(pointers.every((pointer) => pointer.startsWith('/values'))).toBe(true)
    expect(text).not.toContain('canary-value')
  })

  test.each([
    [{}, '\\"connector\\" is missing'],
    [{ connector: 'service' }, '\\"values\\" is missing'],
    [{ connector: 'service', values: [] }, '/values'],
    [{ connector: 'service', values: {}, extra: 1 }, '/extra'],
    [{ connector: 'service', values: {}, name: 'a\u0000b' }, '/name'],
    [{ connector: 'service', values: {}, name: 'x'.repeat(201) }, '/name'],
    [{ connector: 'service', values: {}, actions: 'items.list' }, '/actions'],
    [{ connector: 'service', auth: 'client', values: CLIENT, actions: ['items.lists'] }, '/actions'],
    [{ connector: 'service', auth: 'client', values: CLIENT, actions: ['__proto__'] }, '/actions'],
    [{ connector: 'service', auth: 'password', values: CLIENT }, '/auth'],
  ])('refuse %j, and say where', async (payload, pointer) => {
    const { status, body } = await ask('POST', '/api/profiles', payload)
    expect([400, 422]).toContain(status)
    expect(JSON.stringify([body['pointer'], body['issues']])).toContain(pointer)
  })

  test('show their characters only of secrets that can spare them', async () => {
    const short = await profile({
      values: { client_id: 'c', client_secret: 'fifteen-letters', api_key: '🔑'.repeat(16) },
    })
    expect(short['values']).toMatchObject({ client_secret: '••••••••', api_key: `••••••••${'🔑'.repeat(4)}` })
  })

  test('are not deleted while an account uses them, and count theirs', async () => {
    const { profile_id } = await api.link()
    expect((await ask('GET', `/api/profiles/${profile_id}`)).body).toMatchObject({ accounts_count: 1 })
    expect(await ask('DELETE', `/api/profiles/${profile_id}`)).toMatchObject({
      status: 409,
      body: { code: 'ERR_PROFILE_IN_USE', who_must_act: 'admin' },
    })
  })
})

describe('/api/profiles/{id}/test', () => {
  const checks = (body: object): Record<string, unknown> =>
    Object.fromEntries(
      (body as { checks: { name: string; ok: unknown; code?: string }[] }).checks.map((one) => [
        one.name,
        one.code ?? one.ok,
      ]),
    )

  test('asks for a token where the client gets one for itself, and gives it back', async () => {
    const { id } = await profile()
    const before = server.revocations.length
    const { status, body } = await ask('POST', `/api/profiles/${id}/test`, undefined, 'TestReport')
    expect(status).toBe(200)
    expect(body).toMatchObject({ ok: true })
    expect(checks(body)).toEqual({ configuration: true, token_endpoint: true, client_credentials: true })
    expect(server.revocations.length).toBe(before + 1)
  })

  test('says what the provider answered to wrong credentials', async () => {
    const { id } = await profile()
    server.answer('token', oauthError('invalid_client', 401), oauthError('invalid_client', 401))
    const { body, text } = await ask('POST', `/api/profiles/${id}/test`, undefined, 'TestReport')
    expect(body).toMatchObject({ ok: false })
    expect(Object.values(checks(body))).toContain('ERR_TOKEN_ERROR_RESPONSE')
    expect(text).not.toContain(CLIENT.client_secret)
  })

  test('uses the token of an account that is linked, so that no other is ended by a new one', async () => {
    const { profile_id } = await api.link()
    const minted = (): number => server.tokenRequests.filter((one) => one.has('grant_type')).length
    const before = minted()
    const { body } = await ask('POST', `/api/profiles/${profile_id}/test`, undefined, 'TestReport')
    expect(checks(body)).toMatchObject({ client_credentials: true })
    expect(minted()).toBe(before)
  })

  test('says honestly what only a login shows', async () => {
    const { id } = await profile({ auth: 'code' })
    const { body } = await ask('POST', `/api/profiles/${id}/test`, undefined, 'TestReport')
    expect(body).toMatchObject({ ok: true })
    expect(checks(body)).toEqual({
      configuration: true,
      token_endpoint: true,
      authorization_endpoint: true,
      login: null,
    })
  })

  test('names scopes that the chosen actions need and the profile does not ask for, and a pause', async () => {
    const made = await profile({ auth: 'code', actions: ['items.any', 'items.list'] })
    await ask('PATCH', `/api/profiles/${made.id}`, { version: 1, status: 'paused' })
    server.answer('token', http(503, {}))
    const { body } = await ask('POST', `/api/profiles/${made.id}/test`, undefined, 'TestReport')
    expect(body).toMatchObject({ ok: false })
    expect(checks(body)).toMatchObject({ status: false, scopes: expect.any(Boolean) })
  })

  test('of a profile that there is not is a problem', async () => {
    for (const path of ['test', 'explain'])
      expect(await ask('POST', `/api/profiles/absent/${path}`, { flow: 'refresh' })).toMatchObject({
        status: 404,
        body: { code: 'ERR_PROFILE_NOT_FOUND' },
      })
  })
})

describe('/api/profiles/{id}/scopes', () => {
  test('compares the four sides', async () => {
    const account = await api.link()
    const { body } = await ask('GET', `/api/profiles/${account.profile_id}/scopes`, undefined, 'ScopeTable')
    const rows = body['rows'] as { scope: string }[]
    expect(body).toMatchObject({ accounts: 1, unknown_accounts: 0 })
    expect(rows.map(({ scope }) => scope).slice(0, 3)).toEqual(['read', 'write', 'admin'])
    expect(rows[0]).toMatchObject({ in_profile: true, granted_accounts: 1, registered: true })
    expect(rows[2]).toMatchObject({ in_profile: false, granted_accounts: 0, registered: null })
  })
})

describe('a profile that the provider has refused', () => {
  const values = { client_secret: 'another-secret-that-is-long-enough' }
  async function refused(): Promise<string> {
    const { id, owner, profile_id } = await api.link()
    server.answer('token', oauthError('invalid_client', 401))
    const { accounts } = api.host.host.linkwright
    await expect(accounts.refresh({ id, owner })).rejects.toMatchObject({ code: 'ERR_PROFILE_PAUSED' })
    return `/api/profiles/${profile_id}`
  }

  test('goes on when its secret is mended', async () => {
    const url = await refused()
    const { body } = await ask('GET', url)
    expect(body).toMatchObject({ status: 'paused', status_reason: 'invalid_client', version: 2 })
    const mended = await ask('PATCH', url, { version: 2, values }, 'Profile')
    expect(mended.body).toMatchObject({ status: 'active', status_reason: null })
  })

  test('does not where an admin has paused it too', async () => {
    const url = await refused()
    await ask('PATCH', url, { version: 2, status: 'paused' }, 'Profile')
    const mended = await ask('PATCH', url, { version: 3, values }, 'Profile')
    expect(mended.body).toMatchObject({ status: 'paused', status_reason: 'paused' })
  })
})

describe('/api/profiles/{id}/explain', () => {
  test('shows each request and its parameters without a secret, and sends nothing', async () => {
    const { id } = await profile({ auth: 'code' })
    const before = server.tokenRequests.length
    const { body, text } = await ask(
      'POST',
      `/api/profiles/${id}/explain`,
      { flow: 'authorization_code' },
      'Explanation',
    )
    const [first, second] = body['requests'] as { name: string; parameters: object[] }[]
    expect(first).toMatchObject({
      name: 'authorization_request',
      parameters: expect.arrayContaining([expect.objectContaining({ name: 'code_challenge', in: 'query' })]),
    })
    expect(second).toMatchObject({ name: 'token_request' })
    expect(text).not.toContain(CLIENT.client_secret)
    expect(server.tokenRequests.length).toBe(before)
  })

  test('points to what is wrong with the account fields', async () => {
    const { id } = await profile()
    const account_fields = { team: 7, teem: 'canary' }
    const { status, body, text } = await ask('POST', `/api/profiles/${id}/explain`, {
      flow: 'client_credentials',
      account_fields,
    })
    expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'ERR_ACCOUNT_FIELDS_INVALID' })
    expect((body['issues'] as { pointer: string }[]).map(({ pointer }) => pointer).toSorted()).toEqual([
      '/account_fields/team',
      '/account_fields/teem',
    ])
    expect(text).not.toContain('canary')
  })

  test('refuses a flow that the type or the provider does not have', async () => {
    const { id } = await profile()
    expect(await ask('POST', `/api/profiles/${id}/explain`, { flow: 'authorization_code' })).toMatchObject({
      status: 422,
      body: { code: 'ERR_WRONG_GRANT_TYPE' },
    })
    const manifest = await manifestAt('https://service.example', (text) =>
      text.replace(/^ *revocation_endpoint: .*\n/m, ''),
    )
    const host = await openTestHost({ manifests: [manifest] })
    const made = await host.host.linkwright.profiles.create({
      connector: 'service',
      values: { auth: 'client', ...CLIENT, scopes: ['read'] },
    })
    const revoke = {
      method: 'POST',
      url: `/api/profiles/${made.id}/explain`,
      payload: { flow: 'revoke' },
    } as const
    const answer = await host.request({ ...revoke, headers: await host.key('admin') })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({ code: 'ERR_ENDPOINT_MISSING', who_must_act: 'author' })
    expect(await ask('POST', `/api/profiles/${id}/explain`, { flow: 'password' })).toMatchObject({
      status: 400,
      body: { code: 'ERR_REQUEST_INVALID', pointer: '/flow' },
    })
  })
})
