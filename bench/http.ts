/** The service: tokens handed out over HTTP against one select behind a bare Fastify, its start, and its memory. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPool, startPostgres } from '../test/support/postgres.ts'
import { buildUrl } from './build.ts'
import { fill, openLinkwright } from './database.ts'
import { BARE_TABLE, type Role, startServerProcess } from './http-process.ts'
import { compare, inTurns } from './measure.ts'
import type { Line } from './report.ts'

const ACCOUNTS = 2_000
const CONNECTIONS = 64
/** Of one round, in seconds. */
const DURATION = 2
/** Later than any clock of this benchmark gets to. */
const FAR = Date.UTC(2200, 0)
const AGAINST = 'fastify: one pg select by key'
const MEGABYTE = 1_048_576

/** The part of autocannon that is used; it brings no types. */
type Autocannon = (options: {
  readonly url: string
  readonly connections: number
  readonly duration: number
  readonly requests: readonly object[]
}) => Promise<{
  readonly requests: { readonly average: number }
  readonly non2xx: number
  readonly errors: number
}>
const autocannon: Autocannon = createRequire(import.meta.url)('autocannon')

/**
 * Requests a second. Each asks for the token of another account.
 *
 * @param halfway Called at first, and twice in each turn through the accounts.
 */
async function throughput(
  address: string,
  adminKey: string,
  ids: readonly string[],
  halfway: () => void = () => {},
): Promise<number> {
  let next = 0
  halfway()
  const setupRequest = (request: object): object => {
    next = (next + 1) % ids.length
    if (next % (ids.length / 2) === 0) halfway()
    return { ...request, path: `/api/accounts/${ids[next]}/token` }
  }
  const headers = { authorization: `Bearer ${adminKey}` }
  const { requests, non2xx, errors } = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: DURATION,
    requests: [{ method: 'POST', headers, setupRequest }],
  })
  if (non2xx > 0 || errors > 0)
    throw new Error(`${non2xx} answers were no 2xx, and ${errors} requests failed`)
  return requests.average
}

/** How many of the tokens that a host has handed out were not in memory. */
async function uncachedShare(address: string, adminKey: string): Promise<number> {
  const response = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${adminKey}` } })
  const text = await response.text()
  const count = (source: string): number =>
    Number(new RegExp(`^linkwright_token_issued_total\\{.*="${source}"\\} (\\d+)$`, 'm').exec(text)?.[1])
  return count('uncached') / (count('uncached') + count('cached'))
}

/** The rows that the bare route selects: a token as long as the others, in the clear. */
async function fillBare(url: string, ids: readonly string[]): Promise<void> {
  const pool = createPool(url)
  await pool.query(
    `create table ${BARE_TABLE} (id text primary key, access_token text, token_type text, expires_at double precision,
       scope text, token_version integer)`,
  )
  await pool.query(
    `insert into ${BARE_TABLE} select id, $2, 'bearer', $3, 'api:data:contact', 1 from unnest($1::text[]) as t(id)`,
    [ids, randomBytes(450).toString('hex'), FAR],
  )
  await pool.query(`vacuum analyze ${BARE_TABLE}`)
  await pool.end()
}

/**
 * Milliseconds from starting a command until its output has the text. It is ended then, and may keep what it keeps for
 * the next.
 */
async function timeUntil(text: string, args: readonly string[]): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk
      if (output.includes(text)) resolve()
    })
    child.once('error', reject)
    void ended.then(() => reject(new Error(`It ended without saying ${JSON.stringify(text)}`)))
  })
  const time = performance.now() - begun
  child.kill('SIGTERM')
  await ended
  return time
}

async function* start(rounds: number): AsyncGenerator<Line> {
  const folder = await mkdtemp(join(tmpdir(), 'linkwright-bench-'))
  const serve = [
    fileURLToPath(buildUrl('cli/main.js')),
    'serve',
    '--port',
    '0',
    '--database',
    join(folder, 'linkwright.db'),
  ]
  try {
    const [own, bare] = await inTurns(rounds, [
      () => timeUntil('Linkwright is up', serve),
      () => timeUntil('up', ['-e', 'console.log("up")']),
    ])
    const line = { name: 'http.start', unit: 'ms', against: 'node: its first line of output' }
    yield compare({ ...line, target: { at_most: 8 } }, own, bare)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `http`: targets at least 0.9 of the bare route with tokens in memory, 0.5 without; a start of at most 8 times Node's. */
export async function* http(rounds = 10): AsyncGenerator<Line> {
  // Before the servers below, which would take their turns of the processors.
  yield* start(rounds)
  await using server = await startPostgres()
  const url = await server.createDatabase()
  const linkwright = await openLinkwright(url)
  const { keys } = await fill(url, linkwright, { accounts: ACCOUNTS, expiresAt: FAR })
  await linkwright.close()
  const ids = keys.map(({ id }) => id)
  await fillBare(url, ids)
  const adminKey = randomBytes(32).toString('hex')
  await using started = new AsyncDisposableStack()
  const serve = async (role: Role): Promise<Awaited<ReturnType<typeof startServerProcess>>> =>
    started.adopt(await startServerProcess(role, url, adminKey), async (one) => one.close())
  const [cached, uncached, bare] = [await serve('host'), await serve('host'), await serve('bare')]

  const [idle, idleBare] = await inTurns(1, [() => cached.memory(), () => bare.memory()])
  const memory = { name: 'http.memory.idle', unit: 'MB', against: 'fastify and pg, idle' }
  yield compare(
    memory,
    idle.map((bytes) => bytes / MEGABYTE),
    idleBare.map((bytes) => bytes / MEGABYTE),
  )

  const [withCache, withoutCache, select] = await inTurns(rounds, [
    () => throughput(cached.address, adminKey, ids),
    () => throughput(uncached.address, adminKey, ids, uncached.later),
    () => throughput(bare.address, adminKey, ids),
  ])
  const shares = await Promise.all([cached, uncached].map(({ address }) => uncachedShare(address, adminKey)))
  if (!(Number(shares[0]) < 0.5 && Number(shares[1]) > 0.99))
    throw new Error(`Not from where they should have come: ${shares.join(', ')}`)
  const line = { unit: 'req/s', against: AGAINST }
  yield compare({ ...line, name: 'http.token.cached', target: { at_least: 0.9 } }, withCache, select)
  yield compare({ ...line, name: 'http.token.uncached', target: { at_least: 0.5 } }, withoutCache, select)
}
