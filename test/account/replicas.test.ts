/** Two instances on one PostgreSQL: what one changes, the other does not go on using. */
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresStore } from 'linkwright/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { createSessionCache, type Session } from '../../src/account/session/session-cache.ts'
import type { Linkwright } from '../../src/create-linkwright.ts'
import { KEYS, link, openLinkwright, openServer } from '../support/linked.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { withApi } from '../support/records-api.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

async function scene(): Promise<{ first: Linkwright; second: Linkwright; account: Account }> {
  const provider = await openServer()
  const database = postgresStore(await server.createDatabase())
  const options = { database, keys: KEYS, background: false }
  const first = await openLinkwright(provider, options)
  const second = await openLinkwright(provider, options)
  const account = await link(first)
  await second.accounts.accessToken(account)
  return { first, second, account }
}

/** What a caller of the other replica gets, as soon as it is an error. */
async function firstError(linkwright: Linkwright, account: Account): Promise<string> {
  // Well before the token would be looked up again in any case.
  for (const begun = performance.now(); performance.now() - begun < 15_000; ) {
    try {
      await linkwright.accounts.accessToken(account)
    } catch (error) {
      return (error as { code: string }).code
    }
    await sleep(20)
  }
  return 'none in 15 seconds'
}

test('a replica says that it is well', async () => {
  const { first } = await scene()
  expect(first.health()).toEqual({ ok: true, writes: 'stored', liveness: 'session' })
})

describe('a token in the memory of another replica', () => {
  test.each([
    ['unlink', 'ERR_ACCOUNT_NOT_FOUND'],
    ['suspend', 'ERR_ACCOUNT_SUSPENDED'],
  ] as const)('[RF-13] is not handed out any more after %s', async (how, code) => {
    const { first, second, account } = await scene()
    await first.accounts[how](account)
    expect(await firstError(second, account)).toBe(code)
  })

  test('is opened again with a profile that was changed', async () => {
    const { first, second, account } = await scene()
    const { version } = await first.profiles.get(account.profile_id)
    const values = { client_secret: 'another' }
    await first.profiles.update(account.profile_id, { version, values })
    await first.accounts.suspend(account)
    expect(await firstError(second, account)).toBe('ERR_ACCOUNT_SUSPENDED')
  })

  test.each([
    ['at once', 1_000, 1_001],
    ['later', 20_000, 20_001],
  ])(
    '[RF-08] is believed as long as the provider leaves it valid after a refresh: %s',
    (_how, ageWhenDue, gone) => {
      const cache = createSessionCache()
      const key = { owner: 'owner', id: 'account' }
      const session = { owner: 'owner', refreshDueAt: 100_000, ageWhenDue, usableUntil: 900_000 } as Session
      cache.set(key.id, session, 150_000, cache.generation(key.id))
      expect(cache.get(key, 150_000 + ageWhenDue - 1)).toBe(session)
      expect(cache.get(key, 150_000 + gone)).toBeUndefined()
      // Before a refresh is due nobody else refreshes.
      cache.set(key.id, session, 50_000, cache.generation(key.id))
      expect(cache.get(key, 79_999)).toBe(session)
      expect(cache.get(key, 80_001)).toBeUndefined()
    },
  )
})

describe('credits', () => {
  test('are never overspent by replicas, whatever becomes of the calls, and what was not charged is given back', async () => {
    let charged = 0
    let mostCharged = 0
    const BUDGET = 40
    const database = postgresStore(await server.createDatabase())
    const { linkwright, account, replica } = await withApi(
      async ({ attributes }) => {
        const { items = [] } = attributes as { items?: { key: number }[] }
        const found = items.filter(({ key }) => key % 3 !== 0)
        const answers = items.map(({ key }) => ({
          type: key % 3 === 0 ? 'NoMatch' : 'Item',
          meta: { input: { key } },
        }))
        await sleep(items.length * 2)
        // A refusal charges nothing; a server error may have.
        if (items[0]?.key === 4) return [400, { errors: [{ code: 'E_BAD' }] }]
        charged += found.length
        mostCharged = Math.max(mostCharged, charged)
        return items[0]?.key === 5 ? [500, {}] : [200, { data: answers }]
      },
      { values: { max_credits_per_day: BUDGET }, options: { database, keys: KEYS, background: false } },
    )
    const instances = [linkwright, await replica(), await replica()]
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, (_, call) => {
        const items = Array.from({ length: (call % 3) + 1 }, (_, index) => ({ key: (call * 7 + index) % 9 }))
        return instances[call % 3]?.accounts.call(account, 'items.enrich', { items })
      }),
    )
    const codes = results.map((result) => (result.status === 'fulfilled' ? 'ok' : result.reason.code))
    expect(new Set(codes)).toEqual(new Set(['ok', 'ERR_CREDIT_BUDGET', 'ERR_ACTION_FAILED']))
    expect(mostCharged).toBeLessThanOrEqual(BUDGET)
    const { credits_left = 0 } = await linkwright.accounts.dryRun(account, 'items.enrich', { items: [] })
    // What is in doubt counts in full, so that it may be more than what was charged, and never less.
    expect(BUDGET - credits_left).toBeGreaterThanOrEqual(charged)
    // What was reserved while others were refused, and then was not charged, is left.
    expect(credits_left).toBeLessThan(BUDGET / 2)
  })
})
