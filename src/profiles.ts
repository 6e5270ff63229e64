/** What a host does with connector profiles. */
import type { ExplainProfileOptions } from './account/profile/explain-profile.ts'
import type { NewProfile, ProfileChange } from './account/profile/profiles.ts'
import type { ScopeTable } from './account/profile/scope-table.ts'
import type { StoredProfile } from './account/profile/stored-profile.ts'
import type { TestReport } from './account/profile/test-profile.ts'
import type { ExplainedRequest } from './connector/explain.ts'

/** Operations on connector profiles: what an admin filled in for a connector. They belong to the host, not to an owner. */
export interface Profiles {
  /**
   * Checks and keeps a profile. Secret fields are sealed and never shown again.
   *
   * @param profile `values` by field name, and `auth`: the authentication type, a key of the manifest's `auth`.
   *   `actions`: what its accounts may be used for, where that is not everything. The first profile of a connector
   *   becomes its default.
   * @throws `ERR_CONNECTOR_NOT_FOUND`, `ERR_PROFILE_INVALID` with every issue, `ERR_ACTION_NOT_FOUND`.
   */
  create(profile: NewProfile): Promise<StoredProfile>
  /** Reads a profile; secrets show as dots. `ERR_PROFILE_NOT_FOUND`. */
  get(id: string): Promise<StoredProfile>
  /** Every profile, or those of one connector, oldest first. */
  list(connector?: string): Promise<StoredProfile[]>
  /**
   * Changes a profile. What is not given, and a secret that comes back as the dots that `get` shows, stays. A paused
   * profile whose values are changed becomes active again, unless `status` says otherwise. Where a field changes that
   * alone names a host, the secrets must be given again.
   *
   * @param change `version` is the one that was read: another one is `ERR_PROFILE_CHANGED`.
   * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`, `ERR_PROFILE_INVALID`, `ERR_ACTION_NOT_FOUND`.
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
  /**
   * Tests a profile: that it fits the manifest, that its endpoints answer, and, where the client gets tokens for
   * itself, that it does. What only a login shows has `ok: null`. A test that fails is a line of the report and no
   * error. `ERR_PROFILE_NOT_FOUND`.
   */
  test(id: string): Promise<TestReport>
  /**
   * Compares the scopes that a profile asks for with those that its actions need, that its accounts were granted, and
   * that its client has at the provider. `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_INVALID`.
   */
  scopes(id: string): Promise<ScopeTable>
  /**
   * The exact requests of a flow, as `explain` gives them. Nothing is sent; secrets read `[redacted]`.
   *
   * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_WRONG_GRANT_TYPE`, `ERR_ENDPOINT_MISSING`, `ERR_TEMPLATE_UNRESOLVED`.
   */
  explain(id: string, options: ExplainProfileOptions): Promise<ExplainedRequest[]>
}
