/** The statements about console sessions, and about the links that begin one. */
import { sql } from 'kysely'
import type { ConsoleSessionStore, LoginLinkStore } from '../host-port.ts'
import type { Database } from './schema.ts'

/** Makes those about sessions. */
export function createConsoleSessionStore({ kysely, now }: Database): ConsoleSessionStore {
  return {
    async insert(session, lifetime) {
      await kysely
        .insertInto('console_sessions')
        .values({
          ...session,
          created_at: now,
          last_seen_at: now,
          expires_at: sql<number>`${now} + ${lifetime}`,
        })
        .execute()
    },

    find: (secretHash, idle) =>
      kysely
        .selectFrom('console_sessions')
        .selectAll()
        .select(sql<number>`${now} - last_seen_at`.as('unseen'))
        .where('secret_hash', '=', secretHash)
        .where('expires_at', '>', now)
        .where('last_seen_at', '>', sql<number>`${now} - ${idle}`)
        .executeTakeFirst(),

    async seen(secretHash) {
      const session = kysely.updateTable('console_sessions').set({ last_seen_at: now })
      await session.where('secret_hash', '=', secretHash).execute()
    },

    async delete(secretHash) {
      await kysely.deleteFrom('console_sessions').where('secret_hash', '=', secretHash).execute()
    },

    deleteAll: () =>
      kysely.transaction().execute(async (transaction) => {
        // Links first: whoever takes one at this moment has begun a session by the next statement.
        await transaction.deleteFrom('login_links').execute()
        await transaction.deleteFrom('console_sessions').execute()
      }),
  }
}

/** Makes those about links. */
export function createLoginLinkStore({ kysely, now }: Database): LoginLinkStore {
  return {
    async insert(link, lifetime) {
      await kysely
        .insertInto('login_links')
        .values({ ...link, expires_at: sql<number>`${now} + ${lifetime}` })
        .execute()
    },

    take: (tokenHash) =>
      kysely
        .deleteFrom('login_links')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .returning(['key_id', 'admin_key'])
        .executeTakeFirst(),
  }
}
