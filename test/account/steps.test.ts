/** The manifest's steps: what is sent, what is kept, and what becomes of a grant when one fails. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import type { Linkwright, LinkwrightOptions } from '../../src/create-linkwright.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import {
  CLIENT,
  callbackOf,
  OWNER,
  openLinkwright,
  openServer,
  type TestClock,
  temporaryFolder,
  testClock,
  USER,
} from '../support/linked.ts'
import { manifestAt } from '../support/manifest.ts'
import { http, type TokenServer } from '../support/token-server.ts'

const LONG = http(200, { long: { token: 'long-1', until: 7_200 } })
const PAGE = http(200, { ok: true, token: 'page-1', seconds: 600 })
const SITES = http(200, [{ id: 'site-1' }])
const ME = http(200, { id: 42, name: 'Ada' })
const GOOD = [LONG, PAGE, SITES, ME]

interface Linking {
  readonly server: TokenServer
  readonly clock: TestClock
  readonly linkwright: Linkwright
  readonly profile_id: string
}

async function opened(options: Partial<LinkwrightOptions> = {}): Promise<Linking> {
  const server = await openServer()
  const clock = testClock()
  const manifests = [await manifestAt(server.origin, undefined, 'steps')]
  const linkwright = await openLinkwright(server, { clock, manifests, ...options })
  const { id } = await linkwright.profiles.create({ connector: 'service', values: CLIENT })
  return { server, clock, linkwright, profile_id: id }
}

async function link({ linkwright, profile_id }: Linking, account_id?: string): Promise<Account> {
  const again = account_id === undefined ? {} : { account_id }
  const { state } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER, ...again })
  return linkwright.accounts.finishLink({ callback: callbackOf(linkwright, state), user: USER })
}

/** Request lines, and what else a test looks for in each request. */
function seen(server: TokenServer, ...wanted: RegExp[]): string[][] {
  return server.apiRequests.map((request) => [
    request.split(' HTTP/', 1)[0] ?? '',
    ...wanted.map((pattern) => pattern.exec(request)?.[1] ?? ''),
  ])
}

const AUTHORIZATION = /\r\nauthorization: (.*)\r\n/i
const BASIC = `Basic ${Buffer.from('client:client-secret').toString('base64')}`

test('a link takes every step in order, each with the values of those before it', async () => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  const [access] = server.issued.filter((token) => token.startsWith('access-'))
  expect(seen(server, AUTHORIZATION)).toEqual([
    ['POST /exchange', BASIC],
    ['GET /page', 'Bearer long-1'],
    ['GET /sites', 'Bearer long-1'],
    ['GET /sites/site-1/me?fields=id%2Cname', 'Bearer long-1'],
  ])
  expect(server.apiRequests[0]).toContain(`\r\n\r\n${JSON.stringify({ short_token: access })}`)
  expect(server.apiRequests[3]).toMatch(/\r\nx-page: page-1\r\n/i)
  expect(account).toMatchObject({ status: 'active', subject: '42', label: 'Ada', previous_subject: null })
  expect(await linkwright.accounts.accessToken(account)).toMatchObject({ access_token: 'long-1' })
  server.answer('api', http(200, {}))
  await linkwright.accounts.call(account, 'items.list')
  expect(seen(server)[4]).toEqual(['GET /site-1/items'])
})

test('the account ends with the first of its tokens, so that all are new after the refresh', async () => {
  const linking = await opened()
  const { server, linkwright, clock } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  expect(account.expires_at).toBe(clock.now() + 600_000)
  clock.advance(601_000)
  server.answer('api', http(200, { long: { token: 'long-2', until: 60 } }), PAGE)
  const token = await linkwright.accounts.accessToken(account)
  expect(token).toMatchObject({ access_token: 'long-2', expires_at: clock.now() + 60_000 })
  expect(server.tokenRequests.map((form) => form.get('grant_type'))).toEqual([
    'authorization_code',
    'refresh_token',
  ])
  expect(seen(server).slice(4)).toEqual([['POST /exchange'], ['GET /page']])
  expect(await linkwright.accounts.get(account)).toMatchObject({ subject: '42', label: 'Ada' })
})

test('an optional step may fail', async () => {
  const linking = await opened()
  linking.server.answer('api', LONG, http(200, { ok: false }), SITES, ME)
  const account = await link(linking)
  expect(account).toMatchObject({ status: 'active', subject: '42' })
  expect(account.expires_at).toBe(linking.clock.now() + 7_200_000)
})

test.each([
  ['an outage', http(503, {}), 'ERR_PROVIDER_UNAVAILABLE', 'nobody'],
  ['a refusal', http(403, {}), 'ERR_STEP_FAILED', 'provider'],
  ['a value that its pattern does not let pass', http(200, [{ id: '../x' }]), 'ERR_STEP_FAILED', 'provider'],
  ['no value', http(200, []), 'ERR_STEP_FAILED', 'provider'],
])('a link keeps its grant after %s, and takes the other steps later', async (_case, answer, code, who) => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', LONG, PAGE, answer)
  const account = await link(linking)
  expect(account).toMatchObject({ status: 'degraded', status_reason: code, who_must_act: who })
  server.answer('api', SITES, ME)
  expect(await linkwright.accounts.accessToken(account)).toMatchObject({ access_token: 'long-1' })
  expect(await linkwright.accounts.get(account)).toMatchObject({
    status: 'active',
    subject: '42',
    label: 'Ada',
  })
  expect(server.tokenRequests).toHaveLength(1)
  expect(seen(server).map(([line]) => line)).toEqual([
    'POST /exchange',
    'GET /page',
    'GET /sites',
    'GET /sites',
    'GET /sites/site-1/me?fields=id%2Cname',
  ])
})

