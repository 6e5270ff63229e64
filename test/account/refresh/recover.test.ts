/** Recovery ends with the instance. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Clock } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import type { Orphan } from '../../../src/ports/store-records.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { KEYS, linked } from '../../support/linked.ts'

test('orphans that are found while the instance closes are left to others', async () => {
  const asked = Promise.withResolvers<void>()
  const found = Promise.withResolvers<Orphan[]>()
  const read: string[] = []
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    const { accounts } = store
    return {
      ...store,
      accounts: {
        ...accounts,
        orphans() {
          asked.resolve()
          return found.promise
        },
        get(key) {
          read.push(key.id)
          return accounts.get(key)
        },
      },
    }
  }
  const { linkwright, account } = await linked({ database, keys: KEYS })
  await asked.promise
  read.length = 0
  const closed = linkwright.close()
  const { id, owner } = account
  found.resolve([{ id, owner, token_version: 1, suspected_for: Number.POSITIVE_INFINITY }])
  await closed
  await sleep(20)
  expect(read).toEqual([])
})
