/** What an attempt works with is what the database holds when it has claimed the account. */
import { expect, test } from 'vitest'
import type { Clock } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { KEYS, linked } from '../../support/linked.ts'

test('what was read before the claim is read again where the account was changed meanwhile, and not otherwise', async () => {
  let reads = 0
  let beforeClaim = async (): Promise<void> => {}
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    const accounts: Store['accounts'] = {
      ...store.accounts,
      tokens(key) {
        reads += 1
        return store.accounts.tokens(key)
      },
      async claimRefresh(key, claim) {
        await beforeClaim()
        return store.accounts.claimRefresh(key, claim)
      },
    }
    return { ...store, accounts }
  }
  const { linkwright, account } = await linked({ database, keys: KEYS })
  await linkwright.accounts.refresh(account)
  expect(reads).toBe(1)

  beforeClaim = async () => void (await linkwright.accounts.approveOrigins(account))
  await linkwright.accounts.refresh(account)
  expect(reads).toBe(3)
  expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active', token_version: 3 })
})
