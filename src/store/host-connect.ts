/** Connect sessions and the attempts to link that are made in them. */
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Attempt, AttemptRecord, AttemptStatus, ConnectStore } from '../ports/connect-port.ts'
import { atOneTime } from './at-one-time.ts'
import { noteServiceEvent } from './note-service-event.ts'
import type { Database, Tables } from './schema.ts'

const KEPT_AFTER_EXPIRY = 86_400_000
/** A login whose callback came at the last moment is still being finished for so long. */
const LONGEST_FINISH = 120_000

/** An attempt, and what became of its login. */
type Row = AttemptRecord & {
  readonly owner: string
  readonly created_by: string
  readonly login: 'pending' | 'claimed' | 'linked' | 'failed' | null
  readonly outcome: string | null
  readonly is_expired: number
}

/** What became of the login counts where the process that finished it died before it told the attempt. */
function standingOf({ login, outcome, is_expired, ...attempt }: Row): Attempt {
  const now = (status: AttemptStatus, change: Partial<Attempt> = {}): Attempt => ({
    ...attempt,
    error_code: null,
    ...change,
    status,
  })
  if (attempt.status !== 'pending') return now(attempt.status)
  if (login === 'linked') return now('authenticated', { account_id: outcome })
  if (login === 'failed') return now('error', { error_code: outcome })
  return now(is_expired === 1 ? 'expired' : 'pending')
}

/** The connector of a session that is for one only. */
function onlyOne(connectors: string | null): string | null {
  const [first, ...others] = JSON.parse(connectors ?? '[]') as string[]
  return others.length === 0 ? (first ?? null) : null
}

/** The statements about connect sessions and their attempts. */
export function createConnectStore({ kysely, now }: Database): ConnectStore {
  const later = (milliseconds: number) => sql<number>`${now} + ${milliseconds}`
  const isExpired = sql<number>`case when expires_at <= ${now} then 1 else 0 end`

  const attempts = (): SelectQueryBuilder<
    Tables & { a: AttemptRecord; s: Tables['connect_sessions']; r: Tables['authorization_requests'] },
    'a' | 's' | 'r',
    Row
  > =>
    kysely
      .selectFrom('connection_attempts as a')
      .innerJoin('connect_sessions as s', 's.id', 'a.session_id')
      .leftJoin('authorization_requests as r', 'r.state_hash', 'a.state_hash')
      .selectAll('a')
      .select(['s.owner', 's.created_by', 'r.status as login', 'r.outcome'])
      .select(
        sql<number>`case when a.expires_at + (case when r.status = 'claimed' then ${LONGEST_FINISH} else 0 end) <= ${now} then 1 else 0 end`.as(
          'is_expired',
        ),
      ) as never

  return {
    insertSession: (session, lifetime) =>
      kysely.transaction().execute(async (transaction) => {
        const { query, at, later } = atOneTime(transaction, now)
        const record = await query
          .insertInto('connect_sessions')
          .values({ ...session, browser_hash: null, created_at: at, expires_at: later(lifetime) })
          .returningAll()
          .executeTakeFirstOrThrow()
        const { id, owner, account_id, profile_id, created_by } = record
        await noteServiceEvent(transaction, now, {
          type: 'connect_session.created',
          subject: id,
          actor: created_by,
          owner,
          account_id,
          profile_id,
          connector: onlyOne(record.connectors),
        })
        return record
      }),

    async session(key) {
      const [column, value] =
        'id' in key ? (['id', key.id] as const) : (['token_hash', key.token_hash] as const)
      const row = await kysely
        .selectFrom('connect_sessions')
        .selectAll()
        .select(isExpired.as('is_expired'))
        .where(column, '=', value)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { is_expired, ...session } = row
      return { ...session, expired: is_expired === 1 }
    },

    async openSession(id, browserHash) {
      const { numUpdatedRows } = await kysely
        .updateTable('connect_sessions')
        .set({ browser_hash: browserHash })
        .where('id', '=', id)
        .where('expires_at', '>', now)
        .where(({ or, eb }) => or([eb('browser_hash', 'is', null), eb('browser_hash', '=', browserHash)]))
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    insertAttempt: (attempt, lifetime) =>
      kysely.transaction().execute(async (transaction) => {
        const session = await transaction
          .selectFrom('connect_sessions')
          .select('id')
          .where('id', '=', attempt.session_id)
          .where('expires_at', '>', now)
          .executeTakeFirst()
        if (session === undefined) return undefined
        const { query, at, later } = atOneTime(transaction, now)
        return query
          .insertInto('connection_attempts')
          .values({
            ...attempt,
            status: 'pending',
            account_id: null,
            error: null,
            created_at: at,
            expires_at: later(lifetime),
          })
          .returningAll()
          .executeTakeFirst()
      }),

    async attempt(key) {
      const [column, value] =
        'id' in key ? (['a.id', key.id] as const) : (['a.state_hash', key.state_hash] as const)
      const row = await attempts().where(column, '=', value).executeTakeFirst()
      return row === undefined ? undefined : standingOf(row)
    },

    async attempts(sessionId, limit) {
      const rows = await attempts()
        .where('a.session_id', '=', sessionId)
        .orderBy('a.created_at', 'desc')
        .orderBy('a.id')
        .limit(limit)
        .execute()
      return rows.map(standingOf)
    },

    async finishAttempt(id, outcome) {
      await kysely
        .updateTable('connection_attempts')
        .set(outcome)
        .where('id', '=', id)
        .where('status', '=', 'pending')
        .execute()
    },

    cancelAttempt: (id) =>
      kysely.transaction().execute(async (transaction) => {
        const attempt = await transaction
          .updateTable('connection_attempts')
          .set({ status: 'cancelled' })
          .where('id', '=', id)
          .where('status', '=', 'pending')
          .returning('state_hash')
          .executeTakeFirst()
        if (attempt === undefined) return false
        const { numUpdatedRows } = await transaction
          .updateTable('authorization_requests')
          .set({ status: 'failed', outcome: 'cancelled' })
          .where('state_hash', '=', attempt.state_hash)
          .where('status', '=', 'pending')
          .executeTakeFirst()
        if (numUpdatedRows === 1n) return true
        // The callback was faster.
        await transaction
          .updateTable('connection_attempts')
          .set({ status: 'pending' })
          .where('id', '=', id)
          .execute()
        return false
      }),

    async reap() {
      await kysely
        .deleteFrom('connect_sessions')
        .where('expires_at', '<', later(-KEPT_AFTER_EXPIRY))
        .execute()
    },
  }
}
