import { describe, expect, onTestFinished, test } from 'vitest'
import { explain } from '../../../src/connector/explain.ts'
import * as flows from '../../../src/connector/flows.ts'
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { startByteServer } from '../../http/byte-server.ts'
import { OWNER, testClock, USER } from '../../support/linked.ts'
import { http } from '../../support/token-server.ts'
import { type AuthorizationServer, startAuthorizationServer } from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'
import { formOf, logIn, manifestFor, profileAt, readJwt } from './linked-client.ts'

const SECRET = 'secret-1-that-has-thirty-two-bytes-or-more'
const values = { client_secret: SECRET }

/** A server that takes pushed requests only, for one API. */
const start = (): Promise<AuthorizationServer> =>
  startAuthorizationServer({
    redirectUri: REDIRECT_URI,
    configuration: {
      features: {
        pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
        resourceIndicators: {
          enabled: true,
          useGrantedResource: () => true,
          getResourceServerInfo: (_ctx, resource) => ({
            scope: 'read',
            audience: resource,
            accessTokenFormat: 'jwt',
          }),
        },
      },
    },
  })

describe('a pushed authorization request, at oidc-provider', () => {
  test('[EX-04] [TQ-10] carries everything; the browser carries the client and the reference', async () => {
    await using server = await start()
    const { profile, sent } = await profileAt(server, 'pushed-requests', values)
    const request = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
    const [pushed] = sent
    expect(pushed && { ...formOf(pushed), code_challenge: undefined }).toEqual({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: REDIRECT_URI,
      scope: 'openid read',
      state: request.state,
      nonce: request.nonce,
      code_challenge: undefined,
      code_challenge_method: 'S256',
      resource: `${server.origin}/v1`,
      prompt: 'login',
    })
    expect(pushed?.request.headers['authorization']).toBe(`Basic ${btoa(`client-1:${SECRET}`)}`)
    const { request_uri, expires_in } = JSON.parse(Buffer.from(pushed?.response.body ?? '').toString())
    expect(request.url).toBe(
      `${server.origin}/auth?${new URLSearchParams({ client_id: 'client-1', request_uri })}`,
    )
    expect(request.url_expires_at).toBeGreaterThan(Date.now() + (expires_in - 10) * 1_000)
    const response = await flows.parseAuthorizationResponse(
      profile,
      request,
      await server.authorize(request.url),
    )
    const grant = await flows.redeemAuthorizationCode(profile, response)
    // The token is for that API, and the ID token for this client, server and login.
    expect(readJwt(grant.access_token).claims).toMatchObject({ aud: `${server.origin}/v1`, scope: 'read' })
    expect(grant.sub).toBe('user-1')
    const refreshed = await flows.refreshGrant(profile, grant)
    expect(refreshed.sub).toBe('user-1')
    expect(sent.slice(1).map((one) => formOf(one)['resource'])).toEqual(Array(2).fill(`${server.origin}/v1`))
  })

  test('[EX-04] a reference that has ended ends the login, and only that', async () => {
    await using server = await start()
    const { profile } = await profileAt(server, 'pushed-requests', values)
    const used = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
    await server.authorize(used.url)
    const callback = await server.authorize(used.url)
    expect(new URL(callback).searchParams.get('error')).toBe('invalid_request_uri')
    await expect(flows.parseAuthorizationResponse(profile, used, callback)).rejects.toMatchObject({
      code: 'ERR_STATE_UNKNOWN',
    })
    expect(await logIn(server, profile)).toMatchObject({ token_type: 'bearer' })
  })

  test('is explained as it is sent, with its secrets cut out', async () => {
    await using server = await start()
    const { profile, sent } = await profileAt(server, 'pushed-requests', values)
    const redirectUri = REDIRECT_URI
    const pinned = { state: 's', nonce: 'n', request_uri: 'urn:r', code: 'c' }
    const [pushed, referring, exchange, ...more] = await explain(profile, {
      flow: 'authorization_code',
      redirectUri,
      with: pinned,
    })
    expect(more).toEqual([])
    expect(sent).toEqual([])
    expect(pushed).toMatchObject({
      name: 'pushed_authorization_request',
      method: 'POST',
      url: `${server.origin}/request`,
      headers: { authorization: '[redacted]' },
    })
    expect(pushed?.body).toContain('state=s&')
    expect(pushed?.body).toContain('nonce=n')
    expect(referring).toMatchObject({
      method: 'GET',
      url: `${server.origin}/auth?client_id=client-1&request_uri=urn%3Ar`,
    })
    expect(exchange?.name).toBe('token_request')
  })
})

