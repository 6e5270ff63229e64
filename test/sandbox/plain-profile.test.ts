import * as oauth from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { begin, discover, link, REDIRECT_URI, usageStatus } from './client.ts'

let sandbox: Sandbox
let app: RegisteredApp
let config: oauth.Configuration

beforeAll(async () => {
  sandbox = await startSandbox({ profile: 'plain', accessTokenLifetime: 600 })
  app = await sandbox.createApp({ redirect_uris: [REDIRECT_URI] })
  config = await discover(sandbox, app, oauth.ClientSecretPost(app.client_secret))
})
afterAll(() => sandbox.close())

test('the plain server issues opaque access tokens that the API accepts, until they are revoked', async () => {
  const { access_token, expires_in } = await link(sandbox, config)
  expect(access_token).not.toContain('.')
  expect(expires_in).toBe(600)
  expect(await usageStatus(sandbox, access_token)).toBe(200)
  await oauth.tokenRevocation(config, access_token)
  expect(await usageStatus(sandbox, access_token)).toBe(401)
})

test('the plain server keeps the refresh token', async () => {
  const { refresh_token } = await link(sandbox, config)
  for (const _ of [1, 2]) {
    const again = await oauth.refreshTokenGrant(config, refresh_token)
    expect(again.refresh_token).toBe(refresh_token)
    expect(await usageStatus(sandbox, again.access_token)).toBe(200)
  }
})

test('the plain server knows client_secret_post only', async () => {
  const basic = await discover(sandbox, app, oauth.ClientSecretBasic(app.client_secret))
  expect(basic.serverMetadata().token_endpoint_auth_methods_supported).toEqual(['client_secret_post'])
  await expect(link(sandbox, basic)).rejects.toMatchObject({ error: 'invalid_request' })
})

test('the plain server does not insist on PKCE', async () => {
  const { url, checks } = await begin(config)
  for (const name of ['code_challenge', 'code_challenge_method']) url.searchParams.delete(name)
  const callback = new URL(await authorizeAsUser(url, sandbox.user))
  const { expectedState } = checks
  await expect(oauth.authorizationCodeGrant(config, callback, { expectedState })).resolves.toHaveProperty(
    'scope',
  )
})
