import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, codeOf, dataOf, listOf, openApi } from './open-api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.sandbox.close())

const NOBODY = '00000000-0000-4000-a000-000000000000'
const column = (name: string, dataType: string) => ({
  type: 'Column',
  attributes: { name, dataType, columnType: 'CUSTOM' },
})

/** An audience with an e-mail column and a number column. */
async function makeAudience() {
  const answer = await api.send('POST /studio/v1/audiences?autoMatchCriteria=true', 'Audience', {
    name: 'Fair',
    type: 'CONTACT',
    origin: 'CUSTOM',
    columns: [column('Email', 'EMAIL'), column('Score', 'INTEGER')],
  })
  expect(answer.status).toBe(201)
  const { id, attributes } = dataOf(answer)
  const columns = attributes['columns'] as { id: string; attributes: Record<string, unknown> }[]
  const [email, score, match] = columns.map((one) => one.id)
  const base = `/studio/v1/audiences/${id}`
  const row = (value: string, points: unknown, rowId?: string) => ({
    type: 'Row',
    ...(rowId === undefined ? {} : { id: rowId }),
    attributes: {
      values: [
        { columnId: email, value },
        ...(points === undefined ? [] : [{ columnId: score, value: points }]),
      ],
    },
  })
  return { id, attributes, columns, base, row, email, score, match }
}

describe('folders', () => {
  test('are made, changed, listed and deleted with their audiences', async () => {
    const folder = dataOf(await api.send('POST /studio/v1/folders', 'Folder', { name: 'Autumn' }))
    expect(folder).toMatchObject({
      attributes: { name: 'Autumn', starred: false, audiences: [] },
      meta: { createdByName: 'Integration User' },
    })
    const { id } = folder
    const inside = await api.send('POST /studio/v1/audiences', 'Audience', {
      name: 'A',
      type: 'COMPANY',
      origin: 'CUSTOM',
      folderId: id,
    })
    const changed = await api.send(`PATCH /studio/v1/folders/${id}`, 'Folder', { starred: true })
    expect(dataOf(changed).attributes).toMatchObject({ starred: true, audiences: [dataOf(inside).id] })
    const found = await api.call('GET /studio/v1/folders?filter[searchText]=AUTU&sort=name&page[size]=1')
    expect(found.body).toMatchObject({ meta: { page: { size: 1, number: 1 }, total: 1 } })
    expect((await api.call(`DELETE /studio/v1/folders/${id}`)).status).toBe(204)
    expect((await api.call(`GET /studio/v1/folders/${id}`)).status).toBe(404)
    expect((await api.call(`GET /studio/v1/audiences/${dataOf(inside).id}`)).status).toBe(404)
  })

  test('cannot be filtered by when they were changed, as with the provider', async () => {
    const refused = await api.call('GET /studio/v1/folders?filter[updatedAfter]=2026-01-01T00:00:00Z')
    expect([refused.status, codeOf(refused)]).toEqual([400, 'PFAPI0006'])
  })
})

describe('audiences', () => {
  test('get a folder of their own, and match criteria by the names of their columns', async () => {
    const { attributes, columns, email } = await makeAudience()
    expect(attributes).toMatchObject({ folderName: 'Fair', recordCount: 0, origin: 'CUSTOM' })
    expect(columns[2]?.attributes).toMatchObject({
      columnType: 'ZOOMINFO_MATCH',
      matchCriteria: [{ columnId: email, mappedTo: 'CONTACT_EMAIL' }],
    })
  })

  test('are filled from a search', async () => {
    const answer = await api.send('POST /studio/v1/audiences', 'Audience', {
      name: 'Canadians',
      type: 'CONTACT',
      origin: 'ZOOMINFO_PUBLIC_API',
      zoomInfoSearchCriteria: { contactSearch: { country: 'Canada', executivesOnly: true } },
    })
    expect(dataOf(answer).attributes).toMatchObject({ recordCount: expect.any(Number) })
    expect(dataOf(answer).attributes['recordCount']).toBeGreaterThan(0)
    const listed = await api.call('GET /studio/v1/audiences?filter[searchText]=canad&filter[type]=CONTACT')
    expect(listOf(listed).map(({ id }) => id)).toEqual([dataOf(answer).id])
  })

  test.each([
    [{ name: 'A', type: 'CONTACT' }, 'PFAPI0004', 'origin'],
    [{ name: 'A', type: 'PERSON', origin: 'CUSTOM' }, 'PFAPI0006', 'type'],
    [{ name: 'A', type: 'CONTACT', origin: 'CUSTOM', colour: 'red' }, 'PFAPI0003', 'colour'],
    [{ name: 4, type: 'CONTACT', origin: 'CUSTOM' }, 'PFAPI0008', 'name'],
    [
      { name: 'A', type: 'CONTACT', origin: 'CUSTOM', columns: [column('x', 'COLOUR')] },
      'PFAPI0006',
      'columns/0/attributes/dataType',
    ],
    [
      { name: 'A', type: 'CONTACT', origin: 'ZOOMINFO_PUBLIC_API' },
      'PFAPI0004',
      'zoomInfoSearchCriteria/contactSearch',
    ],
  ])('are refused for %j', async (attributes, code, pointer) => {
    const { status, body } = await api.send('POST /studio/v1/audiences', 'Audience', attributes)
    expect(status).toBe(400)
    expect(body['errors']).toMatchObject([{ code, source: { pointer: `/data/attributes/${pointer}` } }])
  })
})

