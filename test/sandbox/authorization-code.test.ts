import * as oauth from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { begin, claimsOf, discover, link, REDIRECT_URI, usageStatus } from './client.ts'

describe('the authorization code flow', () => {
  let sandbox: Sandbox
  let app: RegisteredApp
  let config: oauth.Configuration

  beforeAll(async () => {
    sandbox = await startSandbox()
    app = await sandbox.createApp({
      redirect_uris: [REDIRECT_URI],
      scopes: ['api:data:contact', 'api:data:company'],
    })
    config = await discover(sandbox, app)
  })
  afterAll(() => sandbox.close())

  test('gives a certified client tokens that work', async () => {
    const tokens = await link(sandbox, config)
    expect(tokens).toMatchObject({
      token_type: 'bearer',
      expires_in: 86_400,
      scope: 'api:data:contact api:data:company',
    })
    expect(await usageStatus(sandbox, tokens.access_token)).toBe(200)
  })

  test('puts scope, subject and the person into the access token', async () => {
    const { access_token } = await link(sandbox, config, { scope: 'api:data:contact' })
    expect(claimsOf(access_token)).toMatchObject({
      iss: sandbox.issuer,
      aud: 'api://default',
      scope: 'api:data:contact',
      sub: expect.stringMatching(/^00u/),
      firstName: 'Dana',
      lastName: 'Reyes',
      ziUsername: sandbox.user.username,
    })
  })

  test('announces the endpoints at their own places', async () => {
    const metadata = {
      issuer: `${sandbox.origin}/oauth2/default`,
      authorization_endpoint: `${sandbox.origin}/gtm/oauth/v1/authorize`,
      token_endpoint: `${sandbox.origin}/gtm/oauth/v1/token`,
      revocation_endpoint: `${sandbox.origin}/oauth2/default/v1/revoke`,
      jwks_uri: `${sandbox.origin}/oauth2/default/v1/keys`,
      authorization_response_iss_parameter_supported: true,
    }
    for (const path of [
      '/oauth2/default/.well-known/openid-configuration',
      '/.well-known/oauth-authorization-server/oauth2/default',
    ]) {
      expect(await (await fetch(sandbox.origin + path)).json()).toMatchObject(metadata)
    }
    const keys = await (await fetch(metadata.jwks_uri)).json()
    expect(keys).toMatchObject({ keys: [{ kty: 'RSA', alg: 'RS256' }] })
    expect(JSON.stringify(keys)).not.toContain('"d"')
    expect((await fetch(`${sandbox.origin}/.well-known/openid-configuration`)).status).toBe(401)
  })

  test('carries iss and state on the callback', async () => {
    const { url, checks } = await begin(config)
    const { searchParams } = new URL(await authorizeAsUser(url, sandbox.user))
    expect(searchParams.get('iss')).toBe(sandbox.issuer)
    expect(searchParams.get('state')).toBe(checks.expectedState)
  })

  async function refused(
    parameters: Record<string, string>,
    drop: string[] = [],
  ): Promise<Record<string, string>> {
    const { url } = await begin(config, parameters)
    for (const name of drop) url.searchParams.delete(name)
    return Object.fromEntries(new URL(await authorizeAsUser(url, sandbox.user)).searchParams)
  }

  test('refuses a request without PKCE', async () => {
    expect(await refused({}, ['code_challenge', 'code_challenge_method'])).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringContaining('PKCE'),
    })
  })

  test('refuses the plain challenge method', async () => {
    expect(await refused({ code_challenge_method: 'plain' })).toMatchObject({ error: 'invalid_request' })
  })

  test('takes a challenge without a method as S256', async () => {
    const { url, checks } = await begin(config)
    url.searchParams.delete('code_challenge_method')
    const callback = new URL(await authorizeAsUser(url, sandbox.user))
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).resolves.toHaveProperty(
      'access_token',
    )
  })

  test.each(['api:data:news', 'api:made:up', 'offline_access', 'openid'])(
    'fails as a whole when %s is asked for and not registered',
    async (scope) => {
      const answer = await refused({ scope: `api:data:contact ${scope}` })
      expect(answer).toMatchObject({ error: 'invalid_scope', iss: sandbox.issuer })
      expect(answer).not.toHaveProperty('code')
    },
  )

  test('grants all registered scopes when none is asked for', async () => {
    expect((await link(sandbox, config)).scope).toBe('api:data:contact api:data:company')
    expect((await link(sandbox, config, { scope: 'api:data:company' })).scope).toBe('api:data:company')
  })

  test('gives an ID token when openid is registered', async () => {
    const identity = await sandbox.createApp({
      redirect_uris: [REDIRECT_URI],
      scopes: ['api:data:contact', 'openid'],
    })
    const tokens = await link(sandbox, await discover(sandbox, identity))
    expect(claimsOf(tokens.id_token ?? '')).toMatchObject({ aud: identity.client_id, iss: sandbox.issuer })
  })

  test('refuses a verifier that does not match the challenge', async () => {
    const { url, checks } = await begin(config)
    const callback = new URL(await authorizeAsUser(url, sandbox.user))
    const wrong = { ...checks, pkceCodeVerifier: oauth.randomPKCECodeVerifier() }
    await expect(oauth.authorizationCodeGrant(config, callback, wrong)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('redeems a code once; the second time its tokens die', async () => {
    const { url, checks } = await begin(config)
    const callback = new URL(await authorizeAsUser(url, sandbox.user))
    const { access_token } = await oauth.authorizationCodeGrant(config, callback, checks)
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    expect(await usageStatus(sandbox, access_token)).toBe(401)
  })

  test('lets a code live for 60 seconds', async () => {
    const { url, checks } = await begin(config)
    const callback = new URL(await authorizeAsUser(url, sandbox.user))
    sandbox.advanceTime(61)
    await expect(oauth.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('sends nobody to a redirect URI that is not registered exactly', async () => {
    for (const redirect_uri of [`${REDIRECT_URI}/`, `${REDIRECT_URI}?x=1`, 'https://evil.example/callback']) {
      const { url } = await begin(config, { redirect_uri })
      await expect(authorizeAsUser(url, sandbox.user)).rejects.toMatchObject({
        code: 'ERR_SANDBOX_USER_AGENT',
        status: 400,
        message: expect.stringContaining('invalid_redirect_uri'),
      })
    }
  })

  test('lets a partner app be authorized only after approval', async () => {
    const partner = await sandbox.createApp({ type: 'partner', redirect_uris: [REDIRECT_URI] })
    const partnerConfig = await discover(sandbox, partner)
    const { url } = await begin(partnerConfig)
    const answer = new URL(await authorizeAsUser(url, sandbox.user)).searchParams
    expect(answer.get('error')).toBe('unauthorized_client')
    await sandbox.approveApp(partner.client_id)
    await expect(link(sandbox, partnerConfig)).resolves.toHaveProperty('access_token')
  })
})
