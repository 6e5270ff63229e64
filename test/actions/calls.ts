/** A good call of every action of the shipped connector, in an order in which each has what it needs. */

/** What earlier calls have left: ids by name. */
export type Kept = Record<string, string>

/** One call. */
export interface ActionCall {
  readonly action: string
  readonly input: (kept: Kept) => Record<string, unknown>
  /** Where the answer has what later calls need. */
  readonly keep?: Readonly<Record<string, string>>
  /** Seconds that go by before it. */
  readonly after?: number
}

/** A company and a person that the sandbox always has. */
export const COMPANY = 344_500_000
export const PERSON = 4_191_000_000

const ID = '/data/id'

function call(action: string, input: Record<string, unknown> = {}): ActionCall {
  return { action, input: () => input }
}

/** A call that needs what others have left. */
function then(action: string, input: ActionCall['input'], more: Partial<ActionCall> = {}): ActionCall {
  return { action, input, ...more }
}

/** A call that leaves the id of what it makes. */
function make(action: string, as: string, input: ActionCall['input']): ActionCall {
  return { action, input, keep: { [as]: ID } }
}

const data: ActionCall[] = [
  call('contacts.search', { companyName: 'Alderbrook Software', requiredFields: 'email', page_size: 2 }),
  call('contacts.enrich', {
    matchPersonInput: [{ personId: PERSON }, { personId: 1 }],
    outputFields: ['id', 'email'],
  }),
  call('companies.search', { country: 'Canada', sort: 'name', page_number: 1, page_size: 5 }),
  call('companies.enrich', {
    matchCompanyInput: [{ companyId: COMPANY }, { companyName: 'Nobody' }],
    outputFields: ['id', 'name', 'revenue', 'socialMediaUrls'],
  }),
  call('corporate_hierarchies.enrich', {
    matchCompanyInput: [{ companyId: COMPANY }],
    outputFields: ['familyTree', 'parentage', 'companyId'],
  }),
  call('org_charts.enrich', { companyId: String(COMPANY), department: 'C-Suite' }),
  call('technologies.enrich', { companyId: COMPANY }),
  call('hashtags.enrich', { companyId: COMPANY }),
  call('intent.search', { topics: ['Cloud Security'], signalScoreMin: 60, page_size: 5 }),
  call('intent.enrich', { companyId: COMPANY, topics: ['Cloud Security'] }),
  call('news.search', { categories: ['PRODUCT'], pageDateMin: '2026-01-01' }),
  call('news.enrich', { companyId: COMPANY }),
  call('scoops.search', { companyName: 'Alderbrook Software', page_size: 10 }),
  call('scoops.enrich', { companyId: String(COMPANY) }),
  call('lookup_values.list', { fieldName: 'industries' }),
  call('search_fields.list', { entity: 'contact', fieldType: 'input' }),
  call('enrich_fields.list', { entity: 'contact', fieldType: 'output' }),
  call('usage.get'),
]

/** What the customer keeps of themselves: the same six operations on each. */
function kept(resource: string, id: string, more: Record<string, unknown>): ActionCall[] {
  const one: ActionCall['input'] = (ids) => ({ [id]: ids[id] })
  return [
    call(`${resource}.list`),
    make(`${resource}.upsert`, id, () => ({ name: 'New', description: 'Made by a test.', ...more })),
    ...['get', 'archive', 'unarchive', 'delete'].map((verb) => then(`${resource}.${verb}`, one)),
  ]
}

