import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RunningHost, startHost } from '../src/host/start-host.ts'
import { type Sandbox, startSandbox } from '../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../src/sandbox/user-agent.ts'
import { manifestOf } from './attacks/cast.ts'
import { freePort } from './support/free-port.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const ADMIN_KEY = 'an-admin-key-for-the-guide-of-linking'
/** As the guide says: it can do no more than the application must. */
let key: string

let sandbox: Sandbox
let host: RunningHost
let origin: string
let close: () => void

beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  sandbox = await startSandbox()
  host = await startHost({
    manifests: [await manifestOf(sandbox)],
    trustedOrigins: [sandbox.origin],
    origins: [origin],
    database: ':memory:',
    port: 0,
    adminKey: ADMIN_KEY,
  })
  const { profiles, redirectUri } = host.linkwright
  const { client_id, client_secret } = await sandbox.createApp({ redirect_uris: [redirectUri('zoominfo')] })
  await profiles.create({
    connector: 'zoominfo',
    values: { auth: 'authorization_code', client_id, client_secret },
  })
  vi.stubEnv('LINKWRIGHT_URL', host.publicUrl)
  const made = await fetch(`${host.publicUrl}/api/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'application', scopes: ['accounts:link'] }),
  })
  key = ((await made.json()) as { key: string }).key
  vi.stubEnv('LINKWRIGHT_API_KEY', key)
  vi.stubEnv('PORT', String(port))
  const { application } = await import('../docs/examples/application.ts')
  close = () => application.close()
  vi.unstubAllEnvs()
})
afterAll(async () => {
  close()
  await host.close()
  await sandbox.close()
})

test('docs/guides/link-accounts.md shows the application that runs here', async () => {
  const guide = await readFile(`${root}docs/guides/link-accounts.md`, 'utf8')
  const example = await readFile(`${root}docs/examples/application.ts`, 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``)
})

test('its user links an account, comes back to it, and nobody else gets in by the address', async () => {
  const jar = new CookieJar()
  const ask = async (url: string, body?: object): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie: await jar.getCookieString(url),
        ...(body !== undefined && { 'content-type': 'application/json', origin: host.publicUrl }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, url)
    return response
  }
  const to = (response: Response): string => response.headers.get('location') ?? ''

  /** Opens a link, and presses "Connect". */
  async function begin(link: string): Promise<{ url: string; attempt: { id: string } }> {
    const api = to(await ask(link)).replace('/connect/s/', '/connect/api/sessions/')
    expect((await ask(`${api}/open`, {})).status).toBe(200)
    const started = await ask(`${api}/attempts`, { connector: 'zoominfo' })
    return (await started.json()) as { url: string; attempt: { id: string } }
  }
  const linked = (id: string): Promise<Response> => ask(`${origin}/linked?connection_attempt=${id}`)

  const own = await begin(to(await ask(`${origin}/link`)))
  await ask(await authorizeAsUser(own.url, sandbox.user))
  const [account] = await host.linkwright.accounts.list('acme')
  expect(await (await linked(own.attempt.id)).text()).toBe(`authenticated ${account?.id}`)

  const other = await fetch(`${host.publicUrl}/api/connect_sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ owner: { id: 'another-tenant' } }),
  })
  const foreign = await begin(((await other.json()) as { url: string }).url)
  expect((await linked(foreign.attempt.id)).status).toBe(403)
  expect((await linked('made-up')).status).toBe(502)
})
