/** Every account has expired at once: four replicas refresh them, against four processes that coordinate nothing. */
import pg from 'pg'
import { startPostgres } from '../test/support/postgres.ts'
import { fill, KEYS, openLinkwright } from './database.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'
import { type ProviderCounts, type StormProcess, startStormProcess } from './storm-process.ts'

const PROCESSES = 4
/** By how much the clocks are set forward from one round to the next: longer than a token lives, in milliseconds. */
const LATER = 7_200_000

/** `storm`: exactly one token request an account; target at least 0.6 of the throughput without coordination. */
export async function* storm(rounds = 3, accounts = 10_000): AsyncGenerator<Line> {
  await using server = await startPostgres()
  const url = await server.createDatabase()
  const processes: { close(): void }[] = []
  try {
    const provider = await startStormProcess<ProviderCounts>({ role: 'provider' })
    processes.push(provider)
    const { origin = '' } = provider.hello
    const linkwright = await openLinkwright(url)
    const { keys } = await fill(url, linkwright, { accounts, expiresAt: Date.now(), origin })
    await linkwright.close()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(
      'create table bare (id text primary key, access_token text, refresh_token text, expires_at double precision)',
    )
    await client.query('insert into bare select id from linkwright.accounts')
    await client.end()

    const share = (process: number) => keys.filter((_, index) => index % PROCESSES === process % PROCESSES)
    const start = async (role: 'replica' | 'bare', sharesEach: number): Promise<StormProcess<unknown>[]> => {
      const started = Array.from({ length: PROCESSES }, (_, index) => {
        const asked = Array.from({ length: sharesEach }, (_, more) => share(index + more)).flat()
        return startStormProcess<unknown>({ role, url, keys: KEYS, origin, accounts: asked })
      })
      const all = await Promise.all(started)
      processes.push(...all)
      return all
    }
    // Each account is asked for in two replicas, the second of which is to find what the first has done.
    const replicas = await start('replica', 2)
    const bare = await start('bare', 1)

    let offset = 0
    const run = async (all: readonly StormProcess<unknown>[]): Promise<number> => {
      offset += LATER
      const time = await timed(() => Promise.all(all.map((process) => process.order(offset))))
      const { requests, reuses } = await provider.order(0)
      if (requests !== accounts || reuses !== 0)
        throw new Error(`${accounts} accounts took ${requests} token requests, ${reuses} with a spent token`)
      return (accounts * 1_000) / time
    }
    const [own, peer] = await inTurns(rounds, [() => run(replicas), () => run(bare)])
    const line = { name: `storm.${accounts}`, unit: 'tokens/s', against: 'got and an UPDATE each, alone' }
    yield compare({ ...line, target: { at_least: 0.6 } }, own, peer)
  } finally {
    for (const process of processes) process.close()
  }
}
