import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import { createMcpServer, type McpServerOptions } from '../../src/mcp/create-mcp-server.ts'
import { linkAtSandbox, type SandboxStage, startSandboxStage } from '../support/sandbox-account.ts'

const DATA_SCOPES = ['api:data:contact', 'api:data:company', 'api:data:lookup']
const AMARA = 4_191_000_000
const ENRICH = { matchPersonInput: [{ personId: AMARA }], outputFields: ['id', 'email'] }

let stage: SandboxStage
let linkwright: Linkwright
/** May read data, but not news, and nothing of the other APIs. */
let account: Account

beforeAll(async () => {
  stage = await startSandboxStage()
  linkwright = await createLinkwright(stage.options)
  account = await linkAtSandbox(linkwright, stage.sandbox, { scopes: DATA_SCOPES })
})
afterAll(async () => {
  await linkwright.close()
  await stage.sandbox.close()
})

interface Result {
  readonly isError: boolean
  readonly text: string
  /** The text as JSON. */
  readonly json: Record<string, unknown>
}

/** An agent: the SDK's own client, connected to a server for an account. */
async function agent(options: Partial<McpServerOptions> = {}) {
  const client = new Client({ name: 'agent', version: '1.0.0' })
  const [near, far] = InMemoryTransport.createLinkedPair()
  const server = createMcpServer({ linkwright, account, ...options })
  await Promise.all([server.connect(far), client.connect(near)])
  onTestFinished(() => client.close())
  const call = async (name: string, input: Record<string, unknown> = {}): Promise<Result> => {
    const { content, isError } = await client.callTool({ name, arguments: input })
    const [{ text }] = content as [{ text: string }]
    return { isError: isError === true, text, json: text.startsWith('{') ? JSON.parse(text) : {} }
  }
  const tools = async () => (await client.listTools()).tools
  return { client, call, tools }
}

const requests = () =>
  Object.values(stage.sandbox.stats().api).reduce((sum, { received }) => sum + received, 0)

describe('an agent with a tool for each action', () => {
  test('lists tools, searches, is refused what costs too much, and is told which scope is missing', async () => {
    const { client, tools, call } = await agent({ mode: 'tools' })
    expect(client.getServerVersion()).toMatchObject({ name: 'linkwright' })
    expect(client.getInstructions()).toContain('who_must_act')

    const listed = await tools()
    expect(listed.map(({ name }) => name)).toContain('contacts_search')
    expect(listed.find(({ name }) => name === 'contacts_enrich')?.description).toContain(
      'SPENDS CREDITS: up to 1 credit a record.',
    )

    const found = await call('contacts_search', { companyName: 'Alderbrook Software', page_size: 2 })
    expect(found.isError).toBe(false)
    expect(found.json['data']).toMatchObject([{ type: 'Contact' }, { type: 'Contact' }])

    const before = requests()
    const spent = await call('contacts_enrich', ENRICH)
    expect(spent).toMatchObject({
      isError: true,
      json: {
        error: {
          code: 'ERR_CREDIT_BUDGET',
          credits_at_most: 1,
          credits_left: 0,
          who_must_act: 'admin',
          what_to_do: 'Tell the user that their administrator must act; you cannot.',
        },
      },
    })

    const lacking = await call('news_search', { categories: ['PRODUCT'] })
    expect(lacking).toMatchObject({
      isError: true,
      json: {
        error: {
          code: 'ERR_SCOPE_MISSING',
          missing: ['api:data:news'],
          who_must_act: 'admin',
          account_id: account.id,
          message: expect.stringContaining('needs the scope api:data:news'),
        },
      },
    })
    // Neither was sent.
    expect(requests()).toBe(before)
  })

  test('sees the tools that the scopes allow, with the schemas and annotations of their actions', async () => {
    const { tools } = await agent({ mode: 'tools' })
    const listed = await tools()
    const names = listed.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['companies_search', 'lookup_values_list', 'usage_get']))
    expect(names.filter((name) => /^(news|intent|folders|agents)_/.test(name))).toEqual([])
    const named = (name: string) => listed.find((tool) => tool.name === name)
    expect(named('contacts_search')).toMatchObject({
      title: expect.any(String),
      inputSchema: { type: 'object', properties: { jobTitle: { type: 'string' } } },
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    })
    // What costs something is asked about, and not repeated.
    expect(named('contacts_enrich')?.annotations).toMatchObject({
      readOnlyHint: false,
      idempotentHint: false,
    })
    expect(JSON.stringify(listed)).not.toContain('"$id"')
  })

  test('learns what is wrong with its input, and what the API refused', async () => {
    const { call } = await agent({ mode: 'tools' })
    const wrong = await call('contacts_search', { companyNam: 'Alderbrook' })
    expect(wrong).toMatchObject({
      isError: true,
      json: {
        error: {
          code: 'ERR_ACTION_INPUT_INVALID',
          who_must_act: 'caller',
          what_to_do: 'Change the call.',
          issues: [{ code: 'unknown_key', hint: 'Did you mean "companyName"?' }],
        },
      },
    })
    const refused = await call('contacts_search', { country: 'Canada', page_number: 99 })
    expect(refused).toMatchObject({
      isError: true,
      json: { error: { code: 'ERR_ACTION_FAILED', status: 400, who_must_act: 'caller' } },
    })
  })

  test('cannot call what is no tool', async () => {
    const { client } = await agent({ mode: 'tools' })
    for (const name of ['search_actions', 'contacts.search', '__proto__'])
      await expect(client.callTool({ name })).rejects.toMatchObject({ code: -32602 })
  })
})

