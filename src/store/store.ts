/** The one store, whatever the database. */
import type { Store } from '../store-port.ts'
import { createAccountStore } from './accounts.ts'
import { createAuthorizationRequestStore } from './authorization-requests.ts'
import { createProfileStore } from './profiles.ts'
import type { Database } from './schema.ts'

/** Makes the store of a database whose schema is up to date. */
export function createStore(database: Database): Store {
  return Object.freeze({
    profiles: createProfileStore(database),
    accounts: createAccountStore(database),
    requests: createAuthorizationRequestStore(database),
    now: async () => {
      const row = await database.kysely.selectNoFrom(database.now.as('now')).executeTakeFirstOrThrow()
      return row.now
    },
    scheduler: database.scheduler,
    close: database.close,
  })
}
