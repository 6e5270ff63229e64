import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Linkwright } from '../../../src/create-linkwright.ts'
import {
  CLIENT,
  callbackOf,
  link,
  linked,
  OWNER,
  openLinkwright,
  openServer,
  temporaryFolder,
  testClock,
  USER,
} from '../../support/linked.ts'
import { http, oauthError, type TokenServer } from '../../support/token-server.ts'

const MINUTE = 60_000

interface Begun {
  readonly server: TokenServer
  readonly clock: ReturnType<typeof testClock>
  readonly linkwright: Linkwright
  readonly profile_id: string
  readonly state: string
  readonly url: string
  readonly callback: string
}

/** A login that has begun, and the callback that would end it well. */
async function begun(): Promise<Begun> {
  const server = await openServer()
  const clock = testClock()
  const linkwright = await openLinkwright(server, { clock })
  const profile = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'code', ...CLIENT },
  })
  const { state, url } = await linkwright.accounts.startLink({
    profile_id: profile.id,
    owner: OWNER,
    user: USER,
  })
  const callback = callbackOf(linkwright, state)
  return { server, clock, linkwright, profile_id: profile.id, state, url, callback }
}

const nothingLinked = async (linkwright: Linkwright): Promise<void> => {
  expect(await linkwright.accounts.list(OWNER)).toEqual([])
}

