import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Parameter, RequestTemplate } from '../../src/generated/manifest.ts'
import { planAuthorizationRequest } from '../../src/oauth/authorization-request.ts'
import type { OAuthContext } from '../../src/oauth/context.ts'
import { createProofKey } from '../../src/oauth/dpop.ts'
import { renderRequest } from '../../src/oauth/render-request.ts'
import { type RequestPlan, redactPlan } from '../../src/oauth/request-plan.ts'
import { planRevocationRequest } from '../../src/oauth/revocation-request.ts'
import { sendPlan } from '../../src/oauth/send.ts'
import {
  planAuthorizationCodeRequest,
  planClientCredentialsRequest,
  planRefreshRequest,
} from '../../src/oauth/token-request.ts'
import { type Arrived, contextFor, linked, REDIRECT_URI, type Shape, startRecorder } from './provider.ts'

let provider: Awaited<ReturnType<typeof startRecorder>>
beforeAll(async () => {
  provider = await startRecorder()
})
afterAll(() => provider[Symbol.asyncDispose]())

const GENERATED = { state: 'state-1', code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' }
const BASIC = `Basic ${btoa('client-1:secret-1')}`
const STANDARD_HEADERS = {
  'user-agent': 'linkwright',
  accept: 'application/json',
  'content-type': 'application/x-www-form-urlencoded',
}
const WITH_SCOPES = { values: { scopes: ['contacts:read', 'companies:read'] } }

async function arrivedFrom(context: OAuthContext, plan: RequestPlan): Promise<Arrived> {
  await sendPlan(context.transport, plan)
  return provider.arrived()
}

/** What arrives for a token request of this shape; the verifier is the request's own. */
async function exchange(
  token_request: RequestTemplate = {},
  shape: Shape = {},
): Promise<Arrived & { verifier: string }> {
  const context = await contextFor({
    origin: provider.origin,
    ...shape,
    auth: { ...shape.auth, token_request },
  })
  const { request, response } = linked(context)
  const plan = await planAuthorizationCodeRequest(context, response)
  return { ...(await arrivedFrom(context, plan)), verifier: request.code_verifier ?? '' }
}

async function refresh(shape: Shape = {}): Promise<Arrived> {
  const context = await contextFor({ origin: provider.origin, ...shape })
  return arrivedFrom(
    context,
    await planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'refresh-1' }),
  )
}

async function authorizationUrl(parameters: Parameter[], shape: Shape = {}): Promise<URL> {
  const { authorization_request, ...auth } = shape.auth ?? {}
  const context = await contextFor({
    ...shape,
    auth: { ...auth, authorization_request: { ...authorization_request, parameters } },
  })
  return new URL(renderRequest(planAuthorizationRequest(context, REDIRECT_URI, GENERATED)).url)
}

const form = (body: string): Record<string, string> => Object.fromEntries(new URLSearchParams(body))

