import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { StoredProfile } from '../../src/account/profile/stored-profile.ts'
import type { ConnectPage, StartedConnectionAttempt } from '../../src/generated/host.ts'
import { startAuthorizationServer } from '../oauth/authorization-server.ts'
import { manifestFor } from '../oauth/features/linked-client.ts'
import { REDIRECT_URI } from '../oauth/provider.ts'
import { type Credential, openTestHost } from '../support/host.ts'
import { type TestClock, testClock } from '../support/linked.ts'
import { APP, type ConnectStage, createBrowser, startConnectStage } from './connect-stage.ts'

let stage: ConnectStage
let clock: TestClock
let admin: Credential
beforeAll(async () => {
  clock = testClock()
  stage = await startConnectStage({ clock })
  admin = await stage.under.key('admin')
})
afterAll(() => stage.close())

/** A profile of Books for the test that runs. */
async function booksProfile(auth: 'code' | 'client', more: object = {}): Promise<StoredProfile> {
  const { profiles } = stage.under.host.linkwright
  const profile = await profiles.create({
    connector: 'books',
    values: { auth, client_id: 'id', client_secret: 'secret', ...more },
  })
  // What is linked with it stays; it is offered no more.
  onTestFinished(async () => void (await profiles.pause(profile.id)))
  return profile
}

/** The callback of a login at Evil, who gives every code there is. */
function callbackOf({ url = '' }: StartedConnectionAttempt): string {
  const { redirect_uri = '', state = '' } = Object.fromEntries(new URL(url).searchParams)
  return `${redirect_uri}?${new URLSearchParams({ code: 'c', state })}`
}

