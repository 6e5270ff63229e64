/** The attacks on linking in a real browser, by two people with two connectors; and the page that a host embeds. */
import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningHost, startHost } from '../../src/host/start-host.ts'
import { PEOPLE } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import {
  codeIn,
  type EvilServer,
  evilManifest,
  expectUnknownTo,
  manifestOf,
  startEvilServer,
  withParameters,
} from '../attacks/cast.ts'
import { testBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { logIn } from '../support/sandbox-login.ts'

const ADMIN_KEY = 'an-admin-key-for-attacks-in-a-browser'
const [ALICE, MALLORY = ALICE] = PEOPLE

const browser = testBrowser()
let sandbox: Sandbox
let evil: EvilServer
let host: RunningHost
let app: { server: Server; origin: string; html: string; headers: Record<string, string> }

/** The application's page, on an origin of its own. */
async function startApp(): Promise<typeof app> {
  const port = await freePort()
  const page = { html: '', headers: {} as Record<string, string>, origin: `http://app.localhost:${port}` }
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html)
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return Object.assign(page, { server })
}

beforeAll(async () => {
  sandbox = await startSandbox()
  evil = await startEvilServer()
  app = await startApp()
  host = await startHost({
    manifests: [await manifestOf(sandbox), evilManifest(evil.origin, sandbox, {})],
    trustedOrigins: [sandbox.origin, evil.origin],
    origins: [app.origin],
    database: ':memory:',
    port: 0,
    adminKey: ADMIN_KEY,
  })
  const { profiles, redirectUri } = host.linkwright
  const { client_id, client_secret } = await sandbox.createApp({ redirect_uris: [redirectUri('zoominfo')] })
  const honest = { auth: 'authorization_code', client_id, client_secret }
  await profiles.create({ connector: 'zoominfo', values: honest })
  await profiles.create({
    connector: 'evil',
    values: { client_id: 'evil-client', client_secret: 'evil-secret' },
  })
})
afterAll(async () => {
  app.server.close()
  evil.close()
  await host.close()
  await sandbox.close()
})