describe('a token request', () => {
  test('is what RFC 6749 and RFC 7636 ask for when the manifest says nothing, byte for byte', async () => {
    const { line, headers, body, verifier } = await exchange()
    expect(line).toBe('POST /token HTTP/1.1')
    expect(headers).toEqual({ ...STANDARD_HEADERS, authorization: BASIC })
    expect(body).toBe(
      `redirect_uri=${encodeURIComponent(REDIRECT_URI)}&code=code-1&code_verifier=${verifier}&grant_type=authorization_code`,
    )
  })

  test('[TQ-04] has the redirect URI of the authorization request, byte for byte', async () => {
    const context = await contextFor({ origin: provider.origin })
    const { request, response } = linked(context)
    expect(new URL(request.url).searchParams.get('redirect_uri')).toBe(REDIRECT_URI)
    const { body } = await arrivedFrom(context, await planAuthorizationCodeRequest(context, response))
    expect(form(body)['redirect_uri']).toBe(REDIRECT_URI)
  })

  test.each([
    ["%&+-_.!~*'()", "client%25%26%2B-_.!~*'()"],
    [' :/?#[]@', 'client+%3A%2F%3F%23%5B%5D%40'],
    ['äß€', 'client%C3%A4%C3%9F%E2%82%AC'],
  ])('[TQ-01] form-encodes ID and secret in Basic: %s', async (special, encoded) => {
    const values = { client_id: `client${special}`, client_secret: `client${special}` }
    const { headers } = await exchange({}, { values })
    expect(headers['authorization']).toBe(`Basic ${btoa(`${encoded}:${encoded}`)}`)
  })

  test('[TQ-01] leaves ID and secret as they are for a server that does not decode them', async () => {
    const values = { client_id: 'client %1', client_secret: 'secret+/:' }
    const { headers } = await exchange({ basic_encoding: 'raw' }, { values })
    expect(headers['authorization']).toBe(`Basic ${btoa('client %1:secret+/:')}`)
  })

  test('carries the secret in a way of the manifest where no named method fits', async () => {
    const value = 'Basic ${base64(profile.client_secret)}'
    const { headers, body } = await exchange({
      token_endpoint_auth_method: 'none',
      parameters: [{ name: 'Authorization', in: 'header', value }],
    })
    expect(headers['authorization']).toBe(`Basic ${btoa('secret-1')}`)
    expect(body).not.toContain('secret')
  })

  test('[TQ-02] authenticates by exactly one method', async () => {
    const post = await exchange({ token_endpoint_auth_method: 'client_secret_post' })
    expect(post.headers).not.toHaveProperty('authorization')
    expect(form(post.body)).toMatchObject({ client_id: 'client-1', client_secret: 'secret-1' })
    const none = await exchange({ token_endpoint_auth_method: 'none' })
    expect(none.headers).not.toHaveProperty('authorization')
    expect(form(none.body)).toMatchObject({ client_id: 'client-1' })
    expect(none.body).not.toContain('secret')
    const basic = await exchange()
    expect(basic.body).not.toMatch(/client_id|secret/)
  })

  test('has the client ID in the body beside Basic where the manifest mentions it', async () => {
    const { headers, body } = await exchange({ parameters: [{ name: 'client_id', in: 'body' }] })
    expect(headers['authorization']).toBe(BASIC)
    expect(form(body)).toMatchObject({ client_id: 'client-1' })
  })

  test('is JSON where the manifest says so', async () => {
    const { headers, body, verifier } = await exchange({
      body_format: 'json',
      token_endpoint_auth_method: 'client_secret_post',
      parameters: [{ name: 'quote', in: 'body', value: '"\n${request.client_id}' }],
    })
    expect(headers).toEqual({ ...STANDARD_HEADERS, 'content-type': 'application/json' })
    expect(JSON.parse(body)).toEqual({
      grant_type: 'authorization_code',
      code: 'code-1',
      redirect_uri: REDIRECT_URI,
      code_verifier: verifier,
      client_id: 'client-1',
      client_secret: 'secret-1',
      quote: '"\nclient-1',
    })
  })

  test('renames, moves and leaves out standard parameters', async () => {
    const { headers, body, line, verifier } = await exchange({
      token_endpoint_auth_method: 'client_secret_post',
      omit: ['redirect_uri'],
      parameters: [
        { name: 'client_key', in: 'body', replaces: 'client_id' },
        { name: 'X-Client-Secret', in: 'header', replaces: 'client_secret' },
        { name: 'grant_type', in: 'query' },
      ],
    })
    expect(line).toBe('POST /token?grant_type=authorization_code HTTP/1.1')
    expect(form(body)).toEqual({ code: 'code-1', code_verifier: verifier, client_key: 'client-1' })
    expect(headers).toEqual({ ...STANDARD_HEADERS, 'x-client-secret': 'secret-1' })
  })

  test('has extra parameters in their places; an optional one without a value is left out', async () => {
    const { headers, body, line } = await exchange(
      {
        parameters: [
          { name: 'api-version', in: 'query', value: '2 & 3' },
          { name: 'X-Tenant', in: 'header', value: '${account.tenant}' },
          { name: 'Accept', in: 'header', value: 'application/vnd.example+json' },
          { name: 'audience', in: 'body', value: 'https://${profile.region}.example.com', required: true },
          { name: 'hint', in: 'body', value: '${profile.hint}' },
          { name: 'again', in: 'body', value: '${request.code}' },
        ],
      },
      {
        fields: [
          { name: 'region', title: 'Region', type: 'string', default: 'eu' },
          { name: 'hint', title: 'Hint', type: 'string', optional: true },
        ],
        accountFields: [{ name: 'tenant', title: 'Tenant', type: 'string' }],
        account: { tenant: 'acme' },
      },
    )
    expect(line).toBe('POST /token?api-version=2+%26+3 HTTP/1.1')
    expect(headers).toMatchObject({ 'x-tenant': 'acme', accept: 'application/vnd.example+json' })
    expect(form(body)).toMatchObject({ audience: 'https://eu.example.com', again: 'code-1' })
    expect(form(body)).not.toHaveProperty('hint')
  })

  test('keeps the query that its endpoint has', async () => {
    const { line } = await exchange({}, { server: { token_endpoint: 'https://login.example.com/token?v=2' } })
    expect(line).toBe('POST /token?v=2 HTTP/1.1')
  })

  test.each(['a\r\nX-Other: b', 'a\u0000', 'ä', 'a\u2028'])('never has %j in a header', async (tenant) => {
    const parameters: Parameter[] = [{ name: 'X-Tenant', in: 'header', value: '${account.tenant}' }]
    const context = await contextFor({
      auth: { refresh_request: { parameters } },
      accountFields: [{ name: 'tenant', title: 'Tenant', type: 'string' }],
      values: { scopes: [] },
      account: { tenant },
    })
    await expect(
      planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'refresh-1' }),
    ).rejects.toMatchObject({
      code: 'ERR_TEMPLATE_UNSAFE',
      message: 'The template "X-Tenant" cannot be filled in safely: a value cannot stand in a header.',
    })
  })

  test('fails when a required parameter has no value after all', async () => {
    const parameters: Parameter[] = [
      { name: 'tenant', in: 'body', value: '${account.tenant}', required: true },
    ]
    const context = await contextFor({
      auth: { refresh_request: { parameters } },
      accountFields: [{ name: 'tenant', title: 'Tenant', type: 'string' }],
    })
    await expect(
      planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'refresh-1' }),
    ).rejects.toMatchObject({
      code: 'ERR_TEMPLATE_UNRESOLVED',
      missing: 'account.tenant',
    })
  })
})

