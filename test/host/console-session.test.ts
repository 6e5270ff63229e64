import { describe, expect, test } from 'vitest'
import { createLoginLink } from '../../src/host/console-session.ts'
import { type HostUnderTest, openTestHost } from '../support/host.ts'

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
    const link = await createLoginLink(host.host)
    const [first, second] = await Promise.all([login(host, link), login(host, link)])
    expect([first.status, second.status].toSorted()).toEqual([303, 403])
    const winner = first.status === 303 ? first : second
    expect(winner.set).toMatch(
      /^__Host-linkwright-console=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(await isIn(host, winner.cookie)).toBe(true)

    const late = await createLoginLink(host.host)
    host.pass(15 * MINUTE + 1)
    expect(await login(host, late)).toMatchObject({ status: 403, set: '' })
  })

  test('is used up by nothing but its GET', async () => {
    const host = await open()
    const link = await createLoginLink(host.host)
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
      expect(await login(host, await createLoginLink(host.host))).toMatchObject({ status: 303 })
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
    const first = await login(host, await createLoginLink(host.host), planted)
    expect(first.cookie).not.toBe(planted)
    expect(await isIn(host, planted)).toBe(false)
    const second = await login(host, await createLoginLink(host.host), first.cookie)
    expect(await isIn(host, second.cookie)).toBe(true)
    // A new login ends the session that the browser had.
    expect(await isIn(host, first.cookie)).toBe(false)
  })

  test('ends when nobody uses it for eight hours, and after a week whatever is done', async () => {
    const host = await open()
    const { cookie } = await login(host, await createLoginLink(host.host))
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      host.pass(7 * HOUR)
      expect(await isIn(host, cookie)).toBe(true)
    }
    host.pass(7 * HOUR)
    expect(await isIn(host, cookie)).toBe(false)

    const idle = await login(host, await createLoginLink(host.host))
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
    const { set } = await login(host, await createLoginLink(host.host))
    expect(set).toMatch(/^linkwright-console=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('is kept as a hash, and so is a link', async () => {
    const host = await open()
    const link = await createLoginLink(host.host)
    const token = new URL(link).searchParams.get('token') ?? ''
    expect(await host.host.store.loginLinks.take(Buffer.from(token))).toBe(false)
    expect(await login(host, link)).toMatchObject({ status: 303 })
  })
})
