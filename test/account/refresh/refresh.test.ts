import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Account } from '../../../src/account/account.ts'
import type { Linkwright } from '../../../src/create-linkwright.ts'
import { countingDatabase, linked, openLinkwright, openServer, testClock } from '../../support/linked.ts'
import { changed, HANG_UP, http, oauthError, type TokenServer } from '../../support/token-server.ts'

const HOUR = 3_600_000

/** Waits for what happens behind the caller. */
async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (await condition()) return
    await sleep(10)
  }
  throw new Error('It did not happen')
}

const version = async (linkwright: Linkwright, account: Account): Promise<number> =>
  (await linkwright.accounts.get(account)).token_version
const refreshes = (server: TokenServer): number =>
  server.tokenRequests.filter((form) => form.get('grant_type') === 'refresh_token').length

describe('refreshing', () => {
  test('[RF-01] 200 times in a row at a server that rotates sends no refresh token twice', async () => {
    const { server, linkwright, account } = await linked()
    for (let round = 0; round < 200; round += 1) await linkwright.accounts.refresh(account)
    expect(server.reuses()).toBe(0)
    expect(refreshes(server)).toBe(200)
    expect(await version(linkwright, account)).toBe(201)
    const sent = server.tokenRequests.slice(1).map((form) => form.get('refresh_token'))
    expect(new Set(sent).size).toBe(200)
  })

  test('[RF-02] keeps the refresh token of a server that does not rotate', async () => {
    const { server, linkwright, account, clock } = await linked()
    server.rotates = false
    for (let round = 0; round < 3; round += 1) {
      clock.advance(HOUR)
      await linkwright.accounts.accessToken(account)
    }
    expect(new Set(server.tokenRequests.slice(1).map((form) => form.get('refresh_token'))).size).toBe(1)
    expect(await version(linkwright, account)).toBe(4)
    await linkwright.accounts.accessToken(account)
    expect(refreshes(server)).toBe(3)
  })

  test('gives one refresh to 50 callers of one process', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    const tokens = await Promise.all(
      Array.from({ length: 50 }, () => linkwright.accounts.accessToken(account)),
    )
    expect(new Set(tokens.map((token) => token.access_token)).size).toBe(1)
    expect(refreshes(server)).toBe(1)
  })

  test('[RF-05] ends with a new login when the server has ended the grant; nothing else is sent', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', oauthError('invalid_grant'))
    const ended = { code: 'ERR_REAUTHORIZATION_REQUIRED', whoMustAct: 'user', account_id: account.id }
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(ended)
    expect(await linkwright.accounts.get(account)).toMatchObject({
      status: 'reauthorization_required',
      status_reason: 'invalid_grant',
      who_must_act: 'user',
    })
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(ended)
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject(ended)
    expect(refreshes(server)).toBe(1)
  })

  test.each(['invalid_client', 'unauthorized_client'])(
    '[RF-06] %s pauses the profile and marks no account',
    async (error) => {
      const { server, linkwright, account, clock } = await linked()
      clock.advance(HOUR)
      server.answer('token', oauthError(error, 401))
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
        code: 'ERR_PROFILE_PAUSED',
        reason: error,
        whoMustAct: 'admin',
      })
      expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active', status_reason: null })
      const profile = await linkwright.profiles.get(account.profile_id)
      expect(profile).toMatchObject({ status: 'paused', status_reason: error })
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
        code: 'ERR_PROFILE_PAUSED',
      })
      expect(refreshes(server)).toBe(1)
      const change = { version: profile.version, values: { client_secret: 'corrected' } }
      await linkwright.profiles.update(account.profile_id, change)
      expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 2 })
    },
  )

  test.each(['invalid_scope', 'unsupported_grant_type', 'invalid_request'])(
    '[RF-07] %s degrades the account, which waits for an admin, and pauses no profile',
    async (error) => {
      const { server, linkwright, account, clock } = await linked()
      clock.advance(HOUR)
      server.answer('token', oauthError(error))
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
        code: 'ERR_TOKEN_ERROR_RESPONSE',
        error,
      })
      expect(await linkwright.accounts.get(account)).toMatchObject({
        status: 'degraded',
        status_reason: 'ERR_TOKEN_ERROR_RESPONSE',
        who_must_act: 'admin',
      })
      expect(await linkwright.profiles.get(account.profile_id)).toMatchObject({ status: 'active' })
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
        code: 'ERR_REFRESH_DELAYED',
      })
      expect(refreshes(server)).toBe(1)
    },
  )

  test('an error that no RFC names does not end the account', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', oauthError('moon_phase'))
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'moon_phase',
    })
    expect(await linkwright.accounts.get(account)).toMatchObject({
      status: 'active',
      who_must_act: null,
    })
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active', status_reason: null })
  })

  test('[RF-11] counts a lifetime from before the request, and follows a clock that jumps', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    const sentAt = clock.now()
    server.answer('token', (own) => {
      clock.advance(5_000)
      return own
    })
    const token = await linkwright.accounts.accessToken(account)
    expect(token.expires_at).toBe(sentAt + HOUR)
    clock.advance(-2 * HOUR)
    expect(await linkwright.accounts.accessToken(account)).toEqual(token)
    clock.advance(4 * HOUR)
    expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 3 })
  })

  test('refreshes at 70 to 90 % of the lifetime, behind a caller who gets the valid token', async () => {
    const { server, linkwright, account, clock } = await linked()
    const first = await linkwright.accounts.accessToken(account)
    clock.advance(0.69 * HOUR)
    expect(await linkwright.accounts.accessToken(account)).toEqual(first)
    expect(refreshes(server)).toBe(0)
    clock.advance(0.22 * HOUR)
    expect(await linkwright.accounts.accessToken(account)).toEqual(first)
    await eventually(async () => (await linkwright.accounts.accessToken(account)).token_version === 2)
    expect(refreshes(server)).toBe(1)
  })

  test('[RF-14] an outage turns no valid token into an error and marks no account as ended', async () => {
    const { reads, ...storage } = countingDatabase()
    const failures: string[] = []
    const log = (_details: object, message: string): void => void failures.push(message)
    const logger = { debug: log, info() {}, warn() {}, error() {} }
    const { server, linkwright, account, clock } = await linked({ ...storage, logger })
    const first = await linkwright.accounts.accessToken(account)
    clock.advance(0.95 * HOUR)
    server.answer('token', ...Array.from({ length: 100 }, () => http(503, '', { 'retry-after': '120' })))
    for (let call = 0; call < 200; call += 1) {
      expect(await linkwright.accounts.accessToken(account)).toEqual(first)
    }
    await eventually(() => failures.length > 0)
    const readsBefore = reads()
    for (let call = 0; call < 200; call += 1) await linkwright.accounts.accessToken(account)
    expect(reads() - readsBefore).toBeLessThan(10)
    expect(refreshes(server)).toBe(1)
    clock.advance(0.05 * HOUR)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_(REFRESH_DELAYED|PROVIDER_UNAVAILABLE)$/),
      whoMustAct: 'nobody',
    })
    expect((await linkwright.accounts.get(account)).status).not.toBe('reauthorization_required')
    expect(await linkwright.accounts.refresh(account).catch((error) => error.code)).toBe(
      'ERR_PROVIDER_UNAVAILABLE',
    )
  })

  test('after an outage the next try waits, and then the account is active again', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', http(503, ''), http(503, ''), http(503, ''))
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_PROVIDER_UNAVAILABLE',
    })
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_REFRESH_DELAYED',
      whoMustAct: 'nobody',
    })
    expect(refreshes(server)).toBe(1)
    for (let failure = 0; failure < 2; failure += 1) {
      clock.advance(120_000)
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ status: 503 })
    }
    expect(await linkwright.accounts.get(account)).toMatchObject({
      status: 'degraded',
      who_must_act: 'nobody',
    })
    clock.advance(600_000)
    expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 2 })
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active' })
  })

  test('[TR-18] keeps the refresh token that stands beside an unusable answer', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', (own) => changed(own, { token_type: 'mac' }))
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
    })
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active' })
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_type: 'bearer' })
    expect(server.reuses()).toBe(0)
    expect(refreshes(server)).toBe(2)
  })

  test('an answer that never came is followed by one attempt with the same token', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', HANG_UP)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ code: 'ERR_IN_DOUBT' })
    expect(refreshes(server)).toBe(1)
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
    const [first, second] = server.tokenRequests.slice(1).map((form) => form.get('refresh_token'))
    expect(second).toBe(first)
  })

  test('[RF-13] unlinking while a refresh is in flight: its tokens are revoked, and given to nobody', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    let unlinked: unknown
    server.answer('token', async (own) => {
      unlinked = await linkwright.accounts.unlink(account)
      return own
    })
    const gone = { code: 'ERR_ACCOUNT_NOT_FOUND', whoMustAct: 'caller' }
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(gone)
    expect(unlinked).toEqual({ revocation: 'revoked' })
    const fresh = server.issued.findLast((token) => token.startsWith('refresh-'))
    expect(server.revocations.map((form) => form.get('token'))).toContain(fresh)
    await expect(linkwright.accounts.get(account)).rejects.toMatchObject(gone)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(gone)
  })

  test('suspending while a refresh is in flight keeps its tokens, and hands them to nobody until it is resumed', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(HOUR)
    server.answer('token', async (own) => {
      await linkwright.accounts.suspend(account)
      return own
    })
    const suspended = { code: 'ERR_ACCOUNT_SUSPENDED', whoMustAct: 'host' }
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(suspended)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(suspended)
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject(suspended)
    await linkwright.accounts.resume(account)
    expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 2 })
    expect(refreshes(server)).toBe(1)
  })

  test('client credentials: one token for all callers, one request in flight', async () => {
    const server = await openServer()
    const clock = testClock()
    const linkwright = await openLinkwright(server, { clock })
    const values = { auth: 'client', client_id: 'client', client_secret: 'client-secret' }
    const { id } = await linkwright.profiles.create({ connector: 'service', values })
    const account = await linkwright.accounts.linkClient({ profile_id: id, owner: 'tenant-1' })
    clock.advance(HOUR)
    const tokens = await Promise.all(
      Array.from({ length: 25 }, () => linkwright.accounts.accessToken(account)),
    )
    expect(new Set(tokens.map((token) => token.access_token)).size).toBe(1)
    expect(server.tokenRequests.map((form) => form.get('grant_type'))).toEqual([
      'client_credentials',
      'client_credentials',
    ])
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'revoked' })
  })
})

