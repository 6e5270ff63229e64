import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as oauth from 'openid-client'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { begin, discover, REDIRECT_URI } from './client.ts'

let sandbox: Sandbox
let app: RegisteredApp
let config: oauth.Configuration

beforeAll(async () => {
  sandbox = await startSandbox()
  app = await sandbox.createApp({ name: '<b>Tom & "Co"</b>', redirect_uris: [REDIRECT_URI] })
  config = await discover(sandbox, app)
})
afterAll(() => sandbox.close())

test('logs in, allows, and stops before the callback', async () => {
  const { url, checks } = await begin(config)
  const callback = new URL(await authorizeAsUser(url, sandbox.user))
  expect(`${callback.origin}${callback.pathname}`).toBe(REDIRECT_URI)
  expect(callback.searchParams.get('state')).toBe(checks.expectedState)
})

test('cancels with access_denied', async () => {
  const { url } = await begin(config)
  const callback = new URL(await authorizeAsUser(url, { ...sandbox.user, decision: 'deny' }))
  expect(Object.fromEntries(callback.searchParams)).toMatchObject({
    error: 'access_denied',
    iss: sandbox.issuer,
  })
})

test('says what the login page says when the password is wrong', async () => {
  const { url } = await begin(config)
  await expect(authorizeAsUser(url, { ...sandbox.user, password: 'wrong' })).rejects.toMatchObject({
    code: 'ERR_SANDBOX_USER_AGENT',
    status: 401,
    message: expect.stringContaining('password is wrong'),
  })
})

test('is logged in already the second time, and still asked for consent', async () => {
  const cookieJar = new CookieJar()
  await authorizeAsUser((await begin(config)).url, { ...sandbox.user, cookieJar })
  const again = { username: 'not needed', password: 'not needed', cookieJar }
  const callback = await authorizeAsUser((await begin(config)).url, again)
  expect(new URL(callback).searchParams.has('code')).toBe(true)
  const denied = await authorizeAsUser((await begin(config)).url, { ...again, decision: 'deny' })
  expect(new URL(denied).searchParams.get('error')).toBe('access_denied')
})

describe('with an application of its own', () => {
  let application: Server
  let origin: string

  // Sets a cookie when the login begins, and wants it back on the callback.
  beforeAll(async () => {
    application = createServer((request, response) => {
      const url = new URL(request.url ?? '/', origin)
      const redirect = (location: string, headers = {}) =>
        response.writeHead(302, { location, ...headers }).end()
      if (url.pathname === '/start') {
        begin(own, { redirect_uri: `${origin}/callback` })
          .then((begun) =>
            redirect(begun.url.href, { 'set-cookie': 'login=1; HttpOnly; SameSite=Lax; Path=/callback' }),
          )
          .catch(() => response.writeHead(500).end())
      } else if (url.pathname === '/callback') redirect(`/done?cookie=${request.headers.cookie ?? 'none'}`)
      else response.end(`Done: ${url.search}`)
    })
    await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(application.address() as AddressInfo).port}`
    own = await discover(sandbox, await sandbox.createApp({ redirect_uris: [`${origin}/callback`] }))
  })
  let own: oauth.Configuration
  afterAll(() => {
    application.closeAllConnections()
    application.close()
  })

  test('follows the whole way, with cookies, to the page after the callback', async () => {
    const result = await authorizeAsUser(`${origin}/start`, { ...sandbox.user, followCallback: true })
    expect(result).toMatchObject({ status: 200, body: expect.stringContaining('Done: ?cookie=login=1') })
    expect(result.callbackUrl).toContain(`${origin}/callback?code=`)
    expect(result.url).toContain(`${origin}/done?cookie=login=1`)
  })
})

describe('the pages', () => {
  async function openLogin() {
    const started = await fetch((await begin(config)).url, { redirect: 'manual' })
    const cookie = started.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ')
    const page = new URL(started.headers.get('location') ?? '', sandbox.origin)
    return { page, cookie }
  }

  test('carry a policy that allows no script, and may not be framed', async () => {
    const { page, cookie } = await openLogin()
    const response = await fetch(page, { headers: { cookie } })
    const html = await response.text()
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    )
    expect(html).toContain('autocomplete="current-password"')
    expect(html).not.toMatch(/<script|style=|onclick/i)
  })

  test('do not let a name become HTML', async () => {
    const { page, cookie } = await openLogin()
    const form = new URLSearchParams({ username: '"><script>', password: 'x' })
    const wrong = await (await fetch(page, { method: 'POST', headers: { cookie }, body: form })).text()
    expect(wrong).toContain('value="&#34;&#62;&#60;script&#62;"')
    const jar = new CookieJar()
    const { url } = await begin(config)
    await authorizeAsUser(url, { ...sandbox.user, cookieJar: jar })
    const session = await jar.getCookieString(sandbox.origin)
    const started = await fetch((await begin(config)).url, {
      redirect: 'manual',
      headers: { cookie: session },
    })
    const cookies = [session, ...started.headers.getSetCookie().map((c) => c.split(';')[0])].join('; ')
    const consentUrl = new URL(started.headers.get('location') ?? '', sandbox.origin)
    const consent = await (await fetch(consentUrl, { headers: { cookie: cookies } })).text()
    expect(consent).toContain('Allow &#60;b&#62;Tom &#38; &#34;Co&#34;&#60;/b&#62; to use your account?')
    expect(consent).toContain('api:data:contact')
  })

  test('are for the browser that began', async () => {
    const { page } = await openLogin()
    const other = await openLogin()
    for (const cookie of ['', other.cookie]) {
      const response = await fetch(page, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams(sandbox.user),
      })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('begun in another browser')
    }
  })
})
