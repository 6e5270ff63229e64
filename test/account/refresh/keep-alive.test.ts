import { expect, test } from 'vitest'
import type { Account } from '../../../src/account/account.ts'
import type { Linkwright } from '../../../src/create-linkwright.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { collectJobs } from '../../support/jobs.ts'
import { KEYS, link, openLinkwright, openServer, type TestClock, testClock } from '../../support/linked.ts'
import { manifestAt } from '../../support/manifest.ts'
import { http, type TokenServer } from '../../support/token-server.ts'

const DAY = 86_400_000
/** Refresh tokens of the test's provider lapse after so many days without use. */
const IDLE = 40

interface Subject {
  readonly server: TokenServer
  readonly clock: TestClock
  readonly linkwright: Linkwright
  /** Lets days pass, with a round of the job in each. */
  live(days: number): Promise<void>
  refreshes(): number
}

function withIdleLifetime(text: string): string {
  return text.replace('{ rotation: always }', `{ rotation: always, idle_lifetime: ${(IDLE * DAY) / 1_000} }`)
}

async function subject(): Promise<Subject> {
  const [server, clock] = [await openServer(), testClock()]
  const background = collectJobs((now) => openSqliteStore(':memory:', now))
  const manifests = [await manifestAt(server.origin, withIdleLifetime)]
  const linkwright = await openLinkwright(server, {
    clock,
    manifests,
    keys: KEYS,
    database: background.database,
  })
  return {
    server,
    clock,
    linkwright,
    async live(days) {
      for (let day = 0; day < days; day += 1) {
        await background.run('keep-alive')
        clock.advance(DAY)
      }
    },
    refreshes: () => server.tokenRequests.filter((form) => form.get('grant_type') === 'refresh_token').length,
  }
}

test('[RF-12] an account that nobody uses is refreshed before its refresh token lapses, again and again', async () => {
  const { linkwright, live, refreshes } = await subject()
  const account = await link(linkwright)
  await live(IDLE / 2 - 1)
  expect(refreshes()).toBe(0)
  await live(IDLE / 2)
  expect(refreshes()).toBe(1)
  await live(IDLE * 3)
  expect(refreshes()).toBeGreaterThanOrEqual(4)
  expect(refreshes()).toBeLessThanOrEqual(7)
  expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active' })
})

test('[RF-12] an account that is used is left alone', async () => {
  const { linkwright, live, refreshes } = await subject()
  const account = await link(linkwright)
  for (let use = 1; use <= 8; use += 1) {
    await live(IDLE / 4)
    await linkwright.accounts.refresh(account)
    expect(refreshes()).toBe(use)
  }
})

test('[RF-12] accounts that were linked together are not refreshed together', async () => {
  const { linkwright, live, refreshes } = await subject()
  const accounts: Account[] = []
  for (let count = 0; count < 30; count += 1) accounts.push(await link(linkwright))
  await live(IDLE / 2)
  const counts: number[] = []
  for (let day = 0; day < IDLE / 2; day += 1) {
    const before = refreshes()
    await live(1)
    counts.push(refreshes() - before)
  }
  expect(refreshes()).toBe(accounts.length)
  expect(Math.max(...counts)).toBeLessThan(20)
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(5)
})

test('[RF-12] what fails is tried again in time, and an account that has ended is left alone', async () => {
  const { server, linkwright, live, refreshes } = await subject()
  const account = await link(linkwright)
  const ended = await link(linkwright)
  await linkwright.accounts.suspend(ended)
  await live(IDLE / 2 - 1)
  server.answer('token', ...Array.from({ length: 3 }, () => http(503, {})))
  await live(IDLE / 2 + 1)
  expect(refreshes()).toBe(4)
  expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active', token_version: 2 })
  expect(await linkwright.accounts.get(ended)).toMatchObject({ status: 'suspended', token_version: 1 })
})
