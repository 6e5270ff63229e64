/** Connector profiles in the shape of the API. */
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import type { Profile } from '../../generated/host.ts'
import type { Host } from '../host.ts'
import { timeOf } from './time-of.ts'

/** A profile as it is shown: with its redirect URI, and its secrets as dots. */
export function toProfileResource({ linkwright }: Pick<Host, 'linkwright'>, profile: StoredProfile): Profile {
  return {
    id: profile.id,
    connector: profile.connector,
    name: profile.name,
    auth: profile.auth,
    values: { ...profile.values },
    status: profile.status,
    status_reason: profile.status_reason,
    who_must_act: profile.who_must_act as Profile['who_must_act'],
    advice: profile.advice,
    is_default: profile.is_default,
    actions: profile.actions === null ? null : [...profile.actions],
    accounts_count: profile.accounts_count,
    redirect_uri: linkwright.redirectUri(profile.connector),
    warnings: [...(profile.warnings ?? [])],
    version: profile.version,
    created_at: timeOf(profile.created_at),
    updated_at: timeOf(profile.updated_at),
  }
}
