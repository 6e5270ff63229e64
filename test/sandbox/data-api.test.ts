import * as oauth from 'openid-client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { discover } from './client.ts'

const JSON_API = 'application/vnd.api+json'
const GENEROUS = { second: 100_000, hour: 54_000, day: 648_000 }

interface Answer {
  readonly status: number
  readonly headers: Headers
  // What a success and an error have; each test says which it expects.
  readonly body: {
    readonly data: { readonly id: string; readonly attributes: Record<string, unknown> }[]
    readonly meta: unknown
    readonly links: Record<string, string>
    readonly errors: unknown[]
  }
}

let sandbox: Sandbox
let token: string
let contactsOnly: string

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: GENEROUS })
  const app = {
    grant_types: ['client_credentials' as const],
    integration_user: 'integrations@northwind-data.example',
  }
  token = await mint(await sandbox.createApp(app))
  contactsOnly = await mint(await sandbox.createApp({ ...app, scopes: ['api:data:contact'] }))
})
afterEach(() => sandbox.setLimits({ ...GENEROUS, credits: 1000 }))
afterAll(() => sandbox.close())

async function mint(app: Awaited<ReturnType<Sandbox['createApp']>>): Promise<string> {
  return (await oauth.clientCredentialsGrant(await discover(sandbox, app))).access_token
}

async function call(method: string, path: string, init: RequestInit = {}, bearer = token): Promise<Answer> {
  const response = await fetch(`${sandbox.origin}/gtm/data/v1/${path}`, {
    method,
    ...init,
    headers: {
      authorization: `Bearer ${bearer}`,
      accept: JSON_API,
      'content-type': JSON_API,
      ...init.headers,
    },
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}

function post(path: string, type: string, attributes: unknown, bearer = token): Promise<Answer> {
  return call('POST', path, { body: JSON.stringify({ data: { type, attributes } }) }, bearer)
}

const searchContacts = (attributes: unknown, query = '') =>
  post(`contacts/search${query}`, 'ContactSearch', attributes)
const enrichContacts = (attributes: unknown) => post('contacts/enrich', 'ContactEnrich', attributes)

describe('search', () => {
  test('answers in JSON:API, with a request id', async () => {
    const { status, headers, body } = await searchContacts({ companyName: 'alderbrook software' })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(JSON_API)
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(body.data).toHaveLength(5)
    expect(body.data[0]).toMatchObject({
      type: 'Contact',
      attributes: { hasEmail: true, company: { name: 'Alderbrook Software' } },
    })
    expect(JSON.stringify(body)).not.toContain('@')
  })

  test('walks through all contacts, page by page', async () => {
    const seen = new Set<string>()
    let next = true
    for (let page = 1; next; page += 1) {
      const { body } = await searchContacts({}, `?page[number]=${page}&page[size]=100&sort=lastName`)
      for (const { id } of body.data) seen.add(id)
      expect(body.meta).toEqual({ page: { number: page, total: body.data.length }, totalResults: 300 })
      next = 'next' in body.links
      if (next) {
        expect(body.links).toMatchObject({
          next: `uri=/data/v1/contacts/search?page[number]=${page + 1}&page[size]=100`,
        })
      }
    }
    expect(seen.size).toBe(300)
  })

  test('gives 25 on the first page by default', async () => {
    const { body } = await searchContacts({})
    expect(body.data).toHaveLength(25)
    expect(body.links).not.toHaveProperty('prev')
  })

  test.each([
    ['?page[size]=101', 'PFAPI0002'],
    ['?page[size]=0', 'PFAPI0002'],
    ['?page[number]=x', 'PFAPI0002'],
    ['?page[number]=101&page[size]=1', 'PFAPI0002'],
    ['?page[number]=101&page[size]=100', 'PFAPI0006'],
    ['?page[number]=13&page[size]=25', 'PFAPI0004'],
    ['?sort=shoeSize', 'PFAPI0006'],
  ])('refuses %s with %s', async (query, code) => {
    const { status, body } = await searchContacts({}, query)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ code, status: '400', source: { parameter: expect.any(String) } }])
  })

  test('filters and sorts', async () => {
    const { body } = await post('companies/search?sort=-employeeCount', 'CompanySearch', {
      country: 'usa',
      employeeRangeMin: '2000',
      businessModel: ['B2B'],
    })
    const counts = body.data.map(({ attributes }) => Number(attributes['employeeCount']))
    expect(counts.length).toBeGreaterThan(3)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2000)
    const titles = await searchContacts({
      jobTitle: 'Engineer OR Finance',
      requiredFields: 'email,mobilePhone',
    })
    expect(titles.body.data.length).toBeGreaterThan(10)
  })

  test('says which filter it does not know, or has the wrong type', async () => {
    const unknown = await searchContacts({ shoeSize: 44 })
    expect(unknown.body.errors).toMatchObject([
      { code: 'PFAPI0003', source: { pointer: '/data/attributes/shoeSize' } },
    ])
    const type = await searchContacts({ companyName: 44 })
    expect(type.body.errors).toMatchObject([{ code: 'PFAPI0008' }])
    expect((await searchContacts({ constructor: 'x' })).status).toBe(400)
  })
})

