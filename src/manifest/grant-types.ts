/** The grants besides the authorization code (RFC 6749 section 4.1). */
import type { Auth } from '../generated/manifest.ts'

/** RFC 8628 section 3.4. */
export const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code'
/** RFC 8693 section 2.1. */
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'

/** Whether the client asks for tokens without a user who logs in, so that the same request can be made again. */
export function isClientGrant({ grant_type }: Pick<Auth, 'grant_type'>): boolean {
  return grant_type === 'client_credentials' || grant_type === TOKEN_EXCHANGE
}
