/** What a manifest says of an API besides its calls: where the token goes, when to try again, how it is paged. */
import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { nextLink } from '../../src/action/next-page.ts'
import { isRateLimited, waitOf } from '../../src/action/rate-limit.ts'
import type { Linkwright } from '../../src/create-linkwright.ts'
import type { Api } from '../../src/generated/manifest.ts'
import { link, openLinkwright, openServer } from '../support/linked.ts'
import { manifestAt } from '../support/manifest.ts'
import { HANG_UP, http, type TokenServer } from '../support/token-server.ts'

/** An account whose manifest has this line in `api`, and this one in the action `items.list`. */
async function opened(
  inApi: string,
  inAction = '',
): Promise<{
  readonly server: TokenServer
  readonly linkwright: Linkwright
  readonly account: Account
  readonly token: string
}> {
  const server = await openServer()
  const manifest = await manifestAt(server.origin, (text) =>
    text
      .replace('  request_id_header:', `  ${inApi}\n  request_id_header:`)
      .replace(
        '    path: /items\n    query: {',
        `    path: /items\n    ${inAction}\n    query: { at: "\${input.at}",`,
      )
      .replace('filter: { type: string }', 'filter: { type: string }, at: {}'),
  )
  const linkwright = await openLinkwright(server, { manifests: [manifest] })
  const account = await link(linkwright, { api_key: 'key-1' })
  const { access_token: token } = await linkwright.accounts.accessToken(account)
  return { server, linkwright, account, token }
}

const lines = (server: TokenServer): string[] =>
  server.apiRequests.map((request) => request.split(' HTTP/', 1)[0] ?? '')

async function bodies(pages: AsyncIterable<ActionResultLike>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const { body } of pages) found.push(body)
  return found
}
type ActionResultLike = { readonly body: unknown }

describe('the token', () => {
  test('goes into the header that the manifest names, beside other tokens and the client id', async () => {
    const { server, linkwright, account, token } = await opened(
      'token: { in: header, name: X-Access-Token, prefix: Token }',
    )
    server.answer('api', http(200, {}))
    await linkwright.accounts.call(account, 'items.list')
    expect(server.apiRequests[0]).toContain(`\r\nx-access-token: Token ${token}\r\n`)
    expect(server.apiRequests[0]).toContain('\r\nx-api-key: key-1\r\n')
    expect(server.apiRequests[0]).not.toMatch(/\r\nauthorization:/i)
  })

  test('[EX-10] goes into the query only where the manifest says why, and into no error', async () => {
    const { server, linkwright, account, token } = await opened(
      'token: { in: query, name: access_token, secrets_in_url: The API reads nothing else. }',
    )
    server.answer('api', http(400, { error: { code: 'bad', message: `No ${token}` } }), HANG_UP, HANG_UP)
    for (let call = 0; call < 2; call += 1) {
      const error = await linkwright.accounts.call(account, 'items.list').catch((thrown) => thrown)
      expect(JSON.stringify([error, String(error), error.stack])).not.toContain(token)
    }
    expect(lines(server)[0]).toBe(`GET /v1/items?access_token=${token}`)
    expect(server.apiRequests[0]).not.toMatch(/\r\nauthorization:/i)
  })
})

