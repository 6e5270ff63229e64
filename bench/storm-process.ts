/** The processes of `storm`: the provider, a replica, and one that does the same without any coordination. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import got from 'got'
import { createPool } from '../test/support/postgres.ts'
import { fromBuild } from './build.ts'
import { openLinkwright } from './database.ts'

/** Callers in each process. */
const AT_ONCE = 64
const ACCESS_TOKEN_LENGTH = 900
const PROVIDER_ORIGINS = ['https://api.zoominfo.com', 'https://okta-login.zoominfo.com']

type Key = { readonly owner: string; readonly id: string }

/** What a process is and works with. */
export type StormRole =
  | { readonly role: 'provider' }
  | {
      readonly role: 'replica' | 'bare'
      readonly url: string
      readonly keys: string
      readonly origin: string
      readonly accounts: readonly Key[]
    }

/** What the provider has counted. */
export interface ProviderCounts {
  readonly requests: number
  /** Refresh tokens that came a second time. */
  readonly reuses: number
}

/** A process, which answers one order at a time. It ends with its parent. */
export interface StormProcess<A> {
  /** What it said when it was ready. */
  readonly hello: { readonly origin?: string }
  /** @param offset How far its clock is ahead, in milliseconds. */
  order(offset: number): Promise<A>
  close(): void
}

/** Starts a process, and waits until it is ready. */
export async function startStormProcess<A>(role: StormRole): Promise<StormProcess<A>> {
  const child = fork(fileURLToPath(import.meta.url), [], { execArgv: ['--no-warnings'] })
  const ended = once(child, 'exit').then((): never => {
    throw new Error(`The ${role.role} of the storm has ended`)
  })
  const answer = async (): Promise<never> => {
    const [message] = await Promise.race([once(child, 'message'), ended])
    return message as never
  }
  child.send(role)
  return {
    hello: await answer(),
    order(offset) {
      const answered = answer()
      child.send({ offset })
      return answered
    },
    close: () => child.disconnect(),
  }
}

async function each(keys: readonly Key[], run: (key: Key) => Promise<unknown>): Promise<void> {
  let next = 0
  const caller = async (): Promise<void> => {
    for (let key = keys[next++]; key !== undefined; key = keys[next++]) await run(key)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, caller))
}

async function serveTokens(): Promise<{ origin: string; order: () => Promise<ProviderCounts> }> {
  let requests = 0
  let reuses = 0
  const seen = new Set<string>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      requests += 1
      const token = new URLSearchParams(body).get('refresh_token') ?? ''
      if (seen.has(token)) reuses += 1
      seen.add(token)
      const access_token = String(requests).padStart(ACCESS_TOKEN_LENGTH, 'a')
      const answer = { access_token, token_type: 'Bearer', expires_in: 3600, refresh_token: `r${requests}` }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const order = async (): Promise<ProviderCounts> => {
    const counts = { requests, reuses }
    requests = 0
    reuses = 0
    seen.clear()
    return counts
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, order }
}

type Worker = Extract<StormRole, { readonly url: string }>

async function openReplica({ url, keys, origin, accounts }: Worker): Promise<() => Promise<void>> {
  const { loadManifest, rebaseManifest } = await fromBuild<typeof import('../src/index.ts')>('index.js')
  const manifest = await loadManifest(fileURLToPath(new URL('../connector.yaml', import.meta.url)))
  const linkwright = await openLinkwright(url, {
    manifests: [rebaseManifest(manifest, Object.fromEntries(PROVIDER_ORIGINS.map((one) => [one, origin])))],
    trustedOrigins: [origin],
    keys,
    clock: { now: () => Date.now() + offset },
  })
  return () => each(accounts, (key) => linkwright.accounts.accessToken(key))
}

async function openBare({ url, origin, accounts }: Worker): Promise<() => Promise<void>> {
  const pool = createPool(url)
  const update = 'update bare set access_token = $2, refresh_token = $3, expires_at = $4 where id = $1'
  const authorization = `Basic ${Buffer.from('client:client-secret').toString('base64')}`
  return () =>
    each(accounts, async ({ id }) => {
      const form = { grant_type: 'refresh_token', refresh_token: `${id} ${offset}` }
      const { access_token, refresh_token, expires_in } = await got
        .post(`${origin}/gtm/oauth/v1/token`, { form, headers: { authorization }, retry: { limit: 0 } })
        .json<{ access_token: string; refresh_token: string; expires_in: number }>()
      await pool.query(update, [id, access_token, refresh_token, Date.now() + expires_in * 1_000])
    })
}

let offset = 0

if (import.meta.main) {
  const [given] = (await once(process, 'message')) as [StormRole]
  let order: () => Promise<unknown>
  if (given.role === 'provider') {
    const provider = await serveTokens()
    order = provider.order
    process.send?.({ origin: provider.origin })
  } else {
    order = given.role === 'replica' ? await openReplica(given) : await openBare(given)
    process.send?.({})
  }
  process.on('message', async (message: { readonly offset: number }) => {
    offset = message.offset
    process.send?.((await order()) ?? {})
  })
  process.once('disconnect', () => process.exit())
}
