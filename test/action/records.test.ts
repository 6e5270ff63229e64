/** What an API wraps and cuts into pages: made of a flat input, opened to flat records. */
import { describe, expect, test } from 'vitest'
import { nextPage } from '../../src/action/next-page.ts'
import { splitQuery } from '../../src/action/split-query.ts'
import type { Pagination } from '../../src/generated/manifest.ts'
import { type Api, type ApiAnswer, type ApiCall, failureOf, items, withApi } from '../support/records-api.ts'

/** An API with so many items, whose links are relative and have something before them. */
function paged(total: number, more: (call: ApiCall) => ApiAnswer | undefined = () => undefined): Api {
  return (call) => {
    const number = Number(call.query['page[number]'] ?? 1)
    const size = Number(call.query['page[size]'] ?? 4)
    const next = `uri=/v1/items/search?page[number]=${number + 1}&page[size]=${size}`
    const own: ApiAnswer = [
      200,
      {
        data: items((number - 1) * size, Math.min(total, number * size)),
        // Not what its name says: the number of items on this page.
        meta: { page: { number, total: 4 }, totalResults: total },
        links: number * size < total ? { next } : {},
      },
    ]
    return more(call) ?? own
  }
}

async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of iterable) found.push(one)
  return found
}

describe('an envelope', () => {
  test('is made around the input, and says what the body is', async () => {
    const { linkwright, account, calls } = await withApi(paged(0))
    await linkwright.accounts.call(account, 'items.search', { name: 'a', page_number: 2, id: '7' })
    expect(calls[0]).toMatchObject({
      query: { 'page[number]': '2' },
      body: { data: { type: 'ItemSearch', id: '7', attributes: { name: 'a' } } },
      headers: { accept: 'application/vnd.api+json', 'content-type': 'application/vnd.api+json' },
    })
    await linkwright.accounts.call(account, 'items.search')
    expect(calls[1]?.body).toEqual({ data: { type: 'ItemSearch', attributes: {} } })
  })

  test('is opened to flat records, without those that found nothing; fields of that name win over the id', async () => {
    const data = [
      { type: 'Item', id: '1', attributes: { size: 1 } },
      { type: 'NoMatch', id: '0', meta: { matchStatus: 'NO_MATCH' } },
      { type: 'Item', id: '2', attributes: { id: 'own', type: 'big' } },
      { type: 'Item', id: '3' },
    ]
    const { linkwright, account } = await withApi(() => [200, { data }])
    const records = await all(linkwright.accounts.records(account, 'items.enrich', { items: [] }))
    expect(records).toEqual([{ id: '1', size: 1 }, { id: 'own', type: 'big' }, { id: '3' }])
  })

  test('may hold one record, or none', async () => {
    const answers: ApiAnswer[] = [
      [200, { data: { id: 'u', attributes: { left: 3 } } }],
      [200, { data: null }],
      [204, ''],
      [200, { data: ['plain'] }],
    ]
    const { linkwright, account } = await withApi(() => answers.shift() ?? [500, {}])
    const usage = () => all(linkwright.accounts.records(account, 'items.usage'))
    expect([await usage(), await usage(), await usage(), await usage()]).toEqual([
      [{ id: 'u', left: 3 }],
      [],
      [],
      [{ value: 'plain' }],
    ])
  })

  test('an action may accept text, and gets it as it is', async () => {
    const { linkwright, account, calls } = await withApi(() => [200, 'data: {"a":1}\n\n'])
    expect((await linkwright.accounts.call(account, 'items.ask', { q: 'x' })).body).toBe('data: {"a":1}\n\n')
    expect(calls[0]?.headers).toMatchObject({
      accept: 'text/event-stream',
      'content-type': 'application/vnd.api+json',
    })
  })
})

