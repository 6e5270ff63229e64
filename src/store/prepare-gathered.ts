/** Statements about one account that PostgreSQL runs for many accounts at once when many are asked for. */
import { type Compilable, type SelectExpression, type SqlBool, sql, type UpdateQueryBuilder } from 'kysely'
import type { AccountKey } from '../ports/store-records.ts'
import { gather } from './gather.ts'
import { type Given, givenParameters, givenTable, type TypesOf } from './given-values.ts'
import type { PlaceOf } from './prepared.ts'
import type { Database, Tables } from './schema.ts'
import { behindChanged, type Parts, type Query, withParts } from './statement-parts.ts'

/** Values of more bytes than this go by themselves: a hundred of the longest answers would be 150 MB. */
const LARGEST = 65_536

/** Of the account that a row of `given` names. */
const OF_GIVEN = sql<SqlBool>`id = given_id and owner = given_owner`

/**
 * What was found for the values of number `given_row`, a bigint in whatever form the driver gives it; `given_found`
 * says whether anything was.
 */
type Found<Row> = Row & {
  readonly given_row: unknown
  readonly given_found: boolean
  readonly changed_row?: unknown
}

/** A statement in two forms. */
interface Forms<Values, Row> {
  readonly types: TypesOf<Values>
  readonly one: (place: PlaceOf<Values>) => Query<Row>
  /** The places are of a row of `given` here. Values that it gives no row for go by themselves. */
  readonly all: (place: PlaceOf<Values>, given: Given) => Query<Found<Row>>
  /** Whether only the first of one account's values is given, so that the next sees what it has done. */
  readonly isChange?: boolean
}

/** Which of the values are given, each with its number: all of them, or the first of each account. */
function givenOf<Values extends AccountKey>(
  values: readonly Values[],
  isChange: boolean,
): [number, Values][] {
  const seen = new Set<string>()
  return [...values.entries()].filter(([, { id }]) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst || !isChange
  })
}

/** What prepares them. */
type Preparing = Pick<Database, 'dialect' | 'kysely' | 'prepare'>

/** Prepares a statement that is gathered where processes of many machines share the database. */
export function prepareGathered<Values extends AccountKey, Row extends object>(
  { dialect, kysely, prepare }: Preparing,
  { types, one, all, isChange = false }: Forms<Values, Row>,
): (values: Values) => Promise<Row[]> {
  const compilable = <R>(query: Query<R>): Compilable<R> => ({ compile: () => query.compile(kysely) })
  const runOne = prepare<Values, Row>((place) => compilable(one(place)))
  if (dialect === 'sqlite') return runOne
  const runAll = prepare<Record<string, unknown>, Found<Row>>((parameter) => {
    const { given, place } = givenTable(types, parameter)
    return compilable(all(place, given))
  })
  const isLarge = (values: Values): boolean =>
    Object.values(values).some((value) => value instanceof Uint8Array && value.byteLength > LARGEST)
  const gathered = gather<Values, Row>(runOne, async (values) => {
    const given = givenOf(values, isChange)
    const parameters = givenParameters(
      types,
      Array.from(given, ([, one]) => one),
    )
    const found: Row[][] = []
    for (const { given_row, given_found, changed_row: _, ...row } of await runAll(parameters))
      found[given[Number(given_row) - 1]?.[0] ?? 0] = given_found ? [row as unknown as Row] : []
    return found
  })
  return (values) => (isLarge(values) ? runOne(values) : gathered(values))
}

/** Prepares a read of an account that is gathered: columns, and expressions over them. */
export function prepareRead<Row extends object>(
  database: Preparing,
  columns: readonly SelectExpression<Tables, 'accounts'>[],
): (key: AccountKey) => Promise<Row | undefined> {
  const { kysely } = database
  const read = prepareGathered<AccountKey, Row>(database, {
    types: { id: 'text', owner: 'text' },
    one: (place) =>
      kysely
        .selectFrom('accounts')
        .where('id', '=', place('id'))
        .where('owner', '=', place('owner'))
        .select(columns)
        .$castTo<Row>(),
    all: (_place, given) =>
      kysely
        .selectFrom(given)
        .leftJoin('accounts', (join) => join.on(OF_GIVEN))
        .select(columns)
        .select(['given_row', sql<boolean>`id is not null`.as('given_found')])
        .$castTo<Found<Row>>(),
  })
  // Whoever asks may have a whole account for the key, which is not to be gathered.
  return async ({ id, owner }) => (await read({ id, owner }))[0]
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
        .where(OF_GIVEN)
        .selectAll('given')
        .forNoKeyUpdate()
        .skipLocked()
      const changed = change(place).from(sql`free`.as('free')).returning(sql`given_row`.as('changed_row'))
      return sql`with free as (${free}), changed as (${changed})${behindChanged(also)}
        select given_row, changed_row is not null as given_found, changed.*
          from free left join changed on changed_row = given_row`
    },
  })
}