describe('linking', () => {
  test('at which the provider refuses the client pauses no profile: a user brings the code', async () => {
    const { server, linkwright, profile_id, callback } = await begun()
    const before = await link(linkwright)
    for (const error of ['invalid_client', 'unauthorized_client']) {
      server.answer('token', oauthError(error, 401))
      const { state } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER })
      const finished = linkwright.accounts.finishLink({ callback: callbackOf(linkwright, state), user: USER })
      await expect(finished).rejects.toMatchObject({
        code: 'ERR_TOKEN_ERROR_RESPONSE',
        error,
        whoMustAct: 'admin',
        message: expect.stringContaining(`"${error}"`),
      })
    }
    expect(await linkwright.profiles.get(profile_id)).toMatchObject({ status: 'active' })
    expect(await linkwright.accounts.refresh(before)).toMatchObject({ token_version: 2 })
    expect(await linkwright.accounts.finishLink({ callback, user: USER })).toMatchObject({ status: 'active' })
  })

  test('redeems the code with the verifier of the challenge, and gives an account without a secret', async () => {
    const { server, linkwright, callback, url } = await begun()
    const account = await linkwright.accounts.finishLink({ callback, user: USER })
    expect(account).toMatchObject({ owner: OWNER, connector: 'service', status: 'active', token_version: 1 })
    for (const token of server.issued) expect(JSON.stringify(account)).not.toContain(token)
    const [form] = server.tokenRequests
    const digest = createHash('sha256')
      .update(form?.get('code_verifier') ?? '')
      .digest('base64url')
    expect(new URL(url).searchParams.get('code_challenge')).toBe(digest)
    expect(form?.get('redirect_uri')).toBe('https://host.example/connect/oauth2/service/callback')
    expect(await linkwright.accounts.list(OWNER)).toEqual([account])
  })

  test('[CB-08] a callback that arrives many times at once is redeemed once, and all get its account', async () => {
    const { server, linkwright, callback } = await begun()
    const accounts = await Promise.all(
      Array.from({ length: 5 }, () => linkwright.accounts.finishLink({ callback, user: USER })),
    )
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(1)
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('[CB-08] and by two processes with one database', async () => {
    const server = await openServer()
    const database = `${temporaryFolder()}/linkwright.db`
    const first = await openLinkwright(server, { database })
    const second = await openLinkwright(server, { database })
    const profile = await first.profiles.create({ connector: 'service', values: { auth: 'code', ...CLIENT } })
    const { state } = await first.accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER })
    const arrival = { callback: callbackOf(first, state), user: USER }
    const [one, two] = await Promise.all([
      first.accounts.finishLink(arrival),
      second.accounts.finishLink(arrival),
    ])
    expect(one.id).toBe(two.id)
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('[CB-09] a finished callback that comes again an hour later is refused without a request', async () => {
    const { server, linkwright, clock, callback } = await begun()
    const account = await linkwright.accounts.finishLink({ callback, user: USER })
    clock.advance(60 * MINUTE)
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_USED',
      whoMustAct: 'user',
    })
    expect(server.tokenRequests).toHaveLength(1)
    expect(await linkwright.accounts.get(account)).toEqual(account)
  })

  test('[CB-09] another code for a finished login is refused at once', async () => {
    const { server, linkwright, callback, state } = await begun()
    await linkwright.accounts.finishLink({ callback, user: USER })
    const replay = callbackOf(linkwright, state, 'injected-code')
    await expect(linkwright.accounts.finishLink({ callback: replay, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_USED',
    })
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('[CB-10] a login ends after ten minutes', async () => {
    const { server, linkwright, clock, callback } = await begun()
    clock.advance(10 * MINUTE)
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_EXPIRED',
      message: 'The login took too long. Start again.',
    })
    expect(server.tokenRequests).toEqual([])
    clock.advance(25 * 60 * MINUTE)
    await link(linkwright)
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_UNKNOWN',
    })
  })

  test('[CB-11] an exchange whose answer is lost is never sent again', async () => {
    const { server, linkwright, callback } = await begun()
    server.answer('token', () => '')
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_IN_DOUBT',
    })
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_USED',
    })
    expect(server.tokenRequests).toHaveLength(1)
    await nothingLinked(linkwright)
  })

  test.each([
    ['an OAuth error', oauthError('invalid_grant'), 'ERR_TOKEN_ERROR_RESPONSE'],
    ['a failing server', http(500, 'oops'), 'ERR_PROVIDER_UNAVAILABLE'],
    ['a page', http(200, '<html>', { 'content-type': 'text/html' }), 'ERR_RESPONSE_NOT_CONFORM'],
    ['no token', http(200, { token_type: 'bearer' }), 'ERR_RESPONSE_NOT_CONFORM'],
  ])('an exchange that is answered with %s links nothing', async (_name, answer, code) => {
    const { server, linkwright, callback } = await begun()
    server.answer('token', answer)
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({ code })
    await nothingLinked(linkwright)
  })

  test('[CB-05] an error with another state leaves the login untouched', async () => {
    const { server, linkwright, callback } = await begun()
    const forged = `${linkwright.redirectUri('service')}?error=access_denied&state=guessed`
    await expect(linkwright.accounts.finishLink({ callback: forged, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_UNKNOWN',
    })
    expect(await linkwright.accounts.finishLink({ callback, user: USER })).toMatchObject({ status: 'active' })
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('[CB-04] a refusal of the user ends the login without a request', async () => {
    const { server, linkwright, callback, state } = await begun()
    const denied = `${linkwright.redirectUri('service')}?error=access_denied&state=${state}`
    await expect(linkwright.accounts.finishLink({ callback: denied, user: USER })).rejects.toMatchObject({
      code: 'ERR_AUTHORIZATION_DENIED',
      error: 'access_denied',
    })
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_STATE_USED',
    })
    expect(server.tokenRequests).toEqual([])
  })

  test('[SX-01] [SX-10] a callback that another user brings is refused before any request, and the login stays open', async () => {
    const { server, linkwright, callback } = await begun()
    await expect(linkwright.accounts.finishLink({ callback, user: 'attacker' })).rejects.toMatchObject({
      code: 'ERR_USER_MISMATCH',
    })
    expect(server.tokenRequests).toEqual([])
    await expect(linkwright.accounts.finishLink({ callback, user: '' })).rejects.toThrow(TypeError)
    expect(await linkwright.accounts.finishLink({ callback, user: USER })).toMatchObject({ owner: OWNER })
  })

  test('[SX-04] a code without a login in progress is refused', async () => {
    const { server, linkwright } = await begun()
    for (const state of ['', 'unknown'])
      await expect(
        linkwright.accounts.finishLink({ callback: callbackOf(linkwright, state, 'stolen'), user: USER }),
      ).rejects.toMatchObject({ code: 'ERR_STATE_UNKNOWN' })
    expect(server.tokenRequests).toEqual([])
  })

  test('[SX-03] a callback at another redirect URI is refused, and the login stays open', async () => {
    const { server, linkwright, callback } = await begun()
    const places = ['/connect/oauth2/other/callback', '/connect/oauth2/service/callback/x', '/']
    for (const pathname of places) {
      const elsewhere = Object.assign(new URL(callback), { pathname })
      await expect(linkwright.accounts.finishLink({ callback: elsewhere, user: USER })).rejects.toMatchObject(
        {
          code: 'ERR_REDIRECT_URI_MISMATCH',
        },
      )
    }
    await expect(
      linkwright.accounts.finishLink({
        callback: callback.replace('host.example', 'evil.example'),
        user: USER,
      }),
    ).rejects.toMatchObject({ code: 'ERR_REDIRECT_URI_MISMATCH' })
    expect(server.tokenRequests).toEqual([])
    await linkwright.accounts.finishLink({ callback, user: USER })
  })

  test('[SX-08] an account of another owner is not found, whatever is asked', async () => {
    const { server, linkwright, account } = await linked()
    const foreign = { owner: 'tenant-2', id: account.id }
    const { accounts } = linkwright
    const before = await accounts.get(account)
    const asked = [
      () => accounts.get(foreign),
      () => accounts.accessToken(foreign),
      () => accounts.refresh(foreign),
      () => accounts.call(foreign, 'items.list'),
      () => accounts.test(foreign),
      () => accounts.suspend(foreign),
      () => accounts.resume(foreign),
      () => accounts.unlink(foreign),
      () => accounts.approveOrigins(foreign),
      () =>
        accounts.startLink({
          profile_id: account.profile_id,
          owner: 'tenant-2',
          user: USER,
          account_id: account.id,
        }),
    ]
    for (const ask of asked) {
      const absent = { code: 'ERR_ACCOUNT_NOT_FOUND', message: `There is no account "${account.id}".` }
      await expect(ask()).rejects.toMatchObject(absent)
    }
    expect(await accounts.list('tenant-2')).toEqual([])
    expect(await accounts.get(account)).toEqual(before)
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('[SX-11] a client that was changed between start and callback ends the login without a request', async () => {
    const { server, linkwright, callback, profile_id } = await begun()
    await linkwright.profiles.update(profile_id, { version: 1, values: { client_id: 'another' } })
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_CONFIGURATION_CHANGED',
    })
    expect(server.tokenRequests).toEqual([])
  })

  test('[SX-11] tokens go to no origin that the manifest names later, until it is approved', async () => {
    const database = `${temporaryFolder()}/linkwright.db`
    const server = await openServer()
    const first = await openLinkwright(server, { database })
    const account = await link(first)
    await first.close()
    const evil = await openServer()
    const moved = await openLinkwright(evil, { database })
    const refused = { code: 'ERR_ORIGIN_CHANGED', origins: [evil.origin], whoMustAct: 'admin' }
    await expect(moved.accounts.refresh(account)).rejects.toMatchObject(refused)
    await expect(moved.accounts.call(account, 'items.list')).rejects.toMatchObject(refused)
    expect(await moved.accounts.get(account)).toMatchObject({ status: 'active' })
    expect(evil.tokenRequests).toEqual([])
    expect(evil.apiRequests).toEqual([])
    await moved.accounts.approveOrigins(account)
    evil.answer('api', http(200, {}))
    expect(await moved.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
  })

  test('[SX-11] unlinking tells no origin that the manifest names later', async () => {
    const database = `${temporaryFolder()}/linkwright.db`
    const first = await openLinkwright(await openServer(), { database })
    const account = await link(first)
    await first.close()
    const evil = await openServer()
    const moved = await openLinkwright(evil, { database })
    expect(await moved.accounts.unlink(account)).toEqual({
      revocation: 'pending',
      code: 'ERR_ORIGIN_CHANGED',
    })
    expect(evil.revocations).toEqual([])
  })

  test('[SX-12] linking again keeps the old tokens until the new ones are there', async () => {
    const { server, linkwright, account } = await linked()
    const before = await linkwright.accounts.accessToken(account)
    const options = { profile_id: account.profile_id, owner: OWNER, user: USER, account_id: account.id }
    const failing = await linkwright.accounts.startLink(options)
    server.answer('token', oauthError('invalid_grant'))
    const failed = { callback: callbackOf(linkwright, failing.state), user: USER }
    await expect(linkwright.accounts.finishLink(failed)).rejects.toMatchObject({ error: 'invalid_grant' })
    expect(await linkwright.accounts.accessToken(account)).toEqual(before)
    const again = await linkwright.accounts.startLink({ ...options, label: 'New' })
    const done = { callback: callbackOf(linkwright, again.state), user: USER }
    expect(await linkwright.accounts.finishLink(done)).toMatchObject({
      id: account.id,
      label: 'New',
      token_version: 2,
    })
    expect((await linkwright.accounts.accessToken(account)).access_token).not.toBe(before.access_token)
    expect(server.revocations).toEqual([])
  })

  test('an account is not linked again with the profile of another connector, nor begun without an owner', async () => {
    const { linkwright, account } = await linked()
    const options = { profile_id: account.profile_id, owner: OWNER, user: USER }
    await expect(linkwright.accounts.startLink({ ...options, owner: '' })).rejects.toThrow(TypeError)
    await expect(linkwright.accounts.startLink({ ...options, user: '' })).rejects.toThrow(TypeError)
    await expect(linkwright.accounts.linkClient(options)).rejects.toMatchObject({
      code: 'ERR_WRONG_GRANT_TYPE',
    })
    await expect(linkwright.accounts.startLink({ ...options, profile_id: 'absent' })).rejects.toMatchObject({
      code: 'ERR_PROFILE_NOT_FOUND',
    })
  })

  test('a profile that is deleted while a login is finished fails the login instead of waiting for ever', async () => {
    const { server, linkwright, callback, profile_id } = await begun()
    server.answer('token', async (own) => {
      await linkwright.profiles.delete(profile_id)
      return own
    })
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
      code: 'ERR_DATABASE_UNAVAILABLE',
      reason: 'constraint',
    })
    await nothingLinked(linkwright)
  })
})

