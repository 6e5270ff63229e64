/** Every route × everybody who should not get in. The table is made from the routes: a new one is in it by itself. */
import { fileURLToPath } from 'node:url'
import Fastify, { type InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { guardRoutes, rulesOf } from '../../../src/host/access/access.ts'
import { API_KEY_SCOPES, type ApiKeyScope } from '../../../src/host/access/api-keys.ts'
import { NO_KEY } from '../../../src/host/access/authority.ts'
import { createSecret, hashSecret } from '../../../src/host/access/secret-token.ts'
import { createConnectSession } from '../../../src/host/connect/create-session.ts'
import { loadManifest } from '../../../src/manifest/load-manifest.ts'
import { type Credential, startTestHost } from '../../support/host.ts'

const DAY = 86_400_000
/** What everybody may see: pages without data, what brings its own credential, and what supervisors ask. */
const PUBLIC = [
  'GET /healthz',
  'GET /readyz',
  'GET /',
  'GET /console',
  'GET /console/*',
  'GET /console/assets/*',
  'GET /console/icon.svg',
  'GET /console/theme.js',
  'GET /console/login',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/errors',
  'GET /connect',
  'POST /connect',
  'GET /connect.js',
  'GET /connect/done',
  'GET /connect/done.js',
  'GET /connect/oauth2/:connector/callback',
  'GET /connect/problem/:problem',
  'GET /connect/s/:session',
  'POST /connect/api/sessions/:session/open',
  'OPTIONS /api/connection_attempts',
  'GET /.well-known/oauth-protected-resource',
  'GET /.well-known/oauth-protected-resource/mcp',
  'GET /.well-known/oauth-protected-resource/mcp/*',
]

let offset = 0
const host = await startTestHost({
  manifests: [await loadManifest(fileURLToPath(new URL('../../../connector.yaml', import.meta.url)))],
  clock: { now: () => Date.now() + offset },
})
const { linkwright, apiKeys, store } = host.host
afterAll(() => host.close())

const values = { auth: 'authorization_code', client_id: 'client', client_secret: 'client-secret' }
await linkwright.profiles.create({ connector: 'zoominfo', values })
const owner = { id: 'victim', name: 'Victim' }
const victims = await createConnectSession(host.host, { owner }, 'test')
const strangers = await createConnectSession(
  host.host,
  { owner: { id: 'stranger', name: 'Stranger' } },
  'test',
)

const bearer = (token: string): Credential => ({ authorization: `Bearer ${token}` })

async function keyThatEnds(): Promise<Credential> {
  const { key } = await apiKeys.create({ name: 'ends', scopes: ['admin'], lifetime: -1 })
  return bearer(key)
}

async function revokedKey(): Promise<Credential> {
  const { key, record } = await apiKeys.create({ name: 'revoked', scopes: ['admin'], lifetime: null })
  await apiKeys.verify(key)
  await apiKeys.revoke(record.id)
  return bearer(key)
}

/** A session that was begun, or last seen, so long ago. */
async function oldSession(begun: number, seen: number): Promise<Credential> {
  const secret = createSecret()
  offset = -begun
  await store.consoleSessions.insert({ secret_hash: hashSecret(secret), id: 'old', ...NO_KEY }, 7 * DAY)
  offset = -seen
  await store.consoleSessions.seen(hashSecret(secret))
  offset = 0
  return { cookie: `__Host-linkwright-console=${secret}` }
}

const routes = host.routes.flatMap(({ method, url, config }) =>
  [method].flat().map((one) => ({
    name: `${one} ${url}`,
    method: one as NonNullable<InjectOptions['method']>,
    // Names of somebody's things, as far as a path can have them.
    url: url
      .replace(':session', victims.id)
      .replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')
      .replace('*', 'x'),
    rules: rulesOf(config?.access ?? []),
    audience: config?.audience,
  })),
)
type Route = (typeof routes)[number]

const guarded = routes.filter(({ rules }) => !rules.includes('public'))
const forAgents = guarded.filter(({ audience }) => audience !== undefined)
const forOthers = guarded.filter(({ audience }) => audience === undefined)
const forAdmins = forOthers.filter(({ rules }) => rules.some((rule) => rule !== 'connect_session'))
const changes = forAdmins.filter(({ method }) => method !== 'GET')
/** Whoever is let in ends the sessions of all tests: console-session.test.ts shows it instead. */
const harmless = ({ name }: Route): boolean => name !== 'DELETE /api/sessions'
const forKeys = forAdmins.filter(({ rules }) => !rules.includes('console'))

async function answerTo(
  { method, url }: Route,
  headers: Credential,
): Promise<{ status: number; code?: string }> {
  const response = await host.request({ method, url, headers })
  const isProblem = String(response.headers['content-type']).includes('problem+json')
  return { status: response.statusCode, ...(isProblem && { code: response.json().code }) }
}

const UNKNOWN = { status: 401, code: 'ERR_NOT_AUTHENTICATED' }
const NOT_ALLOWED = { status: 403, code: 'ERR_NOT_ALLOWED' }

test('only what is meant for everybody is open to everybody', () => {
  const open = routes.filter(({ rules }) => rules.includes('public')).map(({ name }) => name)
  expect(open.toSorted()).toEqual(PUBLIC.toSorted())
})

test('a route that does not say who may use it is refused at start', () => {
  const app = Fastify()
  guardRoutes(app, host.host, [])
  expect(() => app.get('/new', async () => 'hello')).toThrow('The route GET /new does not say who may use it')
  expect(() => app.get('/new', { config: { access: [] } }, async () => 'hello')).toThrow(TypeError)
})

describe('nobody gets in without a credential that is valid', async () => {
  const credentials: Record<string, Credential> = {
    'no credential': {},
    'an empty one': { authorization: '' },
    'no bearer token': { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    'two tokens': { authorization: `Bearer a, Bearer b` },
    'a key that never was': bearer(`lwk_0123456789abcdef_${createSecret()}`),
    'a key with another secret': bearer(
      (await apiKeys.create({ name: 'a', scopes: ['admin'], lifetime: null })).key.slice(0, -43) +
        createSecret(),
    ),
    'a key that has expired': await keyThatEnds(),
    'a key that was revoked': await revokedKey(),
    'the admin key where there is none': bearer('x'.repeat(64)),
    'a cookie that never was': { cookie: `__Host-linkwright-console=${createSecret()}` },
    'a cookie under the name of development': { cookie: `linkwright-console=${createSecret()}` },
    'a console session that ended': await oldSession(7 * DAY + 1_000, 1_000),
    'a console session that nobody used': await oldSession(DAY, DAY / 3 + 1_000),
    'a connect session that never was': bearer(`lwc_${createSecret()}`),
  }
  describe.each(Object.entries(credentials))('%s', (_name, headers) => {
    test.each(guarded)('$name', async (route) => {
      expect(await answerTo(route, headers)).toEqual(UNKNOWN)
    })
  })
})

describe('a key of another scope is not enough', async () => {
  const keys = Object.fromEntries(
    await Promise.all(API_KEY_SCOPES.map(async (scope) => [scope, await host.key(scope)] as const)),
  ) as Record<ApiKeyScope, Credential>
  const table = forKeys.flatMap((route) =>
    API_KEY_SCOPES.filter((scope) => scope !== 'admin' && !route.rules.includes(scope)).map((scope) => ({
      ...route,
      scope,
    })),
  )
  test.each(table)('$scope at $name', async (route) => {
    expect(await answerTo(route, keys[route.scope])).toEqual(NOT_ALLOWED)
  })

  test.each(forOthers.filter((route) => !forKeys.includes(route)))(
    'no key opens what is for sessions: $name',
    async (route) => {
      expect(await answerTo(route, keys.admin)).toEqual(NOT_ALLOWED)
    },
  )

  test.each(forKeys.filter(harmless))('one with the scope, or admin, is let in: $name', async (route) => {
    for (const scope of API_KEY_SCOPES.filter((one) => one === 'admin' || route.rules.includes(one))) {
      expect([401, 403]).not.toContain((await answerTo(route, keys[scope])).status)
    }
  })
})

describe('an agent’s key is for agents’ routes, and nothing else is', async () => {
  const keyOf = async (scopes: readonly ApiKeyScope[]): Promise<Credential> => {
    const agents = { name: 'agent', lifetime: null, audience: 'mcp', owner: owner.id } as const
    return bearer((await apiKeys.create({ ...agents, scopes })).key)
  }
  const [all, reads] = [await keyOf(API_KEY_SCOPES), await keyOf(['accounts:read', 'accounts:token'])]
  const calls = await keyOf(['actions:call'])
  const others = [
    await host.key('admin'),
    await host.key('actions:call'),
    bearer(victims.token),
    await host.console(),
  ]
  const ELSEWHERE = { status: 401, code: 'ERR_WRONG_AUDIENCE' }

  test.each(forOthers)('not for $name', async (route) => {
    expect(await answerTo(route, all)).toEqual(ELSEWHERE)
  })
  test.each(forAgents)('for $name, with the scope', async (route) => {
    for (const credential of others) expect(await answerTo(route, credential)).toEqual(ELSEWHERE)
    expect(await answerTo(route, reads)).toEqual(NOT_ALLOWED)
    expect([401, 403]).not.toContain((await answerTo(route, calls)).status)
  })
})

describe('a connect session is for its own owner, and for linking', () => {
  test.each(forOthers)('$name', async (route) => {
    const { status, code } = await answerTo(route, bearer(strangers.token))
    if (route.rules.includes('connect_session'))
      expect([400, 401, 403, 404].includes(status) || code === undefined).toBe(true)
    else expect({ status, code }).toEqual(NOT_ALLOWED)
    if (route.url.includes(victims.id)) expect(status).toBeGreaterThanOrEqual(400)
  })

  test("its token is not in the other's list of attempts", async () => {
    const own = await host.request({ url: '/api/connection_attempts', headers: bearer(strangers.token) })
    expect(own.json()).toMatchObject({ items: [] })
  })
})

describe("an admin's browser is not made to do anything by another page", async () => {
  const { cookie = '', ...csrf } = await host.console()
  const other = await host.console()

  test.each(changes)('without the CSRF token: $name', async (route) => {
    expect(await answerTo(route, { cookie })).toEqual({ status: 403, code: 'ERR_CSRF_TOKEN_INVALID' })
  })
  test.each(changes)('with the token of another session: $name', async (route) => {
    const headers = { cookie, 'x-csrf-token': other['x-csrf-token'] ?? '' }
    expect(await answerTo(route, headers)).toEqual({ status: 403, code: 'ERR_CSRF_TOKEN_INVALID' })
  })
  test.each(forAdmins)('from a foreign origin: $name', async (route) => {
    for (const origin of [
      'https://evil.example',
      'http://host.example',
      'https://host.example.evil.example',
      'null',
    ]) {
      const answer = await answerTo(route, { cookie, ...csrf, origin })
      expect(answer, origin).toEqual({ status: 403, code: 'ERR_ORIGIN_FORBIDDEN' })
    }
  })
  test.each(changes)('from another site, by a browser that says so: $name', async (route) => {
    const headers = { cookie, ...csrf, 'sec-fetch-site': 'cross-site' }
    expect(await answerTo(route, headers)).toEqual({ status: 403, code: 'ERR_ORIGIN_FORBIDDEN' })
  })
  test.each(forAdmins.filter(harmless))(
    'and is let in with it, from its own origin: $name',
    async (route) => {
      const headers = { ...(await host.console()), origin: 'https://host.example' }
      expect([401, 403]).not.toContain((await answerTo(route, headers)).status)
    },
  )
})
