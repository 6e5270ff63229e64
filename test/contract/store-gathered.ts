/** What many ask for at the same time, which PostgreSQL is sent as few statements. */
import { describe, expect, test } from 'vitest'
import type { AccountRecord } from '../../src/ports/store-records.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import {
  bytes,
  CLAIM,
  insertProfile,
  newAccount,
  newTokens,
  OWNER,
  opened,
  STRANGER,
  text,
} from './store-rows.ts'

const MANY = 150

async function insertMany(subject: StoreUnderTest): Promise<AccountRecord[]> {
  const { id } = await insertProfile(subject)
  return Promise.all(
    Array.from({ length: MANY }, (_, index) =>
      subject.store.accounts.insert(
        newAccount(id, { grant: bytes(`grant ${index}`), scope: `scope ${index}` }),
      ),
    ),
  )
}

export function gatheredCases(open: OpenStore): void {
  describe('accounts that are asked for at the same time', () => {
    test('are each read as their own, and nobody else’s', async () => {
      const subject = await opened(open)
      const accounts = await insertMany(subject)
      const read = await Promise.all([
        ...accounts.map((account) => subject.store.accounts.tokens(account)),
        ...accounts.map(({ id }) => subject.store.accounts.tokens({ id, owner: STRANGER })),
      ])
      for (const [index, { id }] of accounts.entries()) {
        expect(read[index]).toMatchObject({ id, owner: OWNER, lease_until: null, token_version: 1 })
        expect(text(read[index]?.grant ?? bytes(''))).toBe(`grant ${index}`)
      }
      expect(read.slice(MANY)).toEqual(Array.from({ length: MANY }, () => undefined))
    })

    test('are each claimed and stored, with values of their own', async () => {
      const subject = await opened(open)
      const { accounts: store } = subject.store
      const accounts = await insertMany(subject)
      const claims = await Promise.all(
        accounts.map((account, index) =>
          store.claimRefresh(account, {
            ...CLAIM,
            base: index % 3 === 0 ? 7 : 1,
            lease: 60_000 + index * 1_000,
          }),
        ),
      )
      for (const [index, claim] of claims.entries()) {
        const { id } = accounts[index] ?? {}
        if (index % 3 === 0) expect(claim).toBeUndefined()
        else expect(claim).toMatchObject({ account: { id }, fence: 1, base: 1, unsettled: false })
      }
      const held = accounts.filter((_, index) => index % 3 !== 0)
      const stored = await Promise.all(
        held.map((account, index) =>
          store.commit(account, { ...newTokens(index === 5 ? 0 : 1, 1, `new ${index}`), scope: null }),
        ),
      )
      for (const [index, account] of held.entries()) {
        const row = await store.get(account)
        // An attempt whose fence is not above the one of the tokens that are there has lost.
        if (index === 5) {
          expect(stored[index]).toBeUndefined()
          expect(row).toMatchObject({ token_version: 1, scope: account.scope })
        } else {
          expect(stored[index]).toMatchObject({ id: account.id, status: 'active', token_version: 2 })
          expect(row).toMatchObject({ token_version: 2, scope: null, lease_holder: null, lease_until: null })
          expect(text(row?.grant ?? bytes(''))).toBe(`new ${index}`)
        }
      }
    })

    test('[CC-01] of several claims of one account one is given, and of several tokens those of the highest fence stay', async () => {
      const subject = await opened(open)
      const { accounts: store } = subject.store
      const [account] = await insertMany(subject)
      if (account === undefined) throw new Error('unreachable')
      const claims = await Promise.all(Array.from({ length: 20 }, () => store.claimRefresh(account, CLAIM)))
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
      const fences = [3, 9, 4, 12, 2, 11]
      await Promise.all(fences.map((fence) => store.commit(account, newTokens(fence, 1))))
      const row = await store.get(account)
      expect(row?.grant_fence).toBe(12)
      expect(text(row?.grant ?? bytes(''))).toBe('grant of attempt 12')
    })
  })
}