describe('unlinking', () => {
  test('says that the tokens were revoked, and forgets them', async () => {
    const { server, linkwright, account } = await linked()
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'revoked' })
    expect(server.revocations.map((form) => form.get('token_type_hint'))).toEqual(['refresh_token'])
    await expect(linkwright.accounts.get(account)).rejects.toMatchObject({ code: 'ERR_ACCOUNT_NOT_FOUND' })
    await linkwright.profiles.delete(account.profile_id)
  })
})

describe('profiles', () => {
  test('show secrets as dots, and take dots back as unchanged', async () => {
    const { server, linkwright, account } = await linked({
      values: { client_secret: 'a-secret-of-some-length' },
    })
    const shown = await linkwright.profiles.get(account.profile_id)
    expect(shown.values['client_secret']).toBe('••••••••ngth')
    await linkwright.profiles.update(shown.id, { version: 1, values: { ...shown.values, tenant: 'new' } })
    await linkwright.accounts.refresh(account)
    expect(server.reuses()).toBe(0)
    await expect(linkwright.profiles.update(shown.id, { version: 1 })).rejects.toMatchObject({
      code: 'ERR_PROFILE_CHANGED',
    })
    await expect(linkwright.profiles.delete(shown.id)).rejects.toMatchObject({ code: 'ERR_PROFILE_IN_USE' })
  })
})
