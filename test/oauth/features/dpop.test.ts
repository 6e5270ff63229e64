import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { explain } from '../../../src/connector/explain.ts'
import * as flows from '../../../src/connector/flows.ts'
import { createLinkwright, type Linkwright } from '../../../src/create-linkwright.ts'
import { proofHeaders, proofKeyThumbprint } from '../../../src/oauth/dpop.ts'
import { startByteServer } from '../../http/byte-server.ts'
import { OWNER, temporaryFolder, USER } from '../../support/linked.ts'
import { http } from '../../support/token-server.ts'
import {
  type AuthorizationServer,
  type ServerOptions,
  startAuthorizationServer,
} from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'
import { formOf, logIn, manifestFor, profileAt, readJwt } from './linked-client.ts'

const SECRET = 'secret-1-that-has-thirty-two-bytes-or-more'
const values = { auth: 'main', client_secret: SECRET }
const PUBLIC_URL = 'https://app.example.com'

/** A server that binds tokens to keys; with `nonces`, it demands one of its own in every proof. */
const start = (nonces: boolean, options: Partial<ServerOptions> = {}): Promise<AuthorizationServer> =>
  startAuthorizationServer({
    redirectUri: REDIRECT_URI,
    client: { dpop_bound_access_tokens: true },
    configuration: {
      features: {
        dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => nonces },
      },
    },
    ...options,
  })

function proofOf(headers: Readonly<Record<string, string>> = {}): ReturnType<typeof readJwt> {
  return readJwt(headers['dpop'])
}

