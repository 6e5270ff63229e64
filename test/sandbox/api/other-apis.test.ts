import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, codeOf, dataOf, listOf, openApi } from './open-api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.sandbox.close())

const ALDERBROOK = 344_500_000
const AMARA = 4_191_000_000
const NOBODY = '00000000-0000-4000-a000-000000000000'

describe('copilot', () => {
  test('sums up a company and answers questions about it', async () => {
    const path = `/copilot/v1/companies/${ALDERBROOK}/account-summary`
    expect(dataOf(await api.call(`GET ${path}`)).attributes['markdown']).toContain('# Alderbrook Software')
    const asked = await api.send(`POST ${path}/actions/ask`, 'AccountSummaryQuestionRequest', {
      question: 'What technologies do they use?',
    })
    expect(dataOf(asked).attributes['answer']).toContain('Quillbase CRM')
    expect((await api.call('GET /copilot/v1/companies/1/account-summary')).status).toBe(404)
    expect(codeOf(await api.call('GET /copilot/v1/companies/x/account-summary'))).toBe('PFAPI0008')
  })

  test('shows insights by type, of the companies that are known', async () => {
    const insights = (attributes: unknown) =>
      api.send('POST /copilot/v1/companies/insights', 'CompanyInsightsSearch', attributes)
    const [found, ...more] = listOf(
      await insights({ ziCompanyIds: [ALDERBROOK, 1], signalTypes: ['zi.scoop', 'zi.m&a'] }),
    )
    expect(more).toEqual([])
    expect(found?.attributes['insights']).toMatchObject([{ signalType: 'zi.scoop', ziCompanyId: ALDERBROOK }])
    expect(codeOf(await insights({ ziCompanyIds: [1], signalTypes: ['zi.shoes'] }))).toBe('PFAPI0006')
    expect(codeOf(await insights({ ziCompanyIds: Array.from({ length: 51 }, (_, i) => i) }))).toBe(
      'PFAPI0002',
    )
  })

  test('ranks what is alike', async () => {
    const companies = listOf(
      await api.call(`GET /copilot/v1/companies/lookalikes?filter[companyId]=${ALDERBROOK}`),
    )
    expect(companies).toHaveLength(25)
    const scores = companies.map(({ attributes }) => Number(attributes['score']))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    const people = await api.call(
      `GET /copilot/v1/contacts/lookalikes?filter[referencePersonId]=${AMARA}&page[size]=3`,
    )
    expect(listOf(people)).toHaveLength(3)
    expect(listOf(people)[0]).toMatchObject({
      attributes: { rank: 1, lookalikePersonBrief: expect.stringContaining('Chief Technology Officer') },
      meta: { referencePersonId: AMARA },
    })
    const path = '/copilot/v1/contacts/recommendations'
    const filters = `filter[useCaseType]=PROSPECTING&filter[ziCompanyId]=${ALDERBROOK}`
    expect(listOf(await api.call(`GET ${path}?${filters}`))).toHaveLength(5)
    expect(codeOf(await api.call(`GET ${path}?filter[useCaseType]=SHOES`))).toBe('PFAPI0006')
    expect(codeOf(await api.call(`GET ${path}?filter[useCaseType]=PROSPECTING`))).toBe('PFAPI0004')
    expect(codeOf(await api.call('GET /copilot/v1/companies/lookalikes'))).toBe('PFAPI0004')
  })

  test.each([
    ['customer-buyer-personas', 'CustomerBuyerPersona', { personalObjectives: 'Grow' }],
    ['customer-competitors', 'CustomerCompetitor', { url: 'https://rival.example/' }],
    ['ideal-company-profile', 'IdealCompanySegment', { description: 'Small' }],
    ['products', 'OrganizationOffering', { painPoints: ['Slow'] }],
  ])('keeps %s', async (path, type, more) => {
    const base = `/copilot/v1/${path}`
    const before = listOf(await api.call(`GET ${base}`)).length
    expect(before).toBeGreaterThan(0)
    const made = dataOf(await api.send(`POST ${base}`, type, { name: 'New' }))
    expect(made).toMatchObject({ type, attributes: { name: 'New', source: 'manual' } })
    const changed = dataOf(await api.send(`POST ${base}`, type, more, made.id))
    expect(changed).toMatchObject({ id: made.id, attributes: { name: 'New', ...more } })
    expect(dataOf(await api.call(`POST ${base}/${made.id}/actions/archive`)).meta).toHaveProperty(
      'archivedAt',
    )
    expect(listOf(await api.call(`GET ${base}`))).toHaveLength(before)
    const back = dataOf(await api.call(`POST ${base}/${made.id}/actions/unarchive`))
    expect(back.meta).not.toHaveProperty('archivedAt')
    expect(listOf(await api.call(`GET ${base}`))).toHaveLength(before + 1)
    const refused = await api.send(`POST ${base}`, type, { name: 'x'.repeat(1025) })
    expect([refused.status, codeOf(refused)]).toEqual([422, 'PFAPI0006'])
    expect((await api.send(`POST ${base}`, type, more)).status).toBe(422)
    expect((await api.send(`POST ${base}`, type, more, NOBODY)).status).toBe(404)
    expect((await api.call(`DELETE ${base}/${made.id}`)).status).toBe(204)
    expect((await api.call(`GET ${base}/${made.id}`)).status).toBe(404)
  })

  test('keeps one record of settings', async () => {
    const path = '/copilot/v1/customer-settings'
    expect(dataOf(await api.call(`GET ${path}`)).attributes).toMatchObject({ name: 'Northwind Data' })
    expect((await api.call(`DELETE ${path}`)).status).toBe(204)
    expect((await api.call(`GET ${path}`)).status).toBe(404)
    const made = await api.send(`POST ${path}`, 'CustomerSettings', { strategicPriorities: 'Growth' })
    expect(dataOf(made).attributes).toEqual({ source: 'manual', strategicPriorities: 'Growth' })
  })
})