async function session(
  owner: string,
  more: object = {},
): Promise<{ url: string; token: string; id: string }> {
  const response = await fetch(`${host.publicUrl}/api/connect_sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ owner: { id: owner, name: owner }, ...more }),
  })
  return (await response.json()) as { url: string; token: string; id: string }
}

const accountsOf = (owner: string): ReturnType<RunningHost['linkwright']['accounts']['list']> =>
  host.linkwright.accounts.list(owner)
const codesSent = (): number => sandbox.stats().token.authorization_code.received
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Presses the button of the connect page; gives the window of the login. */
async function logInTo(page: Page, name: string): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: `Log in to ${name}` }).click()
  const popup = await opened
  await popup.waitForURL(/authorize|login|callback|problem|done/)
  return popup
}

/** Opens a connect session in a browser, and begins a login. Gives where the login would begin. */
async function authorizationUrl(page: Page, owner: string): Promise<string> {
  await page.addInitScript('window.open = () => null')
  await page.goto((await session(owner, { connectors: ['zoominfo'] })).url)
  await page.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  return (await page.getByRole('link', { name: 'Continue in this window' }).getAttribute('href')) ?? ''
}

test("[SX-01] COSF: Alice logs in by the link that Mallory's browser began: Mallory gets nothing", async () => {
  const [alice, mallory] = [await browser.newUser(), await browser.newUser()]
  const before = codesSent()
  const url = await authorizationUrl(mallory, 'gang')
  await alice.goto(url)
  await logIn(alice, ALICE)
  await heading(alice, 'This login was begun in another browser')
  expect(alice.url()).toBe(`${host.publicUrl}/connect/problem/browser`)
  expect(codesSent()).toBe(before)
  expect(await accountsOf('gang')).toEqual([])
  // Mallory's browser does not have Alice's code; with her own login the account is Mallory's own.
  await mallory.goto(url)
  await logIn(mallory, MALLORY)
  await heading(mallory, 'ZoomInfo is connected')
  expect(await accountsOf('gang')).toHaveLength(1)
})

test("[SX-03] COAT: Evil's page sends Alice on to Honest with its own state: her code goes nowhere", async () => {
  const alice = await browser.newUser()
  const before = codesSent()
  await alice.goto((await session('team-coat')).url)
  const { client_id } = (await host.linkwright.profiles.list('zoominfo'))[0]?.values ?? {}
  evil.received.length = 0
  evil.redirect = (parameters) =>
    withParameters(`${sandbox.origin}/gtm/oauth/v1/authorize`, {
      ...Object.fromEntries(parameters),
      client_id: String(client_id),
      redirect_uri: host.linkwright.redirectUri('zoominfo'),
      scope: 'api:data:contact',
    })
  await alice.getByRole('button', { name: 'Evil' }).click()
  const popup = await logInTo(alice, 'Evil')
  const callbacks: string[] = []
  popup.on('request', (request) => void callbacks.push(request.url()))
  await logIn(popup, ALICE)
  await heading(popup, 'This login is not known here')
  const [callback = ''] = callbacks.filter((url) => url.includes('/connect/oauth2/'))
  expect(callback).toContain('/connect/oauth2/zoominfo/callback')
  expect(codeIn(callback).length).toBeGreaterThan(20)
  expectUnknownTo(evil, [codeIn(callback)])
  expect(codesSent()).toBe(before)
  expect(await accountsOf('team-coat')).toEqual([])
})

test("[SX-04] CORF: a page of Mallory's brings Alice's browser her code, forged requests and a frame", async () => {
  const [alice, mallory] = [await browser.newUser(), await browser.newUser()]
  const before = codesSent()
  const { id, url } = await session('team-corf', { connectors: ['zoominfo'] })
  await alice.goto(url)
  await heading(alice, 'Connect ZoomInfo')

  // Mallory's own callback, kept from her browser.
  const callback = await authorizeAsUser(await authorizationUrl(mallory, 'gang-corf'), MALLORY)

  // Evil is on another port of the same site: no SameSite cookie is kept from its requests.
  evil.page = () => '<p>Evil</p>'
  const lure = await alice.context().newPage()
  await lure.goto(`${evil.origin}/authorize`)
  const api = `${host.publicUrl}/connect/api/sessions/${id}`
  browser.expectProblem(/blocked by CORS policy/)
  browser.expectProblem(/Failed to load resource/)
  for (const path of ['open', 'attempts']) {
    const body = JSON.stringify({ connector: 'zoominfo' })
    await lure.evaluate(
      `fetch('${api}/${path}', { method: 'POST', mode: 'no-cors', credentials: 'include', body: '${body}' }).catch(() => 0).then(() => 0)`,
    )
  }
  const readable = await lure.evaluate(
    `fetch('${api}/open', { method: 'POST', credentials: 'include' }).then(() => 'read', () => 'refused')`,
  )
  expect(readable).toBe('refused')
  browser.expectProblem(/frame-ancestors|X-Frame-Options/)
  await lure.evaluate(
    `new Promise((done) => { const f = document.createElement('iframe'); f.src = '${host.publicUrl}/connect/s/${id}'; f.onload = done; document.body.append(f) }).then(() => 0)`,
  )
  expect(lure.frames().some((frame) => frame.url().startsWith(host.publicUrl))).toBe(false)
  await lure.goto(callback)
  await heading(lure, 'This login was begun in another browser')

  expect(codesSent()).toBe(before)
  const store = await fetch(`${host.publicUrl}/api/connection_attempts?connect_session_id=${id}`, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  })
  expect(await store.json()).toMatchObject({ items: [] })
  for (const owner of ['team-corf', 'gang-corf']) expect(await accountsOf(owner)).toEqual([])
})

/** An application's page with the one tag, and a place for what comes of it. */
const appPage = (token: string): string => `<!doctype html><title>App</title><p id="result"></p>
  <script src="${host.publicUrl}/connect.js" data-session="${token}" data-label="Connect ZoomInfo"></script>
  <script>addEventListener('linkwright:authenticated', ({ detail }) => { result.textContent = JSON.stringify(detail) })</script>`

test('[SX-02] a session for the application alone opens by no link, and from no page of Mallory', async () => {
  const page = await browser.newUser()
  const { token, url } = await session('team-lured', { connectors: ['zoominfo'], embedded_only: true })
  await page.goto(url)
  await heading(page, 'Begin in the application')
  evil.page = () => appPage(token)
  await page.goto(`${evil.origin}/authorize`)
  const opened = page.context().waitForEvent('page')
  browser.expectProblem(/blocked by CORS policy/)
  browser.expectProblem(/Failed to load resource/)
  await page.getByRole('button', { name: 'Connect ZoomInfo' }).click()
  await heading(await opened, 'Begin in the application')
})

test('the application embeds the page by one script tag, even where it isolates its own pages', async () => {
  const page = await browser.newUser()
  const { token } = await session('team-embed', { connectors: ['zoominfo'], embedded_only: true })
  app.headers = { 'cross-origin-opener-policy': 'same-origin' }
  app.html = appPage(token)
  await page.goto(app.origin)
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Connect ZoomInfo' }).click()
  const connect = await opened
  await heading(connect, 'Connect ZoomInfo')
  expect(connect.url()).not.toContain('lwc_')
  // It has a window of its own already: the login needs no other one.
  await connect.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  await logIn(connect, ALICE)
  await heading(connect, 'ZoomInfo is connected')
  const [account] = await accountsOf('team-embed')
  await page.locator('#result').getByText('authenticated').waitFor()
  expect(JSON.parse((await page.locator('#result').textContent()) ?? '')).toMatchObject({
    status: 'authenticated',
    connector: 'zoominfo',
    account_id: account?.id,
  })
})