describe('tokens in memory', () => {
  test('are gone after unlinking, suspending and a change of the profile', async () => {
    const { linkwright, account, server } = await linked()
    await linkwright.accounts.accessToken(account)
    await linkwright.accounts.suspend(account)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_ACCOUNT_SUSPENDED',
    })
    await linkwright.accounts.resume(account)
    await linkwright.accounts.call(account, 'items.list')
    const { version: read } = await linkwright.profiles.get(account.profile_id)
    await linkwright.profiles.update(account.profile_id, { version: read, values: { tenant: 'second' } })
    await linkwright.accounts.call(account, 'items.list')
    expect(server.apiRequests.at(-1)).toContain('x-tenant: second')
    await linkwright.accounts.unlink(account)
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_ACCOUNT_NOT_FOUND',
    })
  })

  test('are of the owner who asks, whoever asked before', async () => {
    const { linkwright, account } = await linked()
    await linkwright.accounts.accessToken(account)
    await expect(linkwright.accounts.accessToken({ ...account, owner: 'tenant-2' })).rejects.toMatchObject({
      code: 'ERR_ACCOUNT_NOT_FOUND',
    })
  })

  test('are read from the database at most every half minute', async () => {
    const { reads, ...storage } = countingDatabase()
    const { linkwright, account, clock } = await linked(storage)
    const before = reads()
    for (let call = 0; call < 1_000; call += 1) await linkwright.accounts.accessToken(account)
    expect(reads() - before).toBe(1)
    clock.advance(30_001)
    await linkwright.accounts.accessToken(account)
    expect(reads() - before).toBe(2)
  })
})
