/** The one store, whatever the database. */
import type { Store } from '../ports/store-port.ts'
import { createAccountStore } from './accounts.ts'
import { createAuthorizationRequestStore } from './authorization-requests.ts'
import { createCreditStore } from './credits.ts'
import { createEventStore } from './events.ts'
import { createHostStore } from './host-store.ts'
import { createKeyStore } from './keys.ts'
import { createProfileStore } from './profiles.ts'
import { createRateStore } from './rate-windows.ts'
import { createRevocationStore } from './revocations.ts'
import type { Database } from './schema.ts'
import { createSealedStore } from './sealed-values.ts'
import { createTokenEndpointStore } from './token-endpoints.ts'

/** Makes the store of a database whose schema is up to date. */
export function createStore(database: Database): Store {
  return Object.freeze({
    profiles: createProfileStore(database),
    accounts: createAccountStore(database),
    requests: createAuthorizationRequestStore(database),
    revocations: createRevocationStore(database),
    events: createEventStore(database),
    endpoints: createTokenEndpointStore(database),
    host: createHostStore(database),
    rates: createRateStore(database),
    credits: createCreditStore(database),
    now: async () => {
      const row = await database.kysely.selectNoFrom(database.now.as('now')).executeTakeFirstOrThrow()
      return row.now
    },
    keys: createKeyStore(database),
    sealed: createSealedStore(database),
    announce: database.leases.announce,
    liveness: database.leases.liveness,
    whyDown: database.leases.whyDown,
    listen: database.leases.listen,
    scheduler: database.scheduler,
    close: database.close,
  })
}
