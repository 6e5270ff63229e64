/** The audit trail and its outbox: every transition has its event, and each is delivered in order and at least once. */
import { describe, expect, test } from 'vitest'
import type { EventRecord, EventType, NewEvent } from '../../src/ports/event-records.ts'
import type { Store } from '../../src/ports/store-port.ts'
import type { AccountKey, AccountRecord } from '../../src/ports/store-records.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import {
  bytes,
  CLAIM,
  claimed,
  insertAccount,
  insertProfile,
  newAccount,
  newTokens,
  OWNER,
  opened,
  STRANGER,
} from './store-rows.ts'

const SUSPENDED = { status: 'suspended', reason: 'suspended', who_must_act: 'host', by: 'admin-1' } as const
const ACTIVE = { status: 'active', reason: null, who_must_act: null, by: 'admin-2' } as const

async function eventsOf({ store }: StoreUnderTest, { id }: Pick<AccountKey, 'id'>): Promise<EventRecord[]> {
  return (await store.events.list({ account_id: id, limit: 100 })).reverse()
}

const types = (events: readonly EventRecord[]): EventType[] => events.map(({ type }) => type)

function issued(account: AccountRecord, change: Partial<NewEvent> = {}): NewEvent {
  return {
    type: 'account.token_issued',
    account_id: account.id,
    owner: account.owner,
    profile_id: account.profile_id,
    connector: account.connector,
    actor: 'host',
    reason: null,
    who_must_act: null,
    token_version: 1,
    times: 3,
    ...change,
  }
}

/** A store whose events somebody waits for. */
async function listening(open: OpenStore): Promise<StoreUnderTest> {
  const subject = await opened(open)
  await subject.store.events.listen()
  return subject
}

/** Takes everything that can be taken, and delivers it. */
async function deliverAll(store: Store): Promise<EventRecord[]> {
  const delivered: EventRecord[] = []
  for (;;) {
    const batch = await store.events.claim(10, 60_000)
    if (batch.length === 0) return delivered
    for (const event of batch) {
      delivered.push(event)
      await store.events.delivered(event.seq)
    }
  }
}

