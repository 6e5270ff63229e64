/** Statements that do several things. Only on PostgreSQL: SQLite cannot write twice in one. */
import { type Compilable, type OperationNodeSource, type RawBuilder, sql } from 'kysely'

/** A statement that can be compiled, or text with places. */
export type Query<Row> = Compilable<Row> | RawBuilder<Row>

/** What a statement does besides, with the rows that it changes, named `changed`. */
export type Parts = readonly OperationNodeSource[]

/** The parts as they stand behind `changed`. */
export function behindChanged(parts: Parts): RawBuilder<unknown> {
  const expressions = parts.map((part, index) => sql`, ${sql.ref(`also_${index}`)} as (${part})`)
  return sql.join(expressions, sql``)
}

/** A statement that changes rows, does what `parts` say about them, and returns them. */
export function withParts<Row>(change: Query<Row> & OperationNodeSource, parts: Parts): Query<Row> {
  return parts.length === 0
    ? change
    : sql`with changed as (${change})${behindChanged(parts)} select * from changed`
}