describe('a connect session', () => {
  test('is made by an admin, with a token that is shown once and kept as a hash', async () => {
    const { id, token, url, expires_at } = (await stage.under
      .request({
        method: 'POST',
        url: '/api/connect_sessions',
        headers: admin,
        payload: { owner: { id: 'a' } },
      })
      .then((answer) => answer.json())) as Record<string, string>
    expect(url).toBe(`https://host.example/connect?session=${token}`)
    expect(token).toMatch(/^lwc_[\w-]{43}$/)
    expect(Date.parse(expires_at ?? '') - clock.now()).toBe(1_800_000)
    const kept = await stage.under.host.store.connect.session({ id: id ?? '' })
    expect(JSON.stringify(kept)).not.toContain(token?.slice(4))
    const reader = await stage.under.key('accounts:read')
    const payload = { owner: { id: 'a' } }
    const refused = await stage.under.request({
      method: 'POST',
      url: '/api/connect_sessions',
      headers: reader,
      payload,
    })
    expect(refused.statusCode).toBe(403)
  })

  test('needs no more than a key for linking, which sees what came of it and no account', async () => {
    const headers = await stage.under.key('accounts:link')
    const payload = { owner: { id: 'a' } }
    const url = '/api/connect_sessions'
    const made = await stage.under.request({ method: 'POST', url, headers, payload })
    expect(made.statusCode).toBe(201)
    const attempts = `/api/connection_attempts?connect_session_id=${made.json().id}`
    expect((await stage.under.request({ url: attempts, headers })).json()).toMatchObject({ items: [] })
    for (const other of ['/api/accounts', '/api/keys', '/api/connectors'])
      expect((await stage.under.request({ url: other, headers })).statusCode).toBe(403)
  })

  test.each([
    [{ connectors: ['none'] }, 'ERR_CONNECTOR_NOT_FOUND'],
    [{ profile_id: 'none' }, 'ERR_PROFILE_NOT_FOUND'],
    [{ account_id: 'none' }, 'ERR_ACCOUNT_NOT_FOUND'],
    [{ connectors: [] }, 'ERR_REQUEST_INVALID'],
    [{ expires_in: 59 }, 'ERR_REQUEST_INVALID'],
    [{ expires_in: 432_001 }, 'ERR_REQUEST_INVALID'],
    [{ metadata: { long: 'x'.repeat(4_097) } }, 'ERR_REQUEST_INVALID'],
    [{ metadata: ['a'] }, 'ERR_REQUEST_INVALID'],
    [{ unknown: 1 }, 'ERR_REQUEST_INVALID'],
    [{ owner: { id: 'a', name: 'a\u202eb' } }, 'ERR_REQUEST_INVALID'],
    [{ return_to: 'https://evil.example/' }, 'ERR_RETURN_TO_REFUSED'],
    [{ return_to: '/settings' }, 'ERR_RETURN_TO_REFUSED'],
    [{ connectors: ['books'] }, 'ERR_NOTHING_TO_CONNECT'],
    [{ scopes: ['invoices'] }, 'ERR_REQUEST_INVALID'],
    [{ scopes: ['a b'], connectors: ['evil'] }, 'ERR_REQUEST_INVALID'],
  ])('%o is refused: %s', async (request, code) => {
    await expect(stage.session(request as never)).rejects.toThrow(code)
  })

  test('is of one connector: profile, connectors and account belong together', async () => {
    const connectors = ['evil']
    await expect(stage.session({ profile_id: stage.profiles.honest, connectors })).rejects.toThrow(
      '/connectors',
    )
  })

  test('offers the default profile, or the oldest, of each connector that has an active one', async () => {
    const { profiles } = stage.under.host.linkwright
    const keysOf = ({ offers }: ConnectPage): string[] => offers.map(({ key }) => key)
    expect(keysOf(await stage.browser().open((await stage.session()).url))).toEqual([stage.honest, 'evil'])
    const [oldest, chosen] = [await booksProfile('client'), await booksProfile('code', { scopes: ['bills'] })]
    const books = async (): Promise<ConnectPage['offers'][number] | undefined> =>
      (await stage.browser().open((await stage.session({ connectors: ['books'] })).url)).offers[0]
    expect(await books()).toMatchObject({ flow: 'client' })
    await profiles.update(chosen.id, { version: chosen.version, is_default: true })
    expect(await books()).toMatchObject({ flow: 'login', shares: [{ title: 'Bills' }], shares_all: false })
    expect((await profiles.get(oldest.id)).is_default).toBe(false)
  })

  test('asks for scopes of its own, of those that the profile allows, besides those that its account has', async () => {
    const { id: profile_id } = await booksProfile('code', { scopes: ['invoices', 'bills'] })
    await expect(stage.session({ profile_id, scopes: ['payroll'] })).rejects.toThrow(
      'ERR_ACCOUNT_FIELDS_INVALID',
    )
    const alice = stage.browser()
    const owner = { id: `team-${randomUUID()}` }
    const fields = { company: 'acme' }
    const scopeOf = ({ url = '' }: StartedConnectionAttempt): string | null =>
      new URL(url).searchParams.get('scope')
    const narrow = await alice.open((await stage.session({ owner, profile_id, scopes: ['bills'] })).url)
    expect(narrow.offers).toMatchObject([{ shares: [{ title: 'Bills' }] }])
    const first = await alice.start(narrow, 'books', { fields })
    expect(scopeOf(first)).toBe('bills')
    await alice.arrive(callbackOf(first))
    const [account] = await stage.accounts(owner.id)
    const more = await stage.session({ owner, account_id: account?.id ?? '', scopes: ['invoices'] })
    const wide = await alice.open(more.url)
    expect(wide.offers).toMatchObject([{ shares: [{ title: 'Invoices' }, { title: 'Bills' }] }])
    expect(
      scopeOf(await alice.start(wide, 'books', { fields }))
        ?.split(' ')
        .sort(),
    ).toEqual(['bills', 'invoices'])
  })

  test('shows what is shared in the words of the manifest, and the form of the account fields', async () => {
    const { id } = await booksProfile('code', { scopes: ['invoices', 'new-scope'] })
    const page = await stage
      .browser()
      .open((await stage.session({ profile_id: id, return_to: `${APP}/done` })).url)
    expect(page).toMatchObject({
      owner_name: 'The Team',
      return_to: `${APP}/done`,
      offers: [
        {
          shares: [
            { title: 'Invoices', category: 'Sales', description: 'Read invoices.' },
            { title: 'new-scope' },
          ],
          shares_all: false,
          form: { schema: { required: ['company'] } },
        },
      ],
    })
    expect(JSON.stringify(page)).not.toContain('secret')
  })

  test('ends: its link, its page, and what is begun in it', async () => {
    const alice = stage.browser()
    const { url, token } = await stage.session()
    const page = await alice.open(url)
    clock.advance(1_800_001)
    expect((await stage.browser().ask(url)).location).toBe('/connect/problem/ended')
    const path = `/connect/api/sessions/${page.id}`
    const begun = await alice.ask(`${path}/attempts`, { method: 'POST', body: { connector: 'evil' } })
    expect([begun.status, (await alice.ask(`${path}/open`, { method: 'POST' })).status]).toEqual([401, 410])
    const headers = { authorization: `Bearer ${token}` }
    expect((await stage.under.request({ url: '/api/connection_attempts', headers })).statusCode).toBe(401)
  })

  test('lets a login that began in time be finished after its end, and its page see that', async () => {
    const alice = stage.browser()
    const owner = { id: `team-${randomUUID()}` }
    const page = await alice.open((await stage.session({ owner, expires_in: 60 })).url)
    const started = await alice.start(page, 'evil')
    clock.advance(61_000)
    await alice.arrive(callbackOf(started))
    expect(await alice.attempt(started)).toMatchObject({ status: 'authenticated' })
    expect(await stage.accounts(owner.id)).toHaveLength(1)
  })
})

