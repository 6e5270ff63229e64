import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connector } from '../../src/connector/connector.ts'
import {
  createAuthorizationRequest,
  parseAuthorizationResponse,
  redeemAuthorizationCode,
  refreshGrant,
  requestClientCredentials,
  revokeGrant,
} from '../../src/connector/flows.ts'
import { type Profile, parseAccountFields, parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import type { AuthorizationRequest } from '../../src/oauth/authorization-request.ts'
import type { AuthorizationResponse } from '../../src/oauth/authorization-response.ts'
import type { Grant } from '../../src/oauth/grant.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const REDIRECT_URI = 'http://127.0.0.1:9/connect/oauth2/example/callback'
const SCOPES = ['api:data:contact', 'api:data:company']

interface Case {
  readonly name: 'zoominfo' | 'plain'
  readonly manifest: string
  readonly auth: string
  readonly origins: (sandbox: Sandbox) => Readonly<Record<string, string>>
  readonly rotates: boolean
  readonly tokens: RegExp
}

const CASES: readonly Case[] = [
  {
    name: 'zoominfo',
    manifest: `${root}connector.yaml`,
    auth: 'authorization_code',
    origins: (sandbox) => sandbox.origins,
    rotates: true,
    tokens: /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/,
  },
  {
    name: 'plain',
    manifest: `${root}test/fixtures/manifests/plain.yaml`,
    auth: 'code',
    origins: (sandbox) => ({ 'https://login.plain.example': sandbox.origin }),
    rotates: false,
    tokens: /^[\w-]{20,}$/,
  },
]

describe.each(CASES)('the authorization code flow at the sandbox as $name', (shape) => {
  let sandbox: Sandbox
  let connector: Connector
  let values: Record<string, unknown>
  let profile: Profile

  beforeAll(async () => {
    sandbox = await startSandbox({ profile: shape.name })
    const manifest = rebaseManifest(await loadManifest(shape.manifest), shape.origins(sandbox))
    connector = createConnector(manifest, { trustedOrigins: [sandbox.origin] })
    const { client_id, client_secret } = await sandbox.createApp({
      redirect_uris: [REDIRECT_URI],
      scopes: SCOPES,
    })
    values = { auth: shape.auth, client_id, client_secret, scopes: SCOPES }
    profile = parseProfile(connector, values)
  })
  afterAll(() => sandbox.close())

  const begin = (from: Profile = profile) => createAuthorizationRequest(from, { redirectUri: REDIRECT_URI })
  const logIn = (request: AuthorizationRequest, decision: 'allow' | 'deny' = 'allow') =>
    authorizeAsUser(request.url, { ...sandbox.user, decision })

  async function respond(from: Profile = profile): Promise<AuthorizationResponse> {
    const request = await begin(from)
    return parseAuthorizationResponse(from, request, await logIn(request))
  }
  async function link(from: Profile = profile): Promise<Grant> {
    return redeemAuthorizationCode(from, await respond(from))
  }
  async function accepts({ access_token }: Grant): Promise<boolean> {
    const { status } = await fetch(`${sandbox.origin}/gtm/data/v1/users/usage`, {
      headers: { authorization: `Bearer ${access_token}`, accept: 'application/vnd.api+json' },
    })
    return status === 200
  }

  test('ends with a grant that the API accepts', async () => {
    const before = Date.now()
    const grant = await link()
    expect(grant).toMatchObject({ token_type: 'bearer', scope: expect.stringContaining('api:data:contact') })
    expect(grant.access_token).toMatch(shape.tokens)
    expect(grant.issued_at).toBeGreaterThanOrEqual(before)
    expect((grant.expires_at ?? 0) - grant.issued_at).toBe(86_400_000)
    expect(await accepts(grant)).toBe(true)
  })

  test('refreshes: the token of a server that rotates is new, that of one that does not stays', async () => {
    const grant = await link()
    sandbox.expireAccessTokens()
    expect(await accepts(grant)).toBe(false)
    const refreshed = await refreshGrant(profile, grant)
    expect(await accepts(refreshed)).toBe(true)
    expect(refreshed.refresh_token !== grant.refresh_token).toBe(shape.rotates)
    expect(refreshed.scope).toBe(grant.scope)
    expect(await accepts(await refreshGrant(profile, refreshed))).toBe(true)
  })

  test('ends when it is revoked (RFC 7009)', async () => {
    const grant = await link()
    await revokeGrant(profile, grant)
    expect(await accepts(grant)).toBe(false)
    await expect(refreshGrant(profile, grant)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_grant',
      whoMustAct: 'user',
    })
    await expect(revokeGrant(profile, grant)).resolves.toBeUndefined()
  })

  test('revokes the access token of a grant that has no other', async () => {
    const { refresh_token: _none, ...grant } = await link()
    if (shape.name === 'plain') {
      await revokeGrant(profile, grant)
      expect(await accepts(grant)).toBe(false)
    }
    await expect(refreshGrant(profile, grant)).rejects.toThrow(
      new TypeError('The grant has no refresh token'),
    )
  })

  test('[CB-04] says when the user denies it', async () => {
    const request = await begin()
    const callback = await logIn(request, 'deny')
    await expect(parseAuthorizationResponse(profile, request, callback)).rejects.toMatchObject({
      code: 'ERR_AUTHORIZATION_DENIED',
      error: 'access_denied',
      whoMustAct: 'user',
    })
  })

  test('[CB-05] does not take the callback of another login', async () => {
    const [mine, other] = [await begin(), await begin()]
    await expect(parseAuthorizationResponse(profile, mine, await logIn(other))).rejects.toMatchObject({
      code: 'ERR_STATE_UNKNOWN',
    })
  })

  test('says when the client secret is wrong, without showing it', async () => {
    const wrong = parseProfile(connector, { ...values, client_secret: 'canary-wrong-secret' })
    const error: unknown = await link(wrong).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_client',
      whoMustAct: 'admin',
    })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  test('says when a scope is not one of the app', async () => {
    const wider = parseProfile(connector, { ...values, scopes: [...SCOPES, 'api:data:news'] })
    const request = await begin(wider)
    await expect(parseAuthorizationResponse(wider, request, await logIn(request))).rejects.toMatchObject({
      code: 'ERR_AUTHORIZATION_DENIED',
      error: 'invalid_scope',
      whoMustAct: 'admin',
    })
  })

  test('[CB-09] has one use of a code; the second one ends what the first one gave', async () => {
    const response = await respond()
    const grant = await redeemAuthorizationCode(profile, response)
    await expect(redeemAuthorizationCode(profile, response)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_grant',
    })
    expect(await accepts(grant)).toBe(false)
  })

  test('[TQ-05] needs the verifier of its own request where there is PKCE', async () => {
    const request = await begin()
    expect(new URL(request.url).searchParams.has('code_challenge')).toBe(shape.name === 'zoominfo')
    expect('code_verifier' in request).toBe(shape.name === 'zoominfo')
    if (request.code_verifier === undefined) return
    const { code_verifier = '' } = await begin()
    const mixed = await parseAuthorizationResponse(
      profile,
      { ...request, code_verifier },
      await logIn(request),
    )
    await expect(redeemAuthorizationCode(profile, mixed)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_grant',
    })
  })

  test('survives a restart between the request and the callback: the request is JSON', async () => {
    const request = await begin()
    const callback = await logIn(request)
    const restored: AuthorizationRequest = JSON.parse(JSON.stringify(request))
    const grant = await redeemAuthorizationCode(
      profile,
      await parseAuthorizationResponse(profile, restored, callback),
    )
    expect(await refreshGrant(profile, JSON.parse(JSON.stringify(grant)))).toHaveProperty('access_token')
  })

  test('[NW-13] says for how long a busy server wants to be left alone', async () => {
    const grant = await link()
    sandbox.setFaults({ endpoint: 'token', fault: 'status', status: 429, retry_after: 7, times: 1 })
    await expect(refreshGrant(profile, grant)).rejects.toMatchObject({
      code: 'ERR_PROVIDER_UNAVAILABLE',
      status: 429,
      retryAfter: 7_000,
    })
  })

  test('[CB-11] says that a code may be spent when its answer is lost, and asks once', async () => {
    const response = await respond()
    sandbox.setFaults({ endpoint: 'token', fault: 'drop_after_commit' })
    await expect(redeemAuthorizationCode(profile, response)).rejects.toMatchObject({ code: 'ERR_IN_DOUBT' })
    sandbox.setFaults()
    await expect(redeemAuthorizationCode(profile, response)).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})

