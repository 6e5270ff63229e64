import { describe, expect, test } from 'vitest'
import type { Linkwright } from '../../../src/create-linkwright.ts'
import type { Clock } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import {
  CLIENT,
  callbackOf,
  KEYS,
  link,
  linked,
  OWNER,
  openLinkwright,
  openServer,
  temporaryFolder,
  testClock,
  USER,
} from '../../support/linked.ts'
import { manifestAt } from '../../support/manifest.ts'
import { changed, HANG_UP, http, oauthError, SILENCE } from '../../support/token-server.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const GONE = { code: 'ERR_ACCOUNT_NOT_FOUND' }

const typesOf = async (linkwright: Linkwright, account_id: string): Promise<string[]> =>
  (await linkwright.events.list({ account_id })).events.map(({ type }) => type)

describe('unlinking while the provider is down', () => {
  test.each([
    ['503', http(503, '', { 'retry-after': '120' }), 'ERR_PROVIDER_UNAVAILABLE'],
    ['invalid_request', oauthError('invalid_request'), 'ERR_TOKEN_ERROR_RESPONSE'],
    ['404', http(404, 'Not here'), 'ERR_RESPONSE_NOT_CONFORM'],
    ['nothing', HANG_UP, 'ERR_IN_DOUBT'],
  ])(
    '[EX-02] by %s: the tokens are of no use at once, and the revocation is pending until it is made',
    async (_name, answer, code) => {
      const { server, linkwright, account, clock } = await linked()
      server.answer('revoke', answer)
      expect(await linkwright.as('admin-1').accounts.unlink(account)).toEqual({ revocation: 'pending', code })
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(GONE)
      await expect(linkwright.accounts.get(account)).rejects.toMatchObject(GONE)
      const [pending, ...more] = await linkwright.revocations.list({ owner: OWNER })
      expect(more).toEqual([])
      expect(pending).toMatchObject({
        account_id: account.id,
        profile_id: account.profile_id,
        requested_by: 'admin-1',
        last_error: code,
        created_at: clock.now(),
        give_up_at: clock.now() + 7 * DAY,
      })
      expect(JSON.stringify(pending)).not.toMatch(/grant|fields/)
      await expect(linkwright.profiles.delete(account.profile_id)).rejects.toMatchObject({
        code: 'ERR_PROFILE_IN_USE',
      })

      expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
      expect(server.revocations).toHaveLength(2)
      expect(new Set(server.revocations.map((form) => form.get('token'))).size).toBe(1)
      expect(await linkwright.revocations.list()).toEqual([])
      expect(await typesOf(linkwright, account.id)).toEqual([
        'account.revocation_done',
        'account.revoked',
        'account.linked',
      ])
      await linkwright.profiles.delete(account.profile_id)
    },
  )

  test('[EX-02] survives a restart, and is made in the background when it is due', async () => {
    const server = await openServer()
    const clock = testClock()
    const storage = { database: `${temporaryFolder()}/linkwright.db`, keys: KEYS, clock }
    const first = await openLinkwright(server, { ...storage, background: false })
    const account = await link(first)
    server.answer('revoke', http(503, '', { 'retry-after': '3000' }))
    expect(await first.accounts.unlink(account)).toMatchObject({ revocation: 'pending' })
    await first.close()
    const second = await openLinkwright(server, { ...storage, background: false })
    const [pending] = await second.revocations.list()
    expect(pending?.next_try_at).toBeGreaterThanOrEqual(clock.now() + 3_000_000)
    await second.close()
    clock.advance(60 * MINUTE)
    const third = await openLinkwright(server, storage)
    await expect.poll(() => third.revocations.list()).toEqual([])
    expect(server.revocations).toHaveLength(2)
  })

  test('is given up after seven days, with an event for whoever must see to it', async () => {
    const { server, linkwright, account, clock } = await linked()
    server.answer('revoke', http(500, ''), http(500, ''), http(500, ''))
    await linkwright.accounts.unlink(account)
    clock.advance(7 * DAY - MINUTE)
    expect(await linkwright.revocations.retry()).toEqual({ pending: 1 })
    clock.advance(MINUTE)
    expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
    const { events } = await linkwright.events.list({ account_id: account.id, limit: 1 })
    expect(events).toMatchObject([
      { type: 'account.revocation_failed', reason: 'ERR_PROVIDER_UNAVAILABLE', who_must_act: 'admin' },
    ])
  })

  test('an attempt that ends with a fault of ours counts as failed, and is given up after seven days too', async () => {
    let isBroken = false
    async function database(clock: Clock): Promise<Store> {
      const store = await openSqliteStore(':memory:', clock)
      const { profiles } = store
      const get: typeof profiles.get = (id) =>
        isBroken ? Promise.reject(new TypeError('not of ours')) : profiles.get(id)
      return { ...store, profiles: { ...profiles, get } }
    }
    const { server, linkwright, account, clock } = await linked({ database, keys: KEYS, background: false })
    isBroken = true
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'pending', code: 'unknown' })
    expect(await linkwright.revocations.list()).toMatchObject([{ attempts: 1, last_error: 'unknown' }])
    clock.advance(7 * DAY)
    expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
    const { events } = await linkwright.events.list({ account_id: account.id, limit: 1 })
    expect(events).toMatchObject([
      { type: 'account.revocation_failed', reason: 'unknown', who_must_act: 'admin' },
    ])
    expect(server.revocations).toEqual([])
  })

  test('a revocation that the keys do not open is not lost', async () => {
    const server = await openServer()
    const database = `${temporaryFolder()}/linkwright.db`
    const linkwright = await openLinkwright(server, { database, keys: KEYS })
    const account = await link(linkwright)
    server.answer('revoke', http(500, ''))
    await linkwright.accounts.unlink(account)
    const [pending] = await linkwright.revocations.list()
    expect(pending).toMatchObject({ attempts: 1, last_error: 'ERR_PROVIDER_UNAVAILABLE' })
    await linkwright.close()
    const again = await openLinkwright(server, { database, keys: KEYS })
    expect(await again.revocations.retry({ profile_id: account.profile_id })).toEqual({ pending: 0 })
  })
})

