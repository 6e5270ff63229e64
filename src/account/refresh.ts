/** The refresh coordinator: of all callers and processes one refreshes an account, and the others wait for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { RefreshDelayedError } from '../errors/account.ts'
import type { AccountKey, ProfileRecord } from '../store-records.ts'
import { requireAccount } from './account.ts'
import { requireActiveProfileRecord } from './profiles.ts'
import { LEASE, runRefreshAttempt } from './refresh-attempt.ts'
import { requireConnector, type Services } from './services.ts'
import { checkUsable, isUsable, openSession } from './session.ts'
import type { Session } from './session-cache.ts'

const FIRST_POLL = 50
const LONGEST_POLL = 500
/** A live holder of a lease that has run out is waited for this long where a provider gives no grace, in milliseconds. */
const STRICT_WAIT = 15_000

/** Why a refresh is asked for. */
export interface RefreshReason {
  /** The token version that is not good enough; a newer one is simply used. */
  readonly version: number
  /** Whether to go ahead although the last attempt failed a moment ago. */
  readonly force: boolean
  /** Whether the API has refused that version. */
  readonly refused?: boolean
}

const inFlight = new WeakMap<Services, Map<string, Promise<Session>>>()

/** How much longer than its lease a holder is waited for: not at all where a second use of a refresh token does no harm. */
function strictWaitOf(services: Services, { connector, auth }: ProfileRecord): number {
  const { reuse_grace = 0, rotation = 'always' } =
    requireConnector(services, connector).manifest.auth[auth]?.refresh ?? {}
  return rotation === 'none' || reuse_grace * 1_000 >= STRICT_WAIT ? 0 : STRICT_WAIT
}

async function coordinate(services: Services, key: AccountKey, reason: RefreshReason): Promise<Session> {
  const giveUpAt = performance.now() + LEASE + STRICT_WAIT
  let { version } = reason
  for (let poll = FIRST_POLL; ; poll = Math.min(poll * 2, LONGEST_POLL)) {
    const generation = services.sessions.generation(key.id)
    const account = await requireAccount(services, key)
    if (account.token_version > version) {
      const session = await openSession(services, account, generation)
      if (isUsable(services, session)) return session
      version = account.token_version
    }
    checkUsable(account)
    const profile = await requireActiveProfileRecord(services, account.profile_id)
    const startedAt = performance.now()
    const claim = await services.store.accounts.claimRefresh(key, {
      base: account.token_version,
      lease: LEASE,
      strictWait: strictWaitOf(services, profile),
      force: reason.force,
      refused: reason.refused ?? false,
    })
    if (claim !== undefined) {
      const session = await runRefreshAttempt(services, claim, profile, generation, startedAt)
      if (session !== undefined) return session
      version = claim.base + 1
      continue
    }
    const wait = (account.next_try_at ?? 0) - (await services.store.now())
    if (account.lease_until === null && wait > 0 && !reason.force) {
      throw new RefreshDelayedError(key.id, wait, 'the last attempt failed')
    }
    if (performance.now() > giveUpAt)
      throw new RefreshDelayedError(key.id, LONGEST_POLL, 'another process is at it')
    await sleep(poll * (0.5 + Math.random()))
  }
}

/**
 * Gets newer tokens for an account than `reason.version`, by waiting for the refresh in flight or by starting one.
 * In a process one refresh an account runs at a time; it goes on when its callers have given up.
 */
export async function refreshSession(
  services: Services,
  key: AccountKey,
  reason: RefreshReason,
): Promise<Session> {
  const running = inFlight.get(services) ?? new Map<string, Promise<Session>>()
  inFlight.set(services, running)
  const id = JSON.stringify([key.owner, key.id])
  for (let known = running.get(id); known !== undefined; known = running.get(id)) {
    const session = await known.catch((error: unknown) => {
      // Whoever insists does not share the patience of the others.
      if (!(reason.force && error instanceof RefreshDelayedError)) throw error
    })
    if (session !== undefined && session.token.token_version > reason.version) return session
  }
  const refresh = coordinate(services, key, reason).finally(() => running.delete(id))
  running.set(id, refresh)
  return refresh
}

/** Resolves when no refresh of this instance is in flight. */
export async function drainRefreshes(services: Services): Promise<void> {
  await Promise.allSettled(inFlight.get(services)?.values() ?? [])
}
