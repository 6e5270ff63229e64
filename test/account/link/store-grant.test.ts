/** What a login brings is kept where it belongs, by few statements. */
import { expect, test } from 'vitest'
import type { Clock } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import type { Notice } from '../../../src/ports/store-records.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { callbackOf, KEYS, linked, OWNER, USER } from '../../support/linked.ts'

test('[SX-12] a login that was begun to link an account again does not bring it back after it was unlinked', async () => {
  const { server, linkwright, account } = await linked()
  const options = { profile_id: account.profile_id, owner: OWNER, user: USER, account_id: account.id }
  const { state } = await linkwright.accounts.startLink(options)
  await linkwright.accounts.unlink(account)
  const arrival = { callback: callbackOf(linkwright, state), user: USER }
  await expect(linkwright.accounts.finishLink(arrival)).rejects.toMatchObject({
    code: 'ERR_ACCOUNT_NOT_FOUND',
  })
  const fresh = server.issued.findLast((token) => token.startsWith('refresh-'))
  expect(server.revocations.at(-1)?.get('token')).toBe(fresh)
  expect(await linkwright.accounts.list(OWNER)).toEqual([])
})

test('starting a login is two statements; old requests are deleted once a minute', async () => {
  const statements: string[] = []
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    // Each call is counted, and not each look at a function: whoever measures the store keeps its functions.
    const counted = <T extends object>(name: string, part: T): T =>
      Object.fromEntries(
        Object.entries(part).map(([key, run]) => [
          key,
          (...given: unknown[]) => {
            statements.push(`${name}.${key}`)
            return run(...given)
          },
        ]),
      ) as T
    return {
      ...store,
      now: () => {
        statements.push('now')
        return store.now()
      },
      profiles: counted('profiles', store.profiles),
      requests: counted('requests', store.requests),
    }
  }
  const { linkwright, account, clock } = await linked({ database, keys: KEYS })
  expect(statements.filter((statement) => statement === 'requests.reap')).toHaveLength(1)
  statements.length = 0
  const options = { profile_id: account.profile_id, owner: OWNER, user: USER }
  const { expires_at } = await linkwright.accounts.startLink(options)
  expect(expires_at).toBe(clock.now() + 600_000)
  expect(statements).toEqual(['profiles.get', 'requests.insert'])
})

test('other instances are told to forget an account that is linked again, not one that is new', async () => {
  const told: Notice[] = []
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    return { ...store, announce: async (notice) => void told.push(notice) }
  }
  const { linkwright, account } = await linked({ database, keys: KEYS })
  expect(told).toEqual([])
  const options = { profile_id: account.profile_id, owner: OWNER, user: USER, account_id: account.id }
  const { state } = await linkwright.accounts.startLink(options)
  await linkwright.accounts.finishLink({ callback: callbackOf(linkwright, state), user: USER })
  expect(told).toEqual([{ account_id: account.id }])
})
