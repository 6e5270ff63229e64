/** The key that an account's token requests prove the possession of, where the manifest asks for it (RFC 9449). */
import type { OAuthContext } from './context.ts'
import type { ProofKey } from './grant.ts'

/**
 * The same context with the key of a grant; with a new key, where the manifest asks for one and there is none yet.
 *
 * @param key The key of the grant, or of the authorization request, that the token request belongs to.
 */
export async function withProofKey(context: OAuthContext, key: ProofKey | undefined): Promise<OAuthContext> {
  if (key !== undefined) return { ...context, proof_key: key }
  if (context.auth.dpop_bound_access_tokens !== true) return context
  const { createProofKey } = await import('./dpop.ts')
  return { ...context, proof_key: createProofKey(context) }
}
