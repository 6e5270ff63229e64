/** Which accounts are to be refreshed so that they do not lapse, and when. */
import { type RawBuilder, sql } from 'kysely'
import type { AccountStore } from '../ports/store-port.ts'
import type { Database } from './schema.ts'

/** As the partial indexes say it, word by word: a parameter would keep the database from using them. */
const ALIVE = sql<boolean>`status in ('active', 'degraded')`

/** A hundred years, in milliseconds. */
const NEVER = 3_155_760_000_000

/** The statements of keeping alive. */
export function createKeepAliveStatements({
  kysely,
  dialect,
  now,
}: Database): Pick<AccountStore, 'adoptKeepAlive' | 'claimKeepAlive' | 'keepAlive'> {
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`
  /** Between 0 and 1, another one for each row. */
  const random =
    dialect === 'postgres' ? sql<number>`random()` : sql<number>`abs(random() % 1000000) / 1000000.0`

  return {
    async adoptKeepAlive(connector, auth, within, limit) {
      const { numUpdatedRows } = await kysely
        .updateTable('accounts')
        .set({ keep_alive_at: sql<number>`floor(${now} + ${random} * ${within})` })
        .where('id', 'in', (query) =>
          query
            .selectFrom('accounts')
            .select('id')
            .where('profile_id', 'in', (profiles) =>
              profiles
                .selectFrom('profiles')
                .select('id')
                .where('connector', '=', connector)
                .where('auth', '=', auth),
            )
            .where('keep_alive_at', 'is', null)
            .where(ALIVE)
            .limit(limit)
            .$if(dialect === 'postgres', (rows) => rows.forUpdate().skipLocked()),
        )
        .executeTakeFirst()
      return numUpdatedRows >= limit
    },

    claimKeepAlive: (limit, retry) =>
      kysely
        .updateTable('accounts')
        .set({ keep_alive_at: later(retry) })
        .where('id', 'in', (query) =>
          query
            .selectFrom('accounts')
            .select('id')
            .where('keep_alive_at', '<=', now)
            .where(ALIVE)
            .orderBy('keep_alive_at')
            .limit(limit)
            .$if(dialect === 'postgres', (rows) => rows.forUpdate().skipLocked()),
        )
        .returningAll()
        .execute(),

    async keepAlive({ id, owner }, delay) {
      await kysely
        .updateTable('accounts')
        // Without a refresh token there is nothing to keep; a far time keeps it from being looked at again and again.
        .set({ keep_alive_at: later(delay ?? NEVER) })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .execute()
    },
  }
}