describe('rate limits', () => {
  test('are waited for as the manifest says to read them', async () => {
    const { server, linkwright, account } = await opened(
      'rate_limit: { responses: [{ status: 403, header: X-Left, equals: "0" }], retry_after: [{ header: X-Wait, unit: milliseconds }] }',
    )
    const limited = http(403, {}, { 'x-left': '0', 'x-wait': '150' })
    server.answer('api', limited, limited, http(200, { ok: 1 }))
    const startedAt = performance.now()
    expect(await linkwright.accounts.call(account, 'items.create', { team: 'a' })).toMatchObject({
      status: 200,
    })
    expect(performance.now() - startedAt).toBeGreaterThan(290)
    server.answer('api', limited)
    await expect(linkwright.accounts.call(account, 'items.list', {}, { maxWait: 100 })).rejects.toMatchObject(
      { code: 'ERR_RATE_LIMITED', retryAfter: 150 },
    )
    server.answer('api', http(403, {}, { 'x-left': '1', 'x-wait': '150' }))
    await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
      code: 'ERR_ACTION_FAILED',
      status: 403,
    })
  })

  const NOW = Date.UTC(2026, 0, 1)
  const read = (unit: string, value: string): number | undefined => {
    const api = { base_url: '', rate_limit: { retry_after: [{ header: 'X-Reset', unit }] } } as Api
    return waitOf(api, { status: 429, headers: { 'x-reset': value }, body: new Uint8Array() }, NOW)
  }

  test.each([
    ['seconds', '12', 12_000],
    ['seconds', '0.25', 250],
    ['seconds', '0', 100],
    ['seconds', '99999', 3_600_000],
    ['milliseconds', '1500', 1_500],
    ['unix_seconds', String(NOW / 1_000 + 30), 30_000],
    ['unix_seconds', String(NOW / 1_000 - 30), 100],
    ['unix_seconds', '30', 100],
    ['unix_milliseconds', String(NOW + 700), 700],
    ['date_time', '2026-01-01T00:00:05Z', 5_000],
    ['http_date', 'Thu, 01 Jan 2026 00:00:07 GMT', 7_000],
    ['http_date', '-5', undefined],
    ['seconds', 'soon', undefined],
    ['seconds', '', undefined],
    ['seconds', '-1', undefined],
  ])('a header in %s: %j', (unit, value, wait) => {
    expect(read(unit, value)).toBe(wait)
  })

  test('Retry-After is read where no other header says it, and 429 needs no declaration', () => {
    const api: Api = { base_url: '', rate_limit: { retry_after: [{ header: 'X-Reset', unit: 'seconds' }] } }
    const response = { status: 429, headers: { 'retry-after': '3' }, body: new Uint8Array() }
    expect(waitOf(api, response, NOW)).toBe(3_000)
    expect(isRateLimited(api, response)).toBe(true)
    expect(isRateLimited(api, { ...response, status: 403 })).toBe(false)
  })
})

