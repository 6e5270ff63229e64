/** The statements about console sessions, and about the links that begin one. */
import { sql } from 'kysely'
import type { ConsoleSessionStore, LoginLinkStore } from '../ports/host-port.ts'
import { atOneTime } from './at-one-time.ts'
import { noteServiceEvent } from './note-service-event.ts'
import type { Database } from './schema.ts'

/** What an event is about that is about no session. */
const CONSOLE = 'console'

/** Makes those about sessions. */
export function createConsoleSessionStore({ kysely, now }: Database): ConsoleSessionStore {
  return {
    insert: (session, lifetime, login) =>
      kysely.transaction().execute(async (transaction) => {
        const { query, at, later } = atOneTime(transaction, now)
        await query
          .insertInto('console_sessions')
          .values({ ...session, created_at: at, last_seen_at: at, expires_at: later(lifetime) })
          .execute()
        await noteServiceEvent(transaction, now, {
          type: 'console.logged_in',
          subject: session.id,
          actor: login?.by ?? null,
          ...(login !== undefined && { details: { address: login.address } }),
        })
      }),

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

    delete: (secretHash) =>
      kysely.transaction().execute(async (transaction) => {
        const deleted = transaction.deleteFrom('console_sessions').where('secret_hash', '=', secretHash)
        const session = await deleted.returning('id').executeTakeFirst()
        if (session === undefined) return
        const { id } = session
        await noteServiceEvent(transaction, now, {
          type: 'console.logged_out',
          subject: id,
          actor: `console:${id}`,
        })
      }),

    deleteAll: (by = null) =>
      kysely.transaction().execute(async (transaction) => {
        // Links first: whoever takes one at this moment has begun a session by the next statement.
        await transaction.deleteFrom('login_links').execute()
        await transaction.deleteFrom('console_sessions').execute()
        await noteServiceEvent(transaction, now, {
          type: 'console.sessions_ended',
          subject: CONSOLE,
          actor: by,
        })
      }),
  }
}

/** Makes those about links. */
export function createLoginLinkStore({ kysely, now }: Database): LoginLinkStore {
  return {
    insert: (link, lifetime, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('login_links')
          .values({ ...link, expires_at: sql<number>`${now} + ${lifetime}` })
          .execute()
        await noteServiceEvent(transaction, now, {
          type: 'console.link_created',
          subject: CONSOLE,
          actor: by,
        })
      }),

    async refused(address) {
      await noteServiceEvent(kysely, now, {
        type: 'console.login_failed',
        subject: CONSOLE,
        actor: null,
        details: { address },
      })
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
