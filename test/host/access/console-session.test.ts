import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLoginLink } from '../../../src/host/access/console-session.ts'
import type { HostOptions } from '../../../src/host/options.ts'
import { loadManifest } from '../../../src/manifest/load-manifest.ts'
import { type HostUnderTest, openTestHost } from '../../support/host.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Clocked extends HostUnderTest {
  pass(milliseconds: number): void
}

async function open(publicUrl = 'https://host.example'): Promise<Clocked> {
  let now = Date.now()
  const host = await openTestHost({ publicUrl, clock: { now: () => now } })
  const pass = (milliseconds: number): void => {
    now += milliseconds
  }
  return { ...host, pass }
}

/** Opens a login link as a browser does that has this cookie. */
async function login(
  host: HostUnderTest,
  link: string,
  cookie = '',
): Promise<{ status: number; cookie: string; set: string }> {
  const { pathname, search } = new URL(link)
  const { statusCode, headers } = await host.request({ url: pathname + search, headers: { cookie } })
  const set = String(headers['set-cookie'] ?? '')
  return { status: statusCode, cookie: set.split(';')[0] ?? '', set }
}

async function isIn(host: HostUnderTest, cookie: string): Promise<boolean> {
  return (await host.request({ url: '/api/session', headers: { cookie } })).statusCode === 200
}

