/** Profiles as they were read a short while ago: what many accounts share is not read for each of them. */
import { LRUCache } from 'lru-cache'
import type { ProfileRecord } from '../../ports/store-records.ts'
import { perInstance, type Services } from '../services.ts'
import { MAX_AGE } from '../session/session-cache.ts'
import { requireProfileRecord } from './profiles.ts'

const MAX_PROFILES = 1_000

/** Believed for as long as a session, and no longer than until a change of any profile is heard of. */
interface Recent {
  readonly record: ProfileRecord
  readonly readAt: number
  readonly generation: number
}

const recentOf = perInstance(() => new LRUCache<string, Recent>({ max: MAX_PROFILES }))

/**
 * The kept row of a profile, without a look at the database where a session would do without one too. What must not be
 * done with an old one asks the database whether it still has this version.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`.
 */
export async function recentProfile(services: Services, id: string): Promise<ProfileRecord> {
  const recent = recentOf(services)
  const readAt = services.clock.now()
  const generation = services.sessions.generation('')
  const known = recent.get(id)
  if (known?.generation === generation && Math.abs(readAt - known.readAt) < MAX_AGE) return known.record
  const record = await requireProfileRecord(services, id)
  recent.set(id, { record, readAt, generation })
  return record
}

/** Has a profile read again by who needs it next. */
export function forgetRecentProfile(services: Services, id: string): void {
  recentOf(services).delete(id)
}
