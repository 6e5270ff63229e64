/** What the host service keeps: API keys, console sessions, login links. */
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { SERVICE_EVENT_TYPES } from '../../src/ports/event-records.ts'
import type { ApiKeyRecord } from '../../src/ports/host-port.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import { insertSession } from './store-connect.ts'
import { opened } from './store-rows.ts'

const LONG = 3_600_000
const NO_KEY = { key_id: null, admin_key: null }

const hash = (): Uint8Array => randomBytes(32)

function insertKey(
  { store }: StoreUnderTest,
  own: Partial<ApiKeyRecord> = {},
  lifetime: number | null = null,
  by: string | null = null,
): Promise<ApiKeyRecord> {
  const id = randomBytes(8).toString('hex')
  const bound = { audience: null, owner: null, account_id: null }
  return store.host.apiKeys.insert(
    { id, name: 'ci', scopes: 'admin', secret_hash: hash(), ...bound, ...own },
    lifetime,
    by,
  )
}

export function hostCases(open: OpenStore): void {
  describe('API keys', () => {
    test('are found until they expire, with what is left', async () => {
      const subject = await opened(open)
      const { apiKeys } = subject.store.host
      const secret_hash = hash()
      const lasting = await insertKey(subject, { secret_hash })
      expect(lasting).toMatchObject({ name: 'ci', scopes: 'admin', last_used_at: null, expires_at: null })
      expect(lasting).toMatchObject({ audience: null, owner: null, account_id: null })
      const found = await apiKeys.find(lasting.id)
      expect(found).toMatchObject({ id: lasting.id, expires_in: null })
      expect(Buffer.from(found?.secret_hash ?? []).equals(secret_hash)).toBe(true)
      const ending = await insertKey(subject, {}, LONG)
      const left = (await apiKeys.find(ending.id))?.expires_in ?? 0
      expect(left).toBeGreaterThan(LONG - 60_000)
      expect(left).toBeLessThanOrEqual(LONG)
      const ended = await insertKey(subject, {}, -1)
      expect(await apiKeys.find(ended.id)).toBeUndefined()
      expect(await apiKeys.find('absent')).toBeUndefined()
    })

    test('are listed page by page, the newest first, expired ones too', async () => {
      const subject = await opened(open)
      const { apiKeys } = subject.store.host
      const made: ApiKeyRecord[] = []
      for (const lifetime of [null, -1, LONG]) {
        made.push(await insertKey(subject, {}, lifetime))
        await subject.pass(2)
      }
      const ids = made.map(({ id }) => id).toReversed()
      const [first, ...rest] = await apiKeys.list({ limit: 1 })
      expect([first?.id, rest]).toEqual([ids[0], []])
      const others = await apiKeys.list({ before: first, limit: 10 })
      expect(others.map(({ id }) => id)).toEqual(ids.slice(1))
      expect(await apiKeys.list({ before: others.at(-1), limit: 10 })).toEqual([])
    })

    test('note when they were used, say whether an admin has one, and are gone once deleted', async () => {
      const subject = await opened(open)
      const { apiKeys } = subject.store.host
      await insertKey(subject, { scopes: 'accounts:read actions:call' })
      await insertKey(subject, { scopes: 'admin' }, -1)
      await insertKey(subject, { scopes: 'admin', audience: 'mcp', owner: 'tenant-1', account_id: 'a-1' })
      // One for agents alone is none.
      expect(await apiKeys.hasScope('admin')).toBe(false)
      expect(await apiKeys.hasScope('actions:call')).toBe(true)
      const { id } = await insertKey(subject)
      expect(await apiKeys.hasScope('admin')).toBe(true)
      await apiKeys.used(id)
      const now = await subject.store.now()
      expect(Math.abs(now - ((await apiKeys.find(id))?.last_used_at ?? 0))).toBeLessThan(60_000)
      expect(await apiKeys.delete(id)).toBe(true)
      expect(await apiKeys.delete(id)).toBe(false)
      expect(await apiKeys.find(id)).toBeUndefined()
    })
  })

  describe('who may come in', () => {
    const told = async ({ store }: StoreUnderTest): Promise<unknown[]> =>
      (await store.events.list({ types: SERVICE_EVENT_TYPES, limit: 100 }))
        .reverse()
        .map(({ type, subject, actor, owner, account_id, details }) => [
          type,
          subject,
          actor,
          ...(owner === null ? [] : [owner, account_id]),
          ...(details === null ? [] : [JSON.parse(details)]),
        ])

    test('is in the audit trail with who changed it, and no host is told', async () => {
      const subject = await opened(open)
      await subject.store.events.listen()
      const { apiKeys, consoleSessions, loginLinks } = subject.store.host
      const bound = { audience: 'mcp', owner: 'acme', account_id: 'account-1', scopes: 'actions:call' }
      const { id } = await insertKey(subject, bound, null, 'api_key:one')
      expect(await apiKeys.delete(id, 'console:two')).toBe(true)
      expect(await apiKeys.delete(id, 'console:two')).toBe(false)
      const [session, link] = [hash(), hash()]
      await loginLinks.insert({ token_hash: link, ...NO_KEY }, LONG, 'api_key:three')
      await loginLinks.refused('203.0.113.7')
      const login = { by: 'api_key:three', address: '203.0.113.8' }
      await consoleSessions.insert({ secret_hash: session, id: 'login-1', ...NO_KEY }, LONG, login)
      await consoleSessions.delete(session)
      await consoleSessions.delete(session)
      await consoleSessions.deleteAll('api_key:four')
      const key = { name: 'ci', scopes: ['actions:call'], audience: 'mcp' }
      expect(await told(subject)).toEqual([
        ['api_key.created', id, 'api_key:one', 'acme', 'account-1', key],
        ['api_key.deleted', id, 'console:two', 'acme', 'account-1', key],
        ['console.link_created', 'console', 'api_key:three'],
        ['console.login_failed', 'console', null, { address: '203.0.113.7' }],
        ['console.logged_in', 'login-1', 'api_key:three', { address: '203.0.113.8' }],
        ['console.logged_out', 'login-1', 'console:login-1'],
        ['console.sessions_ended', 'console', 'api_key:four'],
      ])
      expect(await subject.store.events.backlog()).toMatchObject({ pending: 0 })
      expect(await subject.store.events.claim(10, LONG)).toEqual([])
    })
  })

  describe('what a key began', () => {
    test('is gone with the key, and nothing else is', async () => {
      const subject = await opened(open)
      const { apiKeys, consoleSessions, loginLinks, connect } = subject.store.host
      const [revoked, other] = [await insertKey(subject), await insertKey(subject)]
      const begin = async (
        key_id: string,
      ): Promise<{ session: Uint8Array; link: Uint8Array; id: string }> => {
        const [session, link] = [hash(), hash()]
        const authority = { key_id, admin_key: null }
        await consoleSessions.insert({ secret_hash: session, id: 'one', ...authority }, LONG)
        await loginLinks.insert({ token_hash: link, ...authority }, LONG)
        return { session, link, id: (await insertSession(subject, LONG, authority)).id }
      }
      const [gone, kept] = [await begin(revoked.id), await begin(other.id)]
      expect(await apiKeys.delete(revoked.id)).toBe(true)
      expect(await consoleSessions.find(gone.session, LONG)).toBeUndefined()
      expect(await loginLinks.take(gone.link)).toBeUndefined()
      expect(await connect.session({ id: gone.id })).toBeUndefined()
      expect(await consoleSessions.find(kept.session, LONG)).toMatchObject({ key_id: other.id })
      expect(await loginLinks.take(kept.link)).toEqual({ key_id: other.id, admin_key: null })
      expect(await connect.session({ id: kept.id })).toMatchObject({ key_id: other.id })
      // Nor does anything begin with a key that is gone.
      await expect(begin(revoked.id)).rejects.toThrow()
    })
  })

  describe('console sessions', () => {
    test('are found while they are used, until they expire', async () => {
      const subject = await opened(open)
      const { consoleSessions } = subject.store.host
      const [one, ended] = [hash(), hash()]
      await consoleSessions.insert({ secret_hash: one, id: 'one', ...NO_KEY }, LONG)
      await consoleSessions.insert({ secret_hash: ended, id: 'ended', ...NO_KEY }, -1)
      expect(await consoleSessions.find(ended, LONG)).toBeUndefined()
      expect(await consoleSessions.find(hash(), LONG)).toBeUndefined()
      await subject.pass(20)
      expect(await consoleSessions.find(one, 10)).toBeUndefined()
      expect((await consoleSessions.find(one, LONG))?.unseen).toBeGreaterThanOrEqual(20)
      await consoleSessions.seen(one)
      const found = await consoleSessions.find(one, LONG)
      expect(found).toMatchObject({ id: 'one' })
      expect((found?.expires_at ?? 0) - (found?.created_at ?? 0)).toBe(LONG)
      await consoleSessions.delete(one)
      expect(await consoleSessions.find(one, LONG)).toBeUndefined()
    })

    test('end all at once, with the links that could begin another', async () => {
      const subject = await opened(open)
      const { consoleSessions, loginLinks } = subject.store.host
      const [session, link] = [hash(), hash()]
      await consoleSessions.insert({ secret_hash: session, id: 'one', ...NO_KEY }, LONG)
      await loginLinks.insert({ token_hash: link, ...NO_KEY }, LONG)
      await consoleSessions.deleteAll()
      expect(await consoleSessions.find(session, LONG)).toBeUndefined()
      expect(await loginLinks.take(link)).toBeUndefined()
    })

    test('that have ended are deleted in time, with links that have', async () => {
      const subject = await opened(open)
      const { consoleSessions, loginLinks, reap } = subject.store.host
      const [session, link] = [hash(), hash()]
      await consoleSessions.insert({ secret_hash: session, id: 'one', ...NO_KEY }, LONG)
      await loginLinks.insert({ token_hash: link, ...NO_KEY }, LONG)
      await consoleSessions.insert({ secret_hash: hash(), id: 'ended', ...NO_KEY }, -1_000)
      await reap()
      expect(await consoleSessions.find(session, LONG)).toMatchObject({ id: 'one' })
      expect(await loginLinks.take(link)).toEqual(NO_KEY)
    })
  })

  describe('login links', () => {
    test('are taken by one of ten who bring them at once, and by nobody once they have expired', async () => {
      const subject = await opened(open)
      const { loginLinks } = subject.store.host
      const link = hash()
      await loginLinks.insert({ token_hash: link, ...NO_KEY }, LONG)
      const stores = [subject.store, ...subject.others]
      const taken = await Promise.all(
        Array.from({ length: 10 }, (_, index) => stores[index % stores.length]?.host.loginLinks.take(link)),
      )
      expect(taken.filter(Boolean)).toHaveLength(1)
      const late = hash()
      await loginLinks.insert({ token_hash: late, ...NO_KEY }, -1)
      expect(await loginLinks.take(late)).toBeUndefined()
    })
  })
}
