/** The values that a gathered statement is given, as a table of which each row has the values of one. */
import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely'
import type { PlaceOf } from './prepared.ts'

/** The type of each value, as PostgreSQL names it. Bytes are never null. */
export type TypesOf<Values> = Readonly<
  Record<keyof Values & string, 'text' | 'integer' | 'double precision' | 'bytea'>
>

/** The table of all values. Its columns are the places, and the row's number, from 1. */
export type Given = AliasedRawBuilder<{ readonly given_row: unknown }, 'given'>

/** One for each value, but two for bytes: they say which part of all rows' bytes is the row's. */
function columnsOf(types: TypesOf<unknown>): readonly { readonly name: string; readonly type: string }[] {
  return Object.entries<string>(types).flatMap(([name, type]) =>
    type === 'bytea'
      ? ['from', 'length'].map((part) => ({ name: `${name}_${part}`, type: 'integer' }))
      : [{ name, type }],
  )
}

/**
 * The table as SQL, and what stands for each value in a row of it.
 *
 * @param parameter The place of a parameter, as {@link givenParameters} names them.
 */
export function givenTable<Values>(
  types: TypesOf<Values>,
  parameter: (name: string) => RawBuilder<unknown>,
): { readonly given: Given; readonly place: PlaceOf<Values> } {
  const columns = columnsOf(types)
  const column = (name: string): RawBuilder<never> => sql.ref(`given_${name}`)
  const arrays = columns.map(({ name, type }) => sql`cast(${parameter(name)} as ${sql.raw(type)}[])`)
  const names = [...columns.map(({ name }) => name), 'row'].map(column)
  const table = sql<{ given_row: unknown }>`unnest(${sql.join(arrays)}) with ordinality`
  return {
    given: table.as<'given'>(sql`given(${sql.join(names)})`),
    place: (name) =>
      types[name] === 'bytea'
        ? sql`substring(cast(${parameter(name)} as bytea) from ${column(`${name}_from`)} for ${column(`${name}_length`)})`
        : column(name),
  }
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

/** The parameters of the table that has these values as its rows. */
export function givenParameters<Values>(
  types: TypesOf<Values>,
  rows: readonly Values[],
): Record<string, unknown> {
  const names = Object.keys(types) as (keyof Values & string)[]
  const parameters = names.map((name) => {
    const values = rows.map((row) => row[name])
    return types[name] === 'bytea' ? inOnePiece(name, values as Uint8Array[]) : { [name]: values }
  })
  return Object.assign({}, ...parameters)
}
