/** The authorization request by the way that the manifest asks for: as a URL, pushed first, or bound to a key. */
import { type AuthorizationRequest, createAuthorizationRequest } from './authorization-request.ts'
import type { OAuthContext } from './context.ts'
import { withProofKey } from './proof-key.ts'

/** Whether authorization requests are pushed (RFC 9126): the manifest asks for it, or the server does. */
export function usesPushedRequests({ auth, server }: OAuthContext): boolean {
  return (
    auth.require_pushed_authorization_requests === true ||
    server.require_pushed_authorization_requests === true
  )
}

/**
 * Begins a login. Something is sent only where requests are pushed.
 *
 * @returns As `createAuthorizationRequest`.
 * @throws As `createAuthorizationRequest`, and failures of the pushed request.
 */
export async function beginAuthorization(
  context: OAuthContext,
  redirectUri: string,
): Promise<AuthorizationRequest> {
  const { proof_key } = await withProofKey(context, undefined)
  const proof = proof_key && {
    proof_key,
    dpop_jkt: (await import('./dpop.ts')).proofKeyThumbprint(proof_key),
  }
  if (!usesPushedRequests(context)) return createAuthorizationRequest(context, redirectUri, proof)
  const { pushAuthorizationRequest } = await import('./pushed-authorization-request.ts')
  return pushAuthorizationRequest(context, redirectUri, proof)
}