describe('rows', () => {
  test('are made, found, changed, and deleted some time after the answer', async () => {
    const { base, row, email, score, id } = await makeAudience()
    const made = await api.call(`POST ${base}/rows/actions/upsert`, {
      data: [row('a@x.example', 10), row('b@x.example', 9), row('c@y.example', undefined)],
    })
    const [first, , third] = listOf(made)
    expect(third?.attributes).toMatchObject({
      values: [{ value: 'c@y.example', state: 'RESULT' }, { value: '', state: 'BLANK' }, { state: 'BLANK' }],
    })
    const search = (attributes: unknown, query = '') =>
      api.send(`POST ${base}/rows/actions/search${query}`, 'RowSearch', attributes)
    const filter = (columnId: string | undefined, filterOperator: string, ...values: unknown[]) => ({
      filter: { operator: 'AND', filters: [{ type: 'Filter', columnId, filterOperator, values }] },
    })
    expect(listOf(await search(filter(email, 'CONTAINS', 'X.EXAMPLE')))).toHaveLength(2)
    expect(listOf(await search(filter(score, 'GREATER_THAN', 9)))).toHaveLength(1)
    expect(listOf(await search(filter(score, 'EMPTY')))).toHaveLength(1)
    const sorted = await search({}, `?sort=-${score}&page[size]=1&columns=${score}`)
    expect(listOf(sorted)[0]?.attributes).toEqual({
      values: [{ columnId: score, value: 10, state: 'RESULT' }],
    })
    expect(codeOf(await search(filter(score, 'CONTAINS', 'x')))).toBe('PFAPI0006')
    expect(listOf(await api.call(`POST ${base}/rows/actions/search`))).toHaveLength(3)

    await api.call(`POST ${base}/rows/actions/bulk/upsert`, { data: [row('z@x.example', 1, first?.id)] })
    const changed = dataOf(await api.call(`GET ${base}/rows/${first?.id}`))
    expect(changed.attributes['values']).toContainEqual({
      columnId: email,
      value: 'z@x.example',
      state: 'RESULT',
    })

    const job = await api.call(`DELETE ${base}/rows/actions/bulk/delete`, {
      data: [{ type: 'Row', id: first?.id }],
    })
    expect(job.status).toBe(202)
    const status = async () => dataOf(await api.call(`GET ${base}/jobs/${dataOf(job).id}`)).attributes
    expect(await status()).toMatchObject({ status: 'SCHEDULED', percentProgress: 0 })
    api.sandbox.advanceTime(4)
    expect(await status()).toMatchObject({ status: 'RUNNING' })
    expect((await api.call(`GET ${base}/rows/${first?.id}`)).status).toBe(200)
    api.sandbox.advanceTime(3)
    expect(await status()).toEqual({ status: 'SUCCEEDED', percentProgress: 100 })
    expect((await api.call(`GET ${base}/rows/${first?.id}`)).status).toBe(404)
    expect((await api.call(`GET /studio/v1/audiences/${NOBODY}/jobs/${dataOf(job).id}`)).status).toBe(404)
    expect(dataOf(await api.call(`GET /studio/v1/audiences/${id}`)).attributes).toMatchObject({
      recordCount: 2,
    })
  })

  test('are refused whole when one is wrong', async () => {
    const { base, row, id } = await makeAudience()
    const upsert = (data: unknown[], path = 'upsert') =>
      api.call(`POST ${base}/rows/actions/${path}`, { data })
    const wrong = await upsert([row('a@x.example', 1), row('b@x.example', 1.5)])
    expect(wrong.body['errors']).toMatchObject([
      { code: 'PFAPI0008', source: { pointer: '/data/1/attributes/values/1/value' } },
    ])
    expect(codeOf(await upsert([row('a@x.example', 1, NOBODY)]))).toBe('PFAPI0006')
    expect(codeOf(await upsert([]))).toBe('PFAPI0004')
    const many = Array.from({ length: 51 }, () => row('a@x.example', 1))
    expect(codeOf(await upsert(many))).toBe('PFAPI0002')
    expect(dataOf(await api.call(`GET /studio/v1/audiences/${id}`)).attributes).toMatchObject({
      recordCount: 0,
    })
    expect(listOf(await upsert(many, 'bulk/upsert'))).toHaveLength(51)
  })
})