describe('marketing', () => {
  test('pages by token', async () => {
    const first = await api.call('GET /marketing/v1/audiences?pageSize=2')
    expect(first.body).toMatchObject({ meta: { page: 1, pageSize: 2, totalCount: 3 } })
    const { next } = first.body['links'] as { next: string }
    const second = await api.call(`GET ${next}`)
    expect(listOf(second)).toHaveLength(1)
    expect(second.body['links']).not.toHaveProperty('next')
    expect(codeOf(await api.call('GET /marketing/v1/audiences?pageToken=x'))).toBe('PFAPI0002')
  })

  test('keeps audiences, and takes uploads that end later', async () => {
    const path = '/marketing/v1/audiences'
    const { id } = dataOf(await api.send(`POST ${path}`, 'Audience', { name: 'New', type: 'B2B' }))
    const put = await api.send(`PUT ${path}/${id}`, 'Audience', { name: 'Newer' }, id)
    expect(dataOf(put).attributes).toEqual({ name: 'Newer', type: 'B2B', status: 'ACTIVE' })
    expect(codeOf(await api.send(`PUT ${path}/${id}`, 'Audience', { name: 'x' }, NOBODY))).toBe('PFAPI0006')
    const upload = (records: unknown) =>
      api.send(`POST ${path}/${id}/uploads`, 'AudienceUpload', {
        operationType: 'ADD',
        fields: ['firstName', 'emailAddress'],
        records,
      })
    expect(codeOf(await upload([['only one']]))).toBe('PFAPI0006')
    const [good, empty] = [dataOf(await upload([['A', 'a@x.example']])), dataOf(await upload([['', '']]))]
    expect(good.attributes).toMatchObject({ status: 'IN_PROGRESS' })
    api.sandbox.advanceTime(6)
    const status = async (one: string) =>
      dataOf(await api.call(`GET ${path}/${id}/uploads/${one}`)).attributes['status']
    expect([await status(good.id), await status(empty.id)]).toEqual(['COMPLETE', 'FAILED'])
    expect((await api.call(`DELETE ${path}/${id}`)).status).toBe(204)
    expect((await api.call(`GET ${path}/${id}`)).status).toBe(404)
  })
})

