/** The statements of the refresh coordinator: claim, journal, commit, settle. */
import { describe, expect, test } from 'vitest'
import type { OpenStore } from './store.ts'
import {
  bytes,
  CLAIM,
  claimed,
  committed,
  insertAccount,
  newTokens,
  opened,
  STRANGER,
  text,
} from './store-rows.ts'

export function refreshCases(open: OpenStore): void {
  describe('claiming a refresh', () => {
    test('[CC-01] gives it to exactly one of 50 concurrent claimers', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const stores = [subject.store, ...subject.others]
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          stores[index % stores.length]?.accounts.claimRefresh(account, {
            ...CLAIM,
            holder: `machine:1:${index}`,
          }),
        ),
      )
      const won = claims.filter((claim) => claim !== undefined)
      expect(won).toHaveLength(1)
      expect(won[0]).toMatchObject({ fence: 1, base: 1, unsettled: false })
      expect(await subject.store.accounts.get(account)).toMatchObject({
        fence: 1,
        intent_base: 1,
        lease_holder: won[0]?.account.lease_holder,
      })
    })

    test('needs the current token version', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      expect(await subject.store.accounts.claimRefresh(account, { ...CLAIM, base: 0 })).toBeUndefined()
      expect(await subject.store.accounts.claimRefresh(account, { ...CLAIM, base: 2 })).toBeUndefined()
      expect(await claimed(subject, account)).toMatchObject({ base: 1 })
    })

    test("[RF-11] [CC-06] lasts as long as its lease, and the wait after it, on the database's clock", async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      await claimed(subject, account, { lease: 150 })
      const next = { ...CLAIM, holder: 'machine:2:b' }
      expect(await accounts.claimRefresh(account, { ...next, force: true })).toBeUndefined()
      await subject.pass(200)
      expect(await accounts.claimRefresh(account, { ...next, strictWait: 60_000 })).toBeUndefined()
      expect(await accounts.claimRefresh(account, next)).toMatchObject({ fence: 2, unsettled: true })
      const now = await subject.store.now()
      const { lease_until } = (await accounts.get(account)) ?? {}
      expect(lease_until).toBeGreaterThan(now + 50_000)
      expect(lease_until).toBeLessThanOrEqual(now + 60_000)
    })

    test('waits for the next try, unless it is forced', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      await accounts.settle(account, fence, { failed: true, settled: true, retry_after: 60_000 })
      expect(await accounts.claimRefresh(account, CLAIM)).toBeUndefined()
      expect(await accounts.claimRefresh(account, { ...CLAIM, force: true })).toMatchObject({ fence: 2 })
      await accounts.settle(account, 2, { failed: true, settled: true, retry_after: 20 })
      await subject.pass(40)
      expect(await accounts.claimRefresh(account, CLAIM)).toMatchObject({ fence: 3 })
    })

    test('says that an earlier attempt was not settled until one is, without doubt', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const first = await claimed(subject, account)
      await accounts.settle(account, first.fence, { failed: true, settled: false })
      const second = await claimed(subject, account)
      expect([first.unsettled, second.unsettled]).toEqual([false, true])
      await accounts.settle(account, second.fence, { failed: false, settled: true })
      const third = await claimed(subject, account)
      expect(third.unsettled).toBe(false)
      await accounts.commit(account, newTokens(third.fence, 1))
      expect(await claimed(subject, account, { base: 2 })).toMatchObject({ unsettled: false })
    })

    test('refuses it where the profile has changed since it was read', async () => {
      const subject = await opened(open)
      const { accounts, profiles } = subject.store
      const account = await insertAccount(subject)
      const { version } = (await profiles.update(account.profile_id, 1, { status: 'paused' })) ?? {}
      expect(await accounts.claimRefresh(account, { ...CLAIM, profileVersion: 1 })).toBeUndefined()
      expect(
        await accounts.claimRefresh(account, { ...CLAIM, profileVersion: Number(version) }),
      ).toBeDefined()
    })

    test('[RF-10] remembers when the API had refused the token', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const first = await claimed(subject, account)
      expect(first.account.refused_at).toBeNull()
      await subject.store.accounts.settle(account, first.fence, { failed: false, settled: true })
      const second = await claimed(subject, account, { refused: true })
      expect(second.account.refused_at).toBeGreaterThan(0)
      await subject.store.accounts.commit(account, newTokens(second.fence, 1))
      expect(await subject.store.accounts.get(account)).toMatchObject({
        refused_at: second.account.refused_at,
      })
    })
  })

  test("a lease is seen by the account's owner, until it ends", async () => {
    const subject = await opened(open)
    const { accounts } = subject.store
    const account = await insertAccount(subject)
    expect(await accounts.lease(account)).toEqual({ token_version: 1, lease_until: null })
    const { fence } = await claimed(subject, account)
    expect(await accounts.lease(account)).toEqual({ token_version: 1, lease_until: expect.any(Number) })
    expect(await accounts.lease({ ...account, owner: STRANGER })).toBeUndefined()
    await accounts.commit(account, newTokens(fence, 1))
    expect(await accounts.lease(account)).toEqual({ token_version: 2, lease_until: null })
  })

  describe('the journal', () => {
    test('keeps each answer once, the newest first, and only of attempts from that version', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      await accounts.journal(account, { fence: 1, base: 1, answer: bytes('first') })
      await accounts.journal(account, { fence: 1, base: 1, answer: bytes('not this one') })
      await accounts.journal(account, { fence: 2, base: 1, answer: bytes('second \u0000') })
      await accounts.journal(account, { fence: 3, base: 2, answer: bytes('of another version') })
      const results = await accounts.journaled(account, 1)
      expect(results.map(({ fence, answer }) => [fence, text(answer)])).toEqual([
        [2, 'second \u0000'],
        [1, 'first'],
      ])
      expect(results[0]).toMatchObject({ account_id: account.id, base: 1, received_at: expect.any(Number) })
      expect(Object.keys(results[0] ?? {}).sort()).toEqual([
        'account_id',
        'answer',
        'base',
        'fence',
        'received_at',
      ])
    })

    test("is emptied up to an attempt, by the account's owner", async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      await accounts.journal(account, { fence, base: 1, answer: bytes('answer') })
      await accounts.journal(account, { fence: fence + 1, base: 1, answer: bytes('of a later attempt') })
      const left = async (): Promise<number[]> =>
        (await accounts.journaled(account, 1)).map((result) => result.fence)
      await accounts.forgetAnswers({ ...account, owner: STRANGER }, fence + 1)
      expect(await left()).toEqual([fence + 1, fence])
      await accounts.forgetAnswers(account, fence)
      expect(await left()).toEqual([fence + 1])
    })
  })

  describe('committing tokens', () => {
    test('stores them, raises the version, ends the lease and forgets failures', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const failed = await claimed(subject, account)
      const change = { status: 'degraded', status_reason: 'ERR_X', who_must_act: 'nobody' } as const
      await accounts.settle(account, failed.fence, { ...change, failed: true, settled: true })
      const { fence } = await claimed(subject, account)
      const stored = await committed(subject, account, newTokens(fence, 1))
      expect(stored).toMatchObject({
        status: 'active',
        status_reason: null,
        who_must_act: null,
        scope: 'read',
        token_version: 2,
        grant_fence: fence,
        grant_base: 1,
        lease_holder: null,
        lease_until: null,
        intent_base: null,
        failures: 0,
        expires_at: 3_000_000_000_000,
        refresh_due_at: null,
      })
      expect(text((await accounts.get(account))?.grant ?? bytes(''))).toBe('grant of attempt 2')
    })

    test('lets the highest fence among attempts from the same version win, in whatever order they end', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const inOrder = await insertAccount(subject)
      expect(await committed(subject, inOrder, newTokens(3, 1))).toMatchObject({
        token_version: 2,
        grant_fence: 3,
      })
      expect(await committed(subject, inOrder, newTokens(5, 1))).toMatchObject({
        token_version: 3,
        grant_fence: 5,
      })
      const backwards = await insertAccount(subject)
      expect(await committed(subject, backwards, newTokens(5, 1))).toMatchObject({
        token_version: 2,
        fence: 5,
      })
      expect(await committed(subject, backwards, newTokens(3, 1))).toBeUndefined()
      expect(await committed(subject, backwards, newTokens(5, 1))).toBeUndefined()
      for (const account of [inOrder, backwards]) {
        expect(text((await accounts.get(account))?.grant ?? bytes(''))).toBe('grant of attempt 5')
      }
    })

    test('refuses a late result of a version that has been replaced by another line', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      await accounts.commit(account, newTokens(1, 1))
      await accounts.commit(account, newTokens(2, 2))
      expect(await committed(subject, account, newTokens(9, 1))).toBeUndefined()
      expect(await accounts.get(account)).toMatchObject({ token_version: 3, grant_fence: 2 })
    })

    test('takes a result whose version the database has lost, as after a failover', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const stored = await committed(subject, account, newTokens(7, 6))
      expect(stored).toMatchObject({ token_version: 7, grant_base: 6, fence: 7 })
      expect(await claimed(subject, account, { base: 7 })).toMatchObject({ fence: 8 })
    })

    test('leaves the lease of an attempt that began later', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const first = await claimed(subject, account, { lease: 20 })
      await subject.pass(40)
      const second = await claimed(subject, account, { holder: 'machine:2:b' })
      expect(await committed(subject, account, newTokens(first.fence, 1))).toMatchObject({
        token_version: 2,
        fence: second.fence,
        lease_holder: 'machine:2:b',
        intent_base: 1,
      })
      expect(await committed(subject, account, newTokens(second.fence, 1))).toMatchObject({
        token_version: 3,
        lease_holder: null,
      })
    })

    test('keeps the tokens of a suspended account, which stays suspended', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      const suspended = { status: 'suspended', reason: 'suspended', who_must_act: 'host' } as const
      const { status_at } = (await accounts.setStatus(account, ['active'], suspended)) ?? {}
      await subject.pass(5)
      expect(await committed(subject, account, newTokens(fence, 1))).toMatchObject({
        status: 'suspended',
        status_reason: 'suspended',
        who_must_act: 'host',
        status_at,
        token_version: 2,
      })
    })

    test('takes one of 20 that arrive at once with the same fence', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const stores = [subject.store, ...subject.others]
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          stores[index % stores.length]?.accounts.commit(account, newTokens(1, 1, `grant ${index}`)),
        ),
      )
      expect(results.filter((result) => result !== undefined)).toHaveLength(1)
      expect(await subject.store.accounts.get(account)).toMatchObject({ token_version: 2 })
    })
  })

  describe('settling an attempt', () => {
    test('changes nothing a second time, nor after new tokens', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const failure = { failed: true, settled: true } as const
      const first = await claimed(subject, account)
      await accounts.settle(account, first.fence, failure)
      expect(await accounts.settle(account, first.fence, failure)).toBeUndefined()
      const second = await claimed(subject, account)
      await accounts.commit(account, newTokens(second.fence, 1))
      expect(await accounts.settle(account, second.fence, failure)).toBeUndefined()
      expect(await accounts.get(account)).toMatchObject({ failures: 0, token_version: 2 })
    })

    test('ends an attempt that saved a refresh token only; its failure counts', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      const saved = await committed(subject, account, { ...newTokens(fence, 1), salvaged: true })
      expect(saved).toMatchObject({ token_version: 2, grant_fence: fence })
      expect(saved?.lease_until).not.toBeNull()
      const settled = await accounts.settle(account, fence, { failed: true, settled: true })
      expect(settled).toMatchObject({ failures: 1, lease_until: null, intent_base: null })
    })

    test('forgets the answers that are of no more use', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const journaled = async (): Promise<number[]> =>
        (await accounts.journaled(account, 1)).map((result) => result.fence)
      for (const change of [{ settled: false }, { settled: false, judged: true }, { settled: true }]) {
        const { fence } = await claimed(subject, account)
        await accounts.journal(account, { fence, base: 1, answer: bytes('answer') })
        await accounts.settle(account, fence, { failed: true, ...change })
        expect(await journaled()).toEqual(change.settled ? [] : [1])
      }
    })

    test('counts the failure, says when to try again and gives the lease back', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      const change = { status: 'degraded', status_reason: 'ERR_X', who_must_act: 'nobody' } as const
      const now = await subject.store.now()
      const settled = await accounts.settle(account, fence, {
        ...change,
        failed: true,
        settled: true,
        retry_after: 60_000,
      })
      expect(settled).toMatchObject({
        ...change,
        failures: 1,
        lease_holder: null,
        lease_until: null,
        intent_base: null,
      })
      expect(settled?.next_try_at).toBeGreaterThanOrEqual(now + 60_000)
      expect(settled?.token_version).toBe(1)
    })

    test('changes nothing when another attempt has begun since', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const first = await claimed(subject, account, { lease: 20 })
      await subject.pass(40)
      await claimed(subject, account, { holder: 'machine:2:b' })
      const change = { status: 'reauthorization_required', status_reason: 'x', who_must_act: 'user' } as const
      expect(
        await accounts.settle(account, first.fence, { ...change, failed: true, settled: true }),
      ).toBeUndefined()
      expect(await accounts.get(account)).toMatchObject({
        status: 'active',
        lease_holder: 'machine:2:b',
        failures: 0,
      })
    })

    test('keeps the version that it began from while it is in doubt', async () => {
      const subject = await opened(open)
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      const settled = await subject.store.accounts.settle(account, fence, { failed: true, settled: false })
      expect(settled).toMatchObject({ intent_base: 1, lease_holder: null })
    })

    test('leaves a suspended account suspended, with its reason', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const { fence } = await claimed(subject, account)
      const suspended = { status: 'suspended', reason: 'suspended', who_must_act: 'host' } as const
      await accounts.setStatus(account, ['active'], suspended)
      const change = {
        status: 'reauthorization_required',
        status_reason: 'ERR_X',
        who_must_act: 'user',
      } as const
      expect(await accounts.settle(account, fence, { ...change, failed: true, settled: true })).toMatchObject(
        {
          status: 'suspended',
          status_reason: 'suspended',
          who_must_act: 'host',
          failures: 1,
        },
      )
    })

    test('keeps the time of a status that it does not change', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const account = await insertAccount(subject)
      const change = { status: 'degraded', status_reason: 'ERR_X', who_must_act: 'nobody' } as const
      const first = await claimed(subject, account)
      const before = await accounts.settle(account, first.fence, { ...change, failed: true, settled: true })
      await subject.pass(5)
      const second = await claimed(subject, account)
      const after = await accounts.settle(account, second.fence, { ...change, failed: true, settled: true })
      expect(after?.status_at).toBe(before?.status_at)
      expect(after?.updated_at).toBeGreaterThan(before?.updated_at ?? 0)
    })
  })
}