describe('an attempt', () => {
  test('links several accounts in one session, each with the name and the notes of its owner', async () => {
    const alice = stage.browser()
    const owner = { id: `team-${randomUUID()}`, name: 'Acme Inc.' }
    const { url, token, id } = await stage.session({ owner, metadata: { plan: 'pro' } })
    const page = await alice.open(url)
    for (const label of ['one', 'two']) {
      const started = await alice.start(page, 'evil', { label })
      await alice.arrive(callbackOf(started))
    }
    const accounts = await stage.accounts(owner.id)
    expect(accounts.map(({ label }) => label).sort()).toEqual(['one', 'two'])
    expect(accounts[0]).toMatchObject({ owner_name: 'Acme Inc.', metadata: { plan: 'pro' } })
    const list = await stage.under.request({
      url: '/api/connection_attempts',
      headers: { authorization: `Bearer ${token}` },
    })
    const byAdmin = await stage.under.request({
      url: `/api/connection_attempts?connect_session_id=${id}`,
      headers: admin,
    })
    expect(list.json().items).toMatchObject([{ status: 'authenticated' }, { status: 'authenticated' }])
    expect(byAdmin.json()).toEqual(list.json())
    expect((await alice.open(url)).attempts).toHaveLength(2)
  })

  test('of a client that nobody logs in for has its outcome at once, and its account can be renewed', async () => {
    const { id: profile_id } = await booksProfile('client')
    const alice = stage.browser()
    const owner = { id: `team-${randomUUID()}` }
    const page = await alice.open((await stage.session({ owner, profile_id })).url)
    const wrong = await alice.ask(`/connect/api/sessions/${page.id}/attempts`, {
      method: 'POST',
      body: { connector: 'books', fields: { company: 'NOT RIGHT' } },
    })
    expect(wrong.status).toBe(422)
    expect(wrong.json()).toMatchObject({
      code: 'ERR_ACCOUNT_FIELDS_INVALID',
      issues: [{ pointer: '/company' }],
    })
    const { attempt } = await alice.start(page, 'books', { fields: { company: 'acme' } })
    const [account] = await stage.accounts(owner.id)
    expect(attempt).toMatchObject({ status: 'authenticated', account_id: account?.id })
    const again = await stage.session({ owner, account_id: account?.id ?? '' })
    const renewed = await alice.start(await alice.open(again.url), 'books')
    expect(renewed.attempt).toMatchObject({ status: 'authenticated', account_id: account?.id })
    expect(await stage.accounts(owner.id)).toHaveLength(1)
  })

  test('of a connector that is not offered, or was switched off meanwhile, does not begin', async () => {
    const { id: profile_id } = await booksProfile('client')
    const alice = stage.browser()
    const page = await alice.open((await stage.session({ profile_id })).url)
    await expect(alice.start(page, 'evil')).rejects.toThrow('ERR_CONNECTOR_NOT_FOUND')
    await stage.under.host.linkwright.profiles.pause(profile_id)
    await expect(alice.start(page, 'books', { fields: { company: 'acme' } })).rejects.toThrow(
      'ERR_NOTHING_TO_CONNECT',
    )
    const other = await alice.open((await stage.session({ connectors: ['evil'] })).url)
    await expect(alice.start(other, 'books')).rejects.toThrow('ERR_CONNECTOR_NOT_FOUND')
  })

  test('on another device is asked about by its own browser, and is linked when it was approved', async () => {
    await using server = await startAuthorizationServer({
      redirectUri: REDIRECT_URI,
      client: {
        grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
        redirect_uris: [],
        response_types: [],
      },
      configuration: { features: { deviceFlow: { enabled: true } } },
    })
    const under = await openTestHost({
      manifests: [await manifestFor(server, 'other-grants')],
      trustedOrigins: [server.origin],
      clock,
    })
    const { linkwright, store } = under.host
    const values = {
      auth: 'main',
      client_id: 'client-1',
      client_secret: 'secret-1-that-has-thirty-two-bytes-or-more',
    }
    await linkwright.profiles.create({ connector: 'example', values })
    const alice = createBrowser(under, 'alice')
    const headers = await under.key('admin')
    const payload = { owner: { id: 'team' } }
    const made = await under.request({ method: 'POST', url: '/api/connect_sessions', headers, payload })
    const page = await alice.open(made.json().url)
    const started: StartedConnectionAttempt = await alice.start(page, 'example')
    expect(started).toMatchObject({ device: { verification_uri: `${server.origin}/device`, retry_after: 5 } })
    const path = `/connect/api/sessions/${page.id}/attempts/${started.attempt.id}/device`
    const ask = (device_id: string): ReturnType<typeof alice.ask> =>
      alice.ask(path, { method: 'POST', body: { device_id } })
    expect((await ask('another')).status).toBe(404)
    await server.approveDevice(started.device?.user_code ?? '')
    const answer = await ask(started.device?.id ?? '')
    expect(answer.json()).toMatchObject({ attempt: { status: 'authenticated' } })
    expect(answer.json()).not.toHaveProperty('retry_after')
    expect(await linkwright.accounts.list('team')).toHaveLength(1)
    expect(await store.connect.attempt(started.attempt)).toMatchObject({ status: 'authenticated' })
  })
})

describe('the script of an embedding page', () => {
  test('is for pages of every origin; the attempts are for those of the configured ones', async () => {
    const { token } = await stage.session()
    const { headers } = await stage.browser().ask('/connect.js')
    expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
    expect(String(headers['content-type'])).toContain('javascript')
    const allowed = async (origin: string, method: 'GET' | 'OPTIONS'): Promise<unknown> => {
      const asked = { origin, authorization: `Bearer ${token}` }
      const answer = await stage.under.request({ method, url: '/api/connection_attempts', headers: asked })
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
      return answer.headers['access-control-allow-origin']
    }
    for (const method of ['GET', 'OPTIONS'] as const) {
      expect(await allowed(APP, method)).toBe(APP)
      expect(await allowed('https://evil.example', method)).toBeUndefined()
      expect(await allowed('null', method)).toBeUndefined()
    }
    // Nor does a session that has ended leave the script without an answer.
    const stale = { origin: APP, authorization: `Bearer lwc_${'A'.repeat(43)}` }
    const ended = await stage.under.request({ url: '/api/connection_attempts', headers: stale })
    expect([ended.statusCode, ended.headers['access-control-allow-origin']]).toEqual([401, APP])
  })
})
