/** The times of a row that begin together. */
import { type Kysely, type QueryCreator, type RawBuilder, sql } from 'kysely'
import type { Database, Tables } from './schema.ts'

/** A statement that reads the database's clock once, however often it asks for the time. */
export interface AtOneTime {
  readonly query: QueryCreator<Tables & { clock: { at: number } }>
  readonly at: RawBuilder<number>
  /** So many milliseconds later. */
  later(milliseconds: number): RawBuilder<number>
}

/** Begins one: PostgreSQL's clock goes on while a statement runs, so that a lifetime would come out a millisecond off. */
export function atOneTime(kysely: Kysely<Tables>, now: Database['now']): AtOneTime {
  const at = sql<number>`(select "at" from "clock")`
  return {
    query: kysely.with('clock', (db) => db.selectNoFrom(now.as('at'))),
    at,
    later: (milliseconds) => sql<number>`${at} + ${milliseconds}`,
  }
}