test('new tokens are safe before a step is taken with them: the refresh token is never sent twice', async () => {
  const linking = await opened()
  const { server, linkwright, clock } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  clock.advance(601_000)
  server.answer('api', http(500, {}))
  await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
    code: 'ERR_PROVIDER_UNAVAILABLE',
  })
  expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'degraded' })
  clock.advance(60_000)
  server.answer('api', LONG, PAGE)
  expect(await linkwright.accounts.accessToken(account)).toMatchObject({ access_token: 'long-1' })
  expect(server.tokenRequests).toHaveLength(2)
  expect(server.reuses()).toBe(0)
})

test('a token that a step finds refused is refreshed', async () => {
  const linking = await opened()
  const { server, linkwright, clock } = linking
  server.answer('api', LONG, PAGE, http(503, {}))
  const account = await link(linking)
  clock.advance(60_000)
  server.answer('api', http(401, {}), LONG, PAGE, SITES, ME)
  expect(await linkwright.accounts.accessToken(account)).toMatchObject({ access_token: 'long-1' })
  expect(server.tokenRequests).toHaveLength(2)
})

test('a step that refuses a new token fails: a refresh would not help', async () => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', LONG, PAGE, http(401, {}))
  const account = await link(linking)
  server.answer('api', http(401, {}))
  await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ status: 401 })
  expect(server.tokenRequests).toHaveLength(1)
})

test('steps that a link has left go where they would have gone then, and nowhere else', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'linkwright.db')
  const linking = await opened({ database: file })
  const { server, linkwright } = linking
  server.answer('api', LONG, PAGE, http(503, {}))
  const account = await link(linking)
  await linkwright.close()
  const other = await openServer()
  const moved = rebaseManifest(await manifestAt('https://api.service.example', undefined, 'steps'), {
    'https://api.service.example': other.origin,
  })
  const again = await openLinkwright(server, {
    manifests: [moved],
    database: file,
    trustedOrigins: [server.origin, other.origin],
  })
  await expect(again.accounts.accessToken(account)).rejects.toMatchObject({
    code: 'ERR_ORIGIN_CHANGED',
    origins: [other.origin],
  })
  expect(other.apiRequests).toEqual([])
})

test('an unlinking takes its steps first, and revokes the grant all the same', async () => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  server.answer('api', http(404, {}))
  expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'revoked' })
  expect(seen(server, AUTHORIZATION)[4]).toEqual(['DELETE /sites/site-1', 'Bearer long-1'])
  expect(server.revocations).toHaveLength(1)
})

test('captured secrets are sealed', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'linkwright.db')
  const linking = await opened({ database: file })
  linking.server.answer('api', ...GOOD)
  await link(linking)
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = JSON.stringify(
    database
      .prepare('select * from accounts')
      .all()
      .map((row) => ({
        ...row,
        fields: Buffer.from(row['fields'] as Uint8Array).toString('latin1'),
        grant: Buffer.from(row['grant'] as Uint8Array).toString('latin1'),
      })),
  )
  database.close()
  expect(rows).toContain('Ada')
  for (const secret of ['long-1', 'page-1', 'site-1']) expect(rows).not.toContain(secret)
})

test('[SX-12] a login as another user of the provider shows, and revokes the old grant when the new one is kept', async () => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  const old = server.issued.find((token) => token.startsWith('refresh-'))
  server.answer('api', LONG, PAGE, SITES, http(200, { id: 43, name: 'Bob' }))
  let during: Account | undefined
  server.answer('revoke', async (own) => {
    during = await linkwright.accounts.get(account)
    return own
  })
  const again = await link(linking, account.id)
  expect(again).toMatchObject({ id: account.id, subject: '43', previous_subject: '42', label: 'Bob' })
  expect(during).toMatchObject({ subject: '43', token_version: 2 })
  expect(server.revocations.map((form) => form.get('token'))).toEqual([old])
  expect(await linkwright.accounts.accessToken(again)).toMatchObject({ access_token: 'long-1' })
})

test('[SX-12] a login as the same user revokes nothing: that could end the new grant too', async () => {
  const linking = await opened()
  const { server } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  server.answer('api', ...GOOD)
  expect(await link(linking, account.id)).toMatchObject({ subject: '42', previous_subject: null })
  expect(server.revocations).toEqual([])
})

test('[SX-12] steps of a login that another one has replaced meanwhile say nothing about the account', async () => {
  const linking = await opened()
  const { server, linkwright, clock } = linking
  server.answer('api', LONG, PAGE, http(503, {}))
  const account = await link(linking)
  clock.advance(10_000)
  server.answer('api', async () => {
    server.answer('api', LONG, PAGE, SITES, http(200, { id: 43, name: 'Bob' }))
    await link(linking, account.id)
    server.answer('api', http(200, { id: 42, name: 'Ada' }))
    return SITES
  })
  await linkwright.accounts.accessToken(account)
  expect(await linkwright.accounts.get(account)).toMatchObject({
    subject: '43',
    previous_subject: null,
    label: 'Bob',
    status: 'active',
    token_version: 2,
  })
})

test('[SX-12] a login whose steps fail leaves the account that works as it was', async () => {
  const linking = await opened()
  const { server, linkwright } = linking
  server.answer('api', ...GOOD)
  const account = await link(linking)
  server.answer('api', LONG, PAGE, http(403, {}))
  await expect(link(linking, account.id)).rejects.toMatchObject({
    code: 'ERR_STEP_FAILED',
    message: 'The step sites failed: its answer is no success (HTTP 403).',
    step: 'sites',
    status: 403,
  })
  expect(await linkwright.accounts.get(account)).toEqual(account)
  expect(server.revocations).toEqual([])
})