describe('unlinking', () => {
  test('[EX-01] at a provider that cannot revoke says so, and is done with', async () => {
    const server = await openServer()
    const without = (text: string): string => text.replace(/^ +revocation_endpoint:.*\n/m, '')
    const linkwright = await openLinkwright(server, { manifests: [await manifestAt(server.origin, without)] })
    const account = await link(linkwright)
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'unsupported' })
    expect(server.revocations).toEqual([])
    expect(await linkwright.revocations.list()).toEqual([])
    const { events } = await linkwright.events.list({ account_id: account.id, limit: 1 })
    expect(events).toMatchObject([{ type: 'account.revocation_done', reason: 'unsupported' }])
    await expect(linkwright.accounts.unlink(account)).rejects.toMatchObject(GONE)
  })

  test('[RF-13] while a refresh is in flight whose revocation fails: its tokens are pending too', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(60 * MINUTE)
    server.answer('revoke', http(500, ''), http(500, ''))
    server.answer('token', async (own) => {
      await linkwright.accounts.unlink(account)
      return changed(own, { expires_in: 7 })
    })
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(GONE)
    expect(await linkwright.revocations.list()).toHaveLength(2)
    expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
    const fresh = server.issued.findLast((token) => token.startsWith('refresh-'))
    expect(server.revocations.slice(2).map((form) => form.get('token'))).toContain(fresh)
    await expect(linkwright.accounts.get(account)).rejects.toMatchObject(GONE)
  })

  test('[RF-13] while a refresh is in flight whose answer is unusable: its refresh token is revoked', async () => {
    const { server, linkwright, account, clock } = await linked()
    clock.advance(60 * MINUTE)
    server.answer('token', async (own) => {
      await linkwright.accounts.unlink(account)
      return changed(own, { token_type: 'mac' })
    })
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
    })
    const old = server.tokenRequests.at(-1)?.get('refresh_token')
    const fresh = server.issued.findLast((token) => token.startsWith('refresh-'))
    expect(server.revocations.map((form) => form.get('token'))).toEqual([old, fresh])
    expect(await linkwright.revocations.list()).toEqual([])
  })

  test('[SX-12] a login that comes back for an account which was unlinked meanwhile is given back', async () => {
    const { server, linkwright, account } = await linked()
    const options = { profile_id: account.profile_id, owner: OWNER, user: USER, account_id: account.id }
    const { state } = await linkwright.accounts.startLink(options)
    await linkwright.accounts.unlink(account)
    server.answer('revoke', http(500, ''))
    const callback = callbackOf(linkwright, state)
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject(GONE)
    expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
    const fresh = server.issued.findLast((token) => token.startsWith('refresh-'))
    expect(server.revocations.at(-1)?.get('token')).toBe(fresh)
  })

  test('does not make a person wait for a provider that hangs', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('revoke', SILENCE)
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'pending' })
    await expect(linkwright.accounts.get(account)).rejects.toMatchObject(GONE)
    await server[Symbol.asyncDispose]()
  })
})

