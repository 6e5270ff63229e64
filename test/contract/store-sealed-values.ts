/** Sealed values, wherever they are. */
import { describe, expect, test } from 'vitest'
import type { SealedValue } from '../../src/ports/store-records.ts'
import type { OpenStore } from './store.ts'
import { bytes, claimed, insertAccount, newAccount, opened, text } from './store-rows.ts'

export function sealedValueCases(open: OpenStore): void {
  describe('sealed values', () => {
    test('are gone through in pages of any size, each once, and replaced where they are still the same', async () => {
      const subject = await opened(open)
      const { accounts, sealed } = subject.store
      const account = await insertAccount(subject)
      const [{ total }, bare] = [await sealed.count([]), newAccount(account.profile_id)]
      // An account without fields has no bytes there.
      await accounts.insert({ ...bare, fields: new Uint8Array() })
      expect(await sealed.count([])).toEqual({ total: total + 1, each: [] })
      await accounts.delete(bare)
      await accounts.relink(account, account, async () => bytes('grant of a relink'))
      const base = 2
      const { fence } = await claimed(subject, account, { base })
      for (const each of [fence, fence + 1])
        await accounts.journal(account, { fence: each, base, answer: bytes(`answer ${each}`) })
      for (const limit of [1, 2, 100]) {
        const found: SealedValue[] = []
        for (;;) {
          const after = found.at(-1)?.location
          const page = await sealed.list({ limit, after })
          expect(page.length).toBeLessThanOrEqual(limit)
          if (page.length === 0) break
          found.push(...page)
        }
        expect(
          found.map(({ location }) => `${location.table}.${location.field} ${location.version}`),
        ).toEqual([
          'profiles.secrets 1',
          'accounts.fields 0',
          'accounts.grant 1',
          'grant_results.answer 2',
          'grant_results.answer 3',
        ])
        for (const value of found) {
          expect(value.place.version).toBe(value.location.version)
          const moved = { ...value, location: { ...value.location, version: value.location.version + 7 } }
          expect(await sealed.replace(moved, bytes('elsewhere'))).toBe(false)
          const anew = bytes(`${text(value.sealed)} anew`)
          expect(await sealed.replace(value, anew)).toBe(true)
          expect(await sealed.replace(value, bytes('too late'))).toBe(false)
        }
      }
      const [first] = await accounts.journaled(account, base)
      expect(text(first?.answer ?? bytes(''))).toBe(`answer ${fence + 1} anew anew anew`)
    })
  })
}
