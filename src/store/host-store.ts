/** What the host service keeps. */
import type { HostStore } from '../host-port.ts'
import { createApiKeyStore } from './host-api-keys.ts'
import { createConsoleSessionStore, createLoginLinkStore } from './host-console-sessions.ts'
import type { Database } from './schema.ts'

/** Makes the statements of the host. */
export function createHostStore(database: Database): HostStore {
  const { kysely, now } = database
  return Object.freeze({
    apiKeys: createApiKeyStore(database),
    consoleSessions: createConsoleSessionStore(database),
    loginLinks: createLoginLinkStore(database),
    async reap() {
      await kysely.deleteFrom('console_sessions').where('expires_at', '<', now).execute()
      await kysely.deleteFrom('login_links').where('expires_at', '<', now).execute()
    },
  })
}
