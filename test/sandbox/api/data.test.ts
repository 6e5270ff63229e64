import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOOKUPS } from '../../../src/sandbox/api/data/lookup-values.ts'
import { seedData } from '../../../src/sandbox/api/data/seed.ts'
import { type Api, codeOf, listOf, openApi, openApiForTest } from './open-api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.sandbox.close())

const ALDERBROOK = 344_500_000
const post = (path: string, type: string, attributes: unknown) =>
  api.send(`POST /data/v1/${path}`, type, attributes)

describe('the seeded data', () => {
  test('is always the same, and one company is nobody else', () => {
    expect(seedData(60)).toBe(seedData(60))
    const { companies, contacts } = seedData(300)
    expect(new Set(companies.map(({ name }) => name)).size).toBe(300)
    expect(new Set(companies.map(({ domain }) => domain)).size).toBe(300)
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(1500)
    expect(companies.slice(0, 60)).toEqual(seedData(60).companies)
  })
})

describe('signals', () => {
  test('intent is found by topic, score and strength, with people to talk to', async () => {
    const answer = await post('intent/search?sort=-signalScore', 'IntentSearch', {
      topics: ['Cloud Applications', 'Email Marketing'],
      signalScoreMin: 80,
      audienceStrengthMin: 'C',
      country: 'Canada',
    })
    const signals = listOf(answer).map(({ attributes }) => attributes)
    expect(signals.length).toBeGreaterThan(0)
    for (const signal of signals) {
      expect(['Cloud Applications', 'Email Marketing']).toContain(signal['topic'])
      expect(['A', 'B', 'C']).toContain(signal['audienceStrength'])
      expect(signal['signalScore']).toBeGreaterThanOrEqual(80)
      expect(signal['recommendedContacts']).toHaveLength(2)
    }
  })

  test.each([
    ['intent/search', 'IntentSearch', {}, 'PFAPI0004'],
    ['intent/search', 'IntentSearch', { topics: Array.from({ length: 51 }, String) }, 'PFAPI0002'],
    ['intent/search', 'IntentSearch', { topics: ['Cloud'], audienceStrengthMin: 'Z' }, 'PFAPI0006'],
    ['intent/enrich', 'IntentEnrich', { topics: ['Cloud Applications'] }, 'PFAPI0004'],
    ['news/search', 'NewsSearch', {}, 'PFAPI0004'],
    ['news/search', 'NewsSearch', { pageDateMin: 'yesterday' }, 'PFAPI0008'],
    ['news/enrich', 'NewsEnrich', { categories: ['FUNDING'] }, 'PFAPI0004'],
    ['scoops/search', 'ScoopSearch', { colour: 'red' }, 'PFAPI0003'],
    ['scoops/search?sort=colour', 'ScoopSearch', {}, 'PFAPI0006'],
    ['companies/technologies/enrich', 'TechnologyEnrich', {}, 'PFAPI0004'],
    ['companies/hashtags/enrich', 'HashtagEnrich', { companyId: 1, name: 'x' }, 'PFAPI0003'],
    ['companies/org-chart/enrich', 'OrgChartEnrich', { companyId: '1' }, 'PFAPI0004'],
    [
      'companies/corporate-hierarchy/enrich',
      'CorporateHierarchyEnrich',
      { matchCompanyInput: [{ companyId: 1 }], outputFields: ['name'] },
      'PFAPI0009',
    ],
  ])('%s refuses %j %s', async (path, type, attributes, code) => {
    const answer = await post(path, type, attributes)
    expect([answer.status, codeOf(answer)]).toEqual([400, code])
  })

  test('news and scoops are found by date and type', async () => {
    const news = await post('news/search', 'NewsSearch', {
      categories: ['FUNDING'],
      pageDateMin: '2026-01-01',
      pageDateMax: '2026-06-30',
    })
    expect(listOf(news).length).toBeGreaterThan(0)
    for (const { attributes } of listOf(news)) expect(attributes).toMatchObject({ categories: ['FUNDING'] })
    const scoops = await post('scoops/search', 'ScoopSearch', { scoopType: '6', updatedSinceCreation: true })
    for (const { attributes } of listOf(scoops)) {
      expect(attributes).toMatchObject({
        types: [{ id: '6', type: 'Award' }],
        updateText: expect.any(String),
      })
    }
  })
})

