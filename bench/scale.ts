/** What a million accounts change: a read, a claim of background work, a replica's memory, and the room they take. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pg from 'pg'
import type { Linkwright } from '../src/index.ts'
import { createPool, startPostgres } from '../test/support/postgres.ts'
import { fromBuild } from './build.ts'
import { fill, openLinkwright } from './database.ts'
import { compare, inTurns, median, timed } from './measure.ts'
import type { Line } from './report.ts'

const FEW = 1_000
const SAMPLE = 300
const CLAIMS = 20
const BATCH = 20
const LATER = 31_000
/** A replica keeps at most so many sessions in memory. */
const CACHE_BOUND = 10_000
const DAY = 86_400_000

type Key = { readonly owner: string; readonly id: string }

/** A database of so many accounts, and how long things take there, in milliseconds. */
interface Subject extends AsyncDisposable {
  readonly url: string
  readonly linkwright: Linkwright
  readonly keys: readonly Key[]
  /** The middle time of reading a token that is not in memory. */
  read(): Promise<number>
  /** The middle time of claiming a batch that is to be kept alive. */
  claim(): Promise<number>
}

async function open(url: string, accounts: number, openable: number): Promise<Subject> {
  let offset = 0
  const linkwright = await openLinkwright(url, { clock: { now: () => Date.now() + offset } })
  const { keys } = await fill(url, linkwright, { accounts, openable })
  const { postgresStore } = await fromBuild<typeof import('../src/store/postgres.ts')>('store/postgres.js')
  const store = await postgresStore(url)({ now: () => Date.now() })
  const pool = createPool(url)
  async function times(count: number, run: (index: number) => Promise<unknown>): Promise<number> {
    const all: number[] = []
    for (let index = 0; index < count; index += 1) all.push(await timed(() => run(index)))
    return median(all)
  }
  return {
    url,
    linkwright,
    keys,
    read() {
      offset += LATER
      const start = Math.floor(Math.random() * keys.length)
      return times(SAMPLE, (index) => {
        const key = keys[(start + index * 7) % keys.length]
        if (key === undefined) throw new Error('unreachable')
        return linkwright.accounts.accessToken(key)
      })
    },
    async claim() {
      // As many are due in both databases: half of the small one.
      await pool.query(
        `update linkwright.accounts set keep_alive_at = $1 where id in
          (select id from linkwright.accounts where keep_alive_at is not null and status in ('active', 'degraded')
           order by keep_alive_at limit $2)`,
        [Date.now() - 1_000, FEW / 2],
      )
      return times(CLAIMS, () => store.accounts.claimKeepAlive(BATCH, 30 * DAY))
    },
    async [Symbol.asyncDispose]() {
      await linkwright.close()
      await store.close()
      await pool.end()
    },
  }
}

/** Bytes of the heap that are in use, after everything was collected that can be. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

/** The heap after these accounts were used. */
async function heapAfter({ linkwright }: Subject, keys: readonly Key[]): Promise<number> {
  const queue = [...keys]
  const work = async (): Promise<void> => {
    for (let key = queue.pop(); key !== undefined; key = queue.pop())
      await linkwright.accounts.accessToken(key)
  }
  await Promise.all(Array.from({ length: 10 }, work))
  return heap()
}

/** `scale`: targets at most 1.3 times for a read and a claim, and no memory beyond the cache's bound. */
export async function* scale(rounds = 20, accounts = 1_000_000): AsyncGenerator<Line> {
  await using server = await startPostgres()
  const openable = Math.min(accounts, 4 * CACHE_BOUND)
  await using few = await open(await server.createDatabase(), FEW, FEW)
  await using many = await open(await server.createDatabase(), accounts, openable)
  const against = `${FEW} accounts`
  const target = { at_most: 1.3 }

  const [manyReads, fewReads] = await inTurns(rounds, [() => many.read(), () => few.read()])
  yield compare({ name: `scale.read.${accounts}`, unit: 'ms', against, target }, manyReads, fewReads)
  const [manyClaims, fewClaims] = await inTurns(rounds, [() => many.claim(), () => few.claim()])
  yield compare({ name: `scale.claim.${accounts}`, unit: 'ms', against, target }, manyClaims, fewClaims)

  const bound = Math.min(CACHE_BOUND, Math.floor(openable / 4))
  const full = await heapAfter(many, many.keys.slice(0, bound))
  const beyond = await heapAfter(many, many.keys)
  yield compare(
    { name: 'scale.heap', unit: 'MB', against: `after ${bound} accounts`, target: { at_most: 1.1 } },
    [beyond / 1e6],
    [full / 1e6],
  )

  const client = new pg.Client({ connectionString: many.url })
  await client.connect()
  const { rows } = await client.query<{ bytes: string; tokens: string }>(
    `select pg_total_relation_size('linkwright.accounts') as bytes,
       (select sum(length("grant") + length(fields)) from linkwright.accounts) as tokens`,
  )
  await client.end()
  yield compare(
    { name: 'scale.bytes_per_account', unit: 'B', against: 'ciphertext alone' },
    [Number(rows[0]?.bytes) / accounts],
    [Number(rows[0]?.tokens) / accounts],
  )
}
