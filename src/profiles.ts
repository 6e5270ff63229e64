/** What a host does with connector profiles. */
import type { NewProfile, ProfileChange, StoredProfile } from './account/profiles.ts'

/** Operations on connector profiles: what an admin filled in for a connector. They belong to the host, not to an owner. */
export interface Profiles {
  /**
   * Checks and keeps a profile. Secret fields are sealed and never shown again.
   *
   * @param profile `values` by field name, and `auth`: the authentication type, a key of the manifest's `auth`.
   * @throws `ERR_CONNECTOR_NOT_FOUND`, `ERR_PROFILE_INVALID` with every issue.
   */
  create(profile: NewProfile): Promise<StoredProfile>
  /** Reads a profile; secrets show as dots. `ERR_PROFILE_NOT_FOUND`. */
  get(id: string): Promise<StoredProfile>
  /** Every profile, or those of one connector, oldest first. */
  list(connector?: string): Promise<StoredProfile[]>
  /**
   * Changes a profile. Values that are not given, or come back as the dots that `get` shows, stay. A paused profile
   * becomes active again. Where a field changes that alone names a host, the secrets must be given again.
   *
   * @param change `version` is the one that was read: another one is `ERR_PROFILE_CHANGED`.
   * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`, `ERR_PROFILE_INVALID`.
   */
  update(id: string, change: ProfileChange): Promise<StoredProfile>
  /**
   * Pauses a profile: nothing is linked or refreshed with it until it is resumed or changed. Access tokens that are
   * still valid are handed out until they end. `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`.
   */
  pause(id: string): Promise<StoredProfile>
  /** Lets a paused profile go on as it is. `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`. */
  resume(id: string): Promise<StoredProfile>
  /**
   * Deletes a profile that no account uses, and no revocation that is pending. `ERR_PROFILE_NOT_FOUND`,
   * `ERR_PROFILE_IN_USE`.
   */
  delete(id: string): Promise<void>
}