describe('columns', () => {
  test('are added, hidden and deleted, and say how they can be filtered', async () => {
    const { base, score } = await makeAudience()
    const added = await api.call(`POST ${base}/columns/actions/bulk/create`, {
      data: [
        column('Note', 'LARGE_TEXT'),
        {
          type: 'Column',
          attributes: { name: 'Guess', columnType: 'AI', prompt: 'Guess', tool: 'AI_EMAILER' },
        },
      ],
    })
    expect(added.status).toBe(201)
    const [note] = listOf(added)
    const hidden = await api.send(`PATCH ${base}/columns/${note?.id}`, 'Column', { isHidden: true })
    expect(dataOf(hidden).attributes).toMatchObject({ name: 'Note', isHidden: true })
    const metadata = dataOf(await api.call(`GET ${base}/filter-metadata`)).attributes['filterMetadata']
    expect(metadata).toContainEqual(
      expect.objectContaining({
        columnId: score,
        filterOperators: expect.arrayContaining([{ operator: 'GREATER_THAN', isMultipleSupported: false }]),
      }),
    )
    const dependencies = await api.call(`GET ${base}/columns/data-dependencies/AI_EMAILER`)
    expect(dataOf(dependencies).attributes).toContainEqual(
      expect.objectContaining({ type: 'KNOWLEDGE_BASE' }),
    )
    expect((await api.call(`GET ${base}/columns/data-dependencies/AI_SHOES`)).status).toBe(400)
    expect((await api.call(`DELETE ${base}/columns/${note?.id}`)).status).toBe(204)
    expect((await api.call(`DELETE ${base}/columns/${note?.id}`)).status).toBe(404)
  })
})

describe('enriching an audience', () => {
  test('matches its rows with a job, for a credit each', async () => {
    const { base, row, match } = await makeAudience()
    const rows = listOf(
      await api.call(`POST ${base}/rows/actions/upsert`, {
        data: [row('amara.abara@alderbrook-software.example', 1), row('nobody@x.example', 1)],
      }),
    )
    const job = await api.send(`POST ${base}/actions/enrich`, 'AudienceEnrichment', { scope: 'AUDIENCE' })
    expect([job.status, dataOf(job).type]).toEqual([202, 'EnrichJob'])
    const cell = async (at: number) => {
      const { attributes } = dataOf(await api.call(`GET ${base}/rows/${rows[at]?.id}?columns=${match}`))
      return (attributes['values'] as unknown[])[0]
    }
    expect(await cell(0)).toMatchObject({ state: 'LOADING' })
    api.sandbox.advanceTime(10)
    expect(await cell(0)).toMatchObject({ state: 'RESULT', value: 4_191_000_000 })
    expect(await cell(1)).toMatchObject({ state: 'NO_RESULT' })
    const status = dataOf(await api.call(`GET ${base}/jobs/${dataOf(job).id}`)).attributes
    expect(status).toMatchObject({ status: 'PARTIALLY_SUCCEEDED' })
    expect(api.sandbox.stats().credits_used).toBe(1)
  })

  test('answers 402 without credits, 204 without rows, 400 without what to match by', async () => {
    const { base, row } = await makeAudience()
    const enrich = (attributes: unknown) =>
      api.send(`POST ${base}/actions/enrich`, 'AudienceEnrichment', attributes)
    expect((await enrich({ scope: 'AUDIENCE' })).status).toBe(204)
    expect(codeOf(await enrich({ scope: 'ROW' }))).toBe('PFAPI0004')
    await api.call(`POST ${base}/rows/actions/upsert`, {
      data: [row('bjorn.dragomir@alderbrook-software.example', 1)],
    })
    api.sandbox.setLimits({ credits: 0 })
    const refused = await enrich({ scope: 'AUDIENCE' })
    expect([refused.status, codeOf(refused)]).toEqual([402, 'PFAPI0011'])
    api.sandbox.setLimits({ credits: 1000 })
    expect((await api.call(`POST ${base}/actions/match-criteria`)).status).toBe(200)
    const wrong = await api.send(`POST ${base}/actions/match-criteria`, 'UpsertMatchCriteria', {
      matchCriteria: [{ columnId: NOBODY, mappedTo: 'CONTACT_EMAIL' }],
    })
    expect(codeOf(wrong)).toBe('PFAPI0006')
  })
})