describe('enriching one company', () => {
  test.each([
    ['intent/enrich', 'IntentEnrich', { topics: ['Cloud Applications'] }],
    ['news/enrich', 'NewsEnrich', {}],
    ['scoops/enrich', 'ScoopEnrich', {}],
    ['companies/technologies/enrich', 'TechnologyEnrich', {}],
    ['companies/hashtags/enrich', 'HashtagEnrich', {}],
    ['companies/org-chart/enrich', 'OrgChartEnrich', { department: '2,10' }],
  ])(
    '%s costs a credit once, and nothing for a company that is not known',
    async (path, type, attributes) => {
      const { sandbox, send } = await openApiForTest({ credits: 1 })
      const enrich = (companyId: number) =>
        send(`POST /data/v1/${path}`, type, { ...attributes, companyId: String(companyId) })
      expect(listOf(await enrich(1))).toEqual([])
      expect(sandbox.stats().credits_used).toBe(0)
      expect(listOf(await enrich(ALDERBROOK)).length).toBeGreaterThan(0)
      expect((await enrich(ALDERBROOK)).status).toBe(200)
      expect(sandbox.stats().credits_used).toBe(1)
      const refused = await enrich(ALDERBROOK + 1009)
      expect([refused.status, codeOf(refused)]).toEqual([400, 'PFAPI0011'])
    },
  )

  test('shows the people of a department by rank', async () => {
    const chart = await post('companies/org-chart/enrich', 'OrgChartEnrich', {
      companyId: String(ALDERBROOK),
      department: '2',
    })
    expect(listOf(chart).map(({ attributes }) => [attributes['title'], attributes['orgChartTier']])).toEqual([
      ['Chief Technology Officer', 1],
      ['Software Engineer', 5],
    ])
  })

  test('shows the same family from above and from below', async () => {
    const [mother, daughter] = listOf(
      await post('companies/corporate-hierarchy/enrich', 'CorporateHierarchyEnrich', {
        matchCompanyInput: [{ companyId: ALDERBROOK }, { companyId: ALDERBROOK + 1009 }],
        outputFields: ['companyId', 'familyTree', 'parentage'],
      }),
    )
    expect(daughter?.attributes['familyTree']).toEqual(mother?.attributes['familyTree'])
    expect(mother?.attributes).toMatchObject({ parentage: [], companyId: ALDERBROOK })
    expect(daughter?.attributes).toMatchObject({ parentage: [{ companyId: String(ALDERBROOK) }] })
  })
})

describe('lookups', () => {
  test.each(Object.keys(LOOKUPS))('%s', async (fieldName) => {
    const vendor = fieldName === 'tech-products' ? '?filter[vendor]=quillbase' : ''
    const { type } = LOOKUPS[fieldName] ?? { type: '' }
    const values = listOf(await api.call(`GET /data/v1/lookup/${fieldName}${vendor}`))
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value).toMatchObject({ type, id: expect.stringMatching(/./) })
  })

  test('their values find something', async () => {
    const [industry] = listOf(await api.call('GET /data/v1/lookup/industries'))
    const found = await post('companies/search', 'CompanySearch', { industryCodes: industry?.id })
    expect(listOf(found).length).toBeGreaterThan(0)
    const [region] = listOf(await api.call('GET /data/v1/lookup/metro-regions'))
    const there = await post('contacts/search', 'ContactSearch', { metroRegion: region?.id })
    expect(listOf(there).length).toBeGreaterThan(0)
  })

  test('refuse a field that is not there, and products without a vendor', async () => {
    expect((await api.call('GET /data/v1/lookup/shoes')).status).toBe(404)
    expect(codeOf(await api.call('GET /data/v1/lookup/tech-products'))).toBe('PFAPI0004')
    expect(codeOf(await api.call('GET /data/v1/lookup/search?filter[entity]=shoe'))).toBe('PFAPI0006')
    expect(codeOf(await api.call('GET /data/v1/lookup/enrich?filter[entity]=hashtag'))).toBe('PFAPI0004')
  })

  test('list the fields of every search and enrichment, and a search knows its inputs', async () => {
    for (const [kind, entities] of [
      ['search', ['contact', 'company', 'scoop', 'news', 'intent']],
      ['enrich', ['contact', 'company', 'scoop', 'news', 'intent', 'technology', 'hashtag', 'orgChart']],
    ] as const) {
      for (const entity of entities) {
        const path = `/data/v1/lookup/${kind}?filter[entity]=${entity}&filter[fieldType]`
        for (const fieldType of ['input', 'output']) {
          const fields = listOf(await api.call(`GET ${path}=${fieldType}`))
          expect(fields.length).toBeGreaterThan(0)
          expect(fields[0]?.attributes).toMatchObject({ fieldName: fields[0]?.id })
        }
      }
    }
    const inputs = listOf(
      await api.call('GET /data/v1/lookup/search?filter[entity]=contact&filter[fieldType]=input'),
    )
    expect(inputs.map(({ id }) => id)).toEqual(expect.arrayContaining(['jobTitle', 'companyWebsite']))
  })
})