describe('the answer to a pushed request', () => {
  const GOOD = { request_uri: 'urn:example:1', expires_in: 60 }

  async function pushed(answer: string, manifest = 'pushed-requests'): Promise<unknown> {
    const server = await startByteServer({ onRequest: (socket) => void socket.end(answer) })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { profile } = await profileAt(server, manifest, values)
    return flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
  }

  test('[EX-04] is 201 with a reference', async () => {
    expect(await pushed(http(201, GOOD))).toMatchObject({
      url: expect.stringMatching(/\?client_id=client-1&request_uri=urn%3Aexample%3A1$/),
    })
  })

  test('[EX-04] may be 200 where the manifest says so, and then only that', async () => {
    expect(await pushed(http(200, GOOD), 'pushed-with-200')).toHaveProperty('url')
    await expect(pushed(http(201, GOOD), 'pushed-with-200')).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
    })
  })

  test.each([
    ['status 200, which the manifest does not declare', http(200, GOOD), 'ERR_RESPONSE_NOT_CONFORM'],
    ['no reference', http(201, { expires_in: 60 }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['a lifetime that is none', http(201, { ...GOOD, expires_in: '60' }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['no lifetime left', http(201, { ...GOOD, expires_in: 0 }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['a page', http(201, '<html>', { 'content-type': 'text/html' }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['413', http(413, '', { 'content-type': 'text/html' }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['an error', http(400, { error: 'invalid_request' }), 'ERR_TOKEN_ERROR_RESPONSE'],
    ['an outage', http(503, ''), 'ERR_PROVIDER_UNAVAILABLE'],
  ])('[EX-04] is refused with %s', async (_name, answer, code) => {
    await expect(pushed(answer)).rejects.toMatchObject({ code })
  })
})

describe('an ID token that is asked for', () => {
  const jwt = (claims: object, alg = 'RS256'): string =>
    [{ alg }, claims, 'signature']
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')

  async function redeemed(
    change: (claims: Record<string, unknown>) => object,
    alg?: string,
  ): Promise<unknown> {
    let nonce = ''
    const server = await startByteServer({
      onRequest(socket, request) {
        if (request.startsWith('POST /request')) {
          nonce = new URLSearchParams(request.slice(request.indexOf('\r\n\r\n') + 4)).get('nonce') ?? ''
          return void socket.end(http(201, { request_uri: 'urn:example:1', expires_in: 60 }))
        }
        const now = Math.floor(Date.now() / 1_000)
        const claims = { iss: server.origin, aud: 'client-1', sub: 'user-1', nonce, iat: now, exp: now + 60 }
        const id_token = jwt(change(claims), alg)
        const body = { access_token: 'access', token_type: 'bearer', expires_in: 60, id_token }
        socket.end(http(200, body))
      },
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { profile } = await profileAt(server, 'pushed-requests', values)
    const request = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
    const callback = `${REDIRECT_URI}?code=c&state=${request.state}`
    return flows.redeemAuthorizationCode(
      profile,
      await flows.parseAuthorizationResponse(profile, request, callback),
    )
  }

  test('[TR-19] says whom the grant is for', async () => {
    expect(await redeemed((claims) => claims)).toMatchObject({ sub: 'user-1' })
  })

  test.each<[string, object, string?]>([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'client-2' }],
    ['a time that is over', { exp: 1 }],
    ['another nonce', { nonce: 'n' }],
    ['no nonce', { nonce: undefined }],
    ['another algorithm', {}, 'HS256'],
    ['no algorithm', {}, 'none'],
  ])('[TR-19] ends the login with %s', async (_name, change, alg) => {
    await expect(redeemed((claims) => ({ ...claims, ...change }), alg)).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
      reason: 'the ID token is missing, or is not one of this server for this client and this login',
    })
  })

  test('[TR-19] may be bad on a refresh: the new refresh token is kept', async () => {
    let nonce = ''
    const idToken = (iss: string): string => {
      const now = Math.floor(Date.now() / 1_000)
      return jwt({ iss, aud: 'client-1', sub: 'user-1', nonce, iat: now, exp: now + 60 })
    }
    const tokenRequests: string[] = []
    const server = await startByteServer({
      onRequest(socket, request) {
        const form = new URLSearchParams(request.slice(request.indexOf('\r\n\r\n') + 4))
        if (request.startsWith('POST /request')) {
          nonce = form.get('nonce') ?? ''
          return void socket.end(http(201, { request_uri: 'urn:example:1', expires_in: 60 }))
        }
        const count = tokenRequests.push(form.get('refresh_token') ?? '')
        const id_token = idToken(count === 2 ? 'https://evil.example' : server.origin)
        const refresh_token = `refresh-${count}`
        socket.end(
          http(200, {
            access_token: 'access',
            token_type: 'bearer',
            expires_in: 60,
            refresh_token,
            id_token,
          }),
        )
      },
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const clock = testClock()
    const { accounts, profiles } = await createLinkwright({
      manifests: [await manifestFor(server, 'pushed-requests')],
      publicUrl: 'https://app.example.com',
      database: ':memory:',
      trustedOrigins: [server.origin],
      clock,
    })
    const profile = await profiles.create({
      connector: 'example',
      values: { client_id: 'client-1', ...values },
    })
    const begun = await accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER })
    const callback = `${REDIRECT_URI}?${new URLSearchParams({ code: 'c', state: begun.state })}`
    const account = await accounts.finishLink({ callback, user: USER })
    await expect(accounts.refresh(account)).rejects.toMatchObject({ code: 'ERR_RESPONSE_NOT_CONFORM' })
    clock.advance(30_000)
    await accounts.refresh(account)
    expect(tokenRequests).toEqual(['', 'refresh-1', 'refresh-2'])
  })
})
