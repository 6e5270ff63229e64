/** The guide's requests, sent as they stand there to a service with a sandbox; the answers must hold what it shows. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
/** What the reader has been told to put in place of names. */
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
  names['URL'] = host.publicUrl
  const redirect_uris = [host.linkwright.redirectUri('zoominfo')]
  const { client_id, client_secret } = await sandbox.createApp({ redirect_uris })
  Object.assign(names, { CLIENT_ID: client_id, CLIENT_SECRET: client_secret })
})
afterAll(async () => {
  await host.close()
  await sandbox.close()
})

/** What curl would send. */
function requestOf(command: string): Request {
  const filled = command
    .replaceAll(/\$(\w+)/g, (_whole, name: string) => names[name] ?? `$${name}`)
    .replaceAll(/"(CLIENT_\w+)"/g, (_whole, name: string) => `"${names[name]}"`)
  const words = [...filled.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
  const after = (flag: string): string | undefined =>
    words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined
  const body = after('--json')
  const [name = '', value = ''] = after('-H')?.split(': ') ?? []
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

/** What happens between the steps: the reader takes a name over, and the user logs in. */
async function follow(command: string, answer: Record<string, unknown>): Promise<void> {
  if (command.includes('/api/keys')) names['KEY'] = String(answer['key'])
  if (command.includes('/api/profiles -H')) names['PROFILE'] = String(answer['id'])
  if (!command.includes('/api/connect_sessions')) return
  const { accounts } = host.linkwright
  const notes = { owner_name: 'Acme Inc.', metadata: { plan: 'pro' } }
  const login = { profile_id: names['PROFILE'] ?? '', owner: 'acme', user: 'ada', ...notes }
  const { url } = await accounts.startLink(login)
  const { id } = await accounts.finishLink({
    callback: await authorizeAsUser(url, sandbox.user),
    user: 'ada',
  })
  names['ACCOUNT'] = id
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
