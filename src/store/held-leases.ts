/**
 * Which leases are held, on PostgreSQL: a small table that searches for dead holders look through. The accounts have no
 * index of it, because whatever changes a column of an index writes a new entry into all indexes of the row.
 */
import { type Kysely, type OperationNodeSource, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from './schema.ts'
import { lockKey, runKey, SERVER_RUN } from './server-run.ts'

/** A row, from one of `changed`. It is short: until the next vacuum, a search passes by all that have been. */
const LEASE = sql`id, fence, ${lockKey(sql`lease_holder`)}, ${runKey(sql`lease_epoch`)}`

/** Beside what takes leases, whose rows are `changed`: notes those that show in which run of the server they were taken. */
export function noteLeases(kysely: Kysely<Tables>): OperationNodeSource {
  return kysely
    .insertInto('held_leases')
    .columns(['account_id', 'fence', 'lock', 'run'])
    .expression(sql<never>`select ${LEASE} from changed where lease_epoch is not null`)
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'fence']).doUpdateSet(({ ref }) => ({ run: ref('excluded.run') })),
    )
}

/** Beside what ends leases, whose rows are `changed`: forgets those that it has ended. */
export function forgetLeases(kysely: Kysely<Tables>): OperationNodeSource {
  return kysely
    .deleteFrom('held_leases')
    .using(sql`changed`.as('changed'))
    .where(
      sql<SqlBool>`account_id = changed.id and held_leases.fence <= changed.fence and lease_holder is null`,
    )
}

/** Whether the process that an expression names runs no more, as far as the server knows. */
export function isGone(holder: RawBuilder<string>, epoch: RawBuilder<string>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${epoch} = ${SERVER_RUN} and pg_try_advisory_xact_lock_shared(${lockKey(holder)})`
}

/** The accounts whose leases are, or were, held by processes other than `holder` that run no more. */
export async function accountsOfTheGone(kysely: Kysely<Tables>, holder: string): Promise<string[]> {
  const leases = await kysely
    .selectFrom('held_leases')
    .select('account_id')
    .where('lock', '<>', lockKey(sql`${holder}`))
    .where('run', '=', runKey(SERVER_RUN))
    .where(sql<SqlBool>`pg_try_advisory_xact_lock_shared(lock)`)
    .execute()
  return leases.map(({ account_id }) => account_id)
}

/** Forgets the accounts' leases that were ended by something that forgets none. A fence that was passed stays so. */
export async function forgetEndedLeases(kysely: Kysely<Tables>, accounts: readonly string[]): Promise<void> {
  await kysely
    .deleteFrom('held_leases')
    .where(sql<SqlBool>`account_id = any(${accounts})`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('accounts')
            .select('id')
            .whereRef('id', '=', 'account_id')
            .whereRef('accounts.fence', '=', 'held_leases.fence')
            .where('lease_holder', 'is not', null),
        ),
      ),
    )
    .execute()
}

/** Forgets the leases of earlier runs of the server, of whose holders nothing is known. */
export async function forgetEarlierLeases(kysely: Kysely<Tables>): Promise<void> {
  await kysely.deleteFrom('held_leases').where('run', '<>', runKey(SERVER_RUN)).execute()
}
