import { request as httpRequest } from 'node:http'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { usageStatus } from './client.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

interface Answer {
  readonly status: number
  readonly location: string
  readonly html: string
  readonly headers: Headers
}
type Fields = readonly (readonly [string, string | Blob])[]

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${sandbox.origin}/devportal${path}`, { redirect: 'manual', ...init })
  const location = response.headers.get('location') ?? ''
  return { status: response.status, location, html: await response.text(), headers: response.headers }
}

/** Sends a form as a page of the DevPortal does. */
function post(path: string, fields: Fields = [], headers: Record<string, string> = {}): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return ask(path, { method: 'POST', body, headers: { origin: sandbox.origin, ...headers } })
}

const CODE_APP: Fields = [
  ['name', 'Acme CRM'],
  ['type', 'internal'],
  ['grant_type', 'authorization_code'],
  ['redirect_uris', 'https://one.example/callback\nhttps://two.example/callback'],
  ['scopes', 'api:data:contact'],
  ['scopes', 'api:data:company'],
  ['integration_user', ''],
  ['use_case', ''],
]
const ROBOT: Fields = [
  ['name', 'Nightly sync'],
  ['type', 'internal'],
  ['grant_type', 'client_credentials'],
  ['redirect_uris', ''],
  ['scopes', 'api:data:contact'],
  ['integration_user', 'integrations@northwind-data.example'],
  ['use_case', 'Fills the CRM each night.'],
]
const withField = (fields: Fields, name: string, value: string | Blob): Fields => [
  ...fields.filter(([field]) => field !== name),
  [name, value],
]

async function create(fields: Fields): Promise<RegisteredApp> {
  const { status, location } = await post('/apps/new', fields)
  expect(status).toBe(303)
  const clientId = new URL(location, sandbox.origin).pathname.split('/').at(-1)
  const app = sandbox.apps().find(({ client_id }) => client_id === clientId)
  if (app === undefined) throw new Error('No app was created.')
  return app
}

describe('an app', () => {
  test('is created as filled in, approved at once, and shows its credentials', async () => {
    const app = await create(CODE_APP)
    expect(app).toMatchObject({
      name: 'Acme CRM',
      status: 'approved',
      grant_types: ['authorization_code'],
      redirect_uris: ['https://one.example/callback', 'https://two.example/callback'],
      scopes: ['api:data:contact', 'api:data:company'],
    })
    const { html } = await ask(`/apps/${app.client_id}?notice=created`)
    expect(html).toContain(app.client_id)
    expect(html).toContain(app.client_secret)
    expect(html).toContain('The app was created.')
    expect((await ask('/apps')).html).toContain(`Generate a bearer token for Acme CRM`)
  })

  test('of a partner is under review, and nobody can log in until it is approved', async () => {
    const app = await create(withField(CODE_APP, 'type', 'partner'))
    expect((await ask(`/apps/${app.client_id}`)).html).toContain('Under Review')
    const refused = await authorize(await beginToken(app))
    expect(refused).toMatchObject({ status: 400, html: expect.stringContaining('under review') })
    const decide = (status: string) => post(`/apps/${app.client_id}/review`, [['status', status]])
    expect((await decide('approved')).location).toBe(`/devportal/apps/${app.client_id}?notice=approved`)
    expect(await authorize(await beginToken(app))).toMatchObject({ status: 200 })
    await decide('denied')
    expect(await authorize(await beginToken(app))).toMatchObject({
      html: expect.stringContaining('was denied'),
    })
    await decide('made-up')
    expect(sandbox.apps().find(({ client_id }) => client_id === app.client_id)?.status).toBe('denied')
  })

  test('for client credentials is on trial for two weeks of the sandbox', async () => {
    const app = await create(ROBOT)
    expect(app).toMatchObject({ status: 'under_review', use_case: 'Fills the CRM each night.' })
    expect((await ask(`/apps/${app.client_id}`)).html).toContain('Trial: 14 days left.')
    sandbox.advanceTime(14 * 86_400)
    expect((await ask(`/apps/${app.client_id}`)).html).toContain('The trial of two weeks ended')
    const ended = await post(`/apps/${app.client_id}/token`)
    expect(ended).toMatchObject({
      status: 400,
      html: expect.stringContaining('trial of two weeks has ended'),
    })
    await post(`/apps/${app.client_id}/review`, [['status', 'approved']])
    expect((await post(`/apps/${app.client_id}/token`)).location).toContain('/devportal/apps?token=')
    sandbox.reset()
  })

  test('is edited, keeps its logo, and gets a new secret', async () => {
    const png = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' })
    const app = await create(withField(CODE_APP, 'logo', png))
    const logo = 'data:image/png;base64,iVBORw=='
    expect(app.logo).toBe(logo)
    expect((await ask(`/apps/${app.client_id}/configuration`)).html).toContain('https://two.example/callback')
    const edit = withField(withField(CODE_APP, 'name', 'Renamed'), 'scopes', 'api:data:news')
    expect((await post(`/apps/${app.client_id}/configuration`, edit)).status).toBe(303)
    expect(sandbox.apps().find(({ client_id }) => client_id === app.client_id)).toMatchObject({
      name: 'Renamed',
      scopes: ['api:data:news'],
      type: 'internal',
      logo,
    })
    await post(`/apps/${app.client_id}/rotate`)
    const secret = sandbox.apps().find(({ client_id }) => client_id === app.client_id)?.client_secret
    expect(secret).not.toBe(app.client_secret)
  })

  test.each([
    ['name', ' ', 'Give the app a name'],
    ['redirect_uris', '/callback', 'Sign-in redirect URIs are whole'],
    ['scopes', 'api:made:up', 'at least one access scope'],
    ['grant_type', 'implicit', 'Choose a grant'],
    ['logo', new Blob(['<svg/>'], { type: 'image/svg+xml' }), 'The logo must be'],
    ['logo', new Blob([new Uint8Array(70_000)], { type: 'image/png' }), 'The logo must be'],
  ])('is refused with a wrong %s, and the form keeps what was filled in', async (name, value, problem) => {
    const before = sandbox.apps().length
    const { status, html } = await post('/apps/new', withField(CODE_APP, name, value))
    expect(status).toBe(400)
    expect(html).toContain(problem)
    expect(html).toContain('https://one.example/callback'.slice(name === 'redirect_uris' ? 28 : 0))
    expect(sandbox.apps()).toHaveLength(before)
  })

  test.each(['integration_user', 'use_case'])('for client credentials needs %s', async (name) => {
    const { status, html } = await post('/apps/new', withField(ROBOT, name, ''))
    expect(status).toBe(400)
    expect(html).toContain('role="alert"')
  })

  test('does not let its name become HTML', async () => {
    const app = await create(withField(CODE_APP, 'name', '"><script>alert(1)</script>'))
    for (const path of [
      '/apps',
      `/apps/${app.client_id}`,
      `/apps/${app.client_id}/configuration`,
      '/usage',
    ]) {
      expect((await ask(path)).html).not.toContain('<script>alert')
    }
  })
})

/** Presses Generate. Returns the authorization URL that the popup opens. */
async function beginToken(app: RegisteredApp): Promise<string> {
  return (await post(`/apps/${app.client_id}/token`)).location
}

/** Logs in as the popup does, up to the page on which it ends. */
async function authorize(url: string): Promise<{ status: number; html: string; callback: string }> {
  const options = { ...sandbox.user, cookieJar: new CookieJar(), followCallback: true } as const
  const { status, body, callbackUrl } = await authorizeAsUser(url, options)
  return { status, html: body, callback: callbackUrl }
}

describe('a bearer token', () => {
  test('is generated by a login, works, and is shown once', async () => {
    const app = await create(CODE_APP)
    const { status, html, callback } = await authorize(await beginToken(app))
    expect(status).toBe(200)
    expect(html).toContain('<h1>Success</h1>')
    const shown = `/apps${/\/apps(\?token=[\w-]+)/.exec(html)?.[1]}`
    const [, token = ''] = /data-value="([\w.-]+)"/.exec((await ask(shown)).html) ?? []
    expect(await usageStatus(sandbox, token)).toBe(200)
    const again = (await ask(shown)).html
    expect(again).toContain('This token was shown already.')
    expect(again).not.toContain(token)
    const replayed = await (await fetch(callback)).text()
    expect(replayed).toContain('This login was not begun here')
  })

  test('is not generated when the person cancels', async () => {
    const url = await beginToken(await create(CODE_APP))
    const options = { ...sandbox.user, decision: 'deny', followCallback: true } as const
    expect(await authorizeAsUser(url, options)).toMatchObject({
      status: 400,
      body: expect.stringContaining('The login was cancelled.'),
    })
  })

  test('is not generated while the token endpoint fails', async () => {
    const url = await beginToken(await create(CODE_APP))
    sandbox.setFaults({ endpoint: 'token', fault: 'reset', times: 1 })
    expect((await authorize(url)).html).toContain('gave no answer')
  })
})

describe('the sandbox behind it', () => {
  test('says who can log in', async () => {
    const { html } = await ask('/people')
    for (const text of [sandbox.user.username, sandbox.user.password, 'Fabrikam Sales'])
      expect(html).toContain(text)
  })

  test('shows and sets what is used', async () => {
    const { html } = await post(
      '/usage',
      Object.entries({ credits: '7', second: '5', hour: '50', day: '500' }),
    )
    expect(html).toContain('0 of 7 used')
    expect(sandbox.limits()).toEqual({ credits: 7, second: 5, hour: 50, day: 500 })
    const wrong = await post('/usage', Object.entries({ credits: '-1', second: '5', hour: '50', day: '500' }))
    expect(wrong).toMatchObject({
      status: 400,
      html: expect.stringContaining('Credits must be a whole number.'),
    })
    sandbox.setLimits({ credits: 1000, second: 25, hour: 54_000, day: 648_000 })
  })

  test('switches faults on and off', async () => {
    const toggle = () => post('/controls/faults/toggle', [['preset', 'api-500']])
    await toggle()
    expect(sandbox.faults()).toEqual([{ endpoint: 'api', fault: 'status', status: 500 }])
    expect((await ask('/controls')).html).toContain('aria-checked="true"')
    await post(
      '/controls/faults',
      Object.entries({ endpoint: 'token', fault: 'hang', times: '2', status: '' }),
    )
    expect(sandbox.faults()).toContainEqual({ endpoint: 'token', fault: 'hang', times: 2 })
    await toggle()
    expect(sandbox.faults()).toHaveLength(1)
    const wrong = await post('/controls/faults', Object.entries({ endpoint: 'api', fault: 'status' }))
    expect(wrong).toMatchObject({
      status: 400,
      html: expect.stringContaining('A status fault needs a status.'),
    })
    await post('/controls/faults/clear')
    expect(sandbox.faults()).toEqual([])
  })

  test('moves its clock, ends tokens and starts anew', async () => {
    const before = sandbox.now()
    await post('/controls/clock', [['advance', '3600']])
    await post('/controls/clock', [['advance', '-3600']])
    expect(sandbox.now() - before).toBeGreaterThanOrEqual(3_600_000)
    expect((await post('/controls/tokens', [['end', 'grants']])).html).toContain('Tokens that this ended:')
    expect((await post('/controls/reset')).location).toBe('/devportal/controls')
    expect(sandbox.now() - before).toBeLessThan(3_600_000)
  })
})

describe('other web pages', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page that hides where it is from', { origin: 'null' }],
  ])('cannot send a form from %s', async (_, headers) => {
    const before = sandbox.apps().length
    const { status, html } = await post('/apps/new', CODE_APP, headers)
    expect(status).toBe(403)
    expect(html).toContain('takes no forms of other web pages')
    expect(sandbox.apps()).toHaveLength(before)
  })

  test('cannot send one without saying where it is from', async () => {
    const body = new URLSearchParams({ name: 'x' })
    expect((await ask('/controls/reset', { method: 'POST', body })).status).toBe(403)
  })

  test('cannot read it under a name of their own', async () => {
    const { port } = new URL(sandbox.origin)
    expect(await statusFor(`evil.example:${port}`)).toBe(403)
    expect(await statusFor(`localhost:${port}`)).toBe(303)
  })

  test('cannot frame it, and it runs no script but its own', async () => {
    const { headers, html } = await ask('/apps')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(html).not.toMatch(/<script(?! src)|style=|\son\w+=/i)
  })
})

test('takes a browser that opens the sandbox to the apps', async () => {
  const response = await fetch(sandbox.origin, { headers: { accept: 'text/html' } })
  expect(new URL(response.url).pathname).toBe('/devportal/apps')
  expect(await ask('/nothing')).toMatchObject({ status: 404 })
  expect(await ask('/apps/nobody')).toMatchObject({ status: 404 })
  expect(await ask('/apps/%zz')).toMatchObject({ status: 404 })
})

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(sandbox.origin)
    httpRequest({ hostname, port, path: '/devportal/apps', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