describe('pages', () => {
  test('are the largest ones, follow the link by its number, and repeat the body', async () => {
    const { linkwright, account, calls } = await withApi(paged(23))
    const records = await all(linkwright.accounts.records(account, 'items.search', { name: 'a' }))
    expect(records.map(({ id }) => Number(id))).toEqual([...Array(23).keys()])
    expect(calls.map(({ query }) => query)).toEqual([
      { 'page[size]': '10' },
      { 'page[number]': '2', 'page[size]': '10' },
      { 'page[number]': '3', 'page[size]': '10' },
    ])
    expect(new Set(calls.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  test('keep the size and begin at the page that the input names', async () => {
    const { linkwright, account, calls } = await withApi(paged(9))
    await all(linkwright.accounts.pages(account, 'items.search', { page_size: 3, page_number: 2 }))
    expect(calls.map(({ query }) => query['page[number]'])).toEqual(['2', '3'])
  })

  test('go by the total where an answer has no links, and ask for no page past the end', async () => {
    const { linkwright, account, calls } = await withApi(({ query }) => {
      const number = Number(query['page[number]'] ?? 1)
      const data = items((number - 1) * 10, Math.min(20, number * 10))
      return [200, { data, meta: { totalResults: 20 } }]
    })
    expect(await all(linkwright.accounts.records(account, 'items.search'))).toHaveLength(20)
    expect(calls).toHaveLength(2)
  })

  test('end where the API says that there is no such page', async () => {
    const { linkwright, account } = await withApi(({ query }) =>
      query['page[number]'] === '2'
        ? [400, { errors: [{ code: 'E_END', detail: 'past the end' }] }]
        : [200, { data: items(0, 10) }],
    )
    expect(await all(linkwright.accounts.records(account, 'items.search'))).toHaveLength(10)
  })

  test('past what can be reached end in an error that names what to narrow, after the last page', async () => {
    const { linkwright, account, calls } = await withApi(paged(70))
    const seen: unknown[] = []
    const walk = async (): Promise<void> => {
      for await (const record of linkwright.accounts.records(account, 'items.search')) seen.push(record)
    }
    expect(await failureOf(walk())).toMatchObject({
      code: 'ERR_PAGE_LIMIT',
      whoMustAct: 'caller',
      narrow_by: ['state', 'size_min'],
      total: 70,
      message:
        'items.search has more than the 5 pages that the API lets anyone reach, of 70. Narrow the query by state, size_min, or ask for it to be split (split: true).',
    })
    expect([seen.length, calls.length]).toEqual([50, 5])
  })

  test('of a query that goes too deep are those of narrower queries, when asked for', async () => {
    const every = Array.from({ length: 160 }, (_, index) => ({
      state: index % 4 === 0 ? 'closed' : 'open',
      size: index,
    }))
    const { linkwright, account } = await withApi(({ attributes, query }) => {
      const { state, size_min = -Infinity, size_max = Infinity } = attributes as Record<string, never>
      const fits = every.filter(
        (item) =>
          (state === undefined || item.state === state) && item.size >= size_min && item.size <= size_max,
      )
      const [number, size] = [Number(query['page[number]'] ?? 1), Number(query['page[size]'])]
      if (number > 5) return [400, { errors: [{ code: 'E_DEEP' }] }]
      const data = fits.slice((number - 1) * size, number * size)
      return [
        200,
        {
          data: data.map((attributes) => ({ attributes })),
          meta: { totalResults: fits.length },
        },
      ]
    })
    const records = await all(linkwright.accounts.records(account, 'items.search', {}, { split: true }))
    const sizes = records.map(({ size }) => Number(size)).sort((a, b) => a - b)
    expect(sizes).toEqual([...every.keys()])
    const alike = (): Promise<unknown> =>
      all(
        linkwright.accounts.records(
          account,
          'items.search',
          { size_min: 1, size_max: 1, state: 'open' },
          { split: true },
        ),
      )
    expect(await alike()).toHaveLength(1)
    every.push(...Array.from({ length: 60 }, () => ({ state: 'open', size: 1 })))
    expect(await failureOf(alike())).toMatchObject({ code: 'ERR_PAGE_LIMIT' })
  })
})

describe('the next page', () => {
  const PAGE: Pagination = {
    style: 'page',
    input: 'n',
    items: '/data',
    next: '/links/next',
    parameter: 'page[number]',
  }
  const following = (pagination: Pagination, body: unknown, input: object = {}): unknown =>
    nextPage('a', pagination, {
      target: { input: { ...input } },
      sentTo: 'https://a.example/x',
      result: { status: 200, headers: {}, body, request: { method: 'GET', url: 'https://a.example/x' } },
    })?.input

  test.each([
    ['/x?page[number]=4', 4],
    ['uri=/x?page[size]=2&page[number]=3#top', 3],
    ['https://other.example/?page%5Bnumber%5D=2', 2],
  ])('is in the link %s', (next, number) => {
    expect(following(PAGE, { data: [1], links: { next } })).toEqual({ n: number })
  })

  test.each(['/x?page=2', '/x?page[number]=', '/x', 7])('a link without it is refused: %s', (next) => {
    expect(() => following(PAGE, { data: [1], links: { next } })).toThrow(
      expect.objectContaining({ code: 'ERR_PAGE_INVALID' }),
    )
  })

  test.each(['0', '1', '-3', '1.5', 'two'])('a number that does not lead on is refused: %s', (number) => {
    expect(() => following(PAGE, { data: [1], links: { next: `?page[number]=${number}` } })).toThrow(
      'a cannot be followed to its next page: the next page is not after this one.',
    )
  })

  test('of links without a next one is none; without any links there is one while there are items', () => {
    expect(following(PAGE, { data: [1], links: {} })).toBeUndefined()
    expect(following(PAGE, { data: [1] })).toEqual({ n: 2 })
    expect(following(PAGE, { data: [] })).toBeUndefined()
    expect(following({ ...PAGE, total: '/total' }, { data: [1], total: 1 })).toBeUndefined()
    expect(following({ ...PAGE, total: '/total' }, { data: [1], total: 2 })).toEqual({ n: 2 })
  })

  test('may be a cursor in a link', () => {
    const cursor: Pagination = { style: 'cursor', input: 't', next: '/next', parameter: 'token' }
    expect(following(cursor, { next: '/x?token=a%2Fb' })).toEqual({ t: 'a/b' })
    expect(following(cursor, {})).toBeUndefined()
  })
})

test('a range of days is halved by days, and its outer ends stay open', () => {
  const splits = [{ min: 'from', max: 'to', between: ['2026-01-01', '2026-01-04'] }]
  expect(splitQuery({ input: { a: 1 }, splits }).map(({ input }) => input)).toEqual([
    { a: 1, to: '2026-01-02' },
    { a: 1, from: '2026-01-03' },
  ])
  expect(splitQuery({ input: { from: '2026-01-03', to: '2026-01-03' }, splits })).toEqual([])
})
