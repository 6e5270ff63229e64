/** Audiences of the Studio. */
import { audited } from '../audit.ts'
import { COMPANY_FILTERS } from '../data/company-filters.ts'
import { CONTACT_FILTERS } from '../data/contacts.ts'
import { find } from '../data/search.ts'
import { type Fields, readFields } from '../fields.ts'
import { asObject } from '../json-api.ts'
import { type ApiCall, created, noContent, ok, type Reply } from '../operation.ts'
import { readPage, studioPageOf } from '../paging.ts'
import { badValue, missingInput, notFound } from '../platform-error.ts'
import { choice, flag, sortBy } from '../query.ts'
import { autoMatch, makeColumn, readNewColumn, showColumn } from './columns.ts'
import { audienceOf, studio } from './jobs.ts'
import { type Audience, cellOf, type Row } from './state.ts'

const TEXTS: Fields = { description: 'text', notes: 'text', folderId: 'text' }
const NEW_FIELDS: Fields = {
  ...TEXTS,
  name: { type: 'text', required: true, most: 255 },
  type: { type: ['CONTACT', 'COMPANY'], required: true },
  origin: { type: ['CUSTOM', 'ZOOMINFO_PUBLIC_API'], required: true },
  columns: 'objects',
  zoomInfoSearchCriteria: 'object',
}
const MAX_ROWS_FROM_SEARCH = 100

/** Makes an audience, with the folder for it when none is named. */
export function createAudience(call: ApiCall): Reply {
  const { world, query } = call
  const matchAutomatically = flag(query, 'autoMatchCriteria') ?? false
  const { columns = [], folderId, ...attributes } = readFields(call.attributes, NEW_FIELDS)
  const audience: Audience = {
    id: world.newId('audience'),
    attributes,
    folderId: folderFor(call, folderId, String(attributes['name'])),
    meta: audited(call),
    columns: (columns as unknown[]).map((column, index) => {
      const pointer = `/data/attributes/columns/${index}`
      const given = asObject(asObject(column)?.['attributes'])
      if (given === undefined) throw missingInput('A column needs attributes', { pointer })
      return makeColumn(call, readNewColumn(given, `${pointer}/attributes`, ['CUSTOM']))
    }),
    rows: new Map(),
  }
  if (attributes['origin'] === 'ZOOMINFO_PUBLIC_API') fillFromSearch(call, audience)
  if (matchAutomatically) autoMatch(call, audience)
  studio(world).audiences.set(audience.id, audience)
  return created(show(call, audience, true))
}

/** Lists audiences. */
export function listAudiences(call: ApiCall): Reply {
  const { query, path, world } = call
  const page = readPage(query)
  const type = choice(query, 'filter[type]', ['CONTACT', 'COMPANY'])
  const text = query.get('filter[searchText]')?.toLowerCase() ?? ''
  const order = sortBy<Audience>(
    query,
    {
      name: ({ attributes }) => String(attributes['name']),
      createdAt: ({ meta }) => meta.createdAt,
      updatedAt: ({ meta }) => meta.updatedAt,
      recordCount: ({ rows }) => rows.size,
    },
    '-updatedAt',
  )
  const found = [...studio(world).audiences.values()].filter(
    ({ attributes }) =>
      (type === undefined || attributes['type'] === type) &&
      String(attributes['name']).toLowerCase().includes(text),
  )
  const shown = found.sort(order).map((audience) => show(call, audience, false))
  return ok(studioPageOf(shown, page, path))
}

/** Answers with one audience. */
export function getAudience(call: ApiCall): Reply {
  return ok({ data: show(call, audienceOf(call), true) })
}

/** Changes the attributes that are given. */
export function updateAudience(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const fields = { ...TEXTS, name: { type: 'text', most: 255 } } as const
  const { folderId, ...given } = readFields(call.attributes, fields, { partial: true })
  if (folderId !== undefined) audience.folderId = folderFor(call, folderId, '')
  audience.attributes = { ...audience.attributes, ...given }
  audience.meta = audited(call, audience.meta)
  return ok({ data: show(call, audience, false) })
}

/** Deletes an audience with its rows. */
export function deleteAudience(call: ApiCall): Reply {
  studio(call.world).audiences.delete(audienceOf(call).id)
  return noContent()
}

function folderFor(call: ApiCall, folderId: unknown, name: string): string {
  const { folders } = studio(call.world)
  if (folderId !== undefined) {
    if (!folders.has(String(folderId))) throw notFound('folder', 'folderId')
    return String(folderId)
  }
  const folder = { id: call.world.newId('folder'), attributes: { name, starred: false }, meta: audited(call) }
  folders.set(folder.id, folder)
  return folder.id
}

function fillFromSearch(call: ApiCall, audience: Audience): void {
  const isContacts = audience.attributes['type'] === 'CONTACT'
  const name = isContacts ? 'contactSearch' : 'companySearch'
  const pointer = `/data/attributes/zoomInfoSearchCriteria/${name}`
  const attributes = asObject(asObject(audience.attributes['zoomInfoSearchCriteria'])?.[name])
  if (attributes === undefined) throw missingInput(`${name} is required for this type`, { pointer })
  if (audience.columns.length > 0) {
    throw badValue('An audience from a search gets its own columns', { pointer: '/data/attributes/columns' })
  }
  const { contacts, companies } = call.world.seeded
  const search = { attributes, query: new URLSearchParams() }
  const show = (one: (typeof companies)[number]) => ({ Company: one.name, Website: `www.${one.domain}` })
  const records: readonly Record<string, string>[] = isContacts
    ? find(search, { records: contacts, filters: CONTACT_FILTERS, show: () => ({}) })
        .slice(0, MAX_ROWS_FROM_SEARCH)
        .map(({ firstName, lastName, company }) => ({
          'First name': firstName,
          'Last name': lastName,
          ...show(company),
        }))
    : find(search, { records: companies, filters: COMPANY_FILTERS, show: () => ({}) })
        .slice(0, MAX_ROWS_FROM_SEARCH)
        .map(show)
  const names = isContacts ? ['First name', 'Last name', 'Company', 'Website'] : ['Company', 'Website']
  audience.columns = names.map((column) =>
    makeColumn(call, { name: column, dataType: column === 'Website' ? 'URL' : 'TEXT', columnType: 'CUSTOM' }),
  )
  for (const record of records) {
    const cells = audience.columns.map(({ id, attributes: { name: column } }) => {
      return [id, cellOf(record[column])] as const
    })
    const row: Row = { id: call.world.newId('row'), cells: new Map(cells) }
    audience.rows.set(row.id, row)
  }
}

function show(call: ApiCall, audience: Audience, detail: boolean): Record<string, unknown> {
  const { id, attributes, folderId, meta, columns, rows } = audience
  const { zoomInfoSearchCriteria, ...shown } = attributes
  const folder = studio(call.world).folders.get(folderId)
  return {
    id,
    type: 'Audience',
    attributes: {
      ...shown,
      recordCount: rows.size,
      folderId,
      folderName: folder?.attributes['name'],
      columns: columns.map(showColumn),
      ...(detail && zoomInfoSearchCriteria !== undefined ? { zoomInfoSearchCriteria } : {}),
    },
    meta,
  }
}
