/** The refresh coordinator: of all callers and processes one refreshes an account, and the others wait for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  ProfilePausedError,
  ReauthorizationRequiredError,
  RefreshDelayedError,
} from '../../errors/account.ts'
import {
  ProviderUnavailableError,
  ResponseNotConformError,
  TokenErrorResponseError,
} from '../../errors/protocol.ts'
import { InDoubtError, NotSentError } from '../../errors/transport.ts'
import type { AccountKey, AccountTokens, ProfileRecord } from '../../ports/store-records.ts'
import { requireTokens } from '../account.ts'
import { forgetRecentProfile, recentProfile } from '../profile/recent-profile.ts'
import { perInstance, requireConnector, type Services } from '../services.ts'
import { checkUsable, isUsable, openSession } from '../session/session.ts'
import type { Session } from '../session/session-cache.ts'
import type { OpenedAccount } from './attempt.ts'
import { noteDoubt } from './doubts.ts'
import type { Turn } from './endpoint-gates.ts'
import { measureRefresh } from './measure-refresh.ts'
import { type RefreshTarget, runRefreshAttempt } from './refresh-attempt.ts'
import { refreshRules } from './refresh-behaviour.ts'
import { tokenEndpointOf } from './token-endpoint.ts'

const FIRST_POLL = 50
const LONGEST_POLL = 500
/** Until polls are longer than this, in milliseconds, only the lease is looked at: most have ended by then. */
const BRIEF_POLL = 200
/** How much longer than a lease a caller waits, in milliseconds. */
const LONGEST_WAIT = 15_000

/** Why a refresh is asked for. */
export interface RefreshReason {
  /** The token version that is not good enough; a newer one is simply used. */
  readonly version: number
  /** Whether to go ahead although the last attempt failed a moment ago. */
  readonly force: boolean
  /** Whether the API has refused that version. */
  readonly refused?: boolean
  /** What was found not to be good enough. The claim finds out whether it is still so. */
  readonly opened?: OpenedAccount
}

const inFlightOf = perInstance(() => new Map<string, Promise<Session>>())

function targetOf(services: Services, profile: ProfileRecord, account: AccountTokens): RefreshTarget {
  const { refresh } = requireConnector(services, profile.connector).manifest.auth[profile.auth] ?? {}
  return { profile, rules: refreshRules(refresh), endpoint: tokenEndpointOf(services, profile, account) }
}

/** What only an answer of the endpoint can mean. */
const ANSWERS = [TokenErrorResponseError, ProfilePausedError, ReauthorizationRequiredError]

/** Gives a turn back after a failure: whether the endpoint did not answer, or something else went wrong. */
function leaveAfter(turn: Turn, error: unknown): void {
  if (error instanceof ProviderUnavailableError) turn.leave('failed', error.retryAfter)
  else if (error instanceof InDoubtError || error instanceof ResponseNotConformError) turn.leave('failed')
  else if (error instanceof NotSentError)
    // `deadline`: this process was late, which is not the endpoint's fault.
    turn.leave(error.reason === 'deadline' ? 'unused' : 'failed')
  else turn.leave(ANSWERS.some((type) => error instanceof type) ? 'answered' : 'unused')
}

/** An account's profile, which must not be paused. */
async function activeProfile(services: Services, { profile_id }: AccountTokens): Promise<ProfileRecord> {
  const profile = await recentProfile(services, profile_id)
  if (profile.status === 'active') return profile
  forgetRecentProfile(services, profile_id)
  throw new ProfilePausedError(profile_id, profile.status_reason ?? 'unknown')
}

/** Claims the account's refresh and runs it, if nobody else has claimed it. */
async function attempt(
  services: Services,
  opened: OpenedAccount,
  target: RefreshTarget,
  reason: RefreshReason,
): Promise<{ readonly session: Session | undefined } | undefined> {
  const { rules, endpoint } = target
  const { account } = opened
  const turn = await services.gates.enter(endpoint, account.id, reason.force)
  try {
    // While it was waited for the turn, the profile may have been paused.
    const profile = turn.waited ? await activeProfile(services, account) : target.profile
    const startedAt = performance.now()
    const claim = await services.store.accounts.claimRefresh(account, {
      base: account.token_version,
      lease: rules.lease,
      strictWait: rules.strictWait,
      confirmation: rules.confirmation,
      isFree: account.lease_until === null,
      force: reason.force,
      refused: reason.refused ?? false,
      profileVersion: profile.version,
    })
    if (claim === undefined) {
      turn.leave('unused')
      return undefined
    }
    const run = (): Promise<Session | undefined> =>
      runRefreshAttempt(services, claim, opened, { ...target, profile }, startedAt)
    const session = await measureRefresh(services, claim, run)
    turn.leave('answered')
    return { session }
  } catch (error) {
    leaveAfter(turn, error)
    if (error instanceof InDoubtError) noteDoubt(services, account, account.token_version, rules.grace)
    throw error
  }
}

async function readAccount(services: Services, key: AccountKey): Promise<OpenedAccount> {
  const generation = services.sessions.generation(key.id)
  return { account: await requireTokens(services, key), generation }
}

/** Waits while another process is at it, briefly. Gives how long the last poll was. */
async function pause(services: Services, account: AccountTokens, poll: number): Promise<number> {
  await sleep(poll * (0.5 + Math.random()))
  if (poll > BRIEF_POLL) return poll
  const lease = await services.store.accounts.lease(account)
  const isHeld = lease?.token_version === account.token_version && lease.lease_until !== null
  return isHeld ? pause(services, account, poll * 2) : poll
}

async function coordinate(services: Services, key: AccountKey, reason: RefreshReason): Promise<Session> {
  const begun = performance.now()
  let { version, opened: known } = reason
  for (let poll = FIRST_POLL; ; poll = Math.min(poll * 2, LONGEST_POLL)) {
    const opened = known ?? (await readAccount(services, key))
    const { account, generation } = opened
    known = undefined
    if (account.token_version > version) {
      const session = await openSession(services, account, generation)
      if (isUsable(services, session)) return session
      version = account.token_version
    }
    checkUsable(account)
    const isFree = account.lease_until === null
    const profile = await activeProfile(services, account)
    const target = targetOf(services, profile, account)
    // What was received last is not stored yet: another token would not be either.
    const attempted = services.writes.isFailing()
      ? undefined
      : await attempt(services, opened, target, reason)
    if (attempted?.session !== undefined) return attempted.session
    if (attempted !== undefined) {
      version = account.token_version + 1
      continue
    }
    if (isFree && account.next_try_at !== null && !reason.force) {
      const wait = account.next_try_at - (await services.store.now())
      if (wait > 0) throw new RefreshDelayedError(key.id, wait, 'the last attempt failed')
    }
    // It may have changed. Who waits for another process need not look at it as often as at the account.
    if (isFree || poll === LONGEST_POLL) forgetRecentProfile(services, profile.id)
    if (performance.now() - begun > target.rules.lease + LONGEST_WAIT)
      throw new RefreshDelayedError(key.id, LONGEST_POLL, 'another process is at it')
    poll = await pause(services, account, poll)
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
  const running = inFlightOf(services)
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
  await Promise.allSettled(inFlightOf(services).values())
}