describe('platform', () => {
  test('describes entities and keeps their records', async () => {
    const entities = listOf(await api.call('GET /platform/v1/metadata/entities')).map(({ id }) => id)
    expect(entities).toEqual(['account', 'contact', 'user'])
    const fields = listOf(await api.call('GET /platform/v1/metadata/entities/contact/fields'))
    expect(fields[0]?.attributes).toMatchObject({ name: 'externalId', required: true })
    const upsert = (...records: Record<string, unknown>[]) =>
      api.call('POST /platform/v1/entities/contact', {
        data: records.map((attributes) => ({ type: 'UpsertRecord', attributes })),
      })
    await upsert({ externalId: '1', firstName: 'A' })
    const again = dataOf(await upsert({ externalId: '1', lastName: 'B' }, { externalId: '2' }))
    expect(again.attributes).toMatchObject({
      recordsSuccessful: 2,
      processedRecords: [{ id: '1', attributes: { firstName: 'A', lastName: 'B' } }, { id: '2' }],
    })
    expect(codeOf(await upsert({ firstName: 'A' }))).toBe('PFAPI0004')
    expect(codeOf(await upsert({ externalId: '1', shoeSize: 4 }))).toBe('PFAPI0003')
    expect((await api.call('GET /platform/v1/metadata/entities/shoe/fields')).status).toBe(404)
  })

  test('keeps content interactions, and takes no sends of e-mails', async () => {
    const path = '/platform/v1/engagements/content-interactions'
    const interaction = {
      engagementId: 'e1',
      instanceId: 'crm-1',
      channel: 'Website',
      interactionType: 'View',
      contentType: 'Video',
      actionPerformedAt: '2026-05-01T10:00:00Z',
      status: 'Completed',
      participant: { companyDomain: 'alderbrook-software.example' },
    }
    const upsert = (attributes: unknown) =>
      api.call(`POST ${path}`, { data: [{ type: 'ContentInteraction', attributes }] })
    const [made] = listOf(await upsert(interaction))
    expect(made?.attributes).toMatchObject({ participant: { ziCompanyId: String(ALDERBROOK) } })
    const [again] = listOf(await upsert({ ...interaction, duration: 5 }))
    expect(again?.id).toBe(made?.id)
    expect(codeOf(await upsert({ ...interaction, interactionType: 'Send', contentType: 'Email' }))).toBe(
      'PFAPI0006',
    )
    expect(codeOf(await upsert({ ...interaction, participant: {} }))).toBe('PFAPI0004')
    expect((await api.call(`DELETE ${path}/${made?.id}`)).status).toBe(204)
    expect((await api.call(`GET ${path}/${made?.id}`)).status).toBe(404)
  })

  test('runs workflows', async () => {
    const runnable = await api.call(
      'GET /platform/v1/workflows?filter[runnableOnDemand]=true&filter[active]=true',
    )
    expect(runnable.body).toMatchObject({ meta: { page: 1, pageSize: 25, totalCount: 2 } })
    const [workflow] = listOf(runnable)
    const execute = (id: string | undefined) =>
      api.send(`POST /platform/v1/workflows/${id}/actions/execute`, 'ExecuteWorkflowRequest', {})
    const { id } = dataOf(await execute(workflow?.id))
    const status = async () =>
      dataOf(await api.call(`GET /platform/v1/workflows/executions/${id}`)).attributes['status']
    expect(await status()).toBe('PENDING')
    api.sandbox.advanceTime(3)
    expect(await status()).toBe('RUNNING')
    api.sandbox.advanceTime(5)
    expect(await status()).toBe('COMPLETED')
    const [retired] = listOf(await api.call('GET /platform/v1/workflows?filter[active]=false'))
    expect(codeOf(await execute(retired?.id))).toBe('PFAPI0002')
    expect((await execute(NOBODY)).status).toBe(404)
  })

  test('lists the entitlements of a type', async () => {
    const path = '/platform/v1/entitlements?filter[admin]=true&filter[roleType]'
    expect(listOf(await api.call(`GET ${path}=limit`)).map(({ id }) => id)).toEqual(['adm:lim:wkb'])
    expect(codeOf(await api.call(`GET ${path}=shoes`))).toBe('PFAPI0006')
    expect(codeOf(await api.call('GET /platform/v1/entitlements?filter[roleType]=limit'))).toBe('PFAPI0004')
  })
})

describe('agents', () => {
  test('answer a message, at once or as a stream of events', async () => {
    const [agent] = listOf(await api.call('GET /agent/v1/agents'))
    const say = (action: string, message?: string) =>
      api.send(`POST /agent/v1/agents/${agent?.id}/actions/${action}`, 'InteractRequest', { message })
    const answer = dataOf(await say('interact', 'Tell me about Alderbrook Software'))
    expect(answer.attributes['content']).toBe('Alderbrook Software is in Software and has 12 people.')
    const streamed = await say('stream', 'Tell me about Alderbrook Software')
    expect(streamed.headers.get('content-type')).toBe('text/event-stream')
    const events = streamed.text.split('\n\n').filter(Boolean)
    const read = events.map((event) => JSON.parse(event.slice('data: '.length)) as Record<string, unknown>)
    const words = read.filter(({ type }) => type === 'delta').map(({ content }) => content)
    expect(words.join('')).toBe(answer.attributes['content'])
    expect(read.at(-1)).toMatchObject({ type: 'done', message: { content: answer.attributes['content'] } })
    expect(codeOf(await say('stream'))).toBe('PFAPI0004')
  })

  test('run as teams', async () => {
    const [team] = listOf(await api.call('GET /agent/v1/agent-teams?filter[name]=brief'))
    const path = `/agent/v1/agent-teams/${team?.id}`
    expect(dataOf(await api.call(`GET ${path}`)).attributes['inputs']).toHaveLength(2)
    const run = (inputs: unknown) => api.send(`POST ${path}/runs`, 'RunAgentTeamRequest', { inputs })
    expect(codeOf(await run([]))).toBe('PFAPI0004')
    expect(codeOf(await run([{ name: 'shoe', value: 'x' }]))).toBe('PFAPI0006')
    const begun = await run([{ name: 'companyName', value: 'Alderbrook Software' }])
    expect([begun.status, dataOf(begun).attributes['status']]).toEqual([202, 'QUEUED'])
    api.sandbox.advanceTime(20)
    const ended = dataOf(await api.call(`GET ${path}/runs/${dataOf(begun).id}`))
    expect(ended).toMatchObject({
      attributes: { status: 'COMPLETED', output: expect.any(String) },
      meta: { totalCredits: 4 },
    })
    expect(listOf(await api.call(`GET ${path}/runs`))).toHaveLength(1)
    expect(dataOf(await api.call(`GET ${path}`)).meta).toMatchObject({ creditsUsed: 4 })
  })

  test('list pulses, the latest first', async () => {
    const pulses = listOf(await api.call('GET /agent/v1/pulses?page[size]=5'))
    const dates = pulses.map(({ meta }) => String(meta?.['createdAt']))
    expect(dates).toEqual(dates.toSorted().reverse())
    expect(pulses[0]).toMatchObject({ type: 'Pulse', attributes: { category: 'INITIATIVE' } })
  })
})