describe('a client credentials request', () => {
  const auth = { grant_type: 'client_credentials' } as const

  test('asks for the chosen scopes, or for none in particular', async () => {
    const some = await contextFor({ origin: provider.origin, auth, ...WITH_SCOPES })
    const first = await arrivedFrom(some, await planClientCredentialsRequest(some))
    expect(first.body).toBe('scope=contacts%3Aread+companies%3Aread&grant_type=client_credentials')
    expect(first.headers).toEqual({ ...STANDARD_HEADERS, authorization: BASIC })
    const none = await contextFor({ origin: provider.origin, auth })
    const second = await arrivedFrom(none, await planClientCredentialsRequest(none))
    expect(second.body).toBe('grant_type=client_credentials')
  })

  test('leaves the scope out where the manifest says so', async () => {
    const omit = { ...auth, token_request: { omit: ['scope'] } }
    const context = await contextFor({ origin: provider.origin, auth: omit, ...WITH_SCOPES })
    const { body } = await arrivedFrom(context, await planClientCredentialsRequest(context))
    expect(body).toBe('grant_type=client_credentials')
  })
})

describe('a refresh request', () => {
  test('is written as the token request is, where the manifest does not say otherwise', async () => {
    const context = await contextFor({
      origin: provider.origin,
      auth: {
        token_request: {
          token_endpoint_auth_method: 'client_secret_post',
          body_format: 'json',
          omit: ['grant_type'],
          parameters: [
            { name: 'client_key', in: 'body', replaces: 'client_id' },
            { name: 'audience', in: 'body', value: 'both' },
            { name: 'back_to', in: 'body', value: '${request.redirect_uri}' },
          ],
        },
      },
    })
    const { headers, body } = await arrivedFrom(
      context,
      await planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'refresh-1' }),
    )
    expect(headers['content-type']).toBe('application/json')
    expect(JSON.parse(body)).toEqual({
      refresh_token: 'refresh-1',
      client_key: 'client-1',
      client_secret: 'secret-1',
      audience: 'both',
    })
  })

  test('is what RFC 6749 section 6 asks for, without a scope', async () => {
    const { line, headers, body } = await refresh(WITH_SCOPES)
    expect(line).toBe('POST /token HTTP/1.1')
    expect(headers).toEqual({ ...STANDARD_HEADERS, authorization: BASIC })
    expect(body).toBe('refresh_token=refresh-1&grant_type=refresh_token')
  })

  test('authenticates as the token request does, and by a method of its own where it has one', async () => {
    const token_request = { token_endpoint_auth_method: 'client_secret_post' } as const
    const same = await refresh({ auth: { token_request } })
    expect(form(same.body)).toMatchObject({ client_id: 'client-1', client_secret: 'secret-1' })
    const refresh_request = { token_endpoint_auth_method: 'client_secret_basic' } as const
    const own = await refresh({ auth: { token_request, refresh_request } })
    expect(own.headers).toMatchObject({ authorization: BASIC })
    expect(own.body).not.toContain('secret')
  })

  test('goes to a URL of its own, also where there is no token endpoint', async () => {
    const refresh_request = { url: 'https://login.example.com/refresh/${account.tenant}?v=2' }
    const shape: Shape = {
      auth: { refresh_request },
      accountFields: [{ name: 'tenant', title: 'Tenant', type: 'string' }],
      account: { tenant: 'a/b' },
    }
    expect((await refresh(shape)).line).toBe('POST /refresh/a%2Fb?v=2 HTTP/1.1')
  })
})

