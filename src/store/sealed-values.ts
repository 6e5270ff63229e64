/** Every sealed value of the database, with its place: what a key rotation goes through. */
import { type RawBuilder, sql } from 'kysely'
import type { SealedPlace } from '../ports.ts'
import type { SealedStore } from '../store-port.ts'
import type { SealedValue } from '../store-records.ts'
import type { Database } from './schema.ts'

/** A column of sealed values. Expressions over its table; `row` and `version` together name one value. */
interface SealedColumn {
  readonly table: string
  readonly field: string
  readonly row: string
  readonly version: string
  readonly owner: string
}

/** Each sealed column once. A table that gets one is added here, with the place that its values are sealed for. */
const COLUMNS: readonly SealedColumn[] = [
  { table: 'profiles', field: 'secrets', row: 'id', version: 'version', owner: "''" },
  { table: 'accounts', field: 'fields', row: 'id', version: '0', owner: 'owner' },
  { table: 'accounts', field: 'grant', row: 'id', version: 'grant_fence', owner: 'owner' },
  {
    table: 'grant_results',
    field: 'answer',
    row: 'account_id',
    version: 'fence',
    owner: '(select owner from accounts where accounts.id = grant_results.account_id)',
  },
  { table: 'authorization_requests', field: 'sealed', row: 'state_hash', version: '0', owner: 'owner' },
]

type Row = Omit<SealedPlace, 'table' | 'field'> & { readonly sealed: Uint8Array }

/** The statements about sealed values. */
export function createSealedStore({ kysely, schema }: Database): SealedStore {
  const tableOf = ({ table }: SealedColumn): RawBuilder<unknown> =>
    schema === undefined ? sql.table(table) : sql`${sql.id(schema, table)} as ${sql.id(table)}`
  const ownerOf = ({ owner }: SealedColumn): RawBuilder<unknown> =>
    sql.raw(schema === undefined ? owner : owner.replace('from accounts', `from ${schema}.accounts`))
  const beginsWith = ({ field }: SealedColumn, prefix: Uint8Array): RawBuilder<boolean> =>
    sql<boolean>`(substr(${sql.ref(field)}, 1, ${sql.lit(prefix.byteLength)}) = ${prefix})`
  async function batch(
    column: SealedColumn,
    without: Uint8Array | undefined,
    after: SealedPlace | undefined,
    limit: number,
  ): Promise<SealedValue[]> {
    const { table, field, row, version } = column
    // The first comparison is what an index is used for.
    const next =
      after === undefined
        ? sql`1 = 1`
        : sql`${sql.raw(row)} >= ${after.row}
          and (${sql.raw(row)} > ${after.row} or ${sql.raw(version)} > ${sql.lit(after.version)})`
    const { rows } = await sql<Row>`
      select ${sql.raw(row)} as "row", ${sql.raw(version)} as version, ${ownerOf(column)} as owner,
        ${sql.ref(field)} as sealed
      from ${tableOf(column)}
      where ${without === undefined ? sql`1 = 1` : sql`not ${beginsWith(column, without)}`} and ${next}
      order by "row", version limit ${sql.lit(limit)}`.execute(kysely)
    // A journaled answer whose account was unlinked between two statements has no owner, and is about to go.
    return rows.flatMap(({ sealed, owner, ...place }) =>
      owner === null ? [] : [{ place: { table, field, owner, ...place }, sealed }],
    )
  }

  return {
    async count(prefixes) {
      const type = sql.raw(schema === undefined ? 'integer' : 'double precision')
      let total = 0
      const each = prefixes.map(() => 0)
      for (const column of COLUMNS) {
        const counts = [
          sql`cast(count(*) as ${type}) as n`,
          ...prefixes.map(
            (prefix, index) =>
              sql`cast(count(case when ${beginsWith(column, prefix)} then 1 end) as ${type}) as ${sql.id(`n${index}`)}`,
          ),
        ]
        const { rows } = await sql<Record<string, number>>`
          select ${sql.join(counts)} from ${tableOf(column)}`.execute(kysely)
        total += rows[0]?.['n'] ?? 0
        for (const index of each.keys()) each[index] = (each[index] ?? 0) + (rows[0]?.[`n${index}`] ?? 0)
      }
      return { total, each }
    },

    async list({ without, after, limit }) {
      const start = COLUMNS.findIndex(({ table, field }) => table === after?.table && field === after.field)
      for (const column of COLUMNS.slice(Math.max(0, start))) {
        const isStarted = column.table === after?.table && column.field === after.field
        const values = await batch(column, without, isStarted ? after : undefined, limit)
        if (values.length > 0) return values
      }
      return []
    },

    async replace({ place, sealed }, anew) {
      const column = COLUMNS.find(({ table, field }) => table === place.table && field === place.field)
      if (column === undefined) throw new TypeError('No such sealed column')
      const { numAffectedRows } = await sql`
        update ${tableOf(column)} set ${sql.id(column.field)} = ${anew}
        where ${sql.raw(column.row)} = ${place.row} and ${sql.raw(column.version)} = ${sql.lit(place.version)}
          and ${sql.ref(column.field)} = ${sealed}`.execute(kysely)
      return (numAffectedRows ?? 0n) > 0n
    },
  }
}
