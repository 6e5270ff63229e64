/** What an authentication type is, as far as several parts ask. */
import type { Auth } from '../generated/manifest.ts'

/** Whether linking sends the user's browser to the provider: to log in, or to consent to what the client then does. */
export function isInteractive({ grant_type, authorization_response }: Auth): boolean {
  return grant_type === 'authorization_code' || authorization_response?.consent !== undefined
}

/** Whether the authorization request has a PKCE challenge (RFC 7636). */
export function usesPkce({ grant_type, pkce }: Auth): boolean {
  return grant_type === 'authorization_code' && pkce?.unsupported === undefined
}
