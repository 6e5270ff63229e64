/** Pending revocations: the background job that makes them, and the list of what is still to be made. */
import type { PendingRevocation } from '../../ports/event-records.ts'
import { type Job, ROUND_LIMIT } from '../../ports/ports.ts'
import { checkFilter } from '../check-filter.ts'
import type { Services } from '../services.ts'
import { GIVE_UP_AFTER, REVOCATION_LEASE, tryRevocation } from './revocation.ts'

const INTERVAL = 10_000
const AT_ONCE = 5
const DEFAULT_PAGE = 100

/** Tokens of an unlinked account that the provider has not taken note of. Holds no secret. */
export interface Revocation
  extends Pick<
    PendingRevocation,
    'id' | 'account_id' | 'owner' | 'connector' | 'profile_id' | 'requested_by' | 'attempts' | 'last_error'
  > {
  /** When the account was unlinked, when the provider is asked next, and when that is given up. */
  readonly created_at: number
  readonly next_try_at: number
  readonly give_up_at: number
}

/** Which pending revocations are listed, by id; the next ones come `after` the last one's. */
export interface RevocationFilter {
  readonly profile_id?: string
  readonly owner?: string
  readonly after?: string
  readonly limit?: number
}

function toRevocation(pending: PendingRevocation): Revocation {
  const { id, account_id, owner, connector, profile_id, requested_by, attempts, last_error } = pending
  const { created_at, next_try_at } = pending
  const about = { id, account_id, owner, connector, profile_id, requested_by, attempts, last_error }
  return Object.freeze({ ...about, created_at, next_try_at, give_up_at: created_at + GIVE_UP_AFTER })
}

/** Lists pending revocations. */
export async function listRevocations(
  { store }: Services,
  given: RevocationFilter = {},
): Promise<Revocation[]> {
  checkFilter(given)
  const { limit = DEFAULT_PAGE, ...filter } = given
  return (await store.revocations.list({ ...filter, limit })).map(toRevocation)
}

/** Tries what is due, a few at a time. Gives whether more is due. */
async function round(services: Services, isOver: () => boolean): Promise<boolean> {
  while (!isOver()) {
    const batch = await services.store.revocations.claim({ limit: AT_ONCE, lease: REVOCATION_LEASE })
    await Promise.all(batch.map((pending) => tryRevocation(services, pending)))
    if (batch.length < AT_ONCE) return false
  }
  return true
}

/** Asks the provider again, for what is due. */
export function revocationsJob(services: Services): Job {
  return {
    name: 'revocations',
    interval: INTERVAL,
    run(signal) {
      const giveUpAt = performance.now() + ROUND_LIMIT
      return round(services, () => signal.aborted || performance.now() > giveUpAt)
    },
  }
}

/** Asks the provider now for everything that is pending, once. */
export async function retryRevocations(
  services: Services,
  filter: { readonly profile_id?: string } = {},
): Promise<{ readonly pending: number }> {
  checkFilter(filter)
  const { profile_id } = filter
  await services.store.revocations.hasten(profile_id)
  await round(services, () => false)
  return { pending: await services.store.revocations.count(profile_id) }
}
