/** Pending revocations: what unlinking leaves until the provider has taken note. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { NewEvent, PendingRevocation } from '../../src/ports/event-records.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import {
  bytes,
  claimed,
  insertAccount,
  insertProfile,
  newAccount,
  newTokens,
  OWNER,
  opened,
  STRANGER,
  text,
} from './store-rows.ts'

const CLAIM = { limit: 10, lease: 60_000 }

function confirmed({ account_id, owner, profile_id, connector }: PendingRevocation): NewEvent {
  const about = { account_id, owner, profile_id, connector }
  return { ...about, type: 'account.revocation_done', actor: null, reason: null, who_must_act: null }
}

async function unlinked(subject: StoreUnderTest, delay = 0): Promise<PendingRevocation> {
  const account = await insertAccount(subject)
  const pending = await subject.store.revocations.unlink(account, 'admin', delay)
  if (pending === undefined) throw new Error('It was not unlinked')
  return pending
}

export function revocationCases(open: OpenStore): void {
  describe('pending revocations', () => {
    test('take the place of an account that is unlinked, with its sealed tokens, and its event', async () => {
      const subject = await opened(open)
      const { accounts, revocations, events } = subject.store
      const account = await insertAccount(subject)
      const claim = await claimed(subject, account)
      await accounts.commit(account, newTokens(claim.fence, 1))
      expect(await revocations.unlink({ owner: STRANGER, id: account.id }, 'admin', 0)).toBeUndefined()
      const pending = await revocations.unlink(account, 'admin', 0)
      expect(pending).toMatchObject({
        account_id: account.id,
        owner: OWNER,
        profile_id: account.profile_id,
        grant_fence: claim.fence,
        requested_by: 'admin',
        attempts: 0,
        last_error: null,
      })
      expect(text(pending?.grant ?? bytes(''))).toBe(`grant of attempt ${claim.fence}`)
      expect(text(pending?.fields ?? bytes(''))).toBe('sealed fields')
      expect(await accounts.get(account)).toBeUndefined()
      expect(await revocations.unlink(account, 'admin', 0)).toBeUndefined()
      expect(await events.list({ account_id: account.id, limit: 1 })).toMatchObject([
        { type: 'account.revoked', actor: 'admin', owner: OWNER, token_version: 2 },
      ])
    })

    test('are taken by one at a time when they are due, and again when that one died', async () => {
      const subject = await opened(open)
      const { store, others } = subject
      const { id } = await unlinked(subject, 100)
      expect(await store.revocations.claim(CLAIM)).toEqual([])
      await subject.pass(150)
      const claims = await Promise.all(
        [store, ...others].map((one) => one.revocations.claim({ ...CLAIM, lease: 100 })),
      )
      expect(claims.flat()).toMatchObject([{ id, attempts: 2 }])
      expect(await store.revocations.claim(CLAIM)).toEqual([])
      await subject.pass(150)
      expect(await store.revocations.claim(CLAIM)).toMatchObject([{ id, attempts: 3 }])
    })

    test('wait for their next try with the last error, unless somebody insists', async () => {
      const subject = await opened(open)
      const { revocations } = subject.store
      const { id, profile_id } = await unlinked(subject)
      await revocations.postpone(id, 'ERR_PROVIDER_UNAVAILABLE', 60_000)
      expect(await revocations.claim(CLAIM)).toEqual([])
      await revocations.hasten('other')
      expect(await revocations.claim(CLAIM)).toEqual([])
      await revocations.hasten(profile_id)
      expect(await revocations.claim({ ...CLAIM, profile_id: 'other' })).toEqual([])
      expect(await revocations.claim({ ...CLAIM, profile_id })).toMatchObject([
        { id, last_error: 'ERR_PROVIDER_UNAVAILABLE' },
      ])
    })

    test('end with an event, once', async () => {
      const subject = await opened(open)
      const { revocations, events } = subject.store
      const pending = await unlinked(subject)
      await revocations.finish(pending.id, confirmed(pending))
      await revocations.finish(pending.id, confirmed(pending))
      expect(await revocations.list({ limit: 10 })).toEqual([])
      const written = await events.list({ account_id: pending.account_id, limit: 10 })
      expect(written.map(({ type }) => type)).toEqual([
        'account.revocation_done',
        'account.revoked',
        'account.linked',
      ])
    })

    test('are made of a whole profile in steps, and are listed and counted', async () => {
      const subject = await opened(open)
      const { accounts, revocations } = subject.store
      const { id } = await insertProfile(subject)
      const other = await insertAccount(subject)
      for (let index = 0; index < 5; index += 1) await accounts.insert(newAccount(id))
      expect(await revocations.unlinkProfile(id, 'admin', 3)).toBe(3)
      expect(await revocations.count(id)).toBe(3)
      expect(await revocations.unlinkProfile(id, 'admin', 3)).toBe(2)
      expect(await revocations.unlinkProfile(id, 'admin', 3)).toBe(0)
      expect(await revocations.count()).toBe(5)
      const page = await revocations.list({ profile_id: id, limit: 4 })
      const rest = await revocations.list({ profile_id: id, limit: 4, after: page.at(-1)?.id ?? '' })
      expect(new Set([...page, ...rest].map(({ account_id }) => account_id)).size).toBe(5)
      expect(await revocations.list({ owner: STRANGER, limit: 4 })).toEqual([])
      expect(await accounts.get(other)).toBeDefined()
    })

    test('keep their profile, whose client they need', async () => {
      const subject = await opened(open)
      const { profiles, revocations } = subject.store
      const pending = await unlinked(subject)
      expect(await profiles.delete(pending.profile_id)).toBe(false)
      await revocations.finish(pending.id, confirmed(pending))
      expect(await profiles.delete(pending.profile_id)).toBe(true)
    })

    test('[RF-13] take tokens that came too late, once', async () => {
      const subject = await opened(open)
      const { revocations } = subject.store
      const {
        attempts: _a,
        last_error: _l,
        next_try_at: _n,
        created_at: _c,
        ...pending
      } = await unlinked(subject)
      const late = { ...pending, id: randomUUID(), grant: bytes('late'), grant_fence: 9 }
      await revocations.add(late, 0)
      await revocations.add(late, 0)
      const all = await revocations.list({ profile_id: pending.profile_id, limit: 10 })
      expect(all.map(({ grant }) => text(grant)).sort()).toEqual(['first grant', 'late'])
    })
  })
}
