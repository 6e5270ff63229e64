/** The journal: what a token endpoint answered depends on this process no longer than it must. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DatabaseUnavailableError } from '../../../src/errors/storage.ts'
import type { Clock, Logger } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { KEYS, link, linked, openLinkwright, openServer, testClock } from '../../support/linked.ts'
import { changed } from '../../support/token-server.ts'

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

/** A database whose commits take their time, and which counts what is journaled and forgotten. */
function slowDatabase(journal: (write: () => Promise<void>) => Promise<void>) {
  const seen = { journaled: 0, forgotten: 0, isClosed: false, late: 0 }
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    const note = (what: 'journaled' | 'forgotten'): void => {
      seen[what] += 1
      if (seen.isClosed) seen.late += 1
    }
    const accounts: Store['accounts'] = {
      ...store.accounts,
      async commit(...tokens) {
        await sleep(600)
        return store.accounts.commit(...tokens)
      },
      journal(...answer) {
        note('journaled')
        return journal(() => store.accounts.journal(...answer))
      },
      async forgetAnswers(...answers) {
        await store.accounts.forgetAnswers(...answers)
        note('forgotten')
      },
    }
    const close = async (): Promise<void> => {
      seen.isClosed = true
      await store.close()
    }
    return { ...store, accounts, close }
  }
  return { seen, database }
}

test('[CC-09] an answer whose tokens take long to store is journaled meanwhile, and forgotten when they are there', async () => {
  const { seen, database } = slowDatabase((write) => write())
  const { linkwright, account } = await linked({ database, keys: KEYS })
  expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
  await expect.poll(() => seen).toMatchObject({ journaled: 1, forgotten: 1 })
})

test('[CC-10] a journal that takes nothing keeps no other account waiting once the tokens are stored', async () => {
  const { seen, database } = slowDatabase(async () => {
    throw new DatabaseUnavailableError('53100')
  })
  const clock = testClock()
  const { server, linkwright, account } = await linked({ database, keys: KEYS, clock })
  const other = await link(linkwright)
  clock.advance(3_600_000)
  expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
  expect(seen.journaled).toBe(1)
  expect(linkwright.health()).toMatchObject({ ok: true, writes: 'stored' })
  expect(await linkwright.accounts.accessToken(other)).toMatchObject({ token_version: 2 })
  expect(server.reuses()).toBe(0)
})

test('[CC-10] nothing is journaled after the instance has closed', async () => {
  const { seen, database } = slowDatabase(async (write) => {
    await sleep(500)
    await write()
  })
  const { server, linkwright, account } = await linked({ database, keys: KEYS })
  const before = server.tokenRequests.length
  const refreshing = linkwright.accounts.refresh(account)
  await expect.poll(() => server.tokenRequests.length).toBe(before + 1)
  await linkwright.close()
  expect(await refreshing).toMatchObject({ token_version: 2 })
  expect(seen).toEqual({ journaled: 1, forgotten: 1, isClosed: true, late: 0 })
})

test("[TR-18] an answer is journaled before the host's logger is told of it, which may throw", async () => {
  let isBroken = false
  const logger: Logger = {
    ...silent,
    warn(_details, message) {
      if (!isBroken || message !== 'A refresh failed') return
      isBroken = false
      throw new Error('the worker has exited')
    },
  }
  const { server, linkwright, account } = await linked({ logger })
  server.answer('token', (own) => changed(own, { token_type: 'mac' }))
  isBroken = true
  await expect(linkwright.accounts.refresh(account)).rejects.toThrow('the worker has exited')
  expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_type: 'bearer' })
  expect(server.reuses()).toBe(0)
})

test('an instance whose listener cannot be registered does not start, and leaves nothing behind', async () => {
  const server = await openServer()
  const calls = { closed: 0, orphans: 0 }
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    return {
      ...store,
      accounts: {
        ...store.accounts,
        orphans: async () => {
          calls.orphans += 1
          return []
        },
      },
      events: {
        ...store.events,
        listen: async () => {
          throw new DatabaseUnavailableError('no connection')
        },
      },
      close: async () => {
        calls.closed += 1
        await store.close()
      },
    }
  }
  const starting = openLinkwright(server, { database, keys: KEYS, onEvent: () => {} })
  await expect(starting).rejects.toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE' })
  await sleep(700)
  expect(calls).toEqual({ closed: 1, orphans: 0 })
})
