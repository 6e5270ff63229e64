/** One call of every action of the ZoomInfo manifest, for the sandbox to answer. */

/** The answers so far: `seen('folders.create', '/data/id')`. */
export type Seen = (action: string, pointer: string) => unknown
export type Call = readonly [action: string, input?: (seen: Seen) => Record<string, unknown>]

const SETTINGS = [
  [
    'buyer_personas',
    'buyerPersonaId',
    { name: 'VP of Sales', personalObjectives: 'Meet the quota of the year.' },
  ],
  ['competitors', 'competitorId', { name: 'Initech', url: 'https://www.example.net' }],
  [
    'ideal_customer_profiles',
    'segmentId',
    { name: 'Mid-market software', description: '200 to 2,000 people.' },
  ],
  ['products', 'offeringId', { name: 'Globex Pipeline', painPoints: ['Forecasts that are wrong'] }],
] as const

function settingCalls([resource, id, fields]: (typeof SETTINGS)[number]): Call[] {
  const one = (seen: Seen): Record<string, unknown> => ({ [id]: seen(`${resource}.upsert`, '/data/id') })
  return [
    [`${resource}.upsert`, () => fields],
    [`${resource}.list`],
    ...['get', 'archive', 'unarchive', 'delete'].map((verb): Call => [`${resource}.${verb}`, one]),
  ]
}

const company = (seen: Seen): unknown => seen('companies.search', '/data/0/id')
const audience = (seen: Seen): unknown => seen('audiences.create', '/data/id')
const column = (seen: Seen): unknown => seen('audience_columns.create', '/data/0/id')
const row = (seen: Seen): unknown => seen('audience_rows.upsert', '/data/0/id')
const rowOf = (seen: Seen, email: string): unknown => ({
  type: 'Row',
  attributes: { values: [{ columnId: column(seen), value: email }] },
})