describe('DPoP, at oidc-provider', () => {
  test('[EX-06] proves the possession of one key from the login to the revocation', async () => {
    await using server = await start(false)
    const { profile, sent } = await profileAt(server, 'dpop', values)
    const grant = await logIn(server, profile)
    const refreshed = await flows.refreshGrant(profile, grant)
    expect(grant.token_type).toBe('dpop')
    expect(refreshed.proof_key).toEqual(grant.proof_key)
    const proofs = sent.map(({ request }) => proofOf(request.headers))
    for (const { header, claims } of proofs) {
      expect(header).toMatchObject({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256' } })
      expect(header['jwk']).not.toHaveProperty('d')
      expect(claims).toMatchObject({ htm: 'POST', htu: `${server.origin}/token`, iat: expect.any(Number) })
      expect(claims).not.toHaveProperty('ath')
    }
    expect(new Set(proofs.map(({ claims }) => claims['jti'])).size).toBe(2)
    await flows.revokeGrant(profile, refreshed)
    expect(sent.at(-1)?.request.headers).not.toHaveProperty('dpop')
  })

  test('[EX-06] binds the code to the key, so that a stolen one is of no use', async () => {
    await using server = await start(false)
    const { profile } = await profileAt(server, 'dpop', values)
    const request = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
    const { proof_key } = request
    expect(new URL(request.url).searchParams.get('dpop_jkt')).toBe(proof_key && proofKeyThumbprint(proof_key))
    const other = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
    const stolen = { ...request, proof_key: other.proof_key }
    const callback = await server.authorize(request.url)
    const response = await flows.parseAuthorizationResponse(profile, stolen as typeof request, callback)
    await expect(flows.redeemAuthorizationCode(profile, response)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test('[EX-07] sends a token request once more when the server demands a nonce, and keeps it for the next', async () => {
    await using server = await start(true)
    const { profile, sent } = await profileAt(server, 'dpop', values)
    const grant = await logIn(server, profile)
    const [rejected, accepted, ...more] = sent
    expect(more).toEqual([])
    expect(rejected?.response.status).toBe(400)
    expect(rejected && formOf(rejected)['code']).toBe(accepted && formOf(accepted)['code'])
    expect(proofOf(rejected?.request.headers).claims).not.toHaveProperty('nonce')
    const nonce = rejected?.response.headers['dpop-nonce']
    expect(proofOf(accepted?.request.headers).claims).toMatchObject({ nonce })
    expect(proofOf(accepted?.request.headers).claims['jti']).not.toBe(
      proofOf(rejected?.request.headers).claims['jti'],
    )
    await flows.refreshGrant(profile, grant)
    expect(sent).toHaveLength(3)
    expect(proofOf(sent[2]?.request.headers).claims).toHaveProperty('nonce')
  })

  test('[TR-03] refuses a token that is not bound to the key', async () => {
    // A server that ignores proofs.
    await using server = await start(false, {
      client: {},
      configuration: { features: { dPoP: { enabled: false } } },
    })
    const { profile } = await profileAt(server, 'dpop', values)
    const grant = flows.requestClientCredentials(
      (await profileAt(server, 'dpop', { ...values, auth: 'client' })).profile,
    )
    const refused = {
      code: 'ERR_RESPONSE_NOT_CONFORM',
      reason: '"token_type" is not DPoP: the token is not bound to the key',
    }
    await expect(grant).rejects.toMatchObject(refused)
    await expect(logIn(server, profile)).rejects.toMatchObject(refused)
  })
})

describe('a demand for a nonce', () => {
  const demand = http(400, { error: 'use_dpop_nonce' }, { 'dpop-nonce': 'nonce-1' })

  async function requested(...answers: string[]): Promise<{ outcome: unknown; requests: number }> {
    const server = await startByteServer({
      onRequest: (socket) => void socket.end(answers.shift() ?? http(500, '')),
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { profile } = await profileAt(server, 'dpop', { ...values, auth: 'client' })
    const outcome = await flows.requestClientCredentials(profile).catch((error: unknown) => error)
    return { outcome, requests: server.requests.length }
  }

  test('[EX-07] is met once: the next is the answer', async () => {
    const again = http(400, { error: 'use_dpop_nonce' }, { 'dpop-nonce': 'nonce-2' })
    const { outcome, requests } = await requested(demand, again)
    expect(outcome).toMatchObject({ code: 'ERR_TOKEN_ERROR_RESPONSE', error: 'use_dpop_nonce' })
    expect(requests).toBe(2)
  })

  test.each([
    ['without a nonce', http(400, { error: 'use_dpop_nonce' })],
    ['with a nonce that is none', http(400, { error: 'use_dpop_nonce' }, { 'dpop-nonce': 'a b' })],
    ['with another error', http(400, { error: 'invalid_grant' }, { 'dpop-nonce': 'nonce-1' })],
    ['with a success', http(200, { error: 'use_dpop_nonce' }, { 'dpop-nonce': 'nonce-1' })],
    ['with an outage', http(503, { error: 'use_dpop_nonce' }, { 'dpop-nonce': 'nonce-1' })],
  ])('[EX-07] is not met %s: nothing says that the request was rejected', async (_name, answer) => {
    expect((await requested(answer)).requests).toBe(1)
  })
})

describe('an account with a key', () => {
  async function open(server: AuthorizationServer, database: string, manifest = 'dpop'): Promise<Linkwright> {
    const linkwright = await createLinkwright({
      manifests: [await manifestFor(server, manifest)],
      publicUrl: PUBLIC_URL,
      database,
      trustedOrigins: [server.origin],
    })
    onTestFinished(() => linkwright.close())
    return linkwright
  }

  test('[EX-08] calls and refreshes with it, also from another process that has only the database', async () => {
    await using server = await start(true)
    const database = `${temporaryFolder()}/linkwright.db`
    const first = await open(server, database)
    const profile = await first.profiles.create({
      connector: 'example',
      values: { client_id: 'client-1', ...values },
    })
    const begun = await first.accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER })
    const account = await first.accounts.finishLink({
      callback: await server.authorize(begun.url),
      user: USER,
    })
    // The step after the link has proved the possession too, and met the API's demand for a nonce [EX-07].
    expect(account).toMatchObject({ status: 'active', subject: 'user-1' })
    expect(await first.accounts.accessToken(account)).toMatchObject({ token_type: 'dpop' })
    expect(await first.accounts.call(account, 'me.get')).toMatchObject({
      status: 200,
      body: { sub: 'user-1' },
    })
    await first.close()
    const second = await open(server, database)
    await second.accounts.refresh(account)
    expect(await second.accounts.call(account, 'me.get')).toMatchObject({ body: { sub: 'user-1' } })
    await rm(database, { force: true })
  })

  test('[EX-08] an account from before the manifest asked for keys gets one with its next refresh', async () => {
    await using server = await start(false, { client: {} })
    const database = `${temporaryFolder()}/linkwright.db`
    const before = await open(server, database, 'dpop-off')
    const profile = await before.profiles.create({
      connector: 'example',
      values: { client_id: 'client-1', ...values },
    })
    const begun = await before.accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER })
    const account = await before.accounts.finishLink({
      callback: await server.authorize(begun.url),
      user: USER,
    })
    await before.close()
    const { accounts } = await open(server, database)
    // The bearer token is good until it ends, and is sent as what it is.
    expect(await accounts.accessToken(account)).toMatchObject({ token_type: 'bearer' })
    expect(await accounts.call(account, 'me.get')).toMatchObject({ status: 200 })
    expect(await accounts.refresh(account)).toMatchObject({ token_type: 'dpop' })
    expect(await accounts.refresh(account)).toMatchObject({ token_type: 'dpop' })
    expect(await accounts.call(account, 'me.get')).toMatchObject({ body: { sub: 'user-1' } })
  })

  test('[EX-06] a step proves method, URL and token, and explain shows it', async () => {
    await using server = await start(false)
    const { profile, sent } = await profileAt(server, 'dpop', values)
    const taken = await flows.takeSteps(profile, await logIn(server, profile))
    expect(taken).toMatchObject({ skipped: [], grant: { captured: { subject: 'user-1' } } })
    const step = sent.at(-1)?.request
    expect(step?.headers['authorization']).toBe(`DPoP ${taken.grant.access_token}`)
    const { claims } = proofOf(step?.headers)
    expect(claims).toMatchObject({ htm: 'GET', htu: `${server.origin}/me`, ath: expect.any(String) })
    const requests = await explain(profile, { flow: 'authorization_code', redirectUri: REDIRECT_URI })
    const shown = requests.find(({ name }) => name === 'step:who_am_i')
    expect(shown?.parameters).toMatchObject([
      { name: 'accept' },
      { name: 'authorization', value: '[redacted]', origin: 'grant:access_token' },
      { name: 'dpop', value: '[redacted]', origin: 'generated:dpop_proof' },
    ])
  })

  test('[EX-06] an API call proves method, URL and token', async () => {
    await using server = await start(false)
    const { profile } = await profileAt(server, 'dpop', values)
    const { proof_key, access_token } = await logIn(server, profile)
    if (proof_key === undefined) throw new Error('No key')
    const call = { method: 'GET', url: `${server.origin}/me?page=1` }
    const headers = await proofHeaders(proof_key, access_token, call, { now: () => Date.now() })
    expect(headers['authorization']).toBe(`DPoP ${access_token}`)
    expect(proofOf(headers).claims).toMatchObject({
      htm: 'GET',
      htu: `${server.origin}/me`,
      ath: expect.stringMatching(/^[\w-]{43}$/),
    })
    const stolen = await fetch(call.url, { headers: { authorization: `DPoP ${access_token}` } })
    expect(stolen.status).toBe(400)
    expect((await fetch(call.url, { headers })).status).toBe(200)
  })
})