describe('an agent with three tools', () => {
  test('searches, describes and executes actions', async () => {
    const { tools, call } = await agent({ mode: 'search' })
    expect((await tools()).map(({ name }) => name)).toEqual([
      'search_actions',
      'describe_action',
      'execute_action',
    ])
    const { json } = await call('search_actions', { query: 'search contacts', limit: 3 })
    expect(json['actions']).toMatchObject([{ name: 'contacts.search', effects: ['read'] }, {}, {}])
    const described = await call('describe_action', { action: 'contacts.search' })
    expect(described.json).toMatchObject({
      name: 'contacts.search',
      page_by: 'page_number',
      input_schema: { properties: { companyName: {} } },
      output_schema: { properties: { data: {} } },
    })
    const executed = await call('execute_action', {
      action: 'contacts.search',
      input: { companyName: 'Alderbrook Software', page_size: 2 },
    })
    expect(executed.json['data']).toMatchObject([{ type: 'Contact' }, { type: 'Contact' }])
  })

  test('finds also what lacks a scope, and which one', async () => {
    const { call } = await agent({ mode: 'search' })
    const { json } = await call('search_actions', { query: 'news' })
    expect(json).toMatchObject({
      actions: [],
      not_allowed: expect.arrayContaining([
        { name: 'news.search', lacks_scopes: { all_of: ['api:data:news'] } },
      ]),
    })
    const described = await call('describe_action', { action: 'news.search' })
    expect(described.json['lacks_scopes']).toEqual({ all_of: ['api:data:news'] })
    const executed = await call('execute_action', { action: 'news.search' })
    expect(executed.json['error']).toMatchObject({ code: 'ERR_SCOPE_MISSING' })
  })

  test('lists everything that it may do when it looks for nothing', async () => {
    const { call } = await agent({ mode: 'search' })
    const { json } = await call('search_actions')
    expect(json['found']).toBe((json['actions'] as unknown[]).length)
    expect(json).not.toHaveProperty('not_allowed')
  })

  test('sees what a call would send and cost, without sending it', async () => {
    const { call } = await agent({ mode: 'search' })
    const before = requests()
    const { json } = await call('execute_action', { action: 'contacts.enrich', input: ENRICH, dry_run: true })
    expect(json).toMatchObject({
      credits_at_most: 1,
      request: { method: 'POST' },
      refused: {
        code: 'ERR_CREDIT_BUDGET',
        // As the call itself says: the budget is not the agent's.
        who_must_act: 'admin',
        what_to_do: 'Tell the user that their administrator must act; you cannot.',
      },
    })
    const free = { action: 'contacts.search', input: { companyName: 'Alderbrook' }, dry_run: true }
    expect((await call('execute_action', free)).json).not.toHaveProperty('refused')
    expect(requests()).toBe(before)
  })

  test('is told of a misspelt action and of arguments that are none', async () => {
    const { call } = await agent({ mode: 'search' })
    const misspelt = await call('execute_action', { action: 'contact.search' })
    expect(misspelt.json['error']).toMatchObject({
      code: 'ERR_ACTION_NOT_FOUND',
      message: expect.stringContaining('Did you mean "contacts.search"?'),
    })
    const described = await call('describe_action', { action: 'contact.search' })
    expect(described.json).toEqual(misspelt.json)
    const empty = await call('execute_action', { input: {} })
    expect(empty.json['error']).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID', action: 'execute_action' })
  })

  test('is what an agent gets where there are more than 40 actions', async () => {
    const all = await linkAtSandbox(linkwright, stage.sandbox)
    expect(await (await agent({ account: all })).tools()).toHaveLength(3)
    expect((await (await agent()).tools()).length).toBeGreaterThan(3)
  })
})

