/** Columns of an audience. */
import { audited } from '../audit.ts'
import { type Fields, readFields } from '../fields.ts'
import { type ApiCall, created, noContent, ok, type Reply } from '../operation.ts'
import { badValue, missingInput, notFound, PlatformError } from '../platform-error.ts'
import { audienceOf } from './jobs.ts'
import { MATCH_FIELDS } from './match-fields.ts'
import { type Audience, COLUMN_BEHAVIOUR, type Column } from './state.ts'

/** What a cell of a column of each type can hold. */
export const DATA_TYPES: Readonly<Record<string, 'text' | 'number' | 'flag' | 'texts' | 'numbers'>> =
  Object.freeze({
    ...of('text', 'TEXT LARGE_TEXT EMAIL PHONE URL DATE OBJECT MARKUP PICKLIST REFERENCE OPAQUE_IDENTIFIER'),
    ...of('number', 'INTEGER DECIMAL PERCENT CURRENCY ORDINAL_IDENTIFIER ZI_CONTACT_ID ZI_COMPANY_ID'),
    ...of('flag', 'BOOLEAN CHECKBOX'),
    ...of('texts', 'STRING_LIST EMAIL_LIST PHONE_LIST URL_LIST MULTIPICKLIST'),
    ...of('numbers', 'NUMBER_LIST'),
  })

const TOOLS = ['AI_DATA_ANALYSIS', 'AI_WEB_RESEARCH', 'AI_CONVERSATION_INTELLIGENCE', 'AI_EMAILER']
const COLUMN_TYPES = ['CUSTOM', 'FORMULA', 'AI', 'ZOOMINFO_MATCH']
const READ_ONLY = Object.fromEntries(
  Object.keys(COLUMN_BEHAVIOUR).map((name) => [name, { type: 'flag', readOnly: true } as const]),
)
const SHOWN: Fields = { isFrozen: 'flag', isHidden: 'flag' }

/** The attributes of a new column. @throws {PlatformError} When they do not fit its type. */
export function readNewColumn(
  attributes: Readonly<Record<string, unknown>>,
  pointer: string,
  types: readonly string[] = COLUMN_TYPES,
): Column['attributes'] {
  const fields: Fields = {
    ...READ_ONLY,
    ...SHOWN,
    name: { type: 'text', required: true, most: 255 },
    columnType: { type: types, required: true },
    dataType: Object.keys(DATA_TYPES),
    prompt: 'text',
    tool: TOOLS,
    dataDependencies: 'objects',
  }
  const given = readFields(attributes, fields, { pointer })
  const { columnType, dataType, prompt } = given
  const isMatch = columnType === 'ZOOMINFO_MATCH'
  if (dataType === undefined && (columnType === 'CUSTOM' || isMatch))
    throw missingInput('dataType is missing', { pointer: `${pointer}/dataType` })
  if (isMatch && dataType !== 'ZI_CONTACT_ID' && dataType !== 'ZI_COMPANY_ID')
    throw badValue('dataType must be ZI_CONTACT_ID or ZI_COMPANY_ID', { pointer: `${pointer}/dataType` })
  if (prompt === undefined && (columnType === 'FORMULA' || columnType === 'AI'))
    throw missingInput('prompt is missing', { pointer: `${pointer}/prompt` })
  return { ...given, name: String(given['name']), columnType: String(columnType) }
}

/** A new column. */
export function makeColumn(call: ApiCall, attributes: Column['attributes']): Column {
  const isEditable = attributes.columnType === 'CUSTOM'
  const shown = { isFrozen: false, isHidden: false, ...attributes, ...COLUMN_BEHAVIOUR, isEditable }
  return { id: call.world.newId('column'), attributes: shown, meta: audited(call) }
}

/** A column as the API shows it. */
export function showColumn({ id, attributes, meta }: Column): Record<string, unknown> {
  return { id, type: 'Column', attributes, meta }
}

/** Adds columns to an audience. */
export function addColumns(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const read = call.resources.map(({ attributes, pointer }) =>
    readNewColumn(attributes, `${pointer}/attributes`),
  )
  const added = read.map((attributes) => makeColumn(call, attributes))
  audience.columns.push(...added)
  return created(added.map(showColumn))
}

