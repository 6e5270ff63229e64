/** An access token that is not in memory: read from PostgreSQL and opened, against the bare select of the same row. */
import { createPool, startPostgres } from '../test/support/postgres.ts'
import { fill, openLinkwright } from './database.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'

const ACCOUNTS = 2_000
/** Twice as many as a pool has connections, so that each of them has always something to do. */
const AT_ONCE = 20
/** Longer than a session is believed without a look at the database, in milliseconds. */
const LATER = 31_000

/** Calls a second, with so many at once. */
async function throughput<T>(all: readonly T[], call: (one: T) => Promise<unknown>): Promise<number> {
  const queue = [...all]
  const work = async (): Promise<void> => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) await call(one)
  }
  const time = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, work)))
  return (all.length * 1_000) / time
}

/** `token-store`: target at least 0.6 of the bare select. */
export async function* tokenStore(rounds = 20): AsyncGenerator<Line> {
  await using server = await startPostgres()
  const url = await server.createDatabase()
  let offset = 0
  const linkwright = await openLinkwright(url, { clock: { now: () => Date.now() + offset } })
  const pool = createPool(url)
  try {
    const { keys } = await fill(url, linkwright, { accounts: ACCOUNTS })
    const select = 'select * from linkwright.accounts where id = $1 and owner = $2'
    const [own, bare] = await inTurns(rounds, [
      () => {
        offset += LATER
        return throughput(keys, (key) => linkwright.accounts.accessToken(key))
      },
      () => throughput(keys, ({ id, owner }) => pool.query(select, [id, owner])),
    ])
    const line = { name: 'token-store.uncached', unit: 'calls/s', against: 'pg: select of the same row' }
    yield compare({ ...line, target: { at_least: 0.6 } }, own, bare)
  } finally {
    await linkwright.close()
    await pool.end()
  }
}
