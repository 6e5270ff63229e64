import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import type { NewApiKey } from '../../src/host/access/api-keys.ts'
import { HOST_URL, type HostUnderTest, startTestHost } from '../support/host.ts'
import { linkAtSandbox, type SandboxStage, startSandboxStage } from '../support/sandbox-account.ts'

const OWNER = 'tenant-1'
const NAVIGATOR = 'https://elsewhere.example'
const METADATA = `${HOST_URL}/.well-known/oauth-protected-resource/mcp`
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' }

let stage: SandboxStage
let host: HostUnderTest
let origin: string
let account: Account

beforeAll(async () => {
  stage = await startSandboxStage()
  host = await startTestHost({ ...stage.options, publicUrl: HOST_URL })
  origin = await host.app.listen({ port: 0 })
  account = await linkAtSandbox(host.host.linkwright, stage.sandbox, {
    owner: OWNER,
    scopes: ['api:data:contact', 'api:data:company'],
  })
})
afterAll(async () => {
  await host.close()
  await stage.sandbox.close()
})

/** The headers of an agent: its key is for the owner, and for more or less. */
async function keyOf(more: Partial<NewApiKey> = {}): Promise<Record<string, string>> {
  const { key } = await host.host.apiKeys.create({
    name: 'agent',
    scopes: ['actions:call'],
    lifetime: null,
    audience: 'mcp',
    owner: OWNER,
    ...more,
  })
  return { authorization: `Bearer ${key}` }
}

/** The SDK's own client at the endpoint. */
async function connect(headers: Record<string, string>, path = '/mcp'): Promise<Client> {
  const client = new Client({ name: 'agent', version: '1.0.0' })
  await client.connect(
    new StreamableHTTPClientTransport(new URL(origin + path), { requestInit: { headers } }),
  )
  onTestFinished(() => client.close())
  return client
}

const post = (headers: Record<string, string>, url = '/mcp', payload: object = LIST) =>
  host.request({
    method: 'POST',
    url,
    payload,
    headers: { accept: 'application/json, text/event-stream', ...headers },
  })

test('an agent with a key for an owner calls tools with the account that is linked', async () => {
  const client = await connect(await keyOf())
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('contacts_search')
  const { content, isError } = await client.callTool({
    name: 'contacts_search',
    arguments: { companyName: 'Alderbrook Software', page_size: 1 },
  })
  expect(isError).toBeUndefined()
  expect(JSON.stringify(content)).toContain('Alderbrook')
  const lacking = await client.callTool({ name: 'news_search', arguments: {} })
  expect(lacking).toMatchObject({ isError: true })
  expect(JSON.stringify(lacking.content)).toContain('api:data:news')
})

test('an agent may ask for three tools instead', async () => {
  const client = await connect(await keyOf(), '/mcp?mode=search')
  expect((await client.listTools()).tools).toHaveLength(3)
})

describe('who is let in', () => {
  test('nobody without a key; where to find out how is said', async () => {
    const answer = await post({})
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['www-authenticate']).toBe(
      `Bearer scope="actions:call", resource_metadata="${METADATA}"`,
    )
    for (const path of ['/mcp', '', `/mcp/${account.id}`]) {
      const metadata = await host.request({ url: `/.well-known/oauth-protected-resource${path}` })
      expect(metadata.json()).toMatchObject({
        resource: `${HOST_URL}/mcp`,
        bearer_methods_supported: ['header'],
        scopes_supported: ['actions:call'],
      })
    }
    await expect(connect({})).rejects.toThrow(/401|Unauthorized|ERR_NOT_AUTHENTICATED/)
  })

  test('no key that is wrong, revoked, or made for something else; not even an admin', async () => {
    const { key, record } = await host.host.apiKeys.create({
      name: 'agent',
      scopes: ['actions:call'],
      lifetime: null,
      audience: 'mcp',
      owner: OWNER,
    })
    await host.host.apiKeys.revoke(record.id)
    const credentials = [
      { authorization: `Bearer ${key}` },
      { authorization: 'Bearer lwk_0' },
      await host.key('admin'),
      await host.key('actions:call'),
      await host.console(),
    ]
    for (const credential of credentials) {
      const answer = await post(credential)
      expect(answer.statusCode).toBe(401)
      const error = 'authorization' in credential ? 'error="invalid_token", ' : ''
      expect(answer.headers['www-authenticate']).toBe(
        `Bearer ${error}scope="actions:call", resource_metadata="${METADATA}"`,
      )
    }
  })

  test('no key without the scope', async () => {
    const answer = await post(await keyOf({ scopes: ['accounts:read'] }))
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'ERR_NOT_ALLOWED'])
    expect(answer.headers['www-authenticate']).toBe(
      `Bearer error="insufficient_scope", scope="actions:call", resource_metadata="${METADATA}"`,
    )
  })

  test('no page of another origin', async () => {
    const key = await keyOf()
    const answer = await post({ ...key, origin: NAVIGATOR })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'ERR_ORIGIN_FORBIDDEN'])
    expect((await post({ ...key, origin: HOST_URL })).statusCode).toBe(200)
  })

  test('an agent’s key opens nothing else, whatever its scopes', async () => {
    const key = await keyOf({ scopes: ['admin', 'actions:call'] })
    for (const url of ['/api/keys', '/api/connect_sessions', '/api/session', '/api/webhooks']) {
      const answer = await host.request({ url, headers: key })
      expect([url, answer.statusCode]).toEqual([url, answer.statusCode === 404 ? 404 : 401])
    }
    const answer = await host.request({ url: '/api/keys', headers: key })
    expect(answer.json()).toMatchObject({ code: 'ERR_WRONG_AUDIENCE', who_must_act: 'admin' })
  })
})