describe('revoking every account of a profile', () => {
  test('unlinks them all at once, then tells the provider, and shows how far it is', async () => {
    const server = await openServer()
    const linkwright = await openLinkwright(server)
    const values = { auth: 'client', ...CLIENT }
    const profile = await linkwright.profiles.create({ connector: 'service', values })
    const other = await link(linkwright)
    const linkOne = () => linkwright.accounts.linkClient({ profile_id: profile.id, owner: OWNER })
    const accounts = await Promise.all(Array.from({ length: 12 }, linkOne))
    const shown: string[] = []
    const result = await linkwright.accounts.revokeAll({
      profile_id: profile.id,
      rate: 1_000,
      onProgress: ({ unlinked, pending, revoked }) => shown.push(`${unlinked}/${pending}/${revoked}`),
    })
    expect(result).toEqual({ unlinked: 12, revoked: 12, unsupported: 0, pending: 0 })
    expect([shown[0], shown.at(-1)]).toEqual(['12/12/0', '12/0/12'])
    expect(server.revocations).toHaveLength(12)
    for (const account of accounts)
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(GONE)
    expect(await linkwright.accounts.get(other)).toMatchObject({ status: 'active' })
    expect(await linkwright.accounts.revokeAll({ profile_id: profile.id })).toMatchObject({ unlinked: 0 })
  })

  test('is interrupted and begun again; a provider that fails is left to the background after a while', async () => {
    const server = await openServer()
    const linkwright = await openLinkwright(server)
    const values = { auth: 'client', ...CLIENT }
    const profile = await linkwright.profiles.create({ connector: 'service', values })
    const linkOne = () => linkwright.accounts.linkClient({ profile_id: profile.id, owner: OWNER })
    await Promise.all(Array.from({ length: 4 }, linkOne))
    const ending = new AbortController()
    const options = { profile_id: profile.id, rate: 1_000 }
    server.answer('revoke', http(500, ''))
    const first = await linkwright.accounts.revokeAll({
      ...options,
      signal: ending.signal,
      onProgress: () => ending.abort(),
    })
    expect(first).toEqual({ unlinked: 4, revoked: 0, unsupported: 0, pending: 4 })
    expect(await linkwright.accounts.revokeAll(options)).toEqual({
      unlinked: 0,
      revoked: 3,
      unsupported: 0,
      pending: 1,
    })
    expect(await linkwright.accounts.revokeAll(options)).toMatchObject({ revoked: 1, pending: 0 })
  })

  test('asks no faster than it is told', async () => {
    const server = await openServer()
    const linkwright = await openLinkwright(server)
    const values = { auth: 'client', ...CLIENT }
    const profile = await linkwright.profiles.create({ connector: 'service', values })
    const linkOne = () => linkwright.accounts.linkClient({ profile_id: profile.id, owner: OWNER })
    await Promise.all(Array.from({ length: 5 }, linkOne))
    const started = performance.now()
    await linkwright.accounts.revokeAll({ profile_id: profile.id, rate: 10 })
    expect(performance.now() - started).toBeGreaterThan(350)
    await expect(linkwright.accounts.revokeAll({ profile_id: 'nobody' })).rejects.toMatchObject({
      code: 'ERR_PROFILE_NOT_FOUND',
    })
    await expect(linkwright.accounts.revokeAll({ profile_id: profile.id, rate: 0 })).rejects.toThrow(
      TypeError,
    )
  })
})