describe('what an agent may spend', () => {
  test('is what the profile says, for a call and for a day', async () => {
    const budgeted = await linkAtSandbox(linkwright, stage.sandbox, {
      scopes: DATA_SCOPES,
      values: { max_credits_per_call: 2, max_credits_per_day: 1 },
    })
    const { call } = await agent({ account: budgeted, mode: 'tools' })
    expect((await call('contacts_enrich', ENRICH)).isError).toBe(false)
    const again = await call('contacts_enrich', ENRICH)
    expect(again.json['error']).toMatchObject({
      code: 'ERR_CREDIT_BUDGET',
      budget: 'day',
      who_must_act: 'admin',
    })
  })

  test('is as much as its server was started with', async () => {
    const { call } = await agent({ mode: 'tools', maxCredits: 1 })
    const { json } = await call('contacts_enrich', ENRICH)
    expect(json['data']).toMatchObject([{ attributes: { email: 'amara.abara@alderbrook-software.example' } }])
    const two = [{ personId: AMARA }, { personId: AMARA + 1 }]
    const more = await call('contacts_enrich', { ...ENRICH, matchPersonInput: two })
    expect(more.json['error']).toMatchObject({
      code: 'ERR_CREDIT_BUDGET',
      credits_at_most: 2,
      credits_left: 1,
    })
  })
})

describe('the actions that a profile has not enabled', () => {
  test('are no tools, cannot be found, and are refused', async () => {
    const narrow = await linkAtSandbox(linkwright, stage.sandbox, {
      actions: ['contacts.search', 'usage.get'],
    })
    const direct = await agent({ account: narrow, mode: 'tools' })
    expect((await direct.tools()).map(({ name }) => name)).toEqual(['contacts_search', 'usage_get'])
    const refused = await direct.call('companies_search', {})
    expect(refused.json['error']).toMatchObject({ code: 'ERR_ACTION_NOT_ENABLED', who_must_act: 'admin' })
    const searching = await agent({ account: narrow, mode: 'search' })
    const { json } = await searching.call('search_actions', { query: 'company' })
    expect(JSON.stringify(json)).not.toContain('companies.search')
    const described = await searching.call('describe_action', { action: 'companies.search' })
    expect(described.json['error']).toMatchObject({ code: 'ERR_ACTION_NOT_ENABLED', who_must_act: 'admin' })
  })
})

test('an agent hears nothing of what went wrong inside', async () => {
  const lines: object[] = []
  let isDown = false
  const error = (details: object) => void lines.push(details)
  const silent = () => {}
  const broken = {
    ...linkwright,
    accounts: { ...linkwright.accounts, call: () => Promise.reject(new Error('secret of the database')) },
    profiles: {
      ...linkwright.profiles,
      get: (id: string) => (isDown ? Promise.reject(new Error('secret of it')) : linkwright.profiles.get(id)),
    },
  }
  const { call, client } = await agent({
    mode: 'tools',
    linkwright: broken,
    logger: { debug: silent, info: silent, warn: silent, error },
  })
  const { isError, text } = await call('usage_get')
  expect(isError).toBe(true)
  expect(text).toContain('ERR_UNEXPECTED')
  expect(text).not.toContain('secret')
  isDown = true
  await expect(client.listTools()).rejects.toThrow(
    /^MCP error -32603: Something went wrong that should not have\.$/,
  )
  expect(lines).toEqual([{ tool: 'usage_get', code: 'unknown' }, { code: 'unknown' }])
})
