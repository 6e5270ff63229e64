/** Connect sessions, and the attempts to link that are made in them. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { AttemptRecord, ConnectSessionRecord } from '../../src/ports/connect-port.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import { bytes, insertProfile, OWNER, opened } from './store-rows.ts'

const DAY = 86_400_000
const MINUTE = 60_000

/** A connect session of the test that runs. */
export function insertSession(
  { store }: StoreUnderTest,
  lifetime: number = MINUTE,
  change: Partial<ConnectSessionRecord> = {},
): Promise<ConnectSessionRecord> {
  const session = {
    id: randomUUID(),
    token_hash: randomUUID(),
    owner: OWNER,
    owner_name: 'Acme',
    connectors: null,
    profile_id: null,
    account_id: null,
    scopes: null,
    embedded_only: 0,
    metadata: '{"plan":"pro"}',
    return_to: null,
    created_by: 'host',
    key_id: null,
    admin_key: null,
    ...change,
  }
  return store.host.connect.insertSession(session, lifetime)
}

async function insertAttempt(
  { store }: StoreUnderTest,
  session_id: string,
  state_hash: string | null = null,
  lifetime = MINUTE,
): Promise<AttemptRecord> {
  const attempt = await store.host.connect.insertAttempt(
    { id: randomUUID(), session_id, connector: 'example', profile_id: 'p', state_hash, display: 'window' },
    lifetime,
  )
  if (attempt === undefined) throw new Error('The attempt was not begun')
  return attempt
}

/** An attempt with a login in progress. */
async function begin(
  subject: StoreUnderTest,
  lifetime = MINUTE,
): Promise<{ attempt: AttemptRecord; state_hash: string }> {
  const { id } = await insertSession(subject)
  const state_hash = randomUUID()
  const profile = await insertProfile(subject)
  const request = { connector: 'example', profile_id: profile.id, owner: OWNER, account_id: null }
  const secret = { user_hash: 'user', sealed: bytes('sealed'), digest: 'digest' }
  await subject.store.requests.insert({ ...request, ...secret, state_hash }, lifetime)
  return { attempt: await insertAttempt(subject, id, state_hash, lifetime), state_hash }
}

