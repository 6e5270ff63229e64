/** SQL about the run of the PostgreSQL server that a session lock belongs to. */
import { type RawBuilder, sql } from 'kysely'

/**
 * Names the server's run, as `start/reset`. Every session lock ends when it changes: the start is another after a
 * restart or a failover, and the reset of the statistics after a crash of one of its processes, which restarts all
 * others under the same start. None of it is of the write-ahead log, which not every managed server lets a role look at.
 */
export const SERVER_RUN: RawBuilder<string> = sql<string>`(extract(epoch from pg_postmaster_start_time())::text
  || '/' || coalesce(extract(epoch from pg_stat_get_bgwriter_stat_reset_time())::text, ''))`

/** The same, for a driver. */
export const SELECT_SERVER_RUN = `select extract(epoch from pg_postmaster_start_time())::text
  || '/' || coalesce(extract(epoch from pg_stat_get_bgwriter_stat_reset_time())::text, '') as run`

/** The server's timeline, which only a failover changes. A role may be refused it. */
export const SELECT_TIMELINE = 'select substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8) as timeline'

/** When the server of a run was started. A standby has a time of its own. */
export function startOf(run: string): string {
  return run.slice(0, run.indexOf('/'))
}

/** The text whose hash is the key of the lock that an instance holds while it runs. */
export function lockName(holder: string): string {
  return `linkwright:${holder}`
}

/** The key of the lock of the holder that an expression names. */
export function lockKey(holder: RawBuilder<string>): RawBuilder<bigint> {
  return sql<bigint>`hashtextextended('linkwright:' || ${holder}, 0)`
}

/** The key of a run of the server. */
export function runKey(run: RawBuilder<string>): RawBuilder<bigint> {
  return sql<bigint>`hashtextextended(${run}, 0)`
}
