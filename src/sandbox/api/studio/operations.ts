/** The operations of the Studio API. */
import type { Operation, Operations, RequestBody } from '../operation.ts'
import { createAudience, deleteAudience, getAudience, listAudiences, updateAudience } from './audiences.ts'
import { addColumns, columnDependencies, deleteColumn, updateColumn, upsertMatchCriteria } from './columns.ts'
import { enrichAudience } from './enrichment.ts'
import { createFolder, deleteFolder, getFolder, listFolders, updateFolder } from './folders.ts'
import { getJob } from './jobs.ts'
import { filterMetadata } from './row-filter.ts'
import { deleteRows, getRow, searchRows, upsertRows } from './rows.ts'

const roles = ['lim:wkb']
const BASE = '/studio/v1/audiences/{audienceId}'

function read(call: Operation['call'], body?: RequestBody): Operation {
  return { scopes: ['api:audience:read'], roles, call, ...(body === undefined ? {} : { body }) }
}

function manage(call: Operation['call'], body?: RequestBody): Operation {
  return { ...read(call, body), scopes: ['api:audience:manage'] }
}

/** Everything under `/studio/v1`. */
export const STUDIO_OPERATIONS: Operations = Object.freeze({
  'POST /studio/v1/folders': manage(createFolder, { type: 'Folder' }),
  'GET /studio/v1/folders': read(listFolders),
  'GET /studio/v1/folders/{folderId}': read(getFolder),
  'PATCH /studio/v1/folders/{folderId}': manage(updateFolder, { type: 'Folder' }),
  'DELETE /studio/v1/folders/{folderId}': manage(deleteFolder),
  'POST /studio/v1/audiences': manage(createAudience, { type: 'Audience' }),
  'GET /studio/v1/audiences': read(listAudiences),
  [`GET ${BASE}`]: read(getAudience),
  [`PATCH ${BASE}`]: manage(updateAudience, { type: 'Audience' }),
  [`DELETE ${BASE}`]: manage(deleteAudience),
  [`GET ${BASE}/filter-metadata`]: read(filterMetadata),
  [`POST ${BASE}/actions/match-criteria`]: manage(upsertMatchCriteria, {
    type: 'UpsertMatchCriteria',
    data: 'optional',
  }),
  [`POST ${BASE}/actions/enrich`]: manage(enrichAudience, { type: 'AudienceEnrichment' }),
  [`GET ${BASE}/jobs/{jobId}`]: read(getJob),
  [`POST ${BASE}/columns/actions/bulk/create`]: manage(addColumns, { type: 'Column', data: 'list' }),
  [`GET ${BASE}/columns/data-dependencies/{tool}`]: read(columnDependencies),
  [`PATCH ${BASE}/columns/{columnId}`]: manage(updateColumn, { type: 'Column' }),
  [`DELETE ${BASE}/columns/{columnId}`]: manage(deleteColumn),
  [`GET ${BASE}/rows/{rowId}`]: read(getRow),
  [`POST ${BASE}/rows/actions/search`]: read(searchRows, { type: 'RowSearch', data: 'optional' }),
  [`POST ${BASE}/rows/actions/upsert`]: manage(upsertRows, { type: 'Row', data: 'list', most: 50 }),
  [`POST ${BASE}/rows/actions/bulk/upsert`]: manage(upsertRows, { type: 'Row', data: 'list', most: 500 }),
  [`DELETE ${BASE}/rows/actions/bulk/delete`]: manage(deleteRows, { type: 'Row', data: 'list', most: 1000 }),
})
