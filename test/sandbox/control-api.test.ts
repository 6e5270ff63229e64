import { request } from 'node:http'
import * as oauth from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { discover, link, REDIRECT_URI, usageStatus } from './client.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({
    apps: [{ name: 'Given', client_id: 'given', client_secret: 'given-secret' }],
  })
})
afterAll(() => sandbox.close())

async function control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${sandbox.origin}/_sandbox${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** With a Host header of one's own, which fetch does not allow. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${sandbox.origin}/_sandbox`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('says what the sandbox is', async () => {
  const { body } = await control('GET', '')
  expect(body).toMatchObject({
    origin: sandbox.origin,
    origins: {
      'https://api.zoominfo.com': sandbox.origin,
      'https://okta-login.zoominfo.com': sandbox.origin,
    },
    user: sandbox.user,
    apps: [{ name: 'Given', client_id: 'given', status: 'approved' }],
  })
})

test('creates, shows, edits, approves and re-keys apps', async () => {
  const created = await control('POST', '/apps', {
    type: 'partner',
    name: 'Two',
    redirect_uris: [REDIRECT_URI],
  })
  expect(created).toMatchObject({
    status: 201,
    body: { status: 'under_review', grant_types: ['authorization_code'] },
  })
  const { client_id, client_secret } = created.body as unknown as RegisteredApp
  expect(client_secret).toHaveLength(64)
  expect((await control('PATCH', `/apps/${client_id}`, { scopes: ['api:data:news'] })).body).toMatchObject({
    scopes: ['api:data:news'],
    name: 'Two',
  })
  expect((await control('POST', `/apps/${client_id}/approve`)).body).toMatchObject({ status: 'approved' })
  const rotated = await control('POST', `/apps/${client_id}/rotate_secret`)
  expect(rotated.body['client_secret']).not.toBe(client_secret)
  expect((await control('GET', `/apps/${client_id}`)).body).toEqual(rotated.body)
  expect((await control('GET', '/apps')).body['apps']).toHaveLength(2)
})

test.each([
  [{ redirect_uris: ['/callback'] }, 'redirect_uris'],
  [{ redirect_uris: ['https://app.example/cb#x'] }, 'redirect_uris'],
  [{ redirect_uris: 'https://app.example/cb' }, 'redirect_uris'],
  [{ scopes: ['api:made:up'] }, 'scopes'],
  [{ grant_types: ['implicit'] }, 'grant_types'],
  [{ grant_types: ['client_credentials'] }, 'integration_user'],
  [{ integration_user: 'nobody@nowhere.example' }, 'integration_user'],
  [{ type: 'public' }, 'type'],
  [{ client_id: 'given' }, 'client_id'],
  [{ redirect_uri: REDIRECT_URI }, 'no such member'],
])('refuses the app %j', async (app, problem) => {
  const { status, body } = await control('POST', '/apps', app)
  expect(status).toBe(400)
  expect(body).toMatchObject({
    error: { code: 'ERR_SANDBOX_INVALID_APP', message: expect.stringContaining(problem) },
  })
})

test('sets and clears faults, limits and the clock, and resets all but the apps', async () => {
  const config = await discover(sandbox, await sandbox.createApp({ redirect_uris: [REDIRECT_URI] }))
  const { access_token } = await link(sandbox, config)
  const faults = [{ endpoint: 'api', fault: 'status', status: 500 }]
  expect((await control('PUT', '/faults', { faults })).body).toEqual({ faults })
  expect(await usageStatus(sandbox, access_token)).toBe(500)
  expect((await control('DELETE', '/faults')).body).toEqual({ faults: [] })
  expect((await control('PATCH', '/limits', { credits: 7 })).body).toMatchObject({ credits: 7, second: 25 })
  expect((await control('GET', '/limits')).body).toEqual(sandbox.limits())
  await control('POST', '/clock', { advance: 86_401 })
  expect(await usageStatus(sandbox, access_token)).toBe(401)
  expect((await control('GET', '/stats')).body).toEqual(sandbox.stats())
  const apps = sandbox.apps()
  expect((await control('POST', '/reset')).body).toEqual({ reset: true })
  expect(sandbox.apps()).toEqual(apps)
  expect(sandbox.stats().token.authorization_code.received).toBe(0)
})

test('expires and revokes tokens', async () => {
  const config = await discover(sandbox, await sandbox.createApp({ redirect_uris: [REDIRECT_URI] }))
  const { access_token, refresh_token } = await link(sandbox, config)
  expect((await control('POST', '/tokens/expire', {})).body).toEqual({ expired: 1 })
  expect(await usageStatus(sandbox, access_token)).toBe(401)
  const again = await oauth.refreshTokenGrant(config, refresh_token)
  const client_id = config.clientMetadata().client_id
  expect((await control('POST', '/tokens/revoke', { client_id })).body['revoked']).toBeGreaterThan(1)
  expect(await usageStatus(sandbox, again.access_token)).toBe(401)
  await expect(oauth.refreshTokenGrant(config, again.refresh_token ?? '')).rejects.toMatchObject({
    error: 'invalid_grant',
  })
})

test.each([
  ['GET', '/nothing', undefined, 404],
  ['GET', '/apps/nobody', undefined, 404],
  ['POST', '/apps/nobody/approve', undefined, 404],
  ['PATCH', '/apps/nobody', {}, 404],
  ['PUT', '/faults', [], 400],
  ['PUT', '/faults', { faults: [{ endpoint: 'api' }] }, 400],
  ['PATCH', '/limits', { second: -1 }, 400],
  ['POST', '/clock', { advance: '1' }, 400],
  ['POST', '/tokens/expire', { kind: 'cookie' }, 400],
  ['POST', '/tokens/revoke', { name: 'x' }, 400],
])('%s %s with %j answers %i', async (method, path, body, status) => {
  const answer = await control(method, path, body)
  expect(answer).toMatchObject({
    status,
    body: { error: { code: expect.any(String), message: expect.any(String) } },
  })
})

test('answers to loopback names only', async () => {
  const { port } = new URL(sandbox.origin)
  for (const name of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
    expect(await statusFor(`${name}:${port}`)).toBe(200)
  }
  for (const name of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1']) {
    expect(await statusFor(name)).toBe(403)
  }
})

test('does nothing for other web pages', async () => {
  const foreign = await control('POST', '/reset', undefined, { origin: 'https://evil.example' })
  expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'origin_refused' } } })
  const form = await control('POST', '/apps', {}, { 'content-type': 'text/plain' })
  expect(form).toMatchObject({ status: 415, body: { error: { code: 'unsupported_media_type' } } })
})