describe('a revocation request', () => {
  test('is what RFC 7009 section 2.1 asks for', async () => {
    const context = await contextFor({ origin: provider.origin })
    const plan = await planRevocationRequest(context, 'refresh-1', 'refresh_token')
    const { line, headers, body } = await arrivedFrom(context, plan)
    expect(line).toBe('POST /revoke HTTP/1.1')
    expect(headers).toEqual({ ...STANDARD_HEADERS, authorization: BASIC })
    expect(form(body)).toEqual({ token: 'refresh-1', token_type_hint: 'refresh_token' })
  })

  test('cannot be made where there is no endpoint for it', async () => {
    const context = await contextFor({ server: { revocation_endpoint: undefined } })
    await expect(planRevocationRequest(context, 'refresh-1', 'refresh_token')).rejects.toMatchObject({
      code: 'ERR_ENDPOINT_MISSING',
      message: 'The authorization server has no revocation_endpoint.',
      whoMustAct: 'author',
    })
  })

  test('goes to a URL of its own where the metadata names none', async () => {
    const context = await contextFor({
      origin: provider.origin,
      server: { revocation_endpoint: undefined },
      auth: { revocation_request: { url: 'https://login.example.com/unlink' } },
    })
    const plan = await planRevocationRequest(context, 'access-1', 'access_token')
    expect((await arrivedFrom(context, plan)).line).toBe('POST /unlink HTTP/1.1')
  })
})

