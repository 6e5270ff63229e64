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

/** Every so many accounts are asked for in two replicas at about the same time. */
const SHARED = 10

/**
 * `storm`: exactly one token request an account; target at least 0.6 of the throughput without coordination. Each account
 * has one caller, as it has in the peer, and a tenth of them a second one in another replica: asking for all of them
 * twice would measure twice the callers, and mostly the reading of what is there already.
 */
export async function* storm(rounds = 5, accounts = 10_000): AsyncGenerator<Line> {
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

    const start = async (
      role: 'replica' | 'bare',
      isShared: (index: number) => boolean,
    ): Promise<StormProcess<unknown>[]> => {
      const started = Array.from({ length: PROCESSES }, (_, process) => {
        const isOf = (index: number): boolean => index % PROCESSES === process
        const asked = keys.filter((_, index) => isOf(index) || (isShared(index) && isOf(index + 1)))
        return startStormProcess<unknown>({ role, url, keys: KEYS, origin, accounts: asked })
      })
      const all = await Promise.all(started)
      processes.push(...all)
      return all
    }
    const replicas = await start('replica', (index) => index % SHARED === 0)
    const bare = await start('bare', () => false)

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
