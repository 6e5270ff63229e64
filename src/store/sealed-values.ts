/** Every sealed value of the database, with its place: what a key rotation goes through. */
import { type RawBuilder, sql } from 'kysely'
import type { SealedStore } from '../ports/key-port.ts'
import type { SealedLocation, SealedValue } from '../ports/store-records.ts'
import type { Database } from './schema.ts'

/** A column of sealed values. `key`, `row`, `version` and `owner` are expressions over its table. */
interface SealedColumn {
  readonly table: string
  readonly field: string
  /** With `version`, names one row. */
  readonly key: string
  readonly version: string
  /** The table and row that values are sealed for; `key` in `table` where nothing else is said. */
  readonly sealedFor?: { readonly table: string; readonly row: string }
  readonly owner: string
}

const REVOKED = { table: 'accounts', row: 'account_id' }

/** Each sealed column once. A table that gets one is added here, with the place that its values are sealed for. */
const COLUMNS: readonly SealedColumn[] = [
  { table: 'profiles', field: 'secrets', key: 'id', version: 'version', owner: "''" },
  { table: 'accounts', field: 'fields', key: 'id', version: '0', owner: 'owner' },
  { table: 'accounts', field: 'grant', key: 'id', version: 'grant_fence', owner: 'owner' },
  {
    table: 'grant_results',
    field: 'answer',
    key: 'account_id',
    version: 'fence',
    owner: '(select owner from accounts where accounts.id = grant_results.account_id)',
  },
  { table: 'authorization_requests', field: 'sealed', key: 'state_hash', version: '0', owner: 'owner' },
  // What an account leaves when it is unlinked stays sealed for the account's row.
  {
    table: 'pending_revocations',
    field: 'fields',
    key: 'id',
    version: '0',
    owner: 'owner',
    sealedFor: REVOKED,
  },
  {
    table: 'pending_revocations',
    field: 'grant',
    key: 'id',
    version: 'grant_fence',
    owner: 'owner',
    sealedFor: REVOKED,
  },
  { table: 'webhooks', field: 'secret', key: 'id', version: '0', owner: "''" },
]

interface Row {
  readonly key: string
  readonly row: string
  readonly version: number
  /** Null for a journaled answer whose account was unlinked just now. */
  readonly owner: string | null
  readonly sealed: Uint8Array
}

/** The statements about sealed values. */
export function createSealedStore({ kysely, schema }: Database): SealedStore {
  const tableOf = ({ table }: SealedColumn): RawBuilder<unknown> =>
    schema === undefined ? sql.table(table) : sql`${sql.id(schema, table)} as ${sql.id(table)}`
  const ownerOf = ({ owner }: SealedColumn): RawBuilder<unknown> =>
    sql.raw(schema === undefined ? owner : owner.replace('from accounts', `from ${schema}.accounts`))
  const beginsWith = ({ field }: SealedColumn, prefix: Uint8Array): RawBuilder<boolean> =>
    sql<boolean>`(substr(${sql.ref(field)}, 1, ${sql.lit(prefix.byteLength)}) = ${prefix})`
  /** An account without fields has no bytes there. */
  const isSealed = ({ field }: SealedColumn): RawBuilder<boolean> =>
    sql<boolean>`length(${sql.ref(field)}) > 0`
  async function batch(
    column: SealedColumn,
    without: Uint8Array | undefined,
    after: SealedLocation | undefined,
    limit: number,
  ): Promise<SealedValue[]> {
    const { table, field, version, sealedFor = { table, row: column.key } } = column
    const key = sql.raw(column.key)
    // The first comparison is what an index is used for.
    const next =
      after === undefined
        ? sql`1 = 1`
        : sql`${key} >= ${after.key} and (${key} > ${after.key} or ${sql.raw(version)} > ${after.version})`
    const { rows } = await sql<Row>`
      select ${key} as "key", ${sql.raw(sealedFor.row)} as "row", ${sql.raw(version)} as version,
        ${ownerOf(column)} as owner, ${sql.ref(field)} as sealed
      from ${tableOf(column)}
      where ${isSealed(column)} and ${without === undefined ? sql`1 = 1` : sql`not ${beginsWith(column, without)}`} and ${next}
      order by "key", version limit ${sql.lit(limit)}`.execute(kysely)
    return rows.flatMap((found) =>
      found.owner === null
        ? []
        : [
            {
              location: { table, field, key: found.key, version: found.version },
              place: {
                owner: found.owner,
                table: sealedFor.table,
                row: found.row,
                field,
                version: found.version,
              },
              sealed: found.sealed,
            },
          ],
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
          select ${sql.join(counts)} from ${tableOf(column)} where ${isSealed(column)}`.execute(kysely)
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

    async replace({ location, sealed }, anew) {
      const column = COLUMNS.find(({ table, field }) => table === location.table && field === location.field)
      if (column === undefined) throw new TypeError('No such sealed column')
      const { numAffectedRows } = await sql`
        update ${tableOf(column)} set ${sql.id(column.field)} = ${anew}
        where ${sql.raw(column.key)} = ${location.key}
          and ${sql.raw(column.version)} = ${location.version}
          and ${sql.ref(column.field)} = ${sealed}`.execute(kysely)
      return (numAffectedRows ?? 0n) > 0n
    },
  }
}
