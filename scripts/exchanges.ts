/**
 * One call of every action of the ZoomInfo manifest, through the library, at the sandbox: what the reference pages show,
 * and the test that each works.
 */
import { fileURLToPath } from 'node:url'
import { createLinkwright } from '../src/create-linkwright.ts'
import { loadManifest } from '../src/manifest/load-manifest.ts'
import { rebaseManifest } from '../src/manifest/rebase-manifest.ts'
import { SCOPES } from '../src/sandbox/scopes.ts'
import { startSandbox } from '../src/sandbox/start-sandbox.ts'
import { CALLS, type Seen } from './exchange-calls.ts'

/** A call and its answer. */
export interface Exchange {
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  /** The path with its query, and the body, as they were sent. */
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly status: number
  readonly body?: unknown
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((from, key) => Object(from)[key], value)
}

/** Calls every action once at a sandbox of its own. */
export async function runExchanges(): Promise<Exchange[]> {
  const manifest = await loadManifest(fileURLToPath(new URL('../connector.yaml', import.meta.url)))
  const sandbox = await startSandbox({ rateLimits: { second: 1000, hour: 100_000, day: 100_000 } })
  const linkwright = await createLinkwright({
    manifests: [rebaseManifest(manifest, sandbox.origins)],
    publicUrl: 'http://127.0.0.1:3000',
    database: ':memory:',
    trustedOrigins: [sandbox.origin],
    background: false,
  })
  try {
    const { client_id, client_secret } = await sandbox.createApp({
      grant_types: ['client_credentials'],
      integration_user: sandbox.user.username,
      scopes: SCOPES.map(({ scope }) => scope).filter((scope) => scope !== 'openid'),
    })
    const values = { auth: 'client_credentials', client_id, client_secret }
    const { id } = await linkwright.profiles.create({ connector: manifest.key, values })
    const account = await linkwright.accounts.linkClient({ profile_id: id, owner: 'reference' })
    const answers = new Map<string, unknown>()
    const seen: Seen = (action, pointer) => at(answers.get(action), pointer)
    const exchanges: Exchange[] = []
    for (const [action, inputOf] of CALLS) {
      const input = inputOf?.(seen) ?? {}
      const { request } = await linkwright.accounts.dryRun(account, action, input)
      const { status, body } = await linkwright.accounts.call(account, action, input)
      answers.set(action, body)
      const sent = { method: request.method, path: request.url.slice(sandbox.origin.length) }
      const payload = request.body === undefined ? {} : { body: request.body }
      exchanges.push({
        action,
        input,
        request: { ...sent, ...payload },
        status,
        ...(body === undefined ? {} : { body }),
      })
    }
    return exchanges
  } finally {
    await linkwright.close()
    await sandbox.close()
  }
}
