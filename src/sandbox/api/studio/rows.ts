/** Rows of an audience. */
import { readFields } from '../fields.ts'
import type { Resource } from '../json-api.ts'
import { type ApiCall, accepted, ok, type Reply } from '../operation.ts'
import { readPage, studioPageOf } from '../paging.ts'
import { badType, badValue, missingInput, notFound } from '../platform-error.ts'
import { DATA_TYPES } from './columns.ts'
import { audienceOf, beginJob } from './jobs.ts'
import { rowFilter } from './row-filter.ts'
import { type Audience, type Cell, cellOf, type Row } from './state.ts'

const MAX_SIZE = 500

/** Answers with one row. */
export function getRow(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const row = audience.rows.get(call.parameters['rowId'] ?? '')
  if (row === undefined) throw notFound('row', 'rowId')
  return ok({ data: show(audience, row, wantedColumns(call, audience)) })
}

/** Answers with the rows that match, page by page. Without a body, with all. */
export function searchRows(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const page = readPage(call.query, MAX_SIZE)
  const columns = wantedColumns(call, audience)
  const { filter, ids } = readFields(call.attributes, { filter: 'object', ids: 'texts' })
  const matches = rowFilter(audience, filter)
  const sort = call.query.get('sort')
  const sortColumn = sort?.replace(/^-/, '')
  if (sortColumn !== undefined) requireColumn(audience, sortColumn, { parameter: 'sort' })
  const direction = sort?.startsWith('-') ? -1 : 1
  const found = [...audience.rows.values()].filter(
    (row) => (ids === undefined || (ids as string[]).includes(row.id)) && matches(row),
  )
  if (sortColumn !== undefined) {
    const key = (row: Row): string => String(row.cells.get(sortColumn)?.value ?? '')
    found.sort((a, b) => direction * key(a).localeCompare(key(b), 'en', { numeric: true }))
  }
  return ok(
    studioPageOf(
      found.map((row) => show(audience, row, columns)),
      page,
      call.path,
    ),
  )
}

/** Makes rows, and changes those that have an id. All of them or, when one is wrong, none. */
export function upsertRows(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const changes = call.resources.map((resource) => readRow(resource, audience))
  const rows = changes.map(({ id, cells }) => {
    const row = audience.rows.get(id ?? '') ?? { id: call.world.newId('row'), cells: new Map<string, Cell>() }
    for (const [columnId, cell] of cells) row.cells.set(columnId, cell)
    audience.rows.set(row.id, row)
    return row
  })
  return ok({ data: rows.map((row) => show(audience, row)) })
}

/** Deletes rows, some time after the answer. */
export function deleteRows(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const ids = call.resources.map(({ id, pointer }) => {
    if (id === undefined) throw missingInput('id is missing', { pointer: `${pointer}/id` })
    if (!audience.rows.has(id)) throw badValue('There is no such row', { pointer: `${pointer}/id` })
    return id
  })
  const job = beginJob(call, audience.id, () => {
    for (const id of ids) audience.rows.delete(id)
    return 'SUCCEEDED'
  })
  return accepted({ id: job.id, type: 'RowAsyncJob' })
}

function readRow(
  resource: Resource,
  audience: Audience,
): { id: string | undefined; cells: [string, Cell][] } {
  const { id, attributes, pointer } = resource
  if (id !== undefined && !audience.rows.has(id))
    throw badValue('There is no such row', { pointer: `${pointer}/id` })
  const at = `${pointer}/attributes`
  const { values } = readFields(attributes, { values: { type: 'objects', required: true } }, { pointer: at })
  const cells = (values as Record<string, unknown>[]).map((given, index): [string, Cell] => {
    const cell = `${at}/values/${index}`
    const { columnId, value } = readFields(
      given,
      {
        columnId: { type: 'text', required: true },
        value: 'anything',
        state: { type: 'text', readOnly: true },
        errorDetails: { type: 'object', readOnly: true },
      },
      { pointer: cell },
    )
    const { dataType = 'TEXT' } = requireColumn(audience, String(columnId), { pointer: `${cell}/columnId` })
    if (value !== null && !fits(value, dataType))
      throw badType(`value does not fit ${dataType}`, { pointer: `${cell}/value` })
    return [String(columnId), cellOf(value)]
  })
  return { id, cells }
}

function fits(value: unknown, dataType: string): boolean {
  const isText = (one: unknown): boolean => typeof one === 'string'
  const isNumber = (one: unknown): boolean => typeof one === 'number'
  switch (DATA_TYPES[dataType]) {
    case 'number':
      return isNumber(value) && (dataType !== 'INTEGER' || Number.isSafeInteger(value))
    case 'flag':
      return typeof value === 'boolean'
    case 'texts':
      return Array.isArray(value) && value.every(isText)
    case 'numbers':
      return Array.isArray(value) && value.every(isNumber)
    default:
      return isText(value)
  }
}

function requireColumn(audience: Audience, id: string, source: { pointer: string } | { parameter: string }) {
  const column = audience.columns.find((one) => one.id === id)
  if (column === undefined) throw badValue('There is no such column', source)
  return column.attributes
}

function wantedColumns({ query }: ApiCall, audience: Audience): string[] | undefined {
  const wanted = query.getAll('columns').flatMap((value) => value.split(','))
  for (const id of wanted) requireColumn(audience, id, { parameter: 'columns' })
  return wanted.length === 0 ? undefined : wanted
}

function show(
  { columns }: Audience,
  { id, cells }: Row,
  wanted?: readonly string[],
): Record<string, unknown> {
  const shown = columns.filter((column) => wanted?.includes(column.id) ?? true)
  const values = shown.map((column) => {
    const { value = '', state } = cells.get(column.id) ?? cellOf(undefined)
    return { columnId: column.id, value, state }
  })
  return { id, type: 'Row', attributes: { values } }
}
