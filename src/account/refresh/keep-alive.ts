/** Refreshing accounts whose refresh token would lapse unused: a background job. */
import { type Job, ROUND_LIMIT } from '../../ports/ports.ts'
import type { AccountRecord } from '../../ports/store-records.ts'
import { openGrant } from '../keys/sealed.ts'
import type { Services } from '../services.ts'
import { refreshSession } from './refresh.ts'

const BATCH = 20
const AT_ONCE = 4
const ADOPTED_AT_ONCE = 1_000
const LONGEST_INTERVAL = 600_000
const SHORTEST_INTERVAL = 1_000

/** A part of the idle lifetime between `from` and `to`, another one each time: accounts that began together part. */
function partOf(idle: number, from: number, to: number): number {
  return idle * (from + (to - from) * Math.random())
}

/** The authentication types whose refresh tokens lapse, with after how many milliseconds. */
function lapsing({ connectors }: Services): { connector: string; auth: string; idle: number }[] {
  return [...connectors.values()].flatMap(({ key, manifest }) =>
    Object.entries(manifest.auth).flatMap(([auth, { refresh }]) =>
      refresh?.idle_lifetime === undefined
        ? []
        : [{ connector: key, auth, idle: refresh.idle_lifetime * 1_000 }],
    ),
  )
}

/**
 * Refreshes one account that is due, unless it was used meanwhile, and says when it is due again. What fails comes up
 * again by itself: the claim has seen to that.
 */
async function keepAlive(services: Services, account: AccountRecord, idle: number): Promise<void> {
  const { store, clock } = services
  const grant = await openGrant(services, account)
  if (grant.refresh_token === undefined) return store.accounts.keepAlive(account, null)
  const age = Math.max(0, clock.now() - grant.issued_at)
  if (age < idle / 2) return store.accounts.keepAlive(account, partOf(idle, 0.5, 0.8) - age)
  await refreshSession(services, account, { version: account.token_version, force: false })
  await store.accounts.keepAlive(account, partOf(idle, 0.5, 0.8))
}

async function keepAllAlive(
  services: Services,
  accounts: readonly AccountRecord[],
  idleOf: (account: AccountRecord) => Promise<number | undefined>,
): Promise<void> {
  const queue = [...accounts]
  const work = async (): Promise<void> => {
    for (let account = queue.shift(); account !== undefined; account = queue.shift()) {
      try {
        const idle = await idleOf(account)
        if (idle === undefined) await services.store.accounts.keepAlive(account, null)
        else await keepAlive(services, account, idle)
      } catch (error) {
        const { code } = error as { code?: unknown }
        services.logger.debug({ account_id: account.id, code }, 'An account could not be kept alive yet')
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/**
 * The job that keeps accounts alive: each whose refresh token lapses when it is not used is refreshed after half to
 * four fifths of that time without a refresh. A failure is tried again after a fortieth of it. Undefined where no
 * manifest says that refresh tokens lapse.
 */
export function keepAliveJob(services: Services): Job | undefined {
  const { store } = services
  const all = lapsing(services)
  if (all.length === 0) return undefined
  const shortest = Math.min(...all.map(({ idle }) => idle))

  async function idleOf({ profile_id, connector }: AccountRecord): Promise<number | undefined> {
    const profile = await store.profiles.get(profile_id)
    return all.find((one) => one.connector === connector && one.auth === profile?.auth)?.idle
  }

  return {
    name: 'keep-alive',
    interval: Math.max(SHORTEST_INTERVAL, Math.min(shortest / 20, LONGEST_INTERVAL)),
    async run(signal) {
      const giveUpAt = performance.now() + ROUND_LIMIT
      for (const { connector, auth, idle } of all) {
        // New ones, and those from before the manifest said so, whose last refresh may be long ago.
        const within = idle / 2
        while (
          !signal.aborted &&
          (await store.accounts.adoptKeepAlive(connector, auth, within, ADOPTED_AT_ONCE))
        );
      }
      while (!signal.aborted) {
        const due = await store.accounts.claimKeepAlive(BATCH, shortest / 40)
        await keepAllAlive(services, due, idleOf)
        if (due.length < BATCH) return false
        if (performance.now() > giveUpAt) return true
      }
      return false
    },
  }
}