const copilot: ActionCall[] = [
  call('account_summaries.get', { companyId: COMPANY }),
  call('account_summaries.ask', { companyId: COMPANY, question: 'What technologies do they use?' }),
  call('insights.list', { ziCompanyIds: [COMPANY], signalTypes: ['zi.scoop'] }),
  call('company_lookalikes.list', { companyId: String(COMPANY) }),
  call('contact_lookalikes.list', { referencePersonId: PERSON, page_size: 3 }),
  call('contact_recommendations.list', { useCaseType: 'PROSPECTING', ziCompanyId: COMPANY }),
  ...kept('buyer_personas', 'buyerPersonaId', { personalObjectives: 'Grow.' }),
  ...kept('competitors', 'competitorId', { url: 'https://rival.example/' }),
  ...kept('ideal_customer_profiles', 'segmentId', {}),
  ...kept('products', 'offeringId', { valueProposition: ['Fast.'] }),
  call('customer_settings.get'),
  call('customer_settings.upsert', { name: 'Northwind Data', elevatorPitch: 'Data that holds.' }),
  call('customer_settings.delete'),
]

const column = (name: string, dataType: string) => ({
  type: 'Column',
  attributes: { name, dataType, columnType: 'CUSTOM' },
})
const row = ({ emailColumn }: Kept) => ({
  type: 'Row',
  attributes: { values: [{ columnId: emailColumn, value: 'amara.abara@alderbrook-software.example' }] },
})
const ofAudience =
  (more: (kept: Kept) => Record<string, unknown> = () => ({})): ActionCall['input'] =>
  (ids) => ({ audienceId: ids['audience'], ...more(ids) })

const studio: ActionCall[] = [
  make('folders.create', 'folder', () => ({ name: 'Spring', starred: true })),
  call('folders.list', { searchText: 'spring', sort: '-updatedAt' }),
  then('folders.get', ({ folder }) => ({ folderId: folder })),
  then('folders.update', ({ folder }) => ({ folderId: folder, name: 'Summer' })),
  then(
    'audiences.create',
    ({ folder }) => ({
      name: 'Fair',
      type: 'CONTACT',
      origin: 'CUSTOM',
      folderId: folder,
      columns: [column('Email', 'EMAIL'), column('Score', 'INTEGER')],
      autoMatchCriteria: true,
    }),
    { keep: { audience: ID, emailColumn: '/data/attributes/columns/0/id' } },
  ),
  call('audiences.list', { type: 'CONTACT', searchText: 'fair' }),
  then('audiences.get', ofAudience()),
  then(
    'audiences.update',
    ofAudience(() => ({ notes: 'Invited.' })),
  ),
  then('audience_filters.get', ofAudience()),
  then(
    'audience_match_criteria.upsert',
    ofAudience(({ emailColumn }) => ({
      matchCriteria: [{ columnId: emailColumn, mappedTo: 'CONTACT_EMAIL' }],
    })),
  ),
  then(
    'audience_columns.create',
    ofAudience(() => ({ columns: [column('Note', 'LARGE_TEXT')] })),
    {
      keep: { note: '/data/0/id' },
    },
  ),
  then(
    'audience_columns.update',
    ofAudience(({ note }) => ({ columnId: note, isHidden: true })),
  ),
  then(
    'audience_columns.delete',
    ofAudience(({ note }) => ({ columnId: note })),
  ),
  then(
    'audience_column_dependencies.list',
    ofAudience(() => ({ tool: 'AI_DATA_ANALYSIS' })),
  ),
  then(
    'audience_rows.upsert',
    ofAudience((ids) => ({ rows: [row(ids)] })),
    { keep: { row: '/data/0/id' } },
  ),
  then(
    'audience_rows.bulk_upsert',
    ofAudience((ids) => ({ rows: [row(ids), row(ids)] })),
  ),
  then(
    'audience_rows.get',
    ofAudience(({ row: rowId }) => ({ rowId })),
  ),
  then(
    'audience_rows.search',
    ofAudience(({ emailColumn }) => ({
      page_size: 10,
      filter: {
        operator: 'AND',
        filters: [{ type: 'Filter', columnId: emailColumn, filterOperator: 'CONTAINS', values: ['@'] }],
      },
    })),
  ),
  then(
    'audiences.enrich',
    ofAudience(({ row: id }) => ({ scope: 'ROW', rows: [id] })),
  ),
  then(
    'audience_rows.delete',
    ofAudience(({ row: id }) => ({ rows: [{ id, type: 'Row' }] })),
    {
      keep: { job: ID },
    },
  ),
  then(
    'audience_jobs.get',
    ofAudience(({ job }) => ({ jobId: job })),
    { after: 10 },
  ),
  then('audiences.delete', ofAudience()),
  then('folders.delete', ({ folder }) => ({ folderId: folder })),
]

