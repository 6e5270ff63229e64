/** A server in a process of its own, so that its work is not the load generator's. Ends with its parent. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createPool } from '../test/support/postgres.ts'
import { fromBuild } from './build.ts'
import { KEYS, linkwrightOptions } from './database.ts'

/** What to serve: the host, or one select behind a bare Fastify. */
export type Role = 'host' | 'bare'

/** A server that listens. */
export interface ServerProcess {
  readonly address: string
  /** Resident memory, in bytes. */
  memory(): Promise<number>
  /** Lets so much time pass that no token is believed any more that is in memory now. */
  later(): void
  close(): void
}

/** The table that the bare route selects from. */
export const BARE_TABLE = 'bare_tokens'
/** How long the host believes a token that it has in memory, and a little more, in milliseconds. */
const LATER = 31_000

/** Starts one, on the database of this URL, which {@link KEYS} open, and with this key of scope `admin`. */
export async function startServerProcess(role: Role, url: string, adminKey: string): Promise<ServerProcess> {
  const child = fork(fileURLToPath(import.meta.url), [role, url, adminKey, KEYS], {
    execArgv: ['--expose-gc'],
  })
  const [address] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`The server did not start: ${role}`)
    }),
  ])) as [string]
  return {
    address,
    async memory() {
      child.send('memory')
      const [bytes] = (await once(child, 'message')) as [number]
      return bytes
    },
    later: () => void child.send('later'),
    close: () => void child.kill(),
  }
}

/** How far its clock is ahead. */
let offset = 0

async function startHost(url: string, adminKey: string, keys: string): Promise<string> {
  const { startHost: start } =
    await fromBuild<typeof import('../src/host/start-host.ts')>('host/start-host.js')
  const options = await linkwrightOptions(url)
  const { address } = await start({
    ...options,
    clock: { now: () => Date.now() + offset },
    keys,
    publicUrl: 'https://host.example',
    adminKey,
    port: 0,
  })
  return address
}

/** One select by key, and the same JSON. */
async function startBare(url: string): Promise<string> {
  const { fastify } = await import('fastify')
  const pool = createPool(url)
  const app = fastify()
  app.post<{ Params: { id: string } }>('/api/accounts/:id/token', async ({ params }, reply) => {
    const { rows } = await pool.query(`select * from ${BARE_TABLE} where id = $1`, [params.id])
    const [row] = rows
    if (row === undefined) return reply.code(404).send()
    const { access_token, token_type, expires_at, scope, token_version } = row
    return { access_token, token_type, expires_at: new Date(expires_at).toISOString(), scope, token_version }
  })
  return app.listen({ port: 0, host: '127.0.0.1' })
}

if (import.meta.main) {
  const [role = '', url = '', adminKey = '', keys = ''] = process.argv.slice(2)
  const address = role === 'bare' ? await startBare(url) : await startHost(url, adminKey, keys)
  process.on('message', (message) => {
    if (message === 'later') {
      offset += LATER
      return
    }
    globalThis.gc?.()
    process.send?.(process.memoryUsage.rss())
  })
  process.once('disconnect', () => process.exit())
  process.send?.(address)
}
