/** Statements that are compiled once: Kysely takes as long for that as the database for running them. */
import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely'

/** Where a value goes that is given anew each time. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** Stands for a value of the statement's. */
export type PlaceOf<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>

/** A statement that is compiled once. */
export interface Prepared<Values, Row> {
  /** Runs it, and gives its rows. */
  (values: Values): Promise<Row[]>
  /** The query with these values, for a transaction. */
  query(values: Values): CompiledQuery<Row>
}

/** Runs a statement's text with parameters. */
export type Run = (parameters: readonly unknown[]) => Promise<unknown[]>

/**
 * Makes what prepares statements for one database.
 *
 * @param toRun What runs a compiled text; called once a statement.
 * @returns Takes what builds the query. It is built when it first runs, with a place for each value.
 */
export function createPrepare(
  toRun: (query: CompiledQuery) => Run,
): <Values, Row>(build: (place: PlaceOf<Values>) => Compilable<Row>) => Prepared<Values, Row> {
  return <Values, Row>(build: (place: PlaceOf<Values>) => Compilable<Row>) => {
    let made: { readonly query: CompiledQuery<Row>; readonly run: Run } | undefined
    const once = (): typeof made & object => {
      if (made !== undefined) return made
      const query = build((name) => sql`${new Place(name)}`).compile()
      made = { query, run: toRun(query) }
      return made
    }
    const query = (values: Values): CompiledQuery<Row> => {
      const compiled = once().query
      const given = values as Readonly<Record<string, unknown>>
      const parameters = compiled.parameters.map((one) =>
        one instanceof Place ? (given[one.name] ?? null) : one,
      )
      return { ...compiled, parameters }
    }
    const run = async (values: Values): Promise<Row[]> =>
      (await once().run(query(values).parameters)) as Row[]
    return Object.assign(run, { query })
  }
}

/** The one row of a statement that gives one. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new TypeError('A statement that gives a row gave none')
  return row
}