describe('an authorization request', () => {
  test('is what RFC 6749 and RFC 7636 ask for when the manifest says nothing, byte for byte', async () => {
    const { href } = await authorizationUrl([], WITH_SCOPES)
    expect(href).toBe(
      'https://login.example.com/authorize?response_type=code&client_id=client-1' +
        `&redirect_uri=${encodeURIComponent(REDIRECT_URI)}&scope=contacts%3Aread+companies%3Aread&state=state-1` +
        '&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
    )
  })

  test('[AR-06] keeps the query of its endpoint, and has each parameter of its own once', async () => {
    const authorization_endpoint = 'https://login.example.com/authorize?foo=1&prompt=login&prompt=none'
    const { searchParams } = await authorizationUrl([{ name: 'prompt', in: 'query', value: 'consent' }], {
      server: { authorization_endpoint },
    })
    expect(searchParams.get('foo')).toBe('1')
    for (const [name] of searchParams) expect(searchParams.getAll(name), name).toHaveLength(1)
    expect(searchParams.getAll('prompt')).toEqual(['consent'])
  })

  test('[AR-08] joins scopes by the declared separator', async () => {
    const values = { ...WITH_SCOPES.values, client_id: 'client 1' }
    const { searchParams } = await authorizationUrl([], { auth: { scope_separator: ',' as const }, values })
    expect(searchParams.get('scope')).toBe('contacts:read,companies:read')
    expect(searchParams.get('client_id')).toBe('client 1')
  })

  test('[AR-03] has neither challenge nor method where PKCE is unsupported; state stays', async () => {
    const pkce = { unsupported: 'The server refuses unknown parameters.' }
    const url = await authorizationUrl([], { auth: { pkce } })
    expect([...url.searchParams.keys()]).toEqual(['response_type', 'client_id', 'redirect_uri', 'state'])
    const { body } = await exchange({}, { auth: { pkce } })
    expect(Object.keys(form(body)).sort()).toEqual(['code', 'grant_type', 'redirect_uri'])
  })

  test('[AR-09] is not changed by values that people filled in', async () => {
    const hostile = 'x&state=other&redirect_uri=https://evil.example#'
    const url = await authorizationUrl([{ name: 'hint', in: 'query', value: '${profile.hint}' }], {
      fields: [{ name: 'hint', title: 'Hint', type: 'string' }],
      values: { hint: hostile },
    })
    expect(url.searchParams.get('hint')).toBe(hostile)
    expect(url.searchParams.getAll('state')).toEqual(['state-1'])
    expect(url.searchParams.getAll('redirect_uri')).toEqual([REDIRECT_URI])
    expect(url.hash).toBe('')
  })

  test('renames standard parameters, and leaves the scope out where told to', async () => {
    const url = await authorizationUrl(
      [
        { name: 'client_key', in: 'query', replaces: 'client_id' },
        { name: 'custom_state', in: 'query', replaces: 'state' },
      ],
      { auth: { authorization_request: { omit: ['scope'] } }, ...WITH_SCOPES },
    )
    const { client_key, custom_state, ...rest } = Object.fromEntries(url.searchParams)
    expect([client_key, custom_state]).toEqual(['client-1', 'state-1'])
    expect(rest).not.toHaveProperty('client_id')
    expect(rest).not.toHaveProperty('state')
    expect(rest).not.toHaveProperty('scope')
  })

  test('goes to a URL of its own where the metadata names none', async () => {
    const url = await authorizationUrl([], {
      server: { authorization_endpoint: undefined },
      auth: { authorization_request: { url: 'https://login.example.com/install' } },
    })
    expect(url.origin + url.pathname).toBe('https://login.example.com/install')
  })
})