describe('enrichment', () => {
  test('answers each input in order, and says what did not match', async () => {
    const { body } = await enrichContacts({
      matchPersonInput: [
        { personId: 4_191_000_000 },
        { emailAddress: 'nobody@nowhere.example' },
        { firstName: 'Bjorn', lastName: 'Dragomir', companyName: 'Alderbrook Software' },
      ],
      outputFields: ['id', 'email', 'companyName', 'companyRevenueNumeric'],
    })
    expect(body.data).toEqual([
      {
        id: '4191000000',
        type: 'Contact',
        attributes: {
          id: 4_191_000_000,
          email: 'amara.abara@alderbrook-software.example',
          company: { name: 'Alderbrook Software', revenueNumeric: 1_800_000 },
        },
        meta: { matchStatus: 'FULL_MATCH', input: { personId: 4_191_000_000 } },
      },
      {
        id: '0',
        type: 'NoMatch',
        meta: { matchStatus: 'NO_MATCH', input: { emailAddress: 'nobody@nowhere.example' } },
      },
      expect.objectContaining({ id: '4191007919', type: 'Contact' }),
    ])
  })

  test('finds companies by website', async () => {
    const { body } = await post('companies/enrich', 'CompanyEnrich', {
      matchCompanyInput: [{ companyWebsite: 'https://www.alderbrook-software.example/about' }],
      outputFields: ['name', 'website', 'employeeCount'],
    })
    expect(body.data[0]).toMatchObject({
      attributes: {
        name: 'Alderbrook Software',
        website: 'www.alderbrook-software.example',
        employeeCount: 12,
      },
    })
  })

  test('costs a credit for each record that is new, and nothing again for twelve months', async () => {
    const fresh = await startSandbox({ credits: 3 })
    const app = {
      grant_types: ['client_credentials' as const],
      integration_user: 'lee.okafor@northwind-data.example',
    }
    const tokens = await oauth.clientCredentialsGrant(await discover(fresh, await fresh.createApp(app)))
    let bearer = tokens.access_token
    const enrich = async (...ids: number[]): Promise<number> => {
      const response = await fetch(`${fresh.origin}/gtm/data/v1/contacts/enrich`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': JSON_API },
        body: JSON.stringify({
          data: {
            type: 'ContactEnrich',
            attributes: { matchPersonInput: ids.map((id) => ({ personId: id })), outputFields: ['email'] },
          },
        }),
      })
      const body = await response.json()
      if (response.status === 400) expect(body).toMatchObject({ errors: [{ code: 'PFAPI0011' }] })
      return response.status
    }
    const [a, b, c] = [4_191_000_000, 4_191_007_919, 4_191_015_838]
    expect(await enrich(a, b, 1)).toBe(200)
    expect(fresh.stats().credits_used).toBe(2)
    expect(await enrich(a, b)).toBe(200)
    expect(fresh.stats().credits_used).toBe(2)
    expect(await enrich(c, c + 7919)).toBe(400)
    expect(fresh.stats().credits_used).toBe(2)
    expect(await enrich(c)).toBe(200)
    await fresh.approveApp(fresh.apps()[0]?.client_id ?? '')
    fresh.advanceTime(366 * 86_400)
    bearer = (await oauth.clientCredentialsGrant(await discover(fresh, fresh.apps()[0] ?? fail())))
      .access_token
    expect(await enrich(a)).toBe(400)
    await fresh.close()
  })

  test.each([
    [{ matchPersonInput: [], outputFields: ['email'] }, 'PFAPI0004', '/data/attributes/matchPersonInput'],
    [{ matchPersonInput: [{ personId: 1 }] }, 'PFAPI0004', '/data/attributes/outputFields'],
    [
      { matchPersonInput: Array.from({ length: 26 }, () => ({ personId: 1 })), outputFields: ['email'] },
      'PFAPI0002',
      '/data/attributes/matchPersonInput',
    ],
    [
      { matchPersonInput: [{ email: 'a@b.example' }], outputFields: ['email'] },
      'PFAPI0003',
      '/data/attributes/matchPersonInput/0/email',
    ],
    [
      { matchPersonInput: [{ personId: 1 }], outputFields: ['email', 'shoeSize'] },
      'PFAPI0009',
      '/data/attributes/outputFields/1',
    ],
  ])('refuses wrong input %#', async (attributes, code, pointer) => {
    const { status, body } = await enrichContacts(attributes)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ code, source: { pointer } }])
  })
})