describe('the login link', () => {
  test('logs in once, and whoever comes late or again gets a page that says so', async () => {
    const host = await open()
    const link = (await createLoginLink(host.host)).url
    const [first, second] = await Promise.all([login(host, link), login(host, link)])
    expect([first.status, second.status].toSorted()).toEqual([303, 403])
    const winner = first.status === 303 ? first : second
    expect(winner.set).toMatch(
      /^__Host-linkwright-console=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(await isIn(host, winner.cookie)).toBe(true)

    const late = (await createLoginLink(host.host)).url
    host.pass(15 * MINUTE + 1)
    expect(await login(host, late)).toMatchObject({ status: 403, set: '' })
  })

  test('is used up by nothing but its GET', async () => {
    const host = await open()
    const link = (await createLoginLink(host.host)).url
    const { pathname, search } = new URL(link)
    for (const method of ['HEAD', 'OPTIONS', 'POST'] as const) {
      expect((await host.request({ method, url: pathname + search })).statusCode).toBe(404)
    }
    expect(await login(host, link)).toMatchObject({ status: 303 })
  })

  test('cannot be guessed: an address may fail ten times a minute', async () => {
    const host = await open()
    // Logins that succeed do not count.
    for (let count = 0; count < 11; count += 1)
      expect(await login(host, (await createLoginLink(host.host)).url)).toMatchObject({ status: 303 })
    const statuses: number[] = []
    for (let count = 0; count < 11; count += 1) {
      statuses.push((await login(host, 'https://host.example/console/login?token=guess')).status)
    }
    expect(statuses).toEqual([...Array(10).fill(403), 429])
    const refused = await host.request({ url: '/console/login?token=guess' })
    expect(refused.json()).toMatchObject({ code: 'ERR_TOO_MANY_REQUESTS', retry_after: expect.any(Number) })
    expect(refused.headers['retry-after']).toBe(String(refused.json().retry_after))
  })

  test('is made for an admin who has a key', async () => {
    const host = await open()
    const { url, expires_at } = (
      await host.request({ method: 'POST', url: '/api/login_links', headers: await host.key('admin') })
    ).json()
    expect(url).toMatch(/^https:\/\/host\.example\/console\/login\?token=[\w-]{43}$/)
    expect(Date.parse(expires_at)).toBeGreaterThan(Date.now())
    expect(await login(host, url)).toMatchObject({ status: 303 })
  })
})

describe('a console session', () => {
  test('is not the one that the browser brought: nobody can plant a cookie and share the login (fixation)', async () => {
    const host = await open()
    const planted = `__Host-linkwright-console=${'A'.repeat(43)}`
    const first = await login(host, (await createLoginLink(host.host)).url, planted)
    expect(first.cookie).not.toBe(planted)
    expect(await isIn(host, planted)).toBe(false)
    const second = await login(host, (await createLoginLink(host.host)).url, first.cookie)
    expect(await isIn(host, second.cookie)).toBe(true)
    // A new login ends the session that the browser had.
    expect(await isIn(host, first.cookie)).toBe(false)
  })

  test('ends when nobody uses it for eight hours, and after a week whatever is done', async () => {
    const host = await open()
    const { cookie } = await login(host, (await createLoginLink(host.host)).url)
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      host.pass(7 * HOUR)
      expect(await isIn(host, cookie)).toBe(true)
    }
    host.pass(7 * HOUR)
    expect(await isIn(host, cookie)).toBe(false)

    const idle = await login(host, (await createLoginLink(host.host)).url)
    host.pass(8 * HOUR)
    expect(await isIn(host, idle.cookie)).toBe(false)
  })

  test('ends by logging out, on the server too', async () => {
    const host = await open()
    const headers = await host.console()
    const out = await host.request({ method: 'DELETE', url: '/api/session', headers })
    expect(out.statusCode).toBe(204)
    expect(out.headers['set-cookie']).toMatch(/^__Host-linkwright-console=; Max-Age=0; Path=\/;/)
    expect(await isIn(host, headers['cookie'] ?? '')).toBe(false)
  })

  test('has a cookie that a browser takes on plain http only on this machine', async () => {
    const host = await open('http://127.0.0.1:3000')
    const { set } = await login(host, (await createLoginLink(host.host)).url)
    expect(set).toMatch(/^linkwright-console=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('is kept as a hash, and so is a link', async () => {
    const host = await open()
    const link = (await createLoginLink(host.host)).url
    const token = new URL(link).searchParams.get('token') ?? ''
    expect(await host.host.store.loginLinks.take(Buffer.from(token))).toBeUndefined()
    expect(await login(host, link)).toMatchObject({ status: 303 })
  })
})

describe('the key that a login link was made with', () => {
  const ADMIN_KEY = 'an-admin-key-of-32-random-characters'
  type Made = { readonly cookie: string; readonly link: string; readonly connect: string }

  /** What somebody does who has an admin key: logs in, and keeps a link and a connect session for later. */
  async function use(host: HostUnderTest, headers: Record<string, string>): Promise<Made> {
    const make = async (url: string, payload?: object, as = headers): Promise<string> => {
      const body = payload !== undefined && { payload }
      return (await host.request({ method: 'POST', url, headers: as, ...body })).json().url
    }
    const { cookie } = await login(host, await make('/api/login_links'))
    const { csrf_token } = (await host.request({ url: '/api/session', headers: { cookie } })).json()
    // By the session: what it makes is the key's as well.
    const session = { cookie, 'x-csrf-token': csrf_token }
    const owner = { owner: { id: 'team' }, expires_in: 432_000 }
    const link = await make('/api/login_links', undefined, session)
    return { cookie, link, connect: await make('/api/connect_sessions', owner, session) }
  }

  async function isGood(host: HostUnderTest, { cookie, link, connect }: Made): Promise<boolean[]> {
    const { pathname, search } = new URL(connect)
    const { headers } = await host.request({ url: pathname + search })
    const opened = String(headers.location).includes('/connect/s/')
    return [await isIn(host, cookie), (await login(host, link)).status === 303, opened]
  }

  async function withProfile(options: Partial<HostOptions> = {}): Promise<HostUnderTest> {
    const manifest = await loadManifest(fileURLToPath(new URL('../../../connector.yaml', import.meta.url)))
    const host = await openTestHost({ manifests: [manifest], ...options })
    const values = { auth: 'authorization_code', client_id: 'client', client_secret: 'client-secret' }
    await host.host.linkwright.profiles.create({ connector: 'zoominfo', values })
    return host
  }

  test('ends all of it when it is revoked: session, link, connect session, and what the session made', async () => {
    const host = await withProfile()
    const { record, key } = await host.host.apiKeys.create({ name: 'a', scopes: ['admin'], lifetime: null })
    const headers = { authorization: `Bearer ${key}` }
    expect(await isGood(host, await use(host, headers))).toEqual([true, true, true])
    const made = await use(host, headers)
    const other = await use(host, await host.key('admin'))
    await host.host.apiKeys.revoke(record.id)
    expect(await isGood(host, made)).toEqual([false, false, false])
    expect(await isGood(host, other)).toEqual([true, true, true])
  })

  test('ends it when it expires', async () => {
    let now = Date.now()
    const host = await withProfile({ clock: { now: () => now } })
    const { key } = await host.host.apiKeys.create({ name: 'a', scopes: ['admin'], lifetime: 10 * MINUTE })
    const made = await use(host, { authorization: `Bearer ${key}` })
    now += 10 * MINUTE + 1
    expect(await isGood(host, made)).toEqual([false, false, false])
  })

  test('ends it when it is the one of the environment and another takes its place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'linkwright-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const database = join(folder, 'host.db')
    const first = await withProfile({ database, adminKey: ADMIN_KEY })
    const headers = { authorization: `Bearer ${ADMIN_KEY}` }
    const [here, later] = [await use(first, headers), await use(first, headers)]
    expect(await isGood(first, here)).toEqual([true, true, true])
    const same = await openTestHost({ database, adminKey: ADMIN_KEY })
    expect(await isIn(same, later.cookie)).toBe(true)
    const rotated = await openTestHost({ database, adminKey: `${ADMIN_KEY}-2` })
    expect(await isGood(rotated, later)).toEqual([false, false, false])
  })

  test('begins nothing any more on a replica that still believes it', async () => {
    const host = await withProfile()
    const headers = await host.key('admin')
    const [{ id = '' } = {}] = await host.host.apiKeys.list({ limit: 1 })
    expect((await host.request({ url: '/api/keys', headers })).statusCode).toBe(200)
    // As another replica does.
    await host.host.store.apiKeys.delete(id)
    const owner = { owner: { id: 'team' } }
    for (const more of [{ url: '/api/login_links' }, { url: '/api/connect_sessions', payload: owner }]) {
      const refused = await host.request({ method: 'POST', headers, ...more })
      expect(refused.json()).toMatchObject({ status: 401, code: 'ERR_NOT_AUTHENTICATED' })
    }
  })
})

test('an admin ends every console session and login link at once', async () => {
  const host = await open()
  const { cookie } = await login(host, (await createLoginLink(host.host)).url)
  const { url } = await createLoginLink(host.host)
  const headers = await host.key('admin')
  expect((await host.request({ method: 'DELETE', url: '/api/sessions', headers })).statusCode).toBe(204)
  expect(await isIn(host, cookie)).toBe(false)
  expect(await login(host, url)).toMatchObject({ status: 403 })
})