describe('which account an agent works with', () => {
  test('is the one in the path, of the key’s owner and of no other', async () => {
    const other = await linkAtSandbox(host.host.linkwright, stage.sandbox, { owner: 'tenant-2' })
    const key = await keyOf()
    expect((await post(key, `/mcp/${account.id}`)).statusCode).toBe(200)
    for (const id of [other.id, 'nothing'])
      expect((await post(key, `/mcp/${id}`)).json()).toMatchObject({
        status: 404,
        code: 'ERR_ACCOUNT_NOT_FOUND',
      })
  })

  test('must be said where the owner has several, unless the key is for one', async () => {
    const [first, second] = [
      await linkAtSandbox(host.host.linkwright, stage.sandbox, { owner: 'tenant-3' }),
      await linkAtSandbox(host.host.linkwright, stage.sandbox, { owner: 'tenant-3' }),
    ]
    const owners = await keyOf({ owner: 'tenant-3' })
    expect((await post(owners)).json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('/mcp/'),
    })
    const own = await keyOf({ owner: 'tenant-3', account_id: first.id })
    expect((await post(own)).statusCode).toBe(200)
    expect((await post(own, `/mcp/${first.id}`)).statusCode).toBe(200)
    expect((await post(own, `/mcp/${second.id}`)).statusCode).toBe(404)
    const nobody = await keyOf({ owner: 'tenant-4' })
    expect((await post(nobody)).json()).toMatchObject({
      detail: expect.stringContaining('Nothing is linked'),
    })
  })
})

test('there is no stream to listen to and no session to end', async () => {
  const key = await keyOf()
  for (const method of ['GET', 'DELETE'] as const) {
    const answer = await host.request({ method, url: '/mcp', headers: key })
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST'])
  }
})

test('what is no message is refused, and a batch of them too', async () => {
  const key = await keyOf()
  expect((await post(key, '/mcp', [LIST, LIST])).statusCode).toBe(400)
  expect((await post(key, '/mcp', { hello: 1 })).statusCode).toBe(400)
  expect((await post({ ...key, accept: 'text/html' })).statusCode).toBe(406)
  const notified = await post(key, '/mcp', { jsonrpc: '2.0', method: 'notifications/initialized' })
  expect(notified.statusCode).toBe(202)
})

describe('a key for agents', () => {
  const make = async (payload: object) =>
    host.request({ method: 'POST', url: '/api/keys', payload, headers: await host.key('admin') })

  test('is made for an owner, or for one account', async () => {
    const wanted = { name: 'agent', scopes: ['actions:call'], audience: 'mcp', owner: OWNER }
    const made = await make({ ...wanted, account_id: account.id })
    expect(made.statusCode).toBe(201)
    expect(made.json()).toMatchObject({ audience: 'mcp', owner: OWNER, account_id: account.id })
    const { key } = made.json()
    expect((await post({ authorization: `Bearer ${key}` })).statusCode).toBe(200)
    const plain = await make({ name: 'plain', scopes: ['actions:call'] })
    expect(plain.json()).toMatchObject({ audience: null, owner: null, account_id: null })
  })

  test('is not made without an owner, for an account of another one, nor for one owner of the whole API', async () => {
    const wanted = { name: 'agent', scopes: ['actions:call'] }
    expect((await make({ ...wanted, audience: 'mcp' })).statusCode).toBe(400)
    expect((await make({ ...wanted, owner: OWNER })).statusCode).toBe(400)
    const foreign = await make({ ...wanted, audience: 'mcp', owner: 'tenant-2', account_id: account.id })
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'ERR_ACCOUNT_NOT_FOUND'])
  })
})
