import { describe, expect, onTestFinished, test } from 'vitest'
import { explain } from '../../../src/connector/explain.ts'
import * as flows from '../../../src/connector/flows.ts'
import { createLinkwright, type Linkwright } from '../../../src/create-linkwright.ts'
import { startByteServer } from '../../http/byte-server.ts'
import { OWNER, USER } from '../../support/linked.ts'
import { http } from '../../support/token-server.ts'
import { type AuthorizationServer, startAuthorizationServer } from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'
import { formOf, manifestFor, profileAt } from './linked-client.ts'

const SECRET = 'secret-1-that-has-thirty-two-bytes-or-more'
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code'
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'

async function open(server: {
  readonly origin: string
}): Promise<{ linkwright: Linkwright; profile_id: string }> {
  const linkwright = await createLinkwright({
    manifests: [await manifestFor(server, 'other-grants')],
    publicUrl: 'https://app.example.com',
    database: ':memory:',
    trustedOrigins: [server.origin],
  })
  onTestFinished(() => linkwright.close())
  const values = { auth: 'main', client_id: 'client-1', client_secret: SECRET }
  const { id } = await linkwright.profiles.create({ connector: 'example', values })
  return { linkwright, profile_id: id }
}

describe('a login on another device, at oidc-provider', () => {
  const start = (): Promise<AuthorizationServer> =>
    startAuthorizationServer({
      redirectUri: REDIRECT_URI,
      client: {
        grant_types: [DEVICE_CODE, 'refresh_token'],
        redirect_uris: [],
        response_types: [],
      },
      configuration: { features: { deviceFlow: { enabled: true }, introspection: { enabled: true } } },
    })

  test('waits for the user, links once, refreshes, and is asked about', async () => {
    await using server = await start()
    const { linkwright, profile_id } = await open(server)
    const { accounts } = linkwright
    const begun = await accounts.startDeviceLink({ profile_id, owner: OWNER, user: USER })
    expect(begun).toMatchObject({ verification_uri: `${server.origin}/device`, retry_after: 5_000 })
    expect(begun.expires_at).toBeGreaterThan(Date.now() + 500_000)
    const ask = { id: begun.id, user: USER }
    await expect(accounts.pollDeviceLink({ ...ask, user: 'someone else' })).rejects.toMatchObject({
      code: 'ERR_USER_MISMATCH',
    })
    await server.approveDevice(begun.user_code)
    const answer = await accounts.pollDeviceLink(ask)
    if (answer.status !== 'linked') throw new Error('Still pending')
    const linked = answer.account
    expect(linked).toMatchObject({ owner: OWNER, status: 'active' })
    expect(await accounts.pollDeviceLink(ask)).toMatchObject({ status: 'linked', account: { id: linked.id } })
    await accounts.refresh(linked)
    // [EX-03] RFC 7662.
    expect(await accounts.introspect(linked)).toMatchObject({
      active: true,
      client_id: 'client-1',
      sub: 'user-1',
    })
  })

  test('is explained as it is sent', async () => {
    await using server = await start()
    const { profile, sent } = await profileAt(server, 'other-grants', { auth: 'main', client_secret: SECRET })
    const options = { flow: 'device_code', redirectUri: REDIRECT_URI } as const
    const [device, token, ...more] = await explain(profile, options)
    expect(more).toEqual([])
    expect(sent).toEqual([])
    expect(device).toMatchObject({
      name: 'device_authorization_request',
      url: `${server.origin}/device/auth`,
    })
    expect(device?.body).toBe('scope=openid&client_id=client-1')
    expect(token?.body).toBe(`device_code=%5Bredacted%5D&grant_type=${encodeURIComponent(DEVICE_CODE)}`)
  })
})

