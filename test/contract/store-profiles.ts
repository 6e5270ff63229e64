/** Connector profiles. */
import { describe, expect, test } from 'vitest'
import type { OpenStore } from './store.ts'
import { bytes, insertProfile, newAccount, opened, text } from './store-rows.ts'

export function profileCases(open: OpenStore): void {
  describe('profiles', () => {
    test('are kept byte for byte, active and of version 1', async () => {
      const subject = await opened(open)
      const before = await subject.store.now()
      const inserted = await insertProfile(subject)
      const read = await subject.store.profiles.get(inserted.id)
      expect(read).toMatchObject({
        connector: 'example',
        name: 'Example',
        auth: 'code',
        fields: '{"client_id":"client"}',
        status: 'active',
        status_reason: null,
        version: 1,
      })
      expect(text(read?.secrets ?? bytes(''))).toBe('sealed secrets \u0000\u00ff')
      expect(read?.created_at).toBeGreaterThanOrEqual(before)
      expect(read?.updated_at).toBe(read?.created_at)
      expect(await subject.store.profiles.get('absent')).toBeUndefined()
    })

    test('are listed in the order they were made, of one connector or of all', async () => {
      const subject = await opened(open)
      const first = await insertProfile(subject)
      await subject.pass(2)
      const other = await insertProfile(subject, { connector: 'other' })
      await subject.pass(2)
      const last = await insertProfile(subject)
      const ids = async (connector?: string): Promise<string[]> =>
        (await subject.store.profiles.list(connector)).map(({ id }) => id)
      expect(await ids()).toEqual([first.id, other.id, last.id])
      expect(await ids('example')).toEqual([first.id, last.id])
      expect(await ids('absent')).toEqual([])
    })

    test('change only from the version that was read', async () => {
      const subject = await opened(open)
      const { id } = await insertProfile(subject)
      const { profiles } = subject.store
      const change = { name: 'New', status: 'paused', status_reason: 'invalid_client' } as const
      const updated = await profiles.update(id, 1, { ...change, secrets: bytes('resealed') })
      expect(updated).toMatchObject({ ...change, version: 2, auth: 'code', fields: '{"client_id":"client"}' })
      expect(await profiles.update(id, 1, { name: 'Late' })).toBeUndefined()
      expect(await profiles.update('absent', 1, { name: 'Nobody' })).toBeUndefined()
      expect(await profiles.get(id)).toMatchObject({ name: 'New', version: 2 })
    })

    test('take one of 20 changes that start from the same version', async () => {
      const subject = await opened(open)
      const { id } = await insertProfile(subject)
      const stores = [subject.store, ...subject.others]
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          stores[index % stores.length]?.profiles.update(id, 1, { name: `Name ${index}` }),
        ),
      )
      expect(results.filter((result) => result !== undefined)).toHaveLength(1)
      expect(await subject.store.profiles.get(id)).toMatchObject({ version: 2 })
    })

    test('have one default for each connector: the first, or whichever was made it last', async () => {
      const subject = await opened(open)
      const { profiles } = subject.store
      const first = await insertProfile(subject)
      const second = await insertProfile(subject, { actions: '["items.list"]' })
      const other = await insertProfile(subject, { connector: 'other', is_default: 1 })
      const defaults = async (): Promise<string[]> =>
        (await profiles.list()).filter(({ is_default }) => is_default === 1).map(({ id }) => id)
      expect(first).toMatchObject({ is_default: 1, actions: null })
      expect(second).toMatchObject({ is_default: 0, actions: '["items.list"]' })
      expect(await profiles.update(second.id, 1, { is_default: 1 })).toMatchObject({
        is_default: 1,
        version: 2,
      })
      expect((await defaults()).toSorted()).toEqual([second.id, other.id].toSorted())
      expect(await profiles.update(second.id, 1, { is_default: 0 })).toBeUndefined()
      expect(await profiles.update(second.id, 2, { is_default: 0 })).toMatchObject({ is_default: 0 })
      const third = await insertProfile(subject, { is_default: 1 })
      expect((await defaults()).toSorted()).toEqual([third.id, other.id].toSorted())
      expect(await profiles.delete(third.id)).toBe(true)
      expect(await defaults()).toEqual([other.id])
    })

    test('stay one default when many are made it at the same time', async () => {
      const subject = await opened(open)
      const stores = [subject.store, ...subject.others]
      const made = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          insertProfile(
            { ...subject, store: stores[index % stores.length] ?? subject.store },
            { is_default: 1 },
          ),
        ),
      )
      await Promise.all(
        made.map(({ id }, index) => stores[index % stores.length]?.profiles.update(id, 1, { is_default: 1 })),
      )
      const all = await subject.store.profiles.list('example')
      expect(all.map(({ version }) => version)).toEqual(Array.from({ length: 8 }, () => 2))
      expect(all.filter(({ is_default }) => is_default === 1)).toHaveLength(1)
    })

    test('are not deleted while an account uses them', async () => {
      const subject = await opened(open)
      const { id } = await insertProfile(subject)
      const { profiles, accounts } = subject.store
      const account = await accounts.insert(newAccount(id))
      expect(await profiles.delete(id)).toBe(false)
      expect(await accounts.delete(account)).toBe(true)
      expect(await profiles.delete(id)).toBe(true)
      expect(await profiles.get(id)).toBeUndefined()
      expect(await profiles.delete(id)).toBe(false)
    })

    test('cannot be used by an account once they are gone', async () => {
      const subject = await opened(open)
      await expect(subject.store.accounts.insert(newAccount('absent'))).rejects.toMatchObject({
        code: 'ERR_DATABASE_UNAVAILABLE',
        reason: 'constraint',
      })
    })
  })
}
