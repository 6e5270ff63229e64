import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from '../../../src/sandbox/api/operations.ts'
import { SCOPES } from '../../../src/sandbox/scopes.ts'
import { ALL_SCOPES, type Api, codeOf, dataOf, listOf, openApi, openApiForTest } from './open-api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.sandbox.close())

const names = Object.keys(OPERATIONS)
/** A path with something in place of each parameter. */
const concrete = (name: string): string => name.replaceAll(/\{\w+\}/g, 'x')

describe('the operations', () => {
  test('are all there', () => {
    const counts = Map.groupBy(names, (name) => name.split('/')[1])
    expect(Object.fromEntries([...counts].map(([part, list]) => [part, list.length]))).toEqual({
      data: 18,
      copilot: 33,
      studio: 23,
      marketing: 7,
      platform: 10,
      agent: 9,
    })
  })

  test.each(names)('%s needs its scope', async (name) => {
    const scopes = OPERATIONS[name]?.scopes ?? []
    expect(ALL_SCOPES).toEqual(expect.arrayContaining([...scopes]))
    const others = ALL_SCOPES.filter((scope) => !scopes.includes(scope))
    const refused = await api.call(concrete(name), undefined, await tokenWith(others))
    expect([refused.status, codeOf(refused)]).toEqual([403, 'ZI0002'])
    for (const scope of scopes) expect(refused.text).toContain(scope)
  })

  test('are listed at the scopes that open them; two scopes open none', () => {
    const empty = SCOPES.filter(({ endpoints }) => endpoints.length === 0).map(({ scope }) => scope)
    expect(empty).toEqual(['api:audience-member:read', 'openid'])
    const members = SCOPES.find(({ scope }) => scope === 'api:audience-member:manage')
    expect(members?.endpoints).toEqual([
      'POST /marketing/v1/audiences/{audienceId}/uploads',
      'GET /marketing/v1/audiences/{audienceId}/uploads/{uploadId}',
    ])
  })

  test('need an account role where the provider says so', async () => {
    api.sandbox.setRoles([])
    for (const [name, { roles }] of Object.entries(OPERATIONS)) {
      if (roles === undefined) continue
      const refused = await api.call(concrete(name))
      expect([name, refused.status, codeOf(refused)]).toEqual([name, 403, 'ZI0003'])
    }
    api.sandbox.setRoles(['fea:api'])
    expect((await api.call('GET /data/v1/users/usage')).status).toBe(200)
    expect(() => api.sandbox.setRoles(['fea:none'])).toThrow('There is no role fea:none.')
    api.sandbox.reset()
  })
})

const tokens = new Map<string, Promise<string>>()

function tokenWith(scopes: string[]): Promise<string> {
  const key = scopes.join(' ')
  const known = tokens.get(key) ?? api.token(scopes)
  tokens.set(key, known)
  return known
}

describe('limits', () => {
  test('are those of the tier', async () => {
    const { call } = await openApiForTest({ tier: 'builder', rateLimits: {} })
    const { headers } = await call('GET /data/v1/users/usage')
    expect(headers.get('x-ratelimit-limit-second')).toBe('5')
    expect(headers.get('x-ratelimit-limit-hour')).toBe('10800')
    expect(headers.get('x-ratelimit-limit-day')).toBe('129600')
  })

  test('end a search after 100 pages and 10,000 records', async () => {
    const { send } = await openApiForTest({ companies: 2200 })
    const page = (query: string) => send(`POST /data/v1/contacts/search?${query}`, 'ContactSearch', {})
    const last = await page('page[number]=100&page[size]=100')
    expect(listOf(last)).toHaveLength(100)
    expect(last.body).toMatchObject({ meta: { totalResults: 11_000 } })
    expect(last.body['links']).not.toHaveProperty('next')
    expect(codeOf(await page('page[number]=101&page[size]=10'))).toBe('PFAPI0002')
    expect(codeOf(await page('page[number]=101&page[size]=100'))).toBe('PFAPI0006')
  })
})

test('a reset forgets what calls have changed', async () => {
  const { sandbox, call, send, token } = await openApiForTest()
  const before = await call('GET /studio/v1/folders')
  const made = dataOf(await send('POST /studio/v1/folders', 'Folder', { name: 'New' }))
  expect((await call(`GET /studio/v1/folders/${made.id}`)).status).toBe(200)
  sandbox.reset()
  const after = await call('GET /studio/v1/folders', undefined, await token(ALL_SCOPES))
  expect(after.body).toEqual(before.body)
})

test('the same calls get the same ids, in any sandbox', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const { send } = await openApiForTest()
      return dataOf(await send('POST /studio/v1/folders', 'Folder', { name: 'New' })).id
    }),
  )
  expect(ids[0]).toBe(ids[1])
})