describe('the answers to a device', () => {
  const begun = {
    device_code: 'canary-device',
    user_code: 'AAAA-BBBB',
    verification_uri: 'https://login.example.com/device',
    expires_in: 600,
    interval: 0.02,
  }

  async function started(
    first: object,
    ...answers: string[]
  ): Promise<{ linkwright: Linkwright; id: string; requests: readonly string[] }> {
    const server = await startByteServer({
      onRequest: (socket, request) =>
        void socket.end(
          request.startsWith('POST /device') ? http(200, first) : (answers.shift() ?? http(500, '')),
        ),
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { linkwright, profile_id } = await open(server)
    const { id } = await linkwright.accounts.startDeviceLink({ profile_id, owner: OWNER, user: USER })
    return { linkwright, id, requests: server.requests }
  }

  const PENDING = http(400, { error: 'authorization_pending' })

  test('that the user is not there yet are waited for', async () => {
    const tokens = { access_token: 'access', token_type: 'bearer' }
    const { linkwright, id } = await started(begun, PENDING, http(200, tokens))
    const ask = { id, user: USER }
    expect(await linkwright.accounts.pollDeviceLink(ask)).toEqual({ status: 'pending', retry_after: 20 })
    await expect.poll(() => linkwright.accounts.pollDeviceLink(ask)).toMatchObject({ status: 'linked' })
  })

  test('are not asked for before the time that the server wants', async () => {
    const { linkwright, id, requests } = await started({ ...begun, interval: 60 }, PENDING)
    const ask = { id, user: USER }
    expect(await linkwright.accounts.pollDeviceLink(ask)).toEqual({ status: 'pending', retry_after: 60_000 })
    const early = await linkwright.accounts.pollDeviceLink(ask)
    if (early.status === 'linked') throw new Error('Asked too early')
    expect(early.retry_after).toBeLessThanOrEqual(60_000)
    expect(requests).toHaveLength(2)
  })

  test('to ask more slowly is obeyed', async () => {
    const { linkwright, id } = await started(begun, http(400, { error: 'slow_down' }))
    expect(await linkwright.accounts.pollDeviceLink({ id, user: USER })).toEqual({
      status: 'pending',
      retry_after: 5_020,
    })
  })

  test.each([
    ['access_denied', 'ERR_AUTHORIZATION_DENIED'],
    ['expired_token', 'ERR_STATE_EXPIRED'],
  ])('of %s ends the login', async (error, code) => {
    const { linkwright, id } = await started(begun, http(400, { error }))
    const ask = { id, user: USER }
    await expect(linkwright.accounts.pollDeviceLink(ask)).rejects.toMatchObject({ code })
    await expect(linkwright.accounts.pollDeviceLink(ask)).rejects.toMatchObject({ code: 'ERR_STATE_USED' })
  })

  test.each([
    ['no address', { ...begun, verification_uri: undefined }],
    ['an address that is a program', { ...begun, verification_uri: 'javascript:alert(1)' }],
    ['an address in clear text', { ...begun, verification_uri: 'http://login.example.com/device' }],
    ['a code that writes to the terminal', { ...begun, user_code: '\u001b[2J' }],
    ['no lifetime', { ...begun, expires_in: 0 }],
  ])('with %s are refused', async (_name, first) => {
    await expect(started(first)).rejects.toMatchObject({ code: 'ERR_RESPONSE_NOT_CONFORM' })
  })
})

describe('a token exchange', () => {
  const answer = {
    access_token: 'exchanged',
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 60,
  }
  const values = { auth: 'exchange', client_secret: SECRET }

  async function exchanged(body: object): Promise<unknown> {
    const server = await startByteServer({ onRequest: (socket) => void socket.end(http(200, body)) })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { profile } = await profileAt(server, 'other-grants', values)
    return flows.requestClientCredentials(profile, { token: 'canary' })
  }

  test('sends a token of the account for one at another audience, to a server with a grant of its own', async () => {
    await using server = await startAuthorizationServer({
      redirectUri: REDIRECT_URI,
      client: { grant_types: [EXCHANGE], redirect_uris: [], response_types: [] },
      prepare: (provider) =>
        provider.registerGrantType(
          EXCHANGE,
          async (ctx) => {
            const { subject_token, audience } = ctx.oidc.params ?? {}
            ctx.body = { ...answer, access_token: `${String(subject_token)}-${String(audience)}` }
          },
          ['subject_token', 'subject_token_type', 'audience', 'scope'],
        ),
    })
    const { profile, sent } = await profileAt(server, 'other-grants', values)
    expect(await flows.requestClientCredentials(profile, { token: 'mine' })).toMatchObject({
      access_token: 'mine-https://acme.example.com',
      token_type: 'bearer',
    })
    expect(sent.map(formOf)).toEqual([
      {
        grant_type: EXCHANGE,
        audience: 'https://acme.example.com',
        scope: 'openid',
        subject_token: 'mine',
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      },
    ])
  })

  test.each([
    ['without issued_token_type', { ...answer, issued_token_type: undefined }],
    ['whose token is not for an Authorization header', { ...answer, token_type: 'N_A' }],
  ])('[TQ-09] %s is refused', async (_name, body) => {
    await expect(exchanged(body)).rejects.toMatchObject({ code: 'ERR_RESPONSE_NOT_CONFORM' })
  })
})

test('a token exchange and an introspection are explained as they are sent', async () => {
  const at = { origin: 'https://login.example.com' }
  const basic = `Basic ${btoa(`client-1:${SECRET}`)}`
  const shown = { redirectUri: REDIRECT_URI, reveal: true }
  const exchange = await profileAt(at, 'other-grants', { auth: 'exchange', client_secret: SECRET })
  const options = { ...shown, flow: 'client_credentials', accountFields: { token: 'mine' } } as const
  expect(await explain(exchange.profile, options)).toMatchObject([
    {
      name: 'token_request',
      headers: { authorization: basic },
      body: String(
        new URLSearchParams({
          scope: 'openid',
          audience: 'https://acme.example.com',
          grant_type: EXCHANGE,
          subject_token: 'mine',
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        }),
      ),
    },
  ])
  const main = await profileAt(at, 'other-grants', { auth: 'main', client_secret: SECRET })
  expect(
    await explain(main.profile, { ...shown, flow: 'introspect', with: { access_token: 'access' } }),
  ).toMatchObject([
    {
      name: 'introspection_request',
      url: 'https://login.example.com/token/introspection',
      headers: { authorization: basic },
      body: 'token_type_hint=access_token&token=access',
    },
  ])
})

describe('an introspection', () => {
  async function introspected(answer: string): Promise<unknown> {
    const server = await startByteServer({ onRequest: (socket) => void socket.end(answer) })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { profile } = await profileAt(server, 'other-grants', { auth: 'main', client_secret: SECRET })
    return flows.introspectGrant(profile, { access_token: 'access' })
  }

  test('[EX-03] says true or false, and of a dead token nothing else', async () => {
    expect(await introspected(http(200, { active: true, sub: 'u', exp: 5, other: 1, scope: 7 }))).toEqual({
      active: true,
      sub: 'u',
      exp: 5,
    })
    expect(await introspected(http(200, { active: false, sub: 'u' }))).toEqual({ active: false })
  })

  test.each([
    ['a text', http(200, { active: 'true' }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['nothing', http(200, {}), 'ERR_RESPONSE_NOT_CONFORM'],
    ['an error', http(401, { error: 'invalid_client' }), 'ERR_TOKEN_ERROR_RESPONSE'],
    ['an outage', http(503, ''), 'ERR_PROVIDER_UNAVAILABLE'],
  ])('[EX-03] takes %s for no answer', async (_name, answer, code) => {
    await expect(introspected(answer)).rejects.toMatchObject({ code })
  })
})
