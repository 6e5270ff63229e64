/** Calls wait, or are refused, before the API would refuse them; what it says of its limits is believed. */
import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { KEYS } from '../support/linked.ts'
import { type Api, type ApiAnswer, failureOf, withApi } from '../support/records-api.ts'

const WINDOWS = `
  rate_limit:
    windows:
      second: { seconds: 1, limit_header: X-Limit-Second, remaining_header: X-Remaining-Second }
      hour: { seconds: 3600, limit_header: X-Limit-Hour, remaining_header: X-Remaining-Hour }
    tiers:
      - { title: Small, limits: { second: 3, hour: 8 } }
      - { title: Large, limits: { second: 100, hour: 50 } }
    rejected_window_header: X-Rejected
`
const limited = (text: string): string => text.replace('  media_type:', `${WINDOWS.trimEnd()}\n  media_type:`)
const open = (api: Api, more: Parameters<typeof withApi>[1] = {}): ReturnType<typeof withApi> =>
  withApi(api, { ...more, change: (text) => (more.change ?? ((same) => same))(limited(text)) })
const NOW = { maxWait: 0 }

describe('windows', () => {
  test('hold a burst back until the next second, and refuse what the hour has no room for', async () => {
    const { linkwright, account, calls } = await open(() => [200, {}])
    const call = (maxWait: number): Promise<unknown> =>
      linkwright.accounts.call(account, 'items.usage', {}, { maxWait })
    const startedAt = performance.now()
    await Promise.all(Array.from({ length: 8 }, () => call(10_000)))
    // Three in a second: eight take two of them more, or a little less where the first was half over.
    expect(performance.now() - startedAt).toBeGreaterThan(900)
    expect(await failureOf(call(10_000))).toMatchObject({
      code: 'ERR_RATE_LIMITED',
      whoMustAct: 'nobody',
      window: 'hour',
      retryAfter: expect.any(Number),
    })
    expect(calls).toHaveLength(8)
  })

  test('are those of the contract that an answer tells of, and what is left of them is believed', async () => {
    const answers: ApiAnswer[] = [
      [200, {}, { 'x-limit-second': '100', 'x-remaining-second': '-1' }],
      [200, {}, { 'x-remaining-hour': '0' }],
    ]
    const { linkwright, account } = await open(() => answers.shift() ?? [200, {}])
    // The second tier's limit of an hour came with its limit of a second.
    for (let call = 0; call < 40; call += 1) await linkwright.accounts.call(account, 'items.usage')
  })

  test('give a process no more than it needs: one that is over soon has taken little', async () => {
    const reserved: number[] = []
    const database = async (clock: { now(): number }): Promise<Store> => {
      const store = await openSqliteStore(':memory:', clock)
      const reserve: Store['rates']['reserve'] = (bucket, window, count) => {
        if (window.name === 'hour') reserved.push(count)
        return store.rates.reserve(bucket, window, count)
      }
      return { ...store, rates: { ...store.rates, reserve } }
    }
    const change = (text: string): string => text.replace('second: 3, hour: 8', 'second: 900, hour: 900')
    const { linkwright, account } = await open(() => [200, {}], { change, options: { database, keys: KEYS } })
    for (let call = 0; call < 40; call += 1) await linkwright.accounts.call(account, 'items.usage')
    // At most a fiftieth of the window, in the end.
    expect(reserved).toEqual([1, 2, 4, 8, 16, 18])
  })

  test('whose limit nobody has told are not counted', async () => {
    const change = (text: string): string =>
      text.replace(/ {4}tiers:\n.*\n.*\n/, '').replace('hour: { seconds: 3600', 'hour: { seconds: 86400')
    const answers: ApiAnswer[] = Array.from({ length: 30 }, () => [200, {}])
    const { linkwright, account } = await open(
      () => answers.pop() ?? [200, {}, { 'x-limit-second': '2', 'x-limit-hour': '2' }],
      { change },
    )
    const call = (): Promise<unknown> => linkwright.accounts.call(account, 'items.usage', {}, NOW)
    for (let made = 0; made < 31; made += 1) await call()
    await Promise.all([call(), call()])
    expect(await failureOf(call())).toMatchObject({ code: 'ERR_RATE_LIMITED' })
  })

  test('stop where the API says which one is full, and others that share the database know of it', async () => {
    const answers: ApiAnswer[] = [[429, {}, { 'x-rejected': 'Hour', 'retry-after': '600' }]]
    const { linkwright, account, calls } = await open(() => answers.shift() ?? [200, {}])
    const call = (): Promise<unknown> => linkwright.accounts.call(account, 'items.usage', {}, NOW)
    expect(await failureOf(call())).toMatchObject({
      code: 'ERR_RATE_LIMITED',
      window: 'hour',
      retryAfter: 600_000,
    })
    const second = await failureOf(call())
    expect(second).toMatchObject({ code: 'ERR_RATE_LIMITED', window: 'hour' })
    expect(second['retryAfter']).toBeGreaterThan(590_000)
    expect(calls).toHaveLength(1)
  })

  test('are counted for each account where the manifest says so', async () => {
    const change = (text: string): string => text.replace('    windows:', '    per: account\n    windows:')
    const { linkwright, account, calls } = await open(() => [200, {}], { change })
    const { profile_id, owner } = account
    const { state } = await linkwright.accounts.startLink({ profile_id, owner, user: 'person-2' })
    const callback = new URL(`${linkwright.redirectUri('service')}?code=c2&state=${state}`)
    const other = await linkwright.accounts.finishLink({ callback, user: 'person-2' })
    for (const one of [account, other])
      for (let call = 0; call < 3; call += 1) await linkwright.accounts.call(one, 'items.usage', {}, NOW)
    expect(calls).toHaveLength(6)
  })

  test('a database that does not answer stops no call', async () => {
    const database = async (clock: { now(): number }): Promise<Store> => {
      const store = await openSqliteStore(':memory:', clock)
      const fails = (): never => {
        throw new Error('down')
      }
      return { ...store, rates: { ...store.rates, reserve: async () => fails(), block: async () => fails() } }
    }
    const warnings: string[] = []
    const logger = {
      debug() {},
      info() {},
      error() {},
      warn: (_: object, text: string) => void warnings.push(text),
    }
    const { linkwright, account } = await open(() => [200, {}], { options: { database, keys: KEYS, logger } })
    expect(await linkwright.accounts.call(account, 'items.usage')).toMatchObject({ status: 200 })
    expect(warnings).toContain('The rate limit is counted by this process alone for now')
  })
})
