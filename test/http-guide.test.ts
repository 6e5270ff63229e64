/** The guide's requests, sent as they stand there to what `serve --sandbox` runs; the answers must hold what it shows. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sandboxProfiles } from '../src/cli/serve/sandbox-profiles.ts'
import { type RunningHost, startHost } from '../src/host/start-host.ts'
import { type Sandbox, startSandbox } from '../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../src/sandbox/user-agent.ts'
import { manifestOf } from './attacks/cast.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const guide = await readFile(`${root}docs/guides/http-api.md`, 'utf8')
const steps = [...guide.matchAll(/^```curl\n(.*?)^```\n(?:\n```json\n(.*?)^```)?/gms)].map(
  ([, command = '', answer]) => ({ command, answer }),
)

let sandbox: Sandbox
let host: RunningHost
/** What the reader has exported. */
const names: Record<string, string> = { LINKWRIGHT_ADMIN_KEY: 'an-admin-key-for-the-guide-of-the-api' }

beforeAll(async () => {
  sandbox = await startSandbox()
  host = await startHost({
    manifests: [await manifestOf(sandbox)],
    trustedOrigins: [sandbox.origin],
    database: ':memory:',
    port: 0,
    background: false,
    adminKey: names['LINKWRIGHT_ADMIN_KEY'] ?? '',
  })
  await sandboxProfiles(host.linkwright, sandbox)
  Object.assign(names, { LINKWRIGHT_URL: host.publicUrl, SANDBOX_URL: sandbox.origin })
})
afterAll(async () => {
  await host.close()
  await sandbox.close()
})

/** A part of a word as a shell reads it: nothing is put in between single quotes. */
function part(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1)
  const bare = text.startsWith('"') ? text.slice(1, -1) : text
  return bare.replaceAll(/\$(\w+)/g, (whole, name: string) => names[name] ?? whole)
}

/** What curl would send. */
function requestOf(command: string): Request {
  const words = [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(([word]) =>
    word.replaceAll(/'[^']*'|"[^"]*"|[^'"]+/g, part),
  )
  const after = (flag: string): string | undefined =>
    words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined
  const body = after('--json')
  const [name = 'accept', value = '*/*'] = after('-H')?.split(': ') ?? []
  return new Request(words.find((word) => word.startsWith('http')) ?? '', {
    method: after('-X') ?? (body === undefined ? 'GET' : 'POST'),
    headers: { [name]: value, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body }),
  })
}

/** What the guide shows, where `…` stands for anything. */
function expected(value: unknown): unknown {
  if (value === '…') return expect.anything()
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, expected(child)]))
}

/** The user opens the link, presses "Connect" and logs in. */
async function logIn(link: string): Promise<void> {
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
  const page = new URL((await ask(link)).headers.get('location') ?? link, link).href
  const api = page.replace('/connect/s/', '/connect/api/sessions/')
  await ask(`${api}/open`, {})
  const started = await ask(`${api}/attempts`, { connector: 'zoominfo' })
  const { url } = (await started.json()) as { url: string }
  await ask(await authorizeAsUser(url, sandbox.user))
}

/** What happens between the steps: the reader keeps a value, and the user logs in. */
async function follow(command: string, answer: Record<string, unknown>): Promise<void> {
  const [first] = (answer['apps'] ?? answer['items'] ?? []) as Record<string, string>[]
  if (command.includes('/api/keys')) names['LINKWRIGHT_KEY'] = String(answer['key'])
  if (command.includes('/_sandbox/apps'))
    Object.assign(names, { CLIENT_ID: first?.['client_id'], CLIENT_SECRET: first?.['client_secret'] })
  if (command.includes('/api/profiles -H')) names['PROFILE'] = String(answer['id'])
  if (command.includes('/api/accounts?')) names['ACCOUNT'] = String(first?.['id'])
  if (command.includes('/api/connect_sessions')) await logIn(String(answer['url']))
}

test('docs/guides/http-api.md shows requests and answers as they are', async () => {
  expect(steps.length).toBeGreaterThan(12)
  for (const { command, answer = '{}' } of steps) {
    const response = await fetch(requestOf(command))
    const body = (await response.json()) as Record<string, unknown>
    expect({ command, ...body }).toMatchObject({ command, ...(expected(JSON.parse(answer)) as object) })
    await follow(command, body)
  }
})
