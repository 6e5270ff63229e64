import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ExplainOptions, explain } from '../../src/connector/explain.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import type { Transport } from '../../src/ports/ports.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const REDIRECT_URI = 'https://app.example.com/connect/oauth2/example/callback'
const PINNED = {
  state: 'state-1',
  code: 'canary-code',
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
}
const BASIC = `Basic ${btoa('client:canary-secret')}`

async function explained(
  auth: string,
  options: Omit<ExplainOptions, 'redirectUri'>,
  manifest = 'connector.yaml',
): ReturnType<typeof explain> {
  const refuse = (): never => {
    throw new Error('Something is sent')
  }
  const connector = createConnector(await loadManifest(root + manifest), {
    transport: refuse,
    apiTransport: refuse,
  })
  const profile = parseProfile(connector, { auth, client_id: 'client', client_secret: 'canary-secret' })
  return explain(profile, { redirectUri: REDIRECT_URI, ...options })
}

describe('explain', () => {
  test('gives both requests of a login, each as it would be sent', async () => {
    const [first, second, ...more] = await explained('authorization_code', {
      flow: 'authorization_code',
      with: PINNED,
      reveal: true,
    })
    expect(more).toEqual([])
    expect(first).toMatchObject({
      name: 'authorization_request',
      method: 'GET',
      url:
        'https://api.zoominfo.com/gtm/oauth/v1/authorize?response_type=code&client_id=client' +
        `&redirect_uri=${encodeURIComponent(REDIRECT_URI)}&state=state-1` +
        '&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
      body: null,
    })
    expect(second).toMatchObject({
      name: 'token_request',
      method: 'POST',
      url: 'https://api.zoominfo.com/gtm/oauth/v1/token',
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        authorization: BASIC,
      },
      body: `redirect_uri=${encodeURIComponent(REDIRECT_URI)}&code=canary-code&code_verifier=${PINNED.code_verifier}&grant_type=authorization_code`,
    })
  })

  test('says of each parameter where it goes, where it is from, and where the manifest mentions it', async () => {
    const [first] = await explained('authorization_code', { flow: 'authorization_code', with: PINNED })
    const challenge = first?.parameters.find(({ name }) => name === 'code_challenge')
    expect(challenge).toEqual({
      name: 'code_challenge',
      in: 'query',
      value: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      origin: 'generated:code_challenge',
      declared_at: expect.stringMatching(/^connector\.yaml:\d+$/),
      secret: false,
    })
    const line = Number(challenge?.declared_at?.split(':')[1])
    expect(readFileSync(`${root}connector.yaml`, 'utf8').split('\n')[line - 1]).toContain(
      'name: code_challenge',
    )
  })

  test('[LK-05] shows no secret unless it is told to', async () => {
    for (const flow of ['authorization_code', 'refresh', 'revoke'] as const) {
      const requests = await explained('authorization_code', {
        flow,
        with: { ...PINNED, refresh_token: 'canary-refresh' },
      })
      const text = JSON.stringify(requests)
      expect(text).toContain('[redacted]')
      expect(text).not.toMatch(/canary|dBjftJeZ4CVP/)
      expect(text).not.toContain(BASIC.slice(6))
    }
  })

  test('a refresh is a refresh, and for client credentials the same request once more', async () => {
    const [refresh] = await explained('authorization_code', { flow: 'refresh', reveal: true })
    expect(refresh?.body).toBe('refresh_token=REFRESH_TOKEN&grant_type=refresh_token')
    const [again] = await explained('client_credentials', { flow: 'refresh', reveal: true })
    const [mint] = await explained('client_credentials', { flow: 'client_credentials', reveal: true })
    expect(again).toEqual(mint)
    expect(mint?.body).toBe('grant_type=client_credentials')
  })

  test.each([
    ['authorization_code', {}, 'token_type_hint=refresh_token&token=REFRESH_TOKEN'],
    ['authorization_code', { access_token: 'a' }, 'token_type_hint=access_token&token=a'],
    ['client_credentials', {}, 'token_type_hint=access_token&token=ACCESS_TOKEN'],
  ])('a revocation for %s with %j sends %s', async (auth, pinned, body) => {
    const [request] = await explained(auth, { flow: 'revoke', with: pinned, reveal: true })
    expect(request).toMatchObject({ name: 'revocation_request', body })
  })

  test('follows the manifest where the server is of another kind', async () => {
    const [first, second] = await explained(
      'code',
      {
        flow: 'authorization_code',
        with: PINNED,
        accountFields: { email: 'dana@example.com' },
        reveal: true,
      },
      'test/fixtures/manifests/plain.yaml',
    )
    const url = new URL(first?.url ?? '')
    expect(url.searchParams.get('login_hint')).toBe('dana@example.com')
    expect(url.searchParams.has('code_challenge')).toBe(false)
    expect(second?.headers).not.toHaveProperty('authorization')
    expect(Object.fromEntries(new URLSearchParams(second?.body ?? ''))).toEqual({
      grant_type: 'authorization_code',
      code: 'canary-code',
      redirect_uri: REDIRECT_URI,
      client_id: 'client',
      client_secret: 'canary-secret',
    })
  })

  test('is for the flow that the profile has', async () => {
    await expect(explained('client_credentials', { flow: 'authorization_code' })).rejects.toMatchObject({
      code: 'ERR_WRONG_GRANT_TYPE',
    })
    await expect(explained('authorization_code', { flow: 'client_credentials' })).rejects.toMatchObject({
      code: 'ERR_WRONG_GRANT_TYPE',
    })
  })

  test('shows the steps of a manifest where they belong, with stand-ins for what only a login tells', async () => {
    const manifest = 'test/fixtures/manifests/steps.yaml'
    const login = await explained('code', { flow: 'authorization_code' }, manifest)
    expect(login.map(({ name }) => name)).toEqual([
      'authorization_request',
      'token_request',
      'step:exchange',
      'step:page',
      'step:sites',
      'step:userinfo',
    ])
    expect(login[2]).toMatchObject({
      method: 'POST',
      url: 'https://login.service.example/exchange',
      headers: { authorization: '[redacted]', 'content-type': 'application/json' },
      body: '{"short_token":"[redacted]"}',
    })
    expect(login[5]).toMatchObject({
      method: 'GET',
      url: 'https://api.service.example/sites/SITE/me?fields=id%2Cname',
      headers: { authorization: '[redacted]', 'x-page': '[redacted]' },
      body: null,
    })
    expect(login[5]?.parameters.at(-1)).toEqual({
      name: 'X-Page',
      in: 'header',
      value: '[redacted]',
      origin: 'account:page_token',
      declared_at: expect.stringMatching(/steps.yaml:45$/),
      secret: true,
    })
    const refresh = await explained('code', { flow: 'refresh' }, manifest)
    expect(refresh.map(({ name }) => name)).toEqual(['refresh_request', 'step:exchange', 'step:page'])
    const revoke = await explained(
      'code',
      { flow: 'revoke', accountFields: { site: 's-1' }, reveal: true },
      manifest,
    )
    expect(revoke).toMatchObject([
      {
        name: 'step:uninstall',
        method: 'DELETE',
        url: 'https://api.service.example/sites/s-1',
        headers: { authorization: 'Bearer ACCESS_TOKEN' },
      },
      { name: 'revocation_request' },
    ])
  })
})

