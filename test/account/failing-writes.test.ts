/** A database that does not take what was received: nothing is dropped, and nothing new is begun. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DatabaseUnavailableError } from '../../src/errors/storage.ts'
import type { Clock } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { KEYS, link, openLinkwright, openServer, testClock } from '../support/linked.ts'

test.each(['53100', '57014', '40001', 'no connection', 'SQLITE_FULL'])(
  '[CC-09] [CC-10] %s at the commit: the tokens are served and stored later, and meanwhile no refresh begins',
  async (reason) => {
    const server = await openServer()
    const clock = testClock()
    let refuses = true
    async function database(given: Clock): Promise<Store> {
      const store = await openSqliteStore(':memory:', given)
      const commit: Store['accounts']['commit'] = async (...parameters) => {
        if (refuses) throw new DatabaseUnavailableError(reason)
        return store.accounts.commit(...parameters)
      }
      return { ...store, accounts: { ...store.accounts, commit } }
    }
    const linkwright = await openLinkwright(server, { database, keys: KEYS, clock })
    const [first, second] = [await link(linkwright), await link(linkwright)]
    clock.advance(3_600_000)
    const before = server.tokenRequests.length
    const refreshed = linkwright.accounts.refresh(first)
    while (server.tokenRequests.length === before) await sleep(5)
    // The new token is in memory as soon as it has been judged.
    for (;;) {
      const token = await Promise.race([linkwright.accounts.accessToken(first), sleep(20)])
      if (token !== undefined && token.token_version === 2) break
    }
    await expect.poll(() => linkwright.health().writes).toBe('failing')
    const waiting = linkwright.accounts.accessToken(second)
    await sleep(200)
    expect(server.tokenRequests).toHaveLength(before + 1)
    expect(linkwright.health()).toEqual({ ok: false, writes: 'failing', liveness: 'process' })
    refuses = false
    expect(await refreshed).toMatchObject({ token_version: 2 })
    expect(await waiting).toMatchObject({ token_version: 2 })
    expect(await linkwright.accounts.get(first)).toMatchObject({ token_version: 2, status: 'active' })
    expect(linkwright.health()).toEqual({ ok: true, writes: 'stored', liveness: 'process' })
    expect(server.reuses()).toBe(0)
  },
)
