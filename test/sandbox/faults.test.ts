import * as oauth from 'openid-client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FaultRule, Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { begin, discover, link, REDIRECT_URI, type Tokens } from './client.ts'

let sandbox: Sandbox
let config: oauth.Configuration
let tokens: Tokens
let authorization: string

beforeAll(async () => {
  sandbox = await startSandbox()
  const app = await sandbox.createApp({ redirect_uris: [REDIRECT_URI] })
  config = await discover(sandbox, app)
  authorization = `Basic ${Buffer.from(`${app.client_id}:${app.client_secret}`).toString('base64')}`
})
beforeEach(async () => {
  tokens = await link(sandbox, config)
})
afterEach(() => sandbox.reset())
afterAll(() => sandbox.close())

function refresh(signal?: AbortSignal): Promise<Response> {
  return fetch(`${sandbox.origin}/gtm/oauth/v1/token`, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token }),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Gives up waiting some time after the sandbox has counted the request. */
async function expectNoAnswer(counter: 'received' | 'succeeded'): Promise<void> {
  const patience = new AbortController()
  const answered = expect(refresh(patience.signal)).rejects.toThrow('aborted')
  await expect.poll(() => sandbox.stats().token.refresh_token[counter], { interval: 5 }).toBe(1)
  setTimeout(() => patience.abort(), 50)
  await answered
}

async function refreshWith(rule: Omit<FaultRule, 'endpoint'>): Promise<Response> {
  sandbox.setFaults({ endpoint: 'token', ...rule })
  const response = await refresh()
  sandbox.setFaults()
  return response
}

describe('before processing, so that the refresh token stays good', () => {
  afterEach(async () => {
    expect(sandbox.stats().token.refresh_token).toMatchObject({ succeeded: 0, failed: 0 })
    expect((await refresh()).status).toBe(200)
  })

  test('status answers with what the rule says', async () => {
    const body = { error: 'slow_down' }
    const response = await refreshWith({ fault: 'status', status: 429, retry_after: 7, body })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(await response.json()).toEqual(body)
  })

  test('html answers with a web page', async () => {
    const response = await refreshWith({ fault: 'html' })
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('<h1>')
  })

  test('reset resets the connection', async () => {
    await expect(refreshWith({ fault: 'reset' })).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    sandbox.setFaults()
  })

  test('hang never answers', async () => {
    sandbox.setFaults({ endpoint: 'token', fault: 'hang' })
    await expectNoAnswer('received')
    sandbox.setFaults()
  })
})

describe('after processing, so that the refresh token is spent', () => {
  afterEach(async () => {
    sandbox.setFaults()
    expect(sandbox.stats().token.refresh_token).toMatchObject({ received: 1, succeeded: 1 })
    expect(await (await refresh()).json()).toMatchObject({ error: 'invalid_grant' })
  })

  test('drop_after_commit resets the connection', async () => {
    await expect(refreshWith({ fault: 'drop_after_commit' })).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    })
  })

  test('hang_after_commit never answers', async () => {
    sandbox.setFaults({ endpoint: 'token', fault: 'hang_after_commit' })
    await expectNoAnswer('succeeded')
  })

  test('truncate announces more than it sends', async () => {
    const response = await refreshWith({ fault: 'truncate' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('slow_answer answers late', async () => {
    const started = performance.now()
    const response = await refreshWith({ fault: 'slow_answer', ms: 60 })
    expect(performance.now() - started).toBeGreaterThan(50)
    expect(await response.json()).toHaveProperty('access_token')
  })
})

test('latency waits, then everything goes its way', async () => {
  const started = performance.now()
  const response = await refreshWith({ fault: 'latency', ms: 60 })
  expect(performance.now() - started).toBeGreaterThan(50)
  expect(await response.json()).toHaveProperty('access_token')
})

test('a rule applies as often as it says, and only where it says', async () => {
  sandbox.setFaults({
    endpoint: 'token',
    grant_type: 'refresh_token',
    fault: 'status',
    status: 503,
    times: 2,
  })
  await expect(link(sandbox, config)).resolves.toHaveProperty('access_token')
  const statuses = [await refresh(), await refresh(), await refresh()].map(({ status }) => status)
  expect(statuses).toEqual([503, 503, 200])
  expect(sandbox.faults()).toEqual([])
})

test('faults can be on the other endpoints too', async () => {
  sandbox.setFaults(
    { endpoint: 'api', path: '/data/v1/users', fault: 'status', status: 503 },
    { endpoint: 'revoke', fault: 'status', status: 503 },
    { endpoint: 'authorize', fault: 'html', status: 500 },
  )
  const response = await fetch(`${sandbox.origin}/gtm/data/v1/users/usage`)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ errors: [{ code: 'PFAPI0007' }] })
  await expect(oauth.tokenRevocation(config, tokens.refresh_token)).rejects.toThrow()
  const { url } = await begin(config)
  await expect(authorizeAsUser(url, sandbox.user)).rejects.toMatchObject({ status: 500 })
})

test('a rule that makes no sense is refused, and the others stay', () => {
  const good: FaultRule = { endpoint: 'api', fault: 'hang' }
  sandbox.setFaults(good)
  const wrong = [
    { endpoint: 'nowhere', fault: 'hang' },
    { endpoint: 'api', fault: 'explode' },
    { endpoint: 'api', fault: 'status' },
    { endpoint: 'api', fault: 'status', status: 200 },
    { endpoint: 'api', fault: 'hang', times: 0 },
    { endpoint: 'api', fault: 'hang', typo: 1 },
  ] as FaultRule[]
  for (const rule of wrong) {
    expect(() => sandbox.setFaults(rule)).toThrow(
      expect.objectContaining({ code: 'ERR_SANDBOX_INVALID_FAULT' }),
    )
  }
  expect(sandbox.faults()).toEqual([good])
})

test('closing drops a request that hangs', async () => {
  const other = await startSandbox()
  other.setFaults({ endpoint: 'api', fault: 'hang' })
  const hanging = expect(fetch(`${other.origin}/gtm/data/v1/users/usage`)).rejects.toThrow()
  await expect.poll(() => other.stats().api).toHaveProperty(['GET /data/v1/users/usage', 'received'], 1)
  await other.close()
  await hanging
})
