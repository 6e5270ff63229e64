/** What every store must do about rate limits and credits. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RateStore } from '../../src/ports/limit-port.ts'
import type { OpenStore } from './store.ts'
import { insertProfile, opened } from './store-rows.ts'

/** Nobody has reserved from a bucket before. */
const bucketName = (): string => randomUUID()
const MINUTE = { name: 'minute', seconds: 60, limit: 10, learned: undefined }

/** Reserves one by one until nothing more is given. */
async function take(rates: RateStore, bucket: string, window = MINUTE, most = 100): Promise<number> {
  let taken = 0
  while (taken < most) {
    const { granted } = await rates.reserve(bucket, window, 1)
    if (granted === 0) return taken
    taken += granted
  }
  return taken
}

export function limitCases(open: OpenStore): void {
  describe('windows of a rate limit', () => {
    test('give what is left, in blocks, and say how long that counts or how long to wait', async () => {
      const { store } = await opened(open)
      const bucket = bucketName()
      const first = await store.rates.reserve(bucket, MINUTE, 4)
      expect(first).toEqual({ granted: 4, wait: expect.any(Number), learned: null })
      expect(first.wait).toBeGreaterThan(0)
      expect(first.wait).toBeLessThanOrEqual(60_000)
      expect((await store.rates.reserve(bucket, MINUTE, 9)).granted).toBe(6)
      const none = await store.rates.reserve(bucket, MINUTE, 1)
      expect(none.granted).toBe(0)
      expect(none.wait).toBeGreaterThan(0)
      expect((await store.rates.reserve(bucketName(), MINUTE, 1)).granted).toBe(1)
      expect(
        (await store.rates.reserve(bucket, { ...MINUTE, name: 'hour', seconds: 3_600 }, 1)).granted,
      ).toBe(1)
      await store.rates.reap()
      expect((await store.rates.reserve(bucket, MINUTE, 1)).granted).toBe(0)
    })

    test('follow what an answer has told, to whichever process', async () => {
      const { store } = await opened(open)
      const bucket = bucketName()
      expect(await store.rates.reserve(bucket, { ...MINUTE, learned: 3 }, 10)).toMatchObject({
        granted: 3,
        learned: 3,
      })
      expect(await store.rates.reserve(bucket, MINUTE, 1)).toMatchObject({ granted: 0, learned: 3 })
      expect((await store.rates.reserve(bucket, { ...MINUTE, learned: 20 }, 100)).granted).toBe(17)
    })

    test('stop for as long as the API says, for all processes', async () => {
      const { store, others, pass } = await opened(open)
      const bucket = bucketName()
      await store.rates.block(bucket, MINUTE, 200)
      for (const { rates } of [store, ...others]) {
        const { granted, wait } = await rates.reserve(bucket, MINUTE, 1)
        expect(granted).toBe(0)
        expect(wait).toBeLessThanOrEqual(200)
      }
      await pass(250)
      expect((await store.rates.reserve(bucket, MINUTE, 1)).granted).toBe(1)
    })

    test('slide: calls of the window before count for the part that is still in sight', async () => {
      const { store, pass } = await opened(open)
      const bucket = bucketName()
      const second = { ...MINUTE, name: 'second', seconds: 1 }
      await take(store.rates, bucket, second)
      const { wait } = await store.rates.reserve(bucket, second, 1)
      // It is the wait that is asked for, and then one more fits.
      await pass(wait + 2)
      expect(await take(store.rates, bucket, second)).toBeGreaterThanOrEqual(1)
      await pass(2_500)
      expect(await take(store.rates, bucket, second)).toBe(10)
    })

    test('give no more than the limit to any number of processes at once', async () => {
      const { store, others } = await opened(open)
      const bucket = bucketName()
      const day = { name: 'day', seconds: 86_400, limit: 50, learned: undefined }
      const counts = await Promise.all([store, ...others, store].map(({ rates }) => take(rates, bucket, day)))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50)
    })
  })

  describe('credits', () => {
    test('are taken all or not at all, given back, and counted by profile and day', async () => {
      const subject = await opened(open)
      const { credits } = subject.store
      const { id } = await insertProfile(subject)
      const { id: other } = await insertProfile(subject)
      expect(await credits.spent(id)).toBe(0)
      expect(await credits.reserve(id, 11, 10)).toBeUndefined()
      const day = await credits.reserve(id, 7, 10)
      expect(day).toEqual(expect.any(Number))
      expect(await credits.reserve(id, 4, 10)).toBeUndefined()
      expect(await credits.reserve(other, 4, 10)).toBe(day)
      await credits.giveBack(id, day ?? 0, 5)
      expect(await credits.spent(id)).toBe(2)
      expect(await credits.reserve(id, 8, 10)).toBe(day)
      await credits.reap()
      expect(await credits.spent(id)).toBe(10)
    })

    test('are never overspent, however many take them at once', async () => {
      const subject = await opened(open)
      const { store, others } = subject
      const wants = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(
          wants,
          fc.integer({ min: 1, max: 30 }),
          fc.integer({ min: 0, max: 9 }),
          async (all, max, spent) => {
            const { id } = await insertProfile(subject)
            const stores = [store, ...others]
            const done = await Promise.all(
              all.map(async (want, index) => {
                const { credits } = stores[index % stores.length] ?? store
                const day = await credits.reserve(id, want, max)
                // Nobody ever sees more than the budget.
                expect(await credits.spent(id)).toBeLessThanOrEqual(max)
                const unused = Math.max(0, want - spent)
                if (day !== undefined) await credits.giveBack(id, day, unused)
                return day === undefined ? 0 : want - unused
              }),
            )
            expect(await store.credits.spent(id)).toBe(done.reduce((sum, one) => sum + one, 0))
          },
        ),
        { numRuns: 25 },
      )
    })
  })
}
