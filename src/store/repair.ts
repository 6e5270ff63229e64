/**
 * What a failover to a standby that lagged behind has undone, put back from memory: the rotations of the last minute,
 * and the leases of attempts in flight.
 */
import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { AccountStore } from '../ports/store-port.ts'
import type { AccountKey, NewTokens } from '../ports/store-records.ts'
import type { Database } from './schema.ts'
import { withParts } from './statement-parts.ts'

/** For how long, and how many, stored tokens are remembered: sealed, some 2 kB each. */
const MEMORY = 60_000
const MAX_REMEMBERED = 20_000
const AT_ONCE = 8

interface Attempt {
  readonly key: AccountKey
  readonly fence: number
  readonly base: number
  /** When its lease ends, on the monotonic clock. */
  readonly until: number
}

/** An account store that remembers what it wrote, and can write it again. */
export interface Repair {
  readonly accounts: AccountStore
  /** Takes the leases of attempts in flight once more, and, with `all`, stores again what the server does not have. */
  repair(run: string, all: boolean): Promise<void>
}

async function forEach<T>(items: Iterable<T>, run: (item: T) => Promise<unknown>): Promise<void> {
  const rest = [...items]
  const worker = async (): Promise<void> => {
    for (let item = rest.pop(); item !== undefined; item = rest.pop()) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Remembers what goes through an account store. */
export function withRepair(accounts: AccountStore, { kysely, now, leases }: Database): Repair {
  const stored = new LRUCache<string, { readonly key: AccountKey; readonly tokens: NewTokens }>({
    max: MAX_REMEMBERED,
    ttl: MEMORY,
  })
  const attempts = new Map<string, Attempt>()

  function end(id: string, fence: number): void {
    if (attempts.get(id)?.fence === fence) attempts.delete(id)
  }

  /** The same lease once more, unless the account has gone on without it. */
  async function renew({ key, fence, base, until }: Attempt, run: string): Promise<void> {
    const rest = until - performance.now()
    if (rest <= 0) return end(key.id, fence)
    const renewed = kysely
      .updateTable('accounts')
      .set({
        fence,
        lease_holder: leases.holder,
        lease_until: sql<number>`${now} + ${rest}`,
        lease_epoch: run,
        lease_suspected_at: null,
        intent_base: base,
      })
      .where('id', '=', key.id)
      .where('owner', '=', key.owner)
      .where('fence', '<=', fence)
      .where('grant_fence', '<', fence)
      .where('token_version', '<=', base)
      .returning(['id', 'fence', 'lease_holder', 'lease_epoch'])
    await kysely.executeQuery(withParts(renewed, leases.noted).compile(kysely))
  }

  return {
    accounts: {
      ...accounts,
      async claimRefresh(key, claim) {
        const until = performance.now() + claim.lease
        const claimed = await accounts.claimRefresh(key, claim)
        if (claimed !== undefined && claim.holder === undefined)
          attempts.set(key.id, { key, fence: claimed.fence, base: claimed.base, until })
        return claimed
      },
      async commit(key, tokens) {
        const account = await accounts.commit(key, tokens)
        if (account !== undefined) stored.set(key.id, { key, tokens })
        if (tokens.salvaged !== true) end(key.id, tokens.fence)
        return account
      },
      async settle(key, fence, change) {
        const account = await accounts.settle(key, fence, change)
        end(key.id, fence)
        return account
      },
    },
    async repair(run, all) {
      await forEach(attempts.values(), (attempt) => renew(attempt, run))
      // The one that stored it knows best. The condition on fence and version refuses what is no longer the newest.
      if (all) await forEach(stored.values(), ({ key, tokens }) => accounts.commit(key, tokens))
    },
  }
}
