/** Unlinking every account of a profile, as after a leak: minutes matter. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PendingRevocation } from '../../ports/event-records.ts'
import { forgetEverywhere } from '../forget.ts'
import { requireProfileRecord } from '../profile/profiles.ts'
import type { Services } from '../services.ts'
import { REVOCATION_LEASE, tryRevocation } from './revocation.ts'

/** Which accounts, and how fast. */
export interface RevokeAccountsOptions {
  readonly profile_id: string
  /** Revocation requests a second, over all processes. Default: 20. */
  readonly rate?: number
  readonly onProgress?: (progress: RevokeAccountsProgress) => void
  /** Ends it at the next good place; begun again, it goes on from there. So does the background by itself. */
  readonly signal?: AbortSignal
}

/** How far it has come. */
export interface RevokeAccountsProgress {
  /** Accounts that were unlinked: none of their tokens is handed out any more. */
  readonly unlinked: number
  /** What the provider has revoked, and what it cannot revoke. */
  readonly revoked: number
  readonly unsupported: number
  /** What it has not been told yet, or did not take. It is asked again in the background. */
  readonly pending: number
}

const DEFAULT_RATE = 20
/** Accounts in one transaction. */
const BATCH = 500
const AT_ONCE = 10
/** After this many failures in a row the provider is left to the background. */
const ENOUGH = 20
const LONGEST_PAUSE = 30_000

type Count = { -readonly [key in keyof RevokeAccountsProgress]: RevokeAccountsProgress[key] }

/** The first half: nothing is sent, so it takes seconds, and is what makes the tokens useless here. */
async function unlinkAll(
  services: Services,
  profileId: string,
  by: string,
  onBatch: (accounts: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    if (signal?.aborted === true) return
    const accounts = await services.store.revocations.unlinkProfile(profileId, by, BATCH)
    await forgetEverywhere(services, { profile_id: profileId })
    // Somebody else may be at the same accounts, or link new ones.
    if (accounts === 0 && (await services.store.accounts.count({ profile_id: profileId })) === 0) return
    onBatch(accounts)
  }
}

/** A turn at the provider, among all processes that are at it. */
async function turn(services: Services, profileId: string, rate: number): Promise<void> {
  for (;;) {
    const interval = 1_000 / rate
    const { taken, wait } = await services.store.endpoints.reserve(`revoke:${profileId}`, interval, 1_000)
    if (wait > 0) await sleep(wait)
    if (taken) return
  }
}

/** The second half: the provider is told, at most `rate` times a second, and less when it says so. */
async function revokeAll(
  services: Services,
  profileId: string,
  rate: number,
  count: Count,
  report: () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  await services.store.revocations.hasten(profileId)
  let failures = 0
  let pause = 0
  async function tell(pending: PendingRevocation): Promise<void> {
    await turn(services, profileId, rate)
    const { revocation, retryAfter = 0 } = await tryRevocation(services, pending)
    if (revocation === 'pending') {
      failures += 1
      pause = Math.max(pause, Math.min(Math.max(retryAfter, 100 * 2 ** failures), LONGEST_PAUSE))
    } else {
      failures = 0
      count[revocation] += 1
      count.pending -= 1
    }
    report()
  }
  while (failures < ENOUGH && signal?.aborted !== true) {
    const claim = { profile_id: profileId, limit: AT_ONCE, lease: REVOCATION_LEASE }
    const batch = await services.store.revocations.claim(claim)
    if (batch.length === 0) return
    await Promise.all(batch.map(tell))
    if (pause > 0) await sleep(pause, undefined, { ref: true })
    pause = 0
  }
}

/**
 * Unlinks every account of a profile: first all of them here, which takes seconds and ends every use of their tokens,
 * then at the provider, at a limited rate. Interrupted anywhere, it is begun again and goes on; the background goes on
 * by itself.
 *
 * The profile stays. Pause it first where nobody may link meanwhile.
 *
 * @param by Who does it, for the audit trail.
 * @returns How it stands. `pending` is not zero when the provider failed twenty times in a row: it is asked again in
 *   the background for seven days.
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_DATABASE_…`.
 */
export async function revokeAccounts(
  services: Services,
  options: RevokeAccountsOptions,
  by: string,
): Promise<RevokeAccountsProgress> {
  const { profile_id, rate = DEFAULT_RATE, onProgress, signal } = options
  if (!(rate > 0 && rate <= 10_000)) throw new TypeError('"rate" must be a number of requests a second')
  await requireProfileRecord(services, profile_id)
  const pending = await services.store.revocations.count(profile_id)
  const count: Count = { unlinked: 0, revoked: 0, unsupported: 0, pending }
  const report = (): void => onProgress?.({ ...count })
  const onBatch = (accounts: number): void => {
    count.unlinked += accounts
    count.pending += accounts
    report()
  }
  await unlinkAll(services, profile_id, by, onBatch, signal)
  services.logger.info({ profile_id, unlinked: count.unlinked }, 'Every account of a profile was unlinked')
  await revokeAll(services, profile_id, rate, count, report, signal)
  return { ...count, pending: await services.store.revocations.count(profile_id) }
}