describe('a plan', () => {
  const shape: Shape = {
    fields: [
      { name: 'api_key', title: 'API key', type: 'secret' },
      { name: 'now', title: 'Now', type: 'string' },
    ],
    accountFields: [{ name: 'pin', title: 'PIN', type: 'secret' }],
    account: { pin: 'canary-pin' },
    values: { client_secret: 'canary-secret', api_key: 'canary-key', now: 'noon', scopes: [] },
    auth: {
      token_request: {
        token_endpoint_auth_method: 'client_secret_post',
        parameters: [
          { name: 'code', in: 'body' },
          { name: 'secret', in: 'body', replaces: 'client_secret' },
          { name: 'X-Key', in: 'header', value: 'Key ${profile.api_key}' },
          { name: 'pin', in: 'body', value: '${account.pin}' },
          { name: 'again', in: 'body', value: '${request.code}' },
          { name: 'version', in: 'query', value: '2' },
          { name: 'at', in: 'query', value: '${profile.now}' },
          { name: 'nonce', in: 'query', value: "${random(8)}${now('ms')}${lower(request.client_id)}" },
          { name: 'empty', in: 'query', value: '', encoding: 'percent' },
          { name: 'none', in: 'query', value: '${profile.scopes}' },
          { name: 'Accept', in: 'header', value: '*/*' },
        ],
      },
    },
  }

  test('says where each parameter came from, and where the manifest mentions it', async () => {
    const context = await contextFor(shape)
    const plan = await planAuthorizationCodeRequest(context, linked(context).response)
    const origins = plan.parameters.map(({ name, origin, declared_at, secret }) => [
      name,
      origin,
      declared_at !== undefined,
      secret,
    ])
    expect(origins).toEqual([
      ['content-type', 'protocol', false, false],
      ['redirect_uri', 'connector:redirect_uri', false, false],
      ['code', 'authorization_response:code', true, true],
      ['code_verifier', 'generated:code_verifier', false, true],
      ['grant_type', 'protocol', false, false],
      ['client_id', 'profile:client_id', false, false],
      ['secret', 'profile:client_secret', true, true],
      ['X-Key', 'profile:api_key', true, true],
      ['pin', 'account:pin', true, true],
      ['again', 'request:code', true, true],
      ['version', expect.stringMatching(/^manifest:connector\.yaml:\d+$/), true, false],
      ['at', 'profile:now', true, false],
      ['nonce', 'request:client_id, generated:random, generated:now', true, false],
      ['empty', expect.stringMatching(/^manifest:/), true, false],
      ['Accept', expect.stringMatching(/^manifest:/), true, false],
    ])
    expect(plan.parameters.find(({ name }) => name === 'state')).toBeUndefined()
    const [type] = plan.parameters
    expect(type).toStrictEqual({
      name: 'content-type',
      in: 'header',
      value: 'application/x-www-form-urlencoded',
      origin: 'protocol',
      secret: false,
    })
    expect(plan.parameters.find(({ name }) => name === 'version')).not.toHaveProperty('encoding')
    expect(plan.parameters.find(({ name }) => name === 'code')).not.toHaveProperty('encoding')
    expect(plan).not.toHaveProperty('fragment')
    expect(plan).not.toHaveProperty('client_certificate')
    const generated = planAuthorizationRequest(context, REDIRECT_URI, GENERATED).parameters
    expect(Object.fromEntries(generated.map(({ name, origin }) => [name, origin]))).toEqual({
      response_type: 'protocol',
      client_id: 'profile:client_id',
      redirect_uri: 'connector:redirect_uri',
      state: 'generated:state',
      code_challenge: 'generated:code_challenge',
      code_challenge_method: 'protocol',
    })
  })

  test('has no secret left when it is redacted, and is itself unchanged', async () => {
    const context = await contextFor(shape)
    const { request, response } = linked(context)
    const plans = [
      await planAuthorizationCodeRequest(context, response),
      await planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'canary-refresh' }),
      await planRevocationRequest(context, 'canary-token', 'refresh_token'),
    ]
    for (const plan of plans) {
      const text = inspect(plan, { depth: 9 })
      expect(text).toMatch(/canary/)
      const redacted =
        inspect(redactPlan(plan), { depth: 9 }) + JSON.stringify(renderRequest(redactPlan(plan)))
      expect(redacted).not.toMatch(/canary|code-1/)
      expect(redacted).not.toContain(request.code_verifier)
      expect(redacted).toContain('[redacted]')
      expect(inspect(plan, { depth: 9 })).toBe(text)
    }
  })

  test('says of a proof of possession that it was generated, and is a secret', async () => {
    const context = await contextFor({ auth: { dpop_bound_access_tokens: true } })
    const proof_key = createProofKey(context)
    const tokens = { access_token: 'access-1', refresh_token: 'refresh-1' }
    const plan = await planRefreshRequest({ ...context, proof_key }, tokens)
    expect(plan.parameters.find(({ name }) => name === 'dpop')).toMatchObject({
      origin: 'generated:dpop_proof',
      secret: true,
    })
  })

  test('of a refresh by GET has nothing of the body of the token request', async () => {
    const parameters: Parameter[] = [
      { name: 'tenant', in: 'body', value: 'main' },
      { name: 'version', in: 'query', value: '2' },
    ]
    const refresh_request = { method: 'GET', secrets_in_url: 'The server takes nothing else.' } as const
    const context = await contextFor({ auth: { token_request: { parameters }, refresh_request } })
    const tokens = { access_token: 'access-1', refresh_token: 'refresh-1' }
    const plan = await planRefreshRequest(context, tokens)
    expect(plan.parameters.map(({ name }) => name)).toEqual([
      'accept',
      'authorization',
      'refresh_token',
      'grant_type',
      'version',
    ])
  })

  test('redacts Basic authentication', async () => {
    const plan = await planRefreshRequest(await contextFor(), {
      access_token: 'access-1',
      refresh_token: 'refresh-1',
    })
    expect(JSON.stringify(redactPlan(plan))).not.toContain(BASIC.slice(6))
    expect(plan.parameters.find(({ name }) => name === 'authorization')).toMatchObject({
      origin: 'profile:client_id, profile:client_secret',
      secret: true,
    })
  })
})
