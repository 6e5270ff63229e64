/** Linked accounts: ownership, listing, linking again, status, deletion. */
import { describe, expect, test } from 'vitest'
import type { AccountRecord } from '../../src/ports/store-records.ts'
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
  text,
} from './store-rows.ts'

const SUSPENDED = { status: 'suspended', reason: 'suspended', who_must_act: 'host' } as const

const suspend = ({ store }: StoreUnderTest, account: AccountRecord): Promise<AccountRecord | undefined> =>
  store.accounts.setStatus(account, ['active', 'degraded'], SUSPENDED)

export function accountCases(open: OpenStore): void {
  describe('accounts', () => {
    test('are kept byte for byte and begin active, with token version 1 and no attempt', async () => {
      const subject = await opened(open)
      const inserted = await insertAccount(subject, { label: 'Work' })
      const read = await subject.store.accounts.get(inserted)
      expect(read).toMatchObject({
        owner: OWNER,
        label: 'Work',
        status: 'active',
        status_reason: null,
        who_must_act: null,
        scope: 'read write',
        token_version: 1,
        grant_fence: 0,
        grant_base: 0,
        fence: 0,
        failures: 0,
        expires_at: 2_000_000_000_000,
        refresh_due_at: 1_999_999_999_999,
        lease_holder: null,
        lease_until: null,
        intent_base: null,
        next_try_at: null,
        refused_at: null,
        origins: '["https://api.example"]',
      })
      expect(text(read?.grant ?? bytes(''))).toBe('first grant')
      expect(text(read?.fields ?? bytes(''))).toBe('sealed fields')
      const tokens = await subject.store.accounts.tokens(inserted)
      expect(read).toMatchObject(tokens ?? {})
      expect(Object.keys(tokens ?? {})).toContain('grant')
    })

    test('[SX-08] are not found by another owner, whatever the statement, and nothing changes', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const claim = await claimed(subject, account)
      await accounts.journal(account, { fence: claim.fence, base: 1, answer: bytes('answer') })
      const before = await accounts.get(account)
      const foreign = { owner: STRANGER, id: account.id }

      expect(await accounts.get(foreign)).toBeUndefined()
      expect(await accounts.tokens(foreign)).toBeUndefined()
      expect(await accounts.list(STRANGER, { limit: 10 })).toEqual([])
      expect(
        await accounts.relink(foreign, newAccount(account.profile_id), async () => bytes('x')),
      ).toBeUndefined()
      expect(await accounts.claimRefresh(foreign, { ...CLAIM, force: true })).toBeUndefined()
      await accounts.journal(foreign, { fence: 99, base: 1, answer: bytes('foreign') })
      expect(await accounts.journaled(foreign, 1)).toEqual([])
      expect(await accounts.commit(foreign, newTokens(claim.fence, 1))).toBeUndefined()
      expect(await accounts.settle(foreign, claim.fence, { failed: true, settled: true })).toBeUndefined()
      expect(await accounts.setStatus(foreign, ['active'], SUSPENDED)).toBeUndefined()
      expect(await accounts.approveOrigins(foreign, '["https://evil.example"]')).toBeUndefined()
      expect(await accounts.delete(foreign)).toBe(false)

      expect(await accounts.get(account)).toEqual(before)
      expect(await accounts.journaled(account, 1)).toHaveLength(1)
    })

    test('are listed by owner and connector, page by page', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const { id: profile } = await insertProfile(subject)
      for (const id of ['c', 'a', 'b']) await accounts.insert(newAccount(profile, { id }))
      await accounts.insert(newAccount(profile, { id: 'd', connector: 'other' }))
      await accounts.insert(newAccount(profile, { id: 'e', owner: STRANGER }))
      const ids = async (filter: { connector?: string; after?: string; limit: number }): Promise<string[]> =>
        (await accounts.list(OWNER, filter)).map(({ id }) => id)
      expect(await ids({ limit: 10 })).toEqual(['a', 'b', 'c', 'd'])
      expect(await ids({ limit: 2 })).toEqual(['a', 'b'])
      expect(await ids({ limit: 2, after: 'b' })).toEqual(['c', 'd'])
      expect(await ids({ limit: 10, connector: 'other' })).toEqual(['d'])
    })

    test('[SX-12] keep their old tokens until they are linked again, which fences off an attempt in flight', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject, { label: 'Old' })
      const claim = await claimed(subject, account)
      const fences: number[] = []
      const again = newAccount(account.profile_id, { label: 'New', scope: null, origins: '[]' })
      const linked = await accounts.relink(account, again, async (fence) => {
        fences.push(fence)
        expect(text((await accounts.get(account))?.grant ?? bytes(''))).toBe('first grant')
        return bytes('second grant')
      })
      expect(fences).toEqual([claim.fence + 1])
      expect(linked).toMatchObject({
        id: account.id,
        owner: OWNER,
        label: 'New',
        scope: null,
        origins: '[]',
        status: 'active',
        token_version: 2,
        grant_fence: claim.fence + 1,
        lease_holder: null,
        intent_base: null,
      })
      expect(await accounts.commit(account, newTokens(claim.fence, 1))).toBeUndefined()
      expect(await accounts.settle(account, claim.fence, { failed: true, settled: true })).toBeUndefined()
      expect(text((await accounts.get(account))?.grant ?? bytes(''))).toBe('second grant')
    })

    test('are linked again past an attempt that begins meanwhile', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const fences: number[] = []
      const linked = await subject.store.accounts.relink(
        account,
        newAccount(account.profile_id),
        async (fence) => {
          fences.push(fence)
          if (fences.length === 1) await claimed(subject, account)
          return bytes(`grant ${fence}`)
        },
      )
      expect(fences).toEqual([1, 2])
      expect(linked).toMatchObject({ grant_fence: 2, fence: 2, token_version: 2 })
      expect(text(linked?.grant ?? bytes(''))).toBe('grant 2')
    })

    test('that need a new login are active once they are linked again; suspended ones stay suspended', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const ended = await insertAccount(subject)
      const claim = await claimed(subject, ended)
      const change = { status: 'reauthorization_required', status_reason: 'x', who_must_act: 'user' } as const
      await accounts.settle(ended, claim.fence, { ...change, failed: true, settled: true })
      const relink = (account: AccountRecord): Promise<AccountRecord | undefined> =>
        accounts.relink(account, newAccount(account.profile_id), async () => bytes('new'))
      expect(await relink(ended)).toMatchObject({ status: 'active', status_reason: null, who_must_act: null })
      const stopped = await insertAccount(subject)
      await suspend(subject, stopped)
      expect(await relink(stopped)).toMatchObject({
        status: 'suspended',
        token_version: 2,
        who_must_act: 'host',
      })
    })

    test('change status only from the states that were named', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      expect(await accounts.setStatus(account, ['degraded'], SUSPENDED)).toBeUndefined()
      expect(await suspend(subject, account)).toMatchObject({
        status: 'suspended',
        status_reason: 'suspended',
      })
      expect(await accounts.setStatus(account, ['active'], SUSPENDED)).toBeUndefined()
      expect(await accounts.claimRefresh(account, { ...CLAIM, force: true })).toBeUndefined()
      const active = { status: 'active', reason: null, who_must_act: null } as const
      expect(await accounts.setStatus(account, ['suspended'], active)).toMatchObject({ status_reason: null })
      expect(await accounts.claimRefresh(account, CLAIM)).toBeDefined()
    })

    test('keep the origins that were approved', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      await subject.store.accounts.approveOrigins(account, '["https://new.example"]')
      expect(await subject.store.accounts.get(account)).toMatchObject({ origins: '["https://new.example"]' })
    })

    test('are deleted with everything journaled for them, once', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const claim = await claimed(subject, account)
      await accounts.journal(account, { fence: claim.fence, base: 1, answer: bytes('answer') })
      expect(await accounts.delete(account)).toBe(true)
      expect(await accounts.delete(account)).toBe(false)
      await accounts.insert(newAccount(account.profile_id, { id: account.id }))
      expect(await accounts.journaled(account, 1)).toEqual([])
    })

    test('[RF-13] that are gone take no late answer, no tokens and no outcome', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const claim = await claimed(subject, account)
      await accounts.delete(account)
      await accounts.journal(account, { fence: claim.fence, base: 1, answer: bytes('late') })
      expect(await accounts.commit(account, newTokens(claim.fence, 1))).toBeUndefined()
      expect(await accounts.settle(account, claim.fence, { failed: true, settled: true })).toBeUndefined()
      expect(await accounts.get(account)).toBeUndefined()
    })

    test('inserted once more, as after a lost acknowledgement, stay as they are', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const { id } = await insertProfile(subject)
      const account = newAccount(id)
      const first = await accounts.insert(account)
      expect(await accounts.insert(account)).toMatchObject({ id: first.id, token_version: 1 })
      await expect(accounts.insert({ ...account, owner: STRANGER })).rejects.toThrow()
      expect(await accounts.get(account)).toMatchObject({ owner: OWNER })
    })
  })
}