describe('access', () => {
  test.each(['', 'Bearer', 'Bearer not.a.jwt', 'Bearer a.b.c', 'Basic eDp5'])(
    'refuses "%s" with ZI0001',
    async (authorization) => {
      const { status, body } = await call('GET', 'users/usage', { headers: { authorization } })
      expect(status).toBe(401)
      expect(body).toMatchObject({
        error: { code: 'ZI0001', status: 401, retryable: true, requestId: expect.any(String) },
      })
    },
  )

  test('refuses a token with another signature, and one without', async () => {
    const [header, payload, signature = ''] = token.split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    for (const forged of [
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
    ]) {
      expect((await call('GET', 'users/usage', {}, forged)).status).toBe(401)
    }
  })

  test('wants the scope of the call, and any data scope for the usage', async () => {
    const refused = await post('companies/search', 'CompanySearch', {}, contactsOnly)
    expect(refused.status).toBe(403)
    expect(refused.body).toMatchObject({ error: { code: 'ZI0002', retryable: false } })
    const usage = await call('GET', 'users/usage', {}, contactsOnly)
    expect(usage.body.data).toMatchObject([
      {
        type: 'UserUsage',
        attributes: {
          usage: [
            { limitType: 'uniqueIdLimit', totalLimit: 1000 },
            { limitType: 'requestLimit' },
            { limitType: 'recordLimit' },
          ],
        },
      },
    ])
  })

  test('knows no wrong verb, only paths that do not exist', async () => {
    for (const [method, path] of [
      ['GET', 'contacts/search'],
      ['POST', 'users/usage'],
      ['GET', 'shoes'],
    ] as const) {
      const { status, body } = await call(method, path)
      expect(status).toBe(404)
      expect(body).toMatchObject({
        error: { code: 'ZI9998', message: expect.stringContaining('No static resource') },
      })
    }
  })

  test('ends when tokens are expired or revoked', async () => {
    const app = {
      grant_types: ['client_credentials' as const],
      integration_user: 'lee.okafor@northwind-data.example',
    }
    const [first, second] = [await sandbox.createApp(app), await sandbox.createApp(app)]
    const tokens = [await mint(first), await mint(second)]
    expect(sandbox.expireAccessTokens({ client_id: first.client_id })).toBe(1)
    expect(sandbox.revokeTokens({ client_id: second.client_id })).toBe(1)
    for (const ended of tokens) expect((await call('GET', 'users/usage', {}, ended)).status).toBe(401)
    expect((await call('GET', 'users/usage')).status).toBe(200)
  })
})

describe('media types', () => {
  test('406 from the usage when only application/json is accepted', async () => {
    const { status } = await call('GET', 'users/usage', { headers: { accept: 'application/json' } })
    expect(status).toBe(406)
    expect((await call('GET', 'users/usage', { headers: { accept: '*/*' } })).status).toBe(200)
  })

  test('a search accepts application/json both ways', async () => {
    const headers = { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' }
    const body = JSON.stringify({ data: { type: 'ContactSearch', attributes: {} } })
    expect((await call('POST', 'contacts/search', { headers, body })).status).toBe(200)
  })

  test('415 for another media type, 400 for another shape, 413 for too much', async () => {
    const send = (body: string, type = JSON_API) =>
      call('POST', 'contacts/search', { body, headers: { 'content-type': type } })
    expect((await send('{}', 'text/plain')).status).toBe(415)
    expect((await send('{')).body.errors).toMatchObject([{ code: 'PFAPI0003' }])
    expect((await send('{"data":{"type":"ContactEnrich","attributes":{}}}')).body.errors).toMatchObject([
      { code: 'PFAPI0003', source: { pointer: '/data/type' } },
    ])
    expect((await send(' '.repeat(1024 * 1024 + 1))).status).toBe(413)
  })
})

describe('rate limits', () => {
  test('are told on every answer', async () => {
    sandbox.setLimits({ second: 25, hour: 54_000, day: 648_000 })
    const { headers } = await call('GET', 'users/usage')
    expect(headers.get('x-ratelimit-limit-second')).toBe('25')
    expect(headers.get('x-ratelimit-limit-day')).toBe('648000')
    expect(Number(headers.get('x-ratelimit-remaining-hour'))).toBeLessThan(54_000)
  })

  test('refuse the call after the last one, for that app only, and say when to come back', async () => {
    const app = {
      grant_types: ['client_credentials' as const],
      integration_user: 'lee.okafor@northwind-data.example',
    }
    const limited = await mint(await sandbox.createApp(app))
    sandbox.setLimits({ hour: 2 })
    const statuses = []
    for (const _ of [1, 2]) statuses.push((await call('GET', 'users/usage', {}, limited)).status)
    expect(statuses).toEqual([200, 200])
    const { status, headers, body } = await call('GET', 'users/usage', {}, limited)
    expect(status).toBe(429)
    expect(body).toMatchObject({ error: { code: 'ZI0004', retryable: true } })
    expect(headers.get('x-ratelimit-rejected-bucket')).toBe('hour')
    expect(headers.get('x-ratelimit-remaining-hour')).toBe('0')
    const retryAfter = Number(headers.get('retry-after'))
    expect(retryAfter).toBeGreaterThan(3500)
    expect(retryAfter).toBeLessThanOrEqual(3600)
    expect(sandbox.stats().rate_limited).toBeGreaterThan(0)
    sandbox.advanceTime(3600)
    expect((await call('GET', 'users/usage', {}, limited)).status).toBe(200)
  })
})

function fail(): never {
  throw new Error('The sandbox has no app.')
}