export function connectCases(open: OpenStore): void {
  describe('connect sessions', () => {
    test("are found by id and by the token's hash until they expire on the database's clock", async () => {
      const subject = await opened(open)
      const { connect } = subject.store.host
      const session = await insertSession(subject, 40)
      expect(session.expires_at - session.created_at).toBe(40)
      const found = { ...session, expired: false }
      expect(await connect.session({ id: session.id })).toEqual(found)
      expect(await connect.session({ token_hash: session.token_hash })).toEqual(found)
      expect(await connect.session({ id: session.token_hash })).toBeUndefined()
      await subject.pass(60)
      expect(await connect.session({ id: session.id })).toMatchObject({ expired: true })
    })

    test('are in the audit trail: for whom, for what, and who made them', async () => {
      const subject = await opened(open)
      const { id: profile_id } = await insertProfile(subject)
      const target = { profile_id, account_id: 'account-1', connectors: '["example"]' }
      const { id } = await insertSession(subject, MINUTE, { ...target, created_by: 'api_key:one' })
      const [event] = await subject.store.events.list({ types: ['connect_session.created'], limit: 10 })
      const about = { owner: OWNER, account_id: 'account-1', profile_id, connector: 'example' }
      expect(event).toMatchObject({ subject: id, actor: 'api_key:one', ...about, details: null })
      await insertSession(subject, MINUTE, { connectors: '["one","two"]' })
      const [any] = await subject.store.events.list({ types: ['connect_session.created'], limit: 1 })
      expect(any).toMatchObject({ actor: 'host', profile_id: null, connector: null })
    })

    test('[SX-02] are opened in exactly one of 10 browsers that come at once, and stay open there', async () => {
      const subject = await opened(open)
      const { id } = await insertSession(subject)
      const stores = [subject.store, ...subject.others]
      const comers = Array.from({ length: 10 }, (_, index) => ({
        browser: `browser ${index}`,
        store: stores[index % stores.length] ?? subject.store,
      }))
      const openings = await Promise.all(
        comers.map(async ({ browser, store }) =>
          (await store.host.connect.openSession(id, browser)) ? [browser] : [],
        ),
      )
      const [first = '', ...more] = openings.flat()
      expect(more).toEqual([])
      expect(await subject.store.host.connect.openSession(id, first)).toBe(true)
      expect(await subject.store.host.connect.session({ id })).toMatchObject({ browser_hash: first })
    })

    test('are not opened, and begin nothing, once they have expired', async () => {
      const subject = await opened(open)
      const { connect } = subject.store.host
      const { id } = await insertSession(subject, -1)
      expect(await connect.openSession(id, 'browser')).toBe(false)
      await expect(insertAttempt(subject, id)).rejects.toThrow('not begun')
      expect(await connect.attempts(id, 10)).toEqual([])
    })

    test('go a day after they expired, with their attempts, or with their profile', async () => {
      const subject = await opened(open)
      const { host, profiles } = subject.store
      const profile = await insertProfile(subject)
      const old = await insertSession(subject, 40)
      const attempt = await insertAttempt(subject, old.id)
      const young = await insertSession(subject, -DAY + MINUTE)
      const tied = await insertSession(subject, MINUTE, { profile_id: profile.id })
      await host.connect.reap()
      expect(await host.connect.session(old)).toBeDefined()
      const ancient = await insertSession(subject, -DAY - 1_000)
      await host.connect.reap()
      expect(await host.connect.session({ id: ancient.id })).toBeUndefined()
      expect(await host.connect.session({ id: young.id })).toBeDefined()
      expect(await host.connect.attempt({ id: attempt.id })).toBeDefined()
      await profiles.delete(profile.id)
      expect(await host.connect.session({ id: tied.id })).toBeUndefined()
    })
  })

  describe('connection attempts', () => {
    test('are pending until they are finished, once', async () => {
      const subject = await opened(open)
      const { connect } = subject.store.host
      const { id } = await insertSession(subject)
      const first = await insertAttempt(subject, id)
      expect(await connect.attempt(first)).toEqual({
        ...first,
        owner: OWNER,
        created_by: 'host',
        error_code: null,
      })
      await connect.finishAttempt(first.id, { status: 'authenticated', account_id: 'a' })
      await connect.finishAttempt(first.id, { status: 'error', error: '{}' })
      expect(await connect.attempt(first)).toMatchObject({
        status: 'authenticated',
        account_id: 'a',
        error: null,
      })
      await subject.pass(5)
      const second = await insertAttempt(subject, id, 'state')
      await connect.finishAttempt(second.id, { status: 'error', error: '{"code":"ERR"}' })
      expect((await connect.attempts(id, 10)).map((attempt) => attempt.id)).toEqual([second.id, first.id])
      expect(await connect.attempt({ state_hash: 'state' })).toMatchObject({
        status: 'error',
        error: '{"code":"ERR"}',
      })
      expect(await connect.attempts(id, 1)).toHaveLength(1)
    })

    test('expire with their login, later where its callback came at the last moment', async () => {
      const subject = await opened(open)
      const { connect } = subject.store.host
      const late = await begin(subject, 40)
      const claimed = await begin(subject, 40)
      await subject.store.requests.claim(claimed.state_hash, 'user', 'callback')
      await subject.pass(60)
      expect(await connect.attempt(late.attempt)).toMatchObject({ status: 'expired' })
      expect(await connect.attempt(claimed.attempt)).toMatchObject({ status: 'pending' })
    })

    test('[CB-12] have the outcome of their login when the process that finished it died before it told them', async () => {
      const subject = await opened(open)
      const { requests, host } = subject.store
      const [linked, failed] = [await begin(subject), await begin(subject)]
      for (const { state_hash } of [linked, failed]) await requests.claim(state_hash, 'user', 'callback')
      await requests.finish(linked.state_hash, 'linked', 'account-1')
      await requests.finish(failed.state_hash, 'failed', 'ERR_IN_DOUBT')
      expect(await host.connect.attempt(linked.attempt)).toMatchObject({
        status: 'authenticated',
        account_id: 'account-1',
      })
      expect(await host.connect.attempt(failed.attempt)).toMatchObject({
        status: 'error',
        error: null,
        error_code: 'ERR_IN_DOUBT',
      })
    })

    test('are cancelled with their login, so that a callback that comes later is not taken', async () => {
      const subject = await opened(open)
      const { requests, host } = subject.store
      const { attempt, state_hash } = await begin(subject)
      expect(await host.connect.cancelAttempt(attempt.id)).toBe(true)
      expect(await host.connect.cancelAttempt(attempt.id)).toBe(false)
      expect(await requests.claim(state_hash, 'user', 'callback')).toBeUndefined()
      expect(await host.connect.attempt(attempt)).toMatchObject({ status: 'cancelled' })
      await host.connect.finishAttempt(attempt.id, { status: 'authenticated', account_id: 'a' })
      expect(await host.connect.attempt(attempt)).toMatchObject({ status: 'cancelled', account_id: null })
    })

    test('are not cancelled once their callback has come, or where they have no login', async () => {
      const subject = await opened(open)
      const { requests, host } = subject.store
      const { attempt, state_hash } = await begin(subject)
      await requests.claim(state_hash, 'user', 'callback')
      expect(await host.connect.cancelAttempt(attempt.id)).toBe(false)
      expect(await host.connect.attempt(attempt)).toMatchObject({ status: 'pending' })
      const bare = await insertAttempt(subject, attempt.session_id)
      expect(await host.connect.cancelAttempt(bare.id)).toBe(false)
      expect(await host.connect.cancelAttempt('absent')).toBe(false)
    })
  })
}