describe('the endpoints that a manifest leaves to discovery', () => {
  const manifest = parseManifest(`
manifest: 1
key: example
name: Example
version: 1.0.0
authorization_server: { issuer: "https://login.example.com/oauth" }
auth: { code: { title: OAuth 2.0, grant_type: authorization_code } }
profile: { fields: [{ name: client_id, title: A, type: string }, { name: client_secret, title: B, type: secret }] }
`)
  const explainWith = (transport: Transport, options: Partial<ExplainOptions> = {}) => {
    const connector = createConnector(manifest, { transport })
    const profile = parseProfile(connector, { client_id: 'client', client_secret: 'secret' })
    return explain(profile, { flow: 'authorization_code', redirectUri: REDIRECT_URI, ...options })
  }

  test('are shown by their names, with a warning, and nothing is sent', async () => {
    const requests = await explainWith(() => Promise.reject(new Error('Something is sent')))
    expect(requests.map(({ url }) => url.split('?')[0])).toEqual([
      'https://login.example.com/AUTHORIZATION_ENDPOINT',
      'https://login.example.com/TOKEN_ENDPOINT',
    ])
    const warning =
      'an endpoint in capitals stands for the one that https://login.example.com/oauth tells (RFC 8414), which was not asked'
    expect(requests.map(({ warnings }) => warnings)).toEqual([[warning], [warning]])
  })

  test('are those of the issuer, where it is to be asked', async () => {
    const metadata = {
      issuer: 'https://login.example.com/oauth',
      authorization_endpoint: 'https://login.example.com/a',
      token_endpoint: 'https://login.example.com/t',
    }
    const body = new TextEncoder().encode(JSON.stringify(metadata))
    const headers = { 'content-type': 'application/json' }
    const requests = await explainWith(async () => ({ status: 200, headers, body }), { discover: true })
    expect(requests.map(({ url }) => url.split('?')[0])).toEqual([
      metadata.authorization_endpoint,
      metadata.token_endpoint,
    ])
    expect(requests[1]).not.toHaveProperty('warnings')
  })
})