describe('the client credentials flow at the sandbox', () => {
  let sandbox: Sandbox
  let connector: Connector
  let values: Record<string, unknown>

  beforeAll(async () => {
    sandbox = await startSandbox()
    const manifest = rebaseManifest(await loadManifest(`${root}connector.yaml`), sandbox.origins)
    connector = createConnector(manifest, { trustedOrigins: [sandbox.origin] })
    const app = await sandbox.createApp({
      grant_types: ['client_credentials'],
      integration_user: sandbox.user.username,
      scopes: SCOPES,
    })
    values = { auth: 'client_credentials', client_id: app.client_id, client_secret: app.client_secret }
  })
  afterAll(() => sandbox.close())

  test('gives a grant without a refresh token, for all scopes or for the chosen ones', async () => {
    const grant = await requestClientCredentials(parseProfile(connector, values))
    expect(grant).not.toHaveProperty('refresh_token')
    expect(grant.scope?.split(' ').toSorted()).toEqual(SCOPES.toSorted())
    const [chosen = ''] = SCOPES
    const narrow = await requestClientCredentials(parseProfile(connector, { ...values, scopes: [chosen] }))
    expect(narrow.scope).toBe(chosen)
  })

  test('says when a scope is not one of the app', async () => {
    const wider = parseProfile(connector, { ...values, scopes: ['api:data:news'] })
    await expect(requestClientCredentials(wider)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_scope',
      whoMustAct: 'admin',
    })
  })

  test('is not for a profile of the other type, nor the other way round', async () => {
    const other = parseProfile(connector, { ...values, auth: 'authorization_code' })
    const wrong = (wanted: string, actual: string) => ({
      code: 'ERR_WRONG_GRANT_TYPE',
      message: `This needs a profile of the grant type ${wanted}; the profile's is ${actual}.`,
      whoMustAct: 'caller',
    })
    await expect(requestClientCredentials(other)).rejects.toMatchObject(
      wrong('client_credentials', 'authorization_code'),
    )
    await expect(
      createAuthorizationRequest(parseProfile(connector, values), { redirectUri: REDIRECT_URI }),
    ).rejects.toMatchObject(wrong('authorization_code', 'client_credentials'))
  })

  test('sends nothing to a local server that nobody trusts', async () => {
    const cautious = createConnector(connector.manifest)
    await expect(requestClientCredentials(parseProfile(cautious, values))).rejects.toMatchObject({
      code: 'ERR_ADDRESS_REFUSED',
    })
  })
})

describe('account fields in a login', () => {
  test('fill in the authorization request, and default scopes those that nobody chose', async () => {
    const sandbox = await startSandbox({ profile: 'plain' })
    try {
      const loaded = await loadManifest(`${root}test/fixtures/manifests/plain.yaml`)
      const manifest = rebaseManifest(loaded, { 'https://login.plain.example': sandbox.origin })
      const connector = createConnector(manifest, { trustedOrigins: [sandbox.origin] })
      const app = await sandbox.createApp({ redirect_uris: [REDIRECT_URI], scopes: SCOPES })
      const profile = parseProfile(connector, { client_id: app.client_id, client_secret: app.client_secret })
      const accountFields = parseAccountFields(connector, { email: 'dana@example.com' })
      const request = await createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI, accountFields })
      expect(new URL(request.url).searchParams.get('login_hint')).toBe('dana@example.com')
      expect(request.scope).toBe('api:data:contact')
      const callback = await authorizeAsUser(request.url, sandbox.user)
      const response = await parseAuthorizationResponse(profile, request, callback, accountFields)
      const grant = await redeemAuthorizationCode(profile, response, accountFields)
      expect(grant.scope).toBe('api:data:contact')
    } finally {
      await sandbox.close()
    }
  })
})
