/** Statements about one account that PostgreSQL runs for many accounts at once when many are asked for. */
import {
  type AliasedRawBuilder,
  type Compilable,
  type OperationNodeSource,
  type RawBuilder,
  type SqlBool,
  sql,
  type UpdateQueryBuilder,
} from 'kysely'
import type { AccountKey } from '../ports/store-records.ts'
import { gather } from './gather.ts'
import type { PlaceOf } from './prepared.ts'
import type { Database, Tables } from './schema.ts'

/** Values of more bytes than this go by themselves: a hundred of the longest answers would be 300 MB of text. */
const LARGEST = 65_536

/** The type of each value, as PostgreSQL names it. */
type TypesOf<Values> = Readonly<
  Record<keyof Values & string, 'text' | 'integer' | 'double precision' | 'bytea'>
>

/** The table of all values. Its columns are the places, and the row's number, from 1. */
export type Given = AliasedRawBuilder<{ readonly given_row: unknown }, 'given'>

/**
 * What was found for the values of number `given_row`, a bigint in whatever form the driver gives it; `given_found`
 * says whether anything was.
 */
type Found<Row> = Row & {
  readonly given_row: unknown
  readonly given_found: boolean
  readonly changed_row?: unknown
}

type Query<Row> = Compilable<Row> | RawBuilder<Row>

/** What a statement does besides, with the rows of `changed`. Only on PostgreSQL: SQLite cannot write twice in one. */
export type Parts = readonly OperationNodeSource[]

function named(parts: Parts): RawBuilder<unknown> {
  const expressions = parts.map((part, index) => sql`, ${sql.ref(`also_${index}`)} as (${part})`)
  return sql.join(expressions, sql``)
}

/** A statement that changes rows, named `changed`, does what `parts` say about them, and returns them. */
export function withParts<Row>(changed: Query<Row> & OperationNodeSource, parts: Parts): Query<Row> {
  return parts.length === 0 ? changed : sql`with changed as (${changed})${named(parts)} select * from changed`
}

/** A statement in two forms. */
interface Forms<Values, Row> {
  readonly types: TypesOf<Values>
  readonly one: (place: PlaceOf<Values>) => Query<Row>
  /** The places are columns of `given` here. Values that it gives no row for go by themselves. */
  readonly all: (place: PlaceOf<Values>, given: Given) => Query<Found<Row>>
  /** Whether only the first of one account's values is given, so that the next sees what it has done. */
  readonly isChange?: boolean
}

/** Which of the values are given: all of them, or the first of each account. */
function givenOf(values: readonly AccountKey[], isChange: boolean): number[] {
  const seen = new Set<string>()
  return values.flatMap(({ id }, index) => {
    if (isChange && seen.has(id)) return []
    seen.add(id)
    return [index]
  })
}

/** The columns of the table of values. Of bytes they say only which part of all bytes is the row's. */
function columnsOf(types: TypesOf<unknown>): readonly { readonly name: string; readonly type: string }[] {
  return Object.entries<string>(types).flatMap(([name, type]) =>
    type === 'bytea'
      ? ['from', 'length'].map((part) => ({ name: `${name}_${part}`, type: 'integer' }))
      : [{ name, type }],
  )
}

/** Bytes of all rows. In an array the driver would write them as text, which takes the database ten times as long. */
function inOnePiece(name: string, pieces: readonly Uint8Array[]): Record<string, unknown> {
  let end = 1
  const from = pieces.map(({ byteLength }) => {
    end += byteLength
    return end - byteLength
  })
  const length = pieces.map(({ byteLength }) => byteLength)
  return { [name]: Buffer.concat(pieces), [`${name}_from`]: from, [`${name}_length`]: length }
}

/** Prepares a statement that is gathered where processes of many machines share the database. */
export function prepareGathered<Values extends AccountKey, Row extends object>(
  { dialect, kysely, prepare }: Database,
  { types, one, all, isChange = false }: Forms<Values, Row>,
): (values: Values) => Promise<Row[]> {
  const compilable = <R>(query: Query<R>): Compilable<R> => ({ compile: () => query.compile(kysely) })
  const runOne = prepare<Values, Row>((place) => compilable(one(place)))
  if (dialect === 'sqlite') return runOne
  const columns = columnsOf(types)
  const names = Object.keys(types) as (keyof Values & string)[]
  const bytes = names.filter((name) => types[name] === 'bytea')
  const column = (name: string): RawBuilder<never> => sql.ref(`given_${name}`)
  const runAll = prepare<Record<string, unknown>, Found<Row>>((value) => {
    const arrays = columns.map(({ name, type }) => sql`cast(${value(name)} as ${sql.raw(type)}[])`)
    const named = [...columns.map(({ name }) => name), 'row'].map(column)
    const given = sql<{ given_row: unknown }>`unnest(${sql.join(arrays)}) with ordinality`
    const place: PlaceOf<Values> = (name) =>
      types[name] === 'bytea'
        ? sql`substring(cast(${value(name)} as bytea) from ${column(`${name}_from`)} for ${column(`${name}_length`)})`
        : column(name)
    return compilable(all(place, given.as<'given'>(sql`given(${sql.join(named)})`)))
  })
  const isLarge = (values: Values): boolean =>
    bytes.some((name) => (values[name] as Uint8Array).byteLength > LARGEST)
  const gathered = gather<Values, Row>(runOne, async (values) => {
    const given = givenOf(values, isChange)
    const parameters = names.map((name) => {
      const column = given.map((index) => values[index]?.[name])
      return types[name] === 'bytea' ? inOnePiece(name, column as Uint8Array[]) : { [name]: column }
    })
    const rows = await runAll(Object.assign({}, ...parameters))
    const found: Row[][] = []
    for (const { given_row, given_found, changed_row: _, ...row } of rows)
      found[given[Number(given_row) - 1] ?? 0] = given_found ? [row as unknown as Row] : []
    return found
  })
  return (values) => (isLarge(values) ? runOne(values) : gathered(values))
}

/** A change of an account. */
interface Change<Values, Row> {
  readonly types: TypesOf<Values>
  /** Of the account whose places are `id` and `owner`. */
  readonly change: (place: PlaceOf<Values>) => UpdateQueryBuilder<Tables, 'accounts', 'accounts', Row>
  /** Other parts of the statement, as {@link withParts} takes them. */
  readonly also?: Parts
}

/**
 * Prepares a change that is gathered. Of one account only the first is, so that each is judged by what the one before
 * has left. Nor is one whose row another statement holds: nothing waits for it, and no two wait for each other.
 */
export function prepareChange<Values extends AccountKey, Row extends object>(
  database: Database,
  { types, change, also = [] }: Change<Values, Row>,
): (values: Values) => Promise<Row[]> {
  const { kysely } = database
  return prepareGathered<Values, Row>(database, {
    types,
    isChange: true,
    one: (place) => withParts(change(place), also),
    all(place, given) {
      const free = kysely
        .selectFrom('accounts')
        .innerJoin(given, (join) => join.onTrue())
        .where(sql<SqlBool>`id = given_id and owner = given_owner`)
        .selectAll('given')
        .forNoKeyUpdate()
        .skipLocked()
      const changed = change(place).from(sql`free`.as('free')).returning(sql`given_row`.as('changed_row'))
      return sql`with free as (${free}), changed as (${changed})${named(also)}
        select given_row, changed_row is not null as given_found, changed.*
          from free left join changed on changed_row = given_row`
    },
  })
}
