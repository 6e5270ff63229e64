/** What the host's admins do with accounts of all owners. */
import { describe, expect, test } from 'vitest'
import type { AccountQuery } from '../../src/ports/account-search-port.ts'
import type { OpenStore } from './store.ts'
import { insertProfile, newAccount, OWNER, opened, STRANGER } from './store-rows.ts'

export function accountSearchCases(open: OpenStore): void {
  describe('accounts, for admins,', () => {
    test('are found by id whoever owns them, and changed by owner and id only', async () => {
      const subject = await opened(open)
      const { accounts, events } = subject.store
      const { id: profile_id } = await insertProfile(subject)
      const account = await accounts.insert(
        newAccount(profile_id, { label: 'Work', owner_name: 'Acme', metadata: '{"plan":"pro"}' }),
      )
      expect(await accounts.find(account.id)).toMatchObject({
        owner: OWNER,
        owner_name: 'Acme',
        metadata: '{"plan":"pro"}',
      })
      expect(await accounts.find('absent')).toBeUndefined()
      const foreign = { id: account.id, owner: STRANGER }
      expect(await accounts.edit(foreign, { label: 'Mine' }, 'key:a')).toBeUndefined()
      expect(await accounts.edit(account, { label: 'Sales' }, 'key:a')).toMatchObject({
        label: 'Sales',
        owner_name: 'Acme',
        metadata: '{"plan":"pro"}',
        changed_by: 'key:a',
      })
      expect(await accounts.edit(account, { owner_name: null, metadata: '{}' }, 'key:b')).toMatchObject({
        label: 'Sales',
        owner_name: null,
        metadata: '{}',
      })
      const changes = await events.list({ account_id: account.id, types: ['account.changed'], limit: 10 })
      expect(changes.map(({ actor }) => actor)).toEqual(['key:b', 'key:a'])
    })

    test('begin without a name of the owner and with nothing kept, and keep their label when they are linked again', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const { id: profile_id } = await insertProfile(subject)
      const account = await accounts.insert(newAccount(profile_id, { label: 'Work' }))
      expect(account).toMatchObject({ owner_name: null, metadata: '{}' })
      const again = newAccount(profile_id, { id: account.id, label: null, owner_name: 'Acme' })
      const linked = await accounts.relink(account, again, async () => again.grant)
      expect(linked).toMatchObject({ label: 'Work', owner_name: 'Acme', metadata: '{}' })
    })

    test('are listed the newest first, narrowed by each condition, page by page', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const one = await insertProfile(subject)
      const two = await insertProfile(subject, { connector: 'other' })
      const ids: string[] = []
      for (const change of [
        { profile_id: one.id, label: 'Ada 100%' },
        { profile_id: one.id, owner: STRANGER, label: 'Bob' },
        { profile_id: two.id, connector: 'other', owner_name: 'ACME_Inc' },
        { profile_id: two.id, connector: 'other', owner: STRANGER, label: 'ÄRGER' },
      ]) {
        ids.push((await accounts.insert({ ...newAccount(change.profile_id), ...change })).id)
        await subject.pass(2)
      }
      await accounts.setStatus({ id: ids[3] ?? '', owner: STRANGER }, ['active'], {
        status: 'suspended',
        reason: 'suspended',
        who_must_act: 'host',
      })
      const search = async (query: Omit<AccountQuery, 'limit'>): Promise<number[]> =>
        (await accounts.search({ ...query, limit: 10 })).map(({ id }) => ids.indexOf(id))
      expect(await search({})).toEqual([3, 2, 1, 0])
      expect(await search({ owner: OWNER })).toEqual([2, 0])
      expect(await search({ connector: 'other' })).toEqual([3, 2])
      expect(await search({ profile_id: one.id })).toEqual([1, 0])
      expect(await search({ status: 'suspended' })).toEqual([3])
      expect(await search({ status: 'active', owner: STRANGER })).toEqual([1])
      expect(await search({ text: 'BOB' })).toEqual([1])
      expect(await search({ text: 'acme_' })).toEqual([2])
      expect(await search({ text: STRANGER.slice(2) })).toEqual([3, 1])
      expect(await search({ text: 'ÄRGER' })).toEqual([3])
      expect(await search({ text: '%' })).toEqual([0])
      expect(await search({ text: '~' })).toEqual([])
      const seen: string[] = []
      for (let after: AccountQuery['after']; ; ) {
        const [next] = await accounts.search({ limit: 1, ...(after !== undefined && { after }) })
        if (next === undefined) break
        seen.push(next.id)
        after = next
      }
      expect(seen).toEqual(ids.toReversed())
    })

    test('are listed whole where many were linked in the same moment', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const { id } = await insertProfile(subject)
      const made = await Promise.all(Array.from({ length: 12 }, () => accounts.insert(newAccount(id))))
      const seen: string[] = []
      for (let after: AccountQuery['after']; ; ) {
        const page = await accounts.search({ limit: 5, ...(after !== undefined && { after }) })
        seen.push(...page.map((account) => account.id))
        after = page.at(-1)
        if (after === undefined) break
      }
      expect(seen).toHaveLength(12)
      expect(seen.toSorted()).toEqual(made.map((account) => account.id).toSorted())
    })

    test('are counted by the scopes that they were granted', async () => {
      const subject = await opened(open)
      const { accounts } = subject.store
      const [one, other] = [await insertProfile(subject), await insertProfile(subject)]
      for (const scope of ['a b', 'a b', 'a', null]) await accounts.insert(newAccount(one.id, { scope }))
      await accounts.insert(newAccount(other.id, { scope: 'a' }))
      const counted = await accounts.countScopes(one.id)
      expect(new Map(counted.map(({ scope, accounts: number }) => [scope, number]))).toEqual(
        new Map([
          ['a b', 2],
          ['a', 1],
          [null, 1],
        ]),
      )
      expect(await accounts.countScopes('absent')).toEqual([])
    })
  })
}