export function eventCases(open: OpenStore): void {
  describe('events', () => {
    test('of an account are written with each transition: who, why, who must act, and when', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject, { changed_by: 'user-1' })
      const first = await claimed(subject, account)
      await accounts.commit(account, newTokens(first.fence, 1))
      const failing = { status: 'degraded', status_reason: 'ERR_X', who_must_act: 'nobody' } as const
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const claim = await claimed(subject, account, { base: 2, force: true })
        await accounts.settle(account, claim.fence, { ...failing, failed: true, settled: true })
      }
      const misconfigured = await claimed(subject, account, { base: 2, force: true })
      const admin = { ...failing, who_must_act: 'admin', failed: true, settled: true } as const
      await accounts.settle(account, misconfigured.fence, admin)
      const third = await claimed(subject, account, { base: 2, force: true })
      await accounts.commit(account, newTokens(third.fence, 2))
      await accounts.setStatus(account, ['active'], SUSPENDED)
      await accounts.setStatus(account, ['suspended'], ACTIVE)
      await accounts.approveOrigins(account, '["https://new.example"]', 'admin-3')
      const last = await claimed(subject, account, { base: 3 })
      const ended = {
        status: 'reauthorization_required',
        status_reason: 'ERR_Y',
        who_must_act: 'user',
      } as const
      await accounts.settle(account, last.fence, { ...ended, failed: true, settled: true })
      const again = newAccount(account.profile_id, { changed_by: 'user-2' })
      await accounts.relink(account, again, async () => bytes('new'))

      const events = await eventsOf(subject, account)
      const shown = events.map(({ type, actor, status, reason, who_must_act, token_version }) =>
        [type, actor, status, reason, who_must_act, token_version].join(' '),
      )
      expect(shown).toEqual([
        'account.linked user-1 active   1',
        'account.refreshed  active   2',
        'account.degraded  degraded ERR_X nobody 2',
        'account.degraded  degraded ERR_X admin 2',
        expect.stringMatching(/^account\.(refreshed|recovered) {2}active {3}3$/),
        expect.stringMatching(/^account\.(refreshed|recovered) {2}active {3}3$/),
        'account.suspended admin-1 suspended suspended host 3',
        'account.resumed admin-2 active   3',
        'account.origins_approved admin-3 active   3',
        'account.reauthorization_required  reauthorization_required ERR_Y user 3',
        'account.relinked user-2 active   4',
      ])
      const now = await subject.store.now()
      for (const { id, subject: about, owner, profile_id, connector, at, times } of events) {
        expect(id).toMatch(/^[0-9a-f]{32}$/)
        expect({ about, owner, profile_id, connector, times }).toEqual({
          about: account.id,
          owner: OWNER,
          profile_id: account.profile_id,
          connector: 'example',
          times: null,
        })
        expect(Math.abs(now - at)).toBeLessThan(60_000)
      }
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    })

    test('of a profile are written with each change', async () => {
      const subject = await opened(open)
      const { profiles, events } = subject.store
      const profile = await insertProfile(subject)
      await profiles.update(profile.id, 1, {
        status: 'paused',
        status_reason: 'invalid_client',
        changed_by: null,
      })
      await profiles.update(profile.id, 2, { status: 'active', status_reason: null, changed_by: 'admin' })
      await profiles.update(profile.id, 3, { name: 'Other', changed_by: 'admin' })
      await subject.pass(60_000)
      expect(await profiles.delete(profile.id, 'boss')).toBe(true)
      const written = (await events.list({ profile_id: profile.id, limit: 10 })).reverse()
      expect(
        written.map(({ type, actor, reason, who_must_act }) => [type, actor, reason, who_must_act]),
      ).toEqual([
        ['profile.created', null, null, null],
        ['profile.paused', null, 'invalid_client', 'admin'],
        ['profile.resumed', 'admin', null, null],
        ['profile.changed', 'admin', null, null],
        ['profile.deleted', 'boss', null, null],
      ])
      const [created, deleted] = [written[0]?.at ?? 0, written.at(-1)?.at ?? 0]
      expect(deleted - created).toBeGreaterThanOrEqual(60_000)
    })

    test('are not written for what changed nothing', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const claim = await claimed(subject, account)
      await accounts.commit({ owner: STRANGER, id: account.id }, newTokens(claim.fence, 1))
      await accounts.settle(account, claim.fence, { failed: true, settled: true })
      await accounts.settle(account, claim.fence, { ...SUSPENDED, failed: true, settled: true })
      await accounts.setStatus(account, ['degraded'], SUSPENDED)
      await accounts.insert(newAccount(account.profile_id, { id: account.id }))
      expect(types(await eventsOf(subject, account))).toEqual(['account.linked'])
    })

    test('are listed the newest first, by what they are about, page by page', async () => {
      const subject = await opened(open)
      const { events, accounts } = subject.store
      const one = await insertAccount(subject)
      const two = await accounts.insert(newAccount(one.profile_id, { owner: STRANGER }))
      await events.add([issued(one), issued(two, { times: 9 })])
      const all = await events.list({ profile_id: one.profile_id, limit: 10 })
      expect(types(all)).toEqual([
        'account.token_issued',
        'account.token_issued',
        'account.linked',
        'account.linked',
        'profile.created',
      ])
      const page = await events.list({ profile_id: one.profile_id, limit: 2, before: all[1]?.seq ?? 0 })
      expect(page).toEqual(all.slice(2, 4))
      expect(await events.list({ owner: STRANGER, profile_id: one.profile_id, limit: 10 })).toHaveLength(2)
      expect(
        await events.list({ account_id: two.id, types: ['account.token_issued'], limit: 10 }),
      ).toMatchObject([{ times: 9, actor: 'host', status: null }])
      const at = all[0]?.at ?? 0
      const inProfile = { profile_id: one.profile_id, limit: 10 }
      expect(await events.list({ ...inProfile, since: at + 60_000 })).toEqual([])
      expect(await events.list({ ...inProfile, since: at - 60_000, until: at + 60_000 })).toHaveLength(5)
    })

    test('wait for delivery from when somebody listens; the audit trail has them all', async () => {
      const subject = await opened(open)
      const { events } = subject.store
      const account = await insertAccount(subject)
      expect(await events.backlog()).toEqual({ pending: 0, age: 0 })
      await events.listen()
      await events.listen()
      await subject.store.accounts.setStatus(account, ['active'], SUSPENDED)
      expect(types(await deliverAll(subject.store))).toEqual(['account.suspended'])
      expect(types(await eventsOf(subject, account))).toEqual(['account.linked', 'account.suspended'])
    })

    test('are delivered once, except those that only the audit trail needs', async () => {
      const subject = await listening(open)
      const account = await insertAccount(subject)
      await subject.store.events.add([issued(account)])
      const delivered = await deliverAll(subject.store)
      expect(types(delivered).sort()).toEqual(['account.linked', 'profile.created'])
      expect(await deliverAll(subject.store)).toEqual([])
      expect(await subject.store.events.backlog()).toEqual({ pending: 0, age: 0 })
    })

    test('are claimed by one of many at once, and one account after the other in order', async () => {
      const subject = await listening(open)
      const { store, others } = subject
      const account = await insertAccount(subject)
      await store.accounts.setStatus(account, ['active'], SUSPENDED)
      await store.accounts.setStatus(account, ['suspended'], ACTIVE)
      const stores = [store, ...others]
      const claims = await Promise.all(
        stores.flatMap((one) => [one.events.claim(10, 60_000), one.events.claim(1, 60_000)]),
      )
      const taken = claims.flat()
      expect(types(taken).sort()).toEqual(['account.linked', 'profile.created'])
      const linked = taken.find(({ type }) => type === 'account.linked')
      await store.events.delivered(linked?.seq ?? 0)
      expect(types(await store.events.claim(10, 60_000))).toEqual(['account.suspended'])
      expect(await store.events.claim(10, 60_000)).toEqual([])
    })

    test('that a host did not take come again, and hold back later ones of the same account only', async () => {
      const subject = await listening(open)
      const { store } = subject
      const account = await insertAccount(subject)
      await store.accounts.setStatus(account, ['active'], SUSPENDED)
      const other = await store.accounts.insert(newAccount(account.profile_id))
      const first = await store.events.claim(10, 100)
      expect(types(first).sort()).toEqual(['account.linked', 'account.linked', 'profile.created'])
      for (const event of first) if (event.subject !== account.id) await store.events.delivered(event.seq)
      expect(await store.events.claim(10, 100)).toEqual([])
      await subject.pass(150)
      const again = await store.events.claim(10, 60_000)
      expect(again).toMatchObject([{ type: 'account.linked', subject: account.id, attempts: 2 }])
      await store.events.postpone(again[0]?.seq ?? 0, 60_000)
      await store.accounts.setStatus(other, ['active'], SUSPENDED)
      expect(await store.events.claim(10, 60_000)).toMatchObject([
        { type: 'account.suspended', subject: other.id },
      ])
      const { pending, age } = await store.events.backlog()
      expect(pending).toBe(3)
      expect(age).toBeGreaterThanOrEqual(100)
    })

    test('go when they are old, by kind; what could not be delivered is given up', async () => {
      const subject = await listening(open)
      const { events } = subject.store
      const account = await insertAccount(subject)
      await events.add([issued(account)])
      await subject.pass(100)
      expect(await events.reap(['account.token_issued'], 60_000, 10)).toBe(0)
      expect(await events.reap(['account.token_issued'], 50, 10)).toBe(1)
      expect(types(await eventsOf(subject, account))).toEqual(['account.linked'])
      expect(await events.giveUp(60_000, 10)).toBe(0)
      expect(await events.giveUp(50, 1)).toBe(1)
      expect(await events.giveUp(50, 10)).toBe(1)
      expect(await deliverAll(subject.store)).toEqual([])
    })

    test('that are added together are there together, or not at all', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const bad = { ...issued(account), type: null as unknown as EventType }
      const many = [...Array.from({ length: 250 }, () => issued(account)), bad]
      await expect(subject.store.events.add(many)).rejects.toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE' })
      expect(types(await eventsOf(subject, account))).toEqual(['account.linked'])
    })

    test('of a claim that fails leave nothing behind', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      expect(await subject.store.accounts.claimRefresh(account, { ...CLAIM, base: 7 })).toBeUndefined()
      expect(types(await eventsOf(subject, account))).toEqual(['account.linked'])
    })
  })
}
