import * as oauth from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { claimsOf, discover, link, REDIRECT_URI, usageStatus } from './client.ts'

let sandbox: Sandbox
let app: RegisteredApp
let config: oauth.Configuration

beforeAll(async () => {
  sandbox = await startSandbox()
  app = await sandbox.createApp({ redirect_uris: [REDIRECT_URI] })
  config = await discover(sandbox, app)
})
afterAll(() => sandbox.close())

const basic = ({ client_id, client_secret }: Pick<RegisteredApp, 'client_id' | 'client_secret'>): string =>
  `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`

async function tokenRequest(body: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${sandbox.origin}/gtm/oauth/v1/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('client authentication', () => {
  test.each([
    ['client_secret_basic', oauth.ClientSecretBasic],
    ['client_secret_post', oauth.ClientSecretPost],
  ])('accepts %s', async (_name, method) => {
    const tokens = await link(sandbox, await discover(sandbox, app, method(app.client_secret)))
    expect(tokens).toHaveProperty('access_token')
  })

  test('ignores client fields in the body when there is an Authorization header', async () => {
    const { refresh_token } = await link(sandbox, config)
    const wrong = { client_id: 'someone-else', client_secret: 'wrong' }
    const form = { grant_type: 'refresh_token', refresh_token, ...wrong }
    const good = await tokenRequest(form, { authorization: basic(app) })
    expect(good.status).toBe(200)
  })

  test('does not fall back to the body when the Authorization header is wrong', async () => {
    const { client_id, client_secret } = app
    const form = { grant_type: 'refresh_token', refresh_token: 'any', client_id, client_secret }
    const answer = await tokenRequest(form, { authorization: basic({ client_id, client_secret: 'wrong' }) })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  test('wants the secret besides the verifier', async () => {
    const { client_id } = app
    const answer = await tokenRequest({ grant_type: 'refresh_token', refresh_token: 'any', client_id })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  test('knows only the new secret after a rotation', async () => {
    const rotating = await sandbox.createApp({ redirect_uris: [REDIRECT_URI] })
    const { refresh_token } = await link(sandbox, await discover(sandbox, rotating))
    const rotated = await sandbox.rotateSecret(rotating.client_id)
    const form = { grant_type: 'refresh_token', refresh_token }
    expect(await tokenRequest(form, { authorization: basic(rotating) })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
    await expect(
      oauth.refreshTokenGrant(await discover(sandbox, rotated), refresh_token),
    ).resolves.toHaveProperty('access_token')
  })
})

describe('refresh tokens', () => {
  test('are rotated on every use', async () => {
    const first = await link(sandbox, config)
    const second = await oauth.refreshTokenGrant(config, first.refresh_token)
    const third = await oauth.refreshTokenGrant(config, second.refresh_token ?? '')
    expect(new Set([first.refresh_token, second.refresh_token, third.refresh_token]).size).toBe(3)
    expect(third.scope).toBe('api:data:contact api:data:company')
    expect(await usageStatus(sandbox, third.access_token)).toBe(200)
  })

  test('take their whole family with them when one comes back', async () => {
    const reuses = sandbox.stats().refresh_token_reuse
    const first = await link(sandbox, config)
    const second = await oauth.refreshTokenGrant(config, first.refresh_token)
    for (const { refresh_token = '' } of [first, second]) {
      await expect(oauth.refreshTokenGrant(config, refresh_token)).rejects.toMatchObject({
        error: 'invalid_grant',
      })
    }
    expect(await usageStatus(sandbox, second.access_token)).toBe(401)
    expect(sandbox.stats().refresh_token_reuse).toBe(reuses + 1)
  })

  test('work once when sent five times at once', async () => {
    const { refresh_token } = await link(sandbox, config)
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => oauth.refreshTokenGrant(config, refresh_token)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('of other logins are not touched by that', async () => {
    const [first, other] = [await link(sandbox, config), await link(sandbox, config)]
    await oauth.refreshTokenGrant(config, first.refresh_token)
    await expect(oauth.refreshTokenGrant(config, first.refresh_token)).rejects.toThrow()
    expect(await usageStatus(sandbox, other.access_token)).toBe(200)
  })

  test('expire with the clock of the sandbox', async () => {
    const { refresh_token, access_token } = await link(sandbox, config)
    sandbox.advanceTime(86_401)
    expect(await usageStatus(sandbox, access_token)).toBe(401)
    const fresh = await oauth.refreshTokenGrant(config, refresh_token)
    expect(await usageStatus(sandbox, fresh.access_token)).toBe(200)
    sandbox.advanceTime(90 * 86_400 + 1)
    await expect(oauth.refreshTokenGrant(config, fresh.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('have the lifetimes of their app', async () => {
    const brief = await sandbox.createApp({ redirect_uris: [REDIRECT_URI], access_token_lifetime: 7 })
    expect((await link(sandbox, await discover(sandbox, brief))).expires_in).toBe(7)
  })
})

describe('revocation', () => {
  test('of a refresh token ends everything of that login', async () => {
    const { refresh_token, access_token } = await link(sandbox, config)
    await oauth.tokenRevocation(config, refresh_token)
    await expect(oauth.refreshTokenGrant(config, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    expect(await usageStatus(sandbox, access_token)).toBe(401)
  })

  test('of an access token ends it', async () => {
    const { access_token } = await link(sandbox, config)
    await oauth.tokenRevocation(config, access_token)
    expect(await usageStatus(sandbox, access_token)).toBe(401)
  })

  test("of another app's token changes nothing", async () => {
    const { refresh_token } = await link(sandbox, config)
    const other = await sandbox.createApp({ redirect_uris: [REDIRECT_URI] })
    await oauth.tokenRevocation(await discover(sandbox, other), refresh_token)
    await expect(oauth.refreshTokenGrant(config, refresh_token)).resolves.toHaveProperty('access_token')
  })

  test('of an unknown token succeeds', async () => {
    await expect(oauth.tokenRevocation(config, 'unknown')).resolves.toBeUndefined()
  })
})

describe('client credentials', () => {
  const user = 'integrations@northwind-data.example'

  test('act as the integration user and give no refresh token', async () => {
    const robot = await sandbox.createApp({ grant_types: ['client_credentials'], integration_user: user })
    const tokens = await oauth.clientCredentialsGrant(await discover(sandbox, robot))
    expect(tokens).toMatchObject({ expires_in: 86_400, scope: 'api:data:contact api:data:company' })
    expect(tokens).not.toHaveProperty('refresh_token')
    expect(claimsOf(tokens.access_token)).toMatchObject({
      ziUsername: user,
      sub: expect.stringMatching(/^00u/),
      client_id: robot.client_id,
    })
    expect(await usageStatus(sandbox, tokens.access_token)).toBe(200)
  })

  test('follow the same rules for scopes', async () => {
    const robot = await sandbox.createApp({ grant_types: ['client_credentials'], integration_user: user })
    const robotConfig = await discover(sandbox, robot)
    const one = await oauth.clientCredentialsGrant(robotConfig, { scope: 'api:data:company' })
    expect(one.scope).toBe('api:data:company')
    await expect(
      oauth.clientCredentialsGrant(robotConfig, { scope: 'api:data:company api:data:news' }),
    ).rejects.toMatchObject({ error: 'invalid_scope' })
  })

  test('are refused as unauthorized_client unless the app has enabled them', async () => {
    await expect(oauth.clientCredentialsGrant(config)).rejects.toMatchObject({ error: 'unauthorized_client' })
  })

  test('work for two weeks while a partner app is under review', async () => {
    const robot = await sandbox.createApp({
      type: 'partner',
      grant_types: ['client_credentials'],
      integration_user: user,
    })
    const robotConfig = await discover(sandbox, robot)
    await expect(oauth.clientCredentialsGrant(robotConfig)).resolves.toHaveProperty('access_token')
    sandbox.advanceTime(14 * 86_400)
    await expect(oauth.clientCredentialsGrant(robotConfig)).rejects.toMatchObject({
      error: 'unauthorized_client',
    })
    await sandbox.approveApp(robot.client_id)
    await expect(oauth.clientCredentialsGrant(robotConfig)).resolves.toHaveProperty('access_token')
  })

  test('leave one valid token when two are minted at once', async () => {
    const robot = await sandbox.createApp({ grant_types: ['client_credentials'], integration_user: user })
    const robotConfig = await discover(sandbox, robot)
    const minted = await Promise.all([1, 2].map(() => oauth.clientCredentialsGrant(robotConfig)))
    const statuses = await Promise.all(minted.map(({ access_token }) => usageStatus(sandbox, access_token)))
    expect(statuses.sort()).toEqual([200, 401])
  })
})

test('an unknown grant type is refused', async () => {
  const answer = await tokenRequest({ grant_type: 'password' }, { authorization: basic(app) })
  expect(answer).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } })
})

test('the token endpoint of the Okta host is the same one', async () => {
  const { refresh_token } = await link(sandbox, config)
  const response = await fetch(`${sandbox.origin}/oauth2/default/v1/token`, {
    method: 'POST',
    headers: { authorization: basic(app) },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
  })
  expect(response.status).toBe(200)
})
