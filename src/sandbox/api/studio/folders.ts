/** Folders of the Studio. */
import { audited } from '../audit.ts'
import { type Fields, readFields } from '../fields.ts'
import { type ApiCall, created, noContent, ok, type Reply } from '../operation.ts'
import { readPage, studioPageOf } from '../paging.ts'
import { badValue, notFound } from '../platform-error.ts'
import { sortBy } from '../query.ts'
import { studio } from './jobs.ts'
import type { Folder } from './state.ts'

const FIELDS: Fields = {
  name: { type: 'text', required: true, most: 255 },
  description: 'text',
  notes: 'text',
  starred: 'flag',
  audiences: { type: 'texts', readOnly: true },
}

/** Makes a folder. */
export function createFolder(call: ApiCall): Reply {
  const attributes = { starred: false, ...readFields(call.attributes, FIELDS) }
  const folder = { id: call.world.newId('folder'), attributes, meta: audited(call) }
  studio(call.world).folders.set(folder.id, folder)
  return created(show(call, folder))
}

/** Lists folders. */
export function listFolders(call: ApiCall): Reply {
  const { query, path } = call
  const page = readPage(query)
  // As the provider does: this one filter is documented and refused.
  if (query.has('filter[updatedAfter]')) {
    throw badValue('filter[updatedAfter] cannot be used', { parameter: 'filter[updatedAfter]' })
  }
  const text = query.get('filter[searchText]')?.toLowerCase() ?? ''
  const [createdBy, updatedBy] = [ids(query, 'filter[createdById]'), ids(query, 'filter[updatedById]')]
  const after = query.get('filter[createdAfter]') ?? ''
  const before = query.get('filter[createdBefore]') ?? '9999'
  const updatedBefore = query.get('filter[updatedBefore]') ?? '9999'
  const order = sortBy<Folder>(
    query,
    {
      name: ({ attributes }) => String(attributes['name']),
      createdAt: ({ meta }) => meta.createdAt,
      updatedAt: ({ meta }) => meta.updatedAt,
      audienceCount: ({ id }) => audiencesIn(call, id).length,
      recentlyViewed: ({ meta }) => meta.updatedAt,
    },
    '-updatedAt',
  )
  const found = [...studio(call.world).folders.values()].filter(
    ({ attributes, meta }) =>
      String(attributes['name']).toLowerCase().includes(text) &&
      (createdBy?.includes(meta.createdById) ?? true) &&
      (updatedBy?.includes(meta.updatedById) ?? true) &&
      meta.createdAt > after &&
      meta.createdAt < before &&
      meta.updatedAt < updatedBefore,
  )
  return ok(
    studioPageOf(
      found.sort(order).map((folder) => show(call, folder)),
      page,
      path,
    ),
  )
}

/** Answers with one folder. */
export function getFolder(call: ApiCall): Reply {
  return ok({ data: show(call, folderOf(call)) })
}

/** Changes the attributes that are given. */
export function updateFolder(call: ApiCall): Reply {
  const folder = folderOf(call)
  const attributes = { ...folder.attributes, ...readFields(call.attributes, FIELDS, { partial: true }) }
  const changed = { ...folder, attributes, meta: audited(call, folder.meta) }
  studio(call.world).folders.set(folder.id, changed)
  return ok({ data: show(call, changed) })
}

/** Deletes a folder with the audiences in it. */
export function deleteFolder(call: ApiCall): Reply {
  const { id } = folderOf(call)
  const { folders, audiences } = studio(call.world)
  for (const audience of audiencesIn(call, id)) audiences.delete(audience)
  folders.delete(id)
  return noContent()
}

function folderOf(call: ApiCall): Folder {
  const folder = studio(call.world).folders.get(call.parameters['folderId'] ?? '')
  if (folder === undefined) throw notFound('folder', 'folderId')
  return folder
}

function show(call: ApiCall, { id, attributes, meta }: Folder): Record<string, unknown> {
  return { id, type: 'Folder', attributes: { ...attributes, audiences: audiencesIn(call, id) }, meta }
}

function audiencesIn({ world }: ApiCall, folderId: string): string[] {
  return [...studio(world).audiences.values()].filter((one) => one.folderId === folderId).map(({ id }) => id)
}

function ids(query: URLSearchParams, name: string): number[] | undefined {
  return query.get(name)?.split(',').map(Number)
}