describe('pages', () => {
  const CURSOR = 'pagination: { style: cursor, input: at, next: /meta/next }'

  test('by a cursor: fetched one at a time, when they are asked for', async () => {
    const { server, linkwright, account } = await opened('', CURSOR)
    server.answer('api', http(200, { n: 1, meta: { next: 'a/b' } }), http(200, { n: 2, meta: { next: 'c' } }))
    const pages = linkwright.accounts.pages(account, 'items.list', { size: 2 })
    expect(lines(server)).toEqual([])
    expect((await pages.next()).value).toMatchObject({ status: 200, body: { n: 1 } })
    expect(lines(server)).toEqual(['GET /v1/items?page%5Bsize%5D=2'])
    expect((await pages.next()).value).toMatchObject({ body: { n: 2 } })
    server.answer('api', http(200, { n: 3, meta: { next: null } }))
    expect((await pages.next()).value).toMatchObject({ body: { n: 3 } })
    expect(await pages.next()).toEqual({ done: true, value: undefined })
    expect(lines(server).slice(1)).toEqual([
      'GET /v1/items?at=a%2Fb&page%5Bsize%5D=2',
      'GET /v1/items?at=c&page%5Bsize%5D=2',
    ])
  })

  test('by number and by offset: until a page has no items', async () => {
    for (const [style, second, third] of [
      ['page', 'at=1', 'at=2'],
      ['offset', 'at=2', 'at=3'],
    ]) {
      const first = style === 'page' ? ', first: 0' : ''
      const { server, linkwright, account } = await opened(
        `pagination: { style: ${style}, input: at, items: /items${first} }`,
      )
      server.answer('api', ...[[1, 2], [3], []].map((items) => http(200, { items })))
      expect(await bodies(linkwright.accounts.pages(account, 'items.list'))).toHaveLength(3)
      expect(lines(server)).toEqual(['GET /v1/items', `GET /v1/items?${second}`, `GET /v1/items?${third}`])
    }
  })

  test('not of an action that does not send the input: each page would be the first', async () => {
    const { server, linkwright, account } = await opened(
      'pagination: { style: page, input: at, items: /items }',
    )
    await expect(linkwright.accounts.pages(account, 'items.read').next()).rejects.toThrow(
      new TypeError('The manifest does not say how items.read is paged'),
    )
    expect(lines(server)).toEqual([])
  })

  test('by a URL in the body, absolute or relative, with the token of that time', async () => {
    const { server, linkwright, account, token } = await opened(
      'pagination: { style: next_url, next: /next, more: /more }',
    )
    server.answer(
      'api',
      http(200, { next: '/v2/items?c=1', more: true }),
      http(401, {}),
      http(200, { next: `${server.origin}/v2/items?c=2`, more: true }),
      http(200, { next: `${server.origin}/v2/items?c=3`, more: false }),
    )
    expect(await bodies(linkwright.accounts.pages(account, 'items.list'))).toHaveLength(3)
    expect(lines(server)).toEqual([
      'GET /v1/items',
      'GET /v2/items?c=1',
      'GET /v2/items?c=1',
      'GET /v2/items?c=2',
    ])
    expect(server.apiRequests[1]).toContain(`\r\nauthorization: Bearer ${token}\r\n`)
    expect(server.apiRequests[3]).not.toContain(token)
  })

  test('by the Link header', async () => {
    const { server, linkwright, account } = await opened('pagination: { style: link }')
    const links = `<${server.origin}/v1/items?c=0>; rel="prev", </v1/items?c=2,3>; title="a, b"; rel="last next"`
    server.answer('api', http(200, 1, { link: links }), http(200, 2))
    expect(await bodies(linkwright.accounts.pages(account, 'items.list'))).toEqual([1, 2])
    expect(lines(server)).toEqual(['GET /v1/items', 'GET /v1/items?c=2,3'])
  })

  test.each([
    [
      'pagination: { style: next_url, next: /next }',
      { next: 'https://evil.example/' },
      'is at another origin',
    ],
    ['pagination: { style: next_url, next: /next }', { next: '//evil.example/' }, 'is at another origin'],
    ['pagination: { style: next_url, next: /next }', { next: '/v1/items' }, 'is the same one'],
    ['pagination: { style: next_url, next: /next }', { next: { url: '/' } }, 'is no URL'],
    ['pagination: { style: cursor, input: at, next: /next }', { next: 'start' }, 'is the same one'],
  ])('are not followed anywhere: %s %j', async (pagination, body, why) => {
    const { server, linkwright, account } = await opened(pagination)
    const input = pagination.includes('cursor') ? { at: 'start' } : {}
    server.answer('api', http(200, body))
    await expect(bodies(linkwright.accounts.pages(account, 'items.list', input))).rejects.toMatchObject({
      code: 'ERR_PAGE_INVALID',
      whoMustAct: 'provider',
      message: `items.list cannot be followed to its next page: the next page ${why}.`,
    })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('need a manifest that says how', async () => {
    const { server, linkwright, account } = await opened('')
    await expect(linkwright.accounts.pages(account, 'items.list').next()).rejects.toThrow(TypeError)
    expect(server.apiRequests).toEqual([])
  })

  test.each([
    ['<a>; rel=next', 'a'],
    ['<a>; REL="Next"', 'a'],
    ['<a>;rel="prev";x="rel=next", <b>; rel=next', 'b'],
    ['<a,b>; rel="next"', 'a,b'],
    ['<a>; rel="prev"; x="; rel=next", <b>; rel=next', 'b'],
    ['<a>; rel=prev', undefined],
    ['<a', undefined],
    ['', undefined],
    ['<a>; rel="nextish"', undefined],
  ])('a Link header: %s', (header, target) => {
    expect(nextLink(header)).toBe(target)
  })

  test('a hostile Link header is read in no time', () => {
    const before = process.cpuUsage()
    expect(nextLink(`<a>; ${' '.repeat(8_000)}x, <b>; rel=next`)).toBe('b')
    expect(nextLink('<a>;x="'.repeat(2_000))).toBeUndefined()
    expect(nextLink(`<a>${';x '.repeat(5_000)}`)).toBeUndefined()
    expect(nextLink(`<a>;x${' '.repeat(16_000)}`)).toBeUndefined()
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  })
})
