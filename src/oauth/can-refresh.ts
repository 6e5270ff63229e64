/** Whether a grant can be refreshed: most need a refresh token, some are refreshed by something else. */
import type { Auth } from '../generated/manifest.ts'
import type { Grant } from './grant.ts'

/**
 * Whether a grant has what the refresh request of its authentication type sends. A manifest that leaves the refresh
 * token out sends the access token instead, or repeats a grant that needs neither.
 */
export function canRefresh(auth: Auth, grant: Pick<Grant, 'refresh_token'>): boolean {
  return grant.refresh_token !== undefined || auth.refresh_request?.omit?.includes('refresh_token') === true
}
