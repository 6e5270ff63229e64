/** Windows of rate limits that all processes count in, on the database's clock. */
import { sql } from 'kysely'
import type { RateStore } from '../ports/limit-port.ts'
import type { Database, RateWindowsTable } from './schema.ts'

/** A window is forgotten when nobody has reserved from it for so long; longer than any window, in milliseconds. */
const KEPT = 40 * 86_400_000
/** Waits are not shorter: another try costs a statement. In milliseconds. */
const SHORTEST_WAIT = 5

/** How long until one more call fits into a window of `period` milliseconds, where none does now. */
function waitFor(
  { started_at, seen_at, used, before }: RateWindowsTable,
  period: number,
  limit: number,
): number {
  const passed = seen_at - started_at
  // The part of the window before that may still count for a call to fit in beside it.
  const untilFits = (beside: number, earlier: number): number =>
    earlier <= 0 ? 0 : period * Math.max(0, 1 - (limit - 1 - beside) / earlier)
  const inThis = used + 1 <= limit ? untilFits(used, before) - passed : Number.POSITIVE_INFINITY
  const inNext = period - passed + untilFits(0, used)
  return Math.max(SHORTEST_WAIT, Math.ceil(Math.min(inThis, inNext)))
}

/** The statements about rate limits. */
export function createRateStore({ kysely, now, dialect }: Database): RateStore {
  const isSqlite = dialect === 'sqlite'
  const floor = (value: ReturnType<typeof sql<number>>): ReturnType<typeof sql<number>> =>
    isSqlite ? sql<number>`cast(${value} as integer)` : sql<number>`floor(${value})`
  const [least, greatest] = isSqlite
    ? [sql.raw('min'), sql.raw('max')]
    : [sql.raw('least'), sql.raw('greatest')]
  const beginning = (period: number): ReturnType<typeof sql<number>> =>
    sql<number>`${floor(sql`${now} / ${sql.lit(period)}`)} * ${sql.lit(period)}`
  return {
    async reserve(bucket, { name, seconds, limit, learned }, count) {
      const period = seconds * 1_000
      const first = Math.min(count, learned ?? limit)
      const isSame = sql`rate_windows.started_at = excluded.started_at`
      const used = sql<number>`case when ${isSame} then rate_windows.used else 0 end`
      const before = sql<number>`case when ${isSame} then rate_windows.before
        when rate_windows.started_at = excluded.started_at - ${sql.lit(period)} then rate_windows.used else 0 end`
      const known = sql<number>`coalesce(excluded.learned, rate_windows.learned, ${limit})`
      const seen = sql`(1 - (excluded.seen_at - excluded.started_at) * 1.0 / ${sql.lit(period)})`
      const free = sql`${known} - (${used}) - (${before}) * ${greatest}(0, ${seen})`
      const granted = sql<number>`case when coalesce(rate_windows.blocked_until, 0) > excluded.seen_at then 0
        else ${floor(sql`${greatest}(0, ${least}(excluded.granted, ${free}))`)} end`
      const row = await kysely
        .insertInto('rate_windows')
        .values({
          bucket,
          name,
          started_at: beginning(period),
          seen_at: now,
          used: first,
          before: 0,
          granted: first,
          learned: learned ?? null,
          blocked_until: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['bucket', 'name']).doUpdateSet({
            started_at: sql<number>`excluded.started_at`,
            seen_at: sql<number>`excluded.seen_at`,
            used: sql<number>`(${used}) + (${granted})`,
            before,
            granted,
            learned: sql<number>`coalesce(excluded.learned, rate_windows.learned)`,
          }),
        )
        .returningAll()
        .executeTakeFirstOrThrow()
      const { blocked_until, seen_at, started_at } = row
      const isBlocked = blocked_until !== null && blocked_until > seen_at
      const toWait = isBlocked ? blocked_until - seen_at : waitFor(row, period, row.learned ?? limit)
      const wait = row.granted > 0 ? started_at + period - seen_at : toWait
      return { granted: row.granted, wait, learned: row.learned }
    },
    async block(bucket, { name, seconds }, wait) {
      const blocked_until = sql<number>`${now} + ${sql.lit(Math.ceil(wait))}`
      await kysely
        .insertInto('rate_windows')
        .values({
          bucket,
          name,
          started_at: beginning(seconds * 1_000),
          seen_at: now,
          used: 0,
          before: 0,
          granted: 0,
          learned: null,
          blocked_until,
        })
        .onConflict((conflict) => conflict.columns(['bucket', 'name']).doUpdateSet({ blocked_until }))
        .execute()
    },
    async reap() {
      await kysely
        .deleteFrom('rate_windows')
        .where('seen_at', '<', sql<number>`${now} - ${sql.lit(KEPT)}`)
        .execute()
    },
  }
}
