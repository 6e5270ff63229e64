/** Pausing a profile, and letting it go on: nothing is linked or refreshed with a paused one. */
import { ProfileChangedError } from '../../errors/account.ts'
import type { ProfileRecord } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'
import { PAUSED_BY_ADMIN, requireProfileRecord } from './profiles.ts'
import { forgetRecentProfile } from './recent-profile.ts'
import { type StoredProfile, sealedAnew, showProfile } from './stored-profile.ts'

async function change(
  services: Services,
  record: ProfileRecord,
  to: Pick<ProfileRecord, 'status' | 'status_reason'> & { readonly changed_by: string | null },
): Promise<ProfileRecord | undefined> {
  const secrets = await sealedAnew(services, record, record.version + 1)
  const updated = await services.store.profiles.update(record.id, record.version, { ...to, secrets })
  forgetRecentProfile(services, record.id)
  return updated
}

/**
 * Pauses a profile whose client the provider refused.
 *
 * @returns False when the profile was changed since that request was made; it is left as it is.
 */
export async function pauseRefusedProfile(
  services: Services,
  record: ProfileRecord,
  reason: string,
): Promise<boolean> {
  const to = { status: 'paused', status_reason: reason, changed_by: null } as const
  if ((await change(services, record, to)) === undefined) return false
  services.logger.warn(
    { profile_id: record.id, reason },
    'The provider refused the client; the profile is paused',
  )
  return true
}

async function decide(
  services: Services,
  id: string,
  to: Pick<ProfileRecord, 'status' | 'status_reason'> & { readonly changed_by: string | null },
): Promise<StoredProfile> {
  const record = await requireProfileRecord(services, id)
  if (record.status === to.status) return showProfile(services, record)
  const changed = await change(services, record, to)
  if (changed === undefined) throw new ProfileChangedError(id)
  return showProfile(services, changed)
}

/**
 * Pauses a profile: nothing is linked, and no account is refreshed with it, until it is resumed. Access tokens that
 * are still valid are handed out until they end.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`.
 */
export function pauseProfile(services: Services, id: string, by: string): Promise<StoredProfile> {
  return decide(services, id, { status: 'paused', status_reason: PAUSED_BY_ADMIN, changed_by: by })
}

/** Lets a paused profile go on as it is, whoever paused it. A client that the provider refused is paused again. */
export function resumeProfile(services: Services, id: string, by: string): Promise<StoredProfile> {
  return decide(services, id, { status: 'active', status_reason: null, changed_by: by })
}
