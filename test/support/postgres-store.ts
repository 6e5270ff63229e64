/** Stores on PostgreSQL that a test opens, and that are closed after it. */
import { postgresStore } from 'linkwright/postgres'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/ports/store-port.ts'
import type { AccountRecord } from '../../src/ports/store-records.ts'
import { insertAccount } from '../contract/store-rows.ts'

/** Opens one. Its clock is the server's, whatever it is given. */
export async function openStore(poolOrUrl: Parameters<typeof postgresStore>[0]): Promise<Store> {
  const store = await postgresStore(poolOrUrl)({ now: () => 0 })
  onTestFinished(() => store.close())
  return store
}

/** Puts an account into it, with a profile of its own. */
export function addAccount(store: Store): Promise<AccountRecord> {
  return insertAccount({ store, others: [], pass: async () => {} })
}
