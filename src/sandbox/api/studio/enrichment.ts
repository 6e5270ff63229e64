/** Enriching the rows of an audience: a job that matches each row with a contact or a company. */
import { companyEnrichment } from '../data/companies.ts'
import { contactEnrichment } from '../data/contacts.ts'
import { match } from '../data/enrich.ts'
import { readFields } from '../fields.ts'
import { type ApiCall, accepted, noContent, type Reply } from '../operation.ts'
import { badValue, creditsExhausted, missingInput } from '../platform-error.ts'
import { audienceOf, beginJob } from './jobs.ts'
import { MATCH_FIELDS } from './match-fields.ts'
import type { Audience, Row } from './state.ts'

/**
 * Begins the job. One credit for each record that is new; when there are not enough, none are spent.
 *
 * Answers 202 with the job, 204 when there is no row to enrich.
 */
export function enrichAudience(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const given = readFields(call.attributes, {
    scope: { type: ['AUDIENCE', 'ROW'], required: true },
    rows: 'texts',
    columns: 'texts',
  })
  const rows = rowsOf(audience, given)
  const column = audience.columns.find(({ attributes: { columnType } }) => columnType === 'ZOOMINFO_MATCH')
  if (column === undefined)
    throw missingInput('The audience has no match criteria', { parameter: 'audienceId' })
  if (rows.length === 0) return noContent()

  const criteria = (column.attributes['matchCriteria'] ?? []) as { columnId: string; mappedTo: string }[]
  const isContacts = audience.attributes['type'] === 'CONTACT'
  const matched = rows.map((row) => {
    const input = inputOf(row, criteria)
    const { world } = call
    const record = isContacts
      ? match(input, [], contactEnrichment(world))
      : match(input, [], companyEnrichment(world))
    return { row, id: record?.id }
  })
  const kind = isContacts ? 'contact' : 'company'
  const records = matched.flatMap(({ id }) => (id === undefined ? [] : [`${kind} ${id}`]))
  if (!call.world.credits.spend(records)) throw creditsExhausted(402)
  for (const { row } of matched) row.cells.set(column.id, { state: 'LOADING' })
  const job = beginJob(call, audience.id, () => {
    for (const { row, id } of matched)
      row.cells.set(column.id, id === undefined ? { state: 'NO_RESULT' } : { value: id, state: 'RESULT' })
    if (records.length === 0) return 'FAILED'
    return records.length === matched.length ? 'SUCCEEDED' : 'PARTIALLY_SUCCEEDED'
  })
  return accepted({ id: job.id, type: 'EnrichJob' })
}

function rowsOf(audience: Audience, given: Readonly<Record<string, unknown>>): Row[] {
  const { scope, rows = [], columns = [] } = given as { scope: string; rows?: string[]; columns?: string[] }
  for (const [index, id] of columns.entries()) {
    if (audience.columns.some((column) => column.id === id)) continue
    throw badValue('There is no such column', { pointer: `/data/attributes/columns/${index}` })
  }
  if (scope === 'AUDIENCE') return [...audience.rows.values()]
  if (rows.length === 0) throw missingInput('rows is missing or empty', { pointer: '/data/attributes/rows' })
  return rows.map((id, index) => {
    const row = audience.rows.get(id)
    if (row === undefined)
      throw badValue('There is no such row', { pointer: `/data/attributes/rows/${index}` })
    return row
  })
}

function inputOf(
  row: Row,
  criteria: readonly { columnId: string; mappedTo: string }[],
): Record<string, unknown> {
  const entries = criteria.flatMap(({ columnId, mappedTo }) => {
    const input = MATCH_FIELDS[mappedTo]?.input
    const value = row.cells.get(columnId)?.value
    return input === undefined || value === undefined ? [] : [[input, value]]
  })
  return Object.fromEntries(entries)
}