/** Every action once, in an order in which each finds what it needs. */
export const CALLS: readonly Call[] = [
  ['usage.get'],
  ['companies.search', () => ({ industryCodes: 'software', page_size: 2 })],
  ['contacts.search', () => ({ jobTitle: 'Director', page_size: 2 })],
  [
    'contacts.enrich',
    (seen) => ({
      matchPersonInput: [
        { personId: Number(seen('contacts.search', '/data/0/id')) },
        { emailAddress: 'nobody@example.com' },
      ],
      outputFields: ['firstName', 'lastName', 'email', 'jobTitle', 'companyName'],
    }),
  ],
  [
    'companies.enrich',
    (seen) => ({
      matchCompanyInput: [{ companyId: Number(company(seen)) }],
      outputFields: ['name', 'website', 'employeeCount', 'revenueRange'],
    }),
  ],
  [
    'corporate_hierarchies.enrich',
    (seen) => ({ matchCompanyInput: [{ companyId: Number(company(seen)) }], outputFields: ['familyTree'] }),
  ],
  ['org_charts.enrich', (seen) => ({ companyId: company(seen), department: 'C-Suite', page_size: 2 })],
  ['technologies.enrich', (seen) => ({ companyId: Number(company(seen)) })],
  ['hashtags.enrich', (seen) => ({ companyId: Number(company(seen)) })],
  ['lookup_values.list', () => ({ fieldName: 'intent-topics' })],
  ['search_fields.list', () => ({ entity: 'news', fieldType: 'input' })],
  ['enrich_fields.list', () => ({ entity: 'news', fieldType: 'output' })],
  ['intent.search', (seen) => ({ topics: [seen('lookup_values.list', '/data/0/id')], page_size: 1 })],
  [
    'intent.enrich',
    (seen) => ({
      companyId: Number(company(seen)),
      topics: [seen('lookup_values.list', '/data/0/id')],
      page_size: 1,
    }),
  ],
  ['news.search', () => ({ categories: ['PRODUCT'], page_size: 1 })],
  ['news.enrich', (seen) => ({ companyId: Number(company(seen)), page_size: 1 })],
  ['scoops.search', () => ({ publishedStartDate: '2020-01-01', page_size: 1 })],
  ['scoops.enrich', (seen) => ({ companyId: company(seen), page_size: 1 })],

  ['account_summaries.get', (seen) => ({ companyId: Number(company(seen)) })],
  [
    'account_summaries.ask',
    (seen) => ({ companyId: Number(company(seen)), question: 'Who decides on cloud software?' }),
  ],
  ['insights.list', (seen) => ({ ziCompanyIds: [Number(company(seen))], signalTypes: ['zi.funding'] })],
  ['company_lookalikes.list', (seen) => ({ companyId: company(seen) })],
  [
    'contact_lookalikes.list',
    (seen) => ({ referencePersonId: Number(seen('contacts.search', '/data/0/id')), page_size: 1 }),
  ],
  [
    'contact_recommendations.list',
    (seen) => ({ useCaseType: 'PROSPECTING', ziCompanyId: Number(company(seen)), page_size: 1 }),
  ],
  ...SETTINGS.flatMap(settingCalls),
  ['customer_settings.upsert', () => ({ name: 'Globex', elevatorPitch: 'Forecasts that hold.' })],
  ['customer_settings.get'],
  ['customer_settings.delete'],

  ['folders.create', () => ({ name: 'Spring campaign', starred: true })],
  ['folders.list', () => ({ searchText: 'spring' })],
  ['folders.get', (seen) => ({ folderId: seen('folders.create', '/data/id') })],
  ['folders.update', (seen) => ({ folderId: seen('folders.create', '/data/id'), name: 'Summer campaign' })],
  [
    'audiences.create',
    (seen) => ({
      name: 'Fair leads',
      type: 'CONTACT',
      origin: 'CUSTOM',
      folderId: seen('folders.create', '/data/id'),
    }),
  ],
  ['audiences.list', () => ({ type: 'CONTACT' })],
  ['audiences.get', (seen) => ({ audienceId: audience(seen) })],
  ['audiences.update', (seen) => ({ audienceId: audience(seen), notes: 'From the fair.' })],
  [
    'audience_columns.create',
    (seen) => ({
      audienceId: audience(seen),
      columns: [
        { type: 'Column', attributes: { name: 'Email', columnType: 'CUSTOM', dataType: 'EMAIL' } },
        { type: 'Column', attributes: { name: 'Notes', columnType: 'CUSTOM', dataType: 'LARGE_TEXT' } },
      ],
    }),
  ],
  [
    'audience_columns.update',
    (seen) => ({ audienceId: audience(seen), columnId: column(seen), name: 'Work email' }),
  ],
  ['audience_column_dependencies.list', (seen) => ({ audienceId: audience(seen), tool: 'AI_WEB_RESEARCH' })],
  ['audience_filters.get', (seen) => ({ audienceId: audience(seen) })],
  [
    'audience_match_criteria.upsert',
    (seen) => ({
      audienceId: audience(seen),
      matchCriteria: [{ columnId: column(seen), mappedTo: 'CONTACT_EMAIL' }],
    }),
  ],
  [
    'audience_rows.upsert',
    (seen) => ({ audienceId: audience(seen), rows: [rowOf(seen, 'ada@example.com')] }),
  ],
  [
    'audience_rows.bulk_upsert',
    (seen) => ({ audienceId: audience(seen), rows: [rowOf(seen, 'grace@example.com')] }),
  ],
  ['audience_rows.get', (seen) => ({ audienceId: audience(seen), rowId: row(seen) })],
  [
    'audience_rows.search',
    (seen) => ({
      audienceId: audience(seen),
      filter: {
        operator: 'AND',
        filters: [{ type: 'Filter', columnId: column(seen), filterOperator: 'CONTAINS', values: ['ada'] }],
      },
    }),
  ],
  ['audiences.enrich', (seen) => ({ audienceId: audience(seen), scope: 'ROW', rows: [row(seen)] })],
  [
    'audience_jobs.get',
    (seen) => ({ audienceId: audience(seen), jobId: seen('audiences.enrich', '/data/id') }),
  ],
  [
    'audience_rows.delete',
    (seen) => ({ audienceId: audience(seen), rows: [{ id: row(seen), type: 'Row' }] }),
  ],
  [
    'audience_columns.delete',
    (seen) => ({ audienceId: audience(seen), columnId: seen('audience_columns.create', '/data/1/id') }),
  ],
  ['audiences.delete', (seen) => ({ audienceId: audience(seen) })],
  ['folders.delete', (seen) => ({ folderId: seen('folders.create', '/data/id') })],

  ['marketing_audiences.create', () => ({ name: 'Spring campaign', type: 'B2B' })],
  ['marketing_audiences.list', () => ({ page_size: 2 })],
  ['marketing_audiences.get', (seen) => ({ audienceId: seen('marketing_audiences.create', '/data/id') })],
  [
    'marketing_audiences.update',
    (seen) => ({ audienceId: seen('marketing_audiences.create', '/data/id'), name: 'Summer campaign' }),
  ],
  [
    'marketing_uploads.create',
    (seen) => ({
      audienceId: seen('marketing_audiences.create', '/data/id'),
      operationType: 'ADD',
      fields: ['emailAddress', 'companyName'],
      records: [['ada@example.com', 'Globex']],
    }),
  ],
  [
    'marketing_uploads.get',
    (seen) => ({
      audienceId: seen('marketing_audiences.create', '/data/id'),
      uploadId: seen('marketing_uploads.create', '/data/id'),
    }),
  ],
  ['marketing_audiences.delete', (seen) => ({ audienceId: seen('marketing_audiences.create', '/data/id') })],

  ['entities.list'],
  ['entity_fields.list', () => ({ entityName: 'account' })],
  [
    'entity_records.upsert',
    () => ({
      entityName: 'account',
      records: [
        {
          type: 'UpsertRecord',
          attributes: { externalId: 'acc-1', name: 'Globex', website: 'https://www.example.com' },
        },
      ],
    }),
  ],
  [
    'content_interactions.upsert',
    () => ({
      interactions: [
        {
          type: 'ContentInteraction',
          attributes: {
            engagementId: 'view-1',
            instanceId: 'site-1',
            channel: 'Website',
            interactionType: 'View',
            contentType: 'Video',
            actionPerformedAt: '2026-01-31T12:00:00Z',
            status: 'Completed',
            participant: { email: 'ada@example.com', companyDomain: 'example.com' },
          },
        },
      ],
    }),
  ],
  ['content_interactions.get', (seen) => ({ id: seen('content_interactions.upsert', '/data/0/id') })],
  ['content_interactions.delete', (seen) => ({ id: seen('content_interactions.upsert', '/data/0/id') })],
  ['workflows.list', () => ({ runnableOnDemand: true })],
  ['workflows.execute', (seen) => ({ id: seen('workflows.list', '/data/0/id') })],
  ['workflow_executions.get', (seen) => ({ id: seen('workflows.execute', '/data/id') })],
  ['entitlements.list', () => ({ admin: false, roleType: 'feature' })],

  ['agents.list'],
  [
    'agents.interact',
    (seen) => ({ agentId: seen('agents.list', '/data/0/id'), message: 'What is new at Globex?' }),
  ],
  [
    'agents.stream',
    (seen) => ({ agentId: seen('agents.list', '/data/0/id'), message: 'What is new at Globex?' }),
  ],
  ['agent_teams.list', () => ({ page_size: 1 })],
  ['agent_teams.get', (seen) => ({ agentTeamId: seen('agent_teams.list', '/data/0/id') })],
  [
    'agent_team_runs.create',
    (seen) => ({
      agentTeamId: seen('agent_teams.list', '/data/0/id'),
      inputs: [{ name: seen('agent_teams.get', '/data/attributes/inputs/0/name'), value: 'Globex' }],
    }),
  ],
  [
    'agent_team_runs.get',
    (seen) => ({
      agentTeamId: seen('agent_teams.list', '/data/0/id'),
      runId: seen('agent_team_runs.create', '/data/id'),
    }),
  ],
  ['agent_team_runs.list', (seen) => ({ agentTeamId: seen('agent_teams.list', '/data/0/id'), page_size: 1 })],
  ['pulses.list'],
]