/** Renames, freezes or hides a column. */
export function updateColumn(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const column = columnOf(call, audience)
  const given = readFields(
    call.attributes,
    { ...SHOWN, name: { type: 'text', most: 255 } },
    { partial: true },
  )
  const attributes = { ...column.attributes, ...given }
  const changed = { ...column, attributes, meta: audited(call, column.meta) }
  audience.columns = audience.columns.map((one) => (one === column ? changed : one))
  return ok({ data: showColumn(changed) })
}

/** Deletes a column with its cells. */
export function deleteColumn(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const column = columnOf(call, audience)
  if (column.attributes['isDeletable'] !== true) {
    const detail = 'This column cannot be deleted'
    throw new PlatformError(400, 'PFAPI0002', 'Validation failed', detail, { parameter: 'columnId' })
  }
  audience.columns = audience.columns.filter((one) => one !== column)
  for (const { cells } of audience.rows.values()) cells.delete(column.id)
  return noContent()
}

/** Answers with what an AI column can draw on. */
export function columnDependencies(call: ApiCall): Reply {
  const audience = audienceOf(call)
  if (!TOOLS.includes(call.parameters['tool'] ?? ''))
    throw badValue(`tool must be one of: ${TOOLS.join(', ')}`, { parameter: 'tool' })
  const columns = audience.columns.map(({ id, attributes: { name, dataType = 'TEXT' } }) => {
    return { id, name, dataType, type: 'COLUMN' }
  })
  const knowledge = { id: 'company_overview', name: 'Company overview', dataType: 'LARGE_TEXT' }
  const attributes = [...columns, { ...knowledge, type: 'KNOWLEDGE_BASE' }]
  return ok({ data: { type: 'ColumnDataDependencyList', attributes } })
}

/** Sets what the match column matches by: as the request says, or by the columns' names. */
export function upsertMatchCriteria(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const { matchCriteria } = readFields(call.attributes, { matchCriteria: 'objects' })
  if (matchCriteria === undefined) return ok({ data: showColumn(autoMatch(call, audience)) })
  const pointer = '/data/attributes/matchCriteria'
  const criteria = (matchCriteria as Record<string, unknown>[]).map((one, index) => {
    const at = `${pointer}/${index}`
    const { columnId, mappedTo } = readFields(
      one,
      {
        columnId: { type: 'text', required: true },
        mappedTo: { type: Object.keys(MATCH_FIELDS), required: true },
      },
      { pointer: at },
    )
    if (!audience.columns.some(({ id }) => id === columnId))
      throw badValue('There is no such column', { pointer: `${at}/columnId` })
    return { columnId, mappedTo }
  })
  return ok({ data: showColumn(setMatchCriteria(call, audience, criteria)) })
}

/** Maps the columns whose names say what they hold. */
export function autoMatch(call: ApiCall, audience: Audience): Column {
  const criteria = audience.columns.flatMap(({ id, attributes: { name } }) => {
    const mappedTo = Object.keys(MATCH_FIELDS).find((field) =>
      MATCH_FIELDS[field]?.names.includes(name.trim().toLowerCase()),
    )
    return mappedTo === undefined ? [] : [{ columnId: id, mappedTo }]
  })
  return setMatchCriteria(call, audience, criteria)
}

function setMatchCriteria(call: ApiCall, audience: Audience, matchCriteria: readonly unknown[]): Column {
  const isContacts = audience.attributes['type'] === 'CONTACT'
  const known = audience.columns.find(({ attributes: { columnType } }) => columnType === 'ZOOMINFO_MATCH')
  const column =
    known ??
    makeColumn(call, {
      name: 'ZoomInfo match',
      columnType: 'ZOOMINFO_MATCH',
      dataType: isContacts ? 'ZI_CONTACT_ID' : 'ZI_COMPANY_ID',
    })
  const changed = {
    ...column,
    attributes: { ...column.attributes, matchCriteria },
    meta: audited(call, column.meta),
  }
  audience.columns = [...audience.columns.filter((one) => one !== known), changed]
  return changed
}

function columnOf({ parameters }: ApiCall, audience: Audience): Column {
  const column = audience.columns.find(({ id }) => id === parameters['columnId'])
  if (column === undefined) throw notFound('column', 'columnId')
  return column
}

function of<T extends string>(kind: T, names: string): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]))
}
