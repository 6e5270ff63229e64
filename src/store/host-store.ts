/** What the host service keeps. */
import type { HostStore } from '../ports/host-port.ts'
import { createApiKeyStore } from './host-api-keys.ts'
import { createConnectStore } from './host-connect.ts'
import { createConsoleSessionStore, createLoginLinkStore } from './host-console-sessions.ts'
import { createWebhookStore } from './host-webhooks.ts'
import type { Database } from './schema.ts'

/** For how long deliveries that came to an end are kept, in milliseconds. */
const DELIVERIES_KEPT = 30 * 86_400_000

/** Makes the statements of the host. */
export function createHostStore(database: Database): HostStore {
  const { kysely, now } = database
  const connect = createConnectStore(database)
  const webhooks = createWebhookStore(database)
  return Object.freeze({
    apiKeys: createApiKeyStore(database),
    consoleSessions: createConsoleSessionStore(database),
    loginLinks: createLoginLinkStore(database),
    connect,
    webhooks,
    async reap() {
      await webhooks.reap(DELIVERIES_KEPT)
      await kysely.deleteFrom('console_sessions').where('expires_at', '<', now).execute()
      await kysely.deleteFrom('login_links').where('expires_at', '<', now).execute()
      await connect.reap()
    },
  })
}