const ofMarketing =
  (more: (kept: Kept) => Record<string, unknown> = () => ({})): ActionCall['input'] =>
  (ids) => ({ audienceId: ids['marketing'], ...more(ids) })

const marketing: ActionCall[] = [
  call('marketing_audiences.list', { page_size: 2 }),
  make('marketing_audiences.create', 'marketing', () => ({ name: 'Spring', type: 'B2B' })),
  then('marketing_audiences.get', ofMarketing()),
  then(
    'marketing_audiences.update',
    ofMarketing(() => ({ name: 'Summer' })),
  ),
  make(
    'marketing_uploads.create',
    'upload',
    ofMarketing(() => ({
      operationType: 'ADD',
      fields: ['firstName', 'emailAddress'],
      records: [['Amara', 'amara@x.example']],
    })),
  ),
  then(
    'marketing_uploads.get',
    ofMarketing(({ upload }) => ({ uploadId: upload })),
    { after: 10 },
  ),
  then('marketing_audiences.delete', ofMarketing()),
]

const platform: ActionCall[] = [
  call('entities.list'),
  call('entity_fields.list', { entityName: 'contact' }),
  call('entity_records.upsert', {
    entityName: 'contact',
    records: [{ type: 'UpsertRecord', attributes: { externalId: '1', firstName: 'Amara' } }],
  }),
  then(
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
            actionPerformedAt: '2026-05-01T10:00:00Z',
            status: 'Completed',
            participant: { companyDomain: 'alderbrook-software.example' },
          },
        },
      ],
    }),
    { keep: { interaction: '/data/0/id' } },
  ),
  then('content_interactions.get', ({ interaction }) => ({ id: interaction })),
  then('content_interactions.delete', ({ interaction }) => ({ id: interaction })),
  then('workflows.list', () => ({ active: true, runnableOnDemand: true }), {
    keep: { workflow: '/data/0/id' },
  }),
  make('workflows.execute', 'execution', ({ workflow }) => ({ id: workflow })),
  then('workflow_executions.get', ({ execution }) => ({ id: execution }), { after: 10 }),
  call('entitlements.list', { admin: true, roleType: 'limit' }),
]

const agent: ActionCall[] = [
  then('agents.list', () => ({}), { keep: { agent: '/data/0/id' } }),
  then('agents.interact', ({ agent: id }) => ({
    agentId: id,
    message: 'What is new at Alderbrook Software?',
  })),
  then('agents.stream', ({ agent: id }) => ({ agentId: id, message: 'What is new at Alderbrook Software?' })),
  then('agent_teams.list', () => ({ name: 'brief' }), { keep: { team: '/data/0/id' } }),
  then('agent_teams.get', ({ team }) => ({ agentTeamId: team })),
  make('agent_team_runs.create', 'run', ({ team }) => ({
    agentTeamId: team,
    inputs: [{ name: 'companyName', value: 'Alderbrook Software' }],
  })),
  then('agent_team_runs.list', ({ team }) => ({ agentTeamId: team, page_size: 10 })),
  then('agent_team_runs.get', ({ team, run }) => ({ agentTeamId: team, runId: run }), { after: 30 }),
  call('pulses.list'),
]

export const CALLS: readonly ActionCall[] = [
  ...data,
  ...copilot,
  ...studio,
  ...marketing,
  ...platform,
  ...agent,
]
