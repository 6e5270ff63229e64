/** ID tokens (OpenID Connect Core section 2): checked where the manifest asks for it, ignored otherwise. */
import { getValidatedIdTokenClaims, type TokenEndpointResponse } from 'oauth4webapi'
import { ResponseNotConformError } from '../errors/protocol.ts'
import type { OAuthContext } from './context.ts'

/** What an ID token must repeat. */
export interface ExpectedIdToken {
  /** The nonce of the authorization request, for the answer to a code. */
  readonly nonce?: string | undefined
  /** Whom the grant is for, for the answer to a refresh (section 12.2). */
  readonly sub?: string | undefined
}

/** Whether logins ask for an ID token that is to be checked. */
export function asksForIdToken({ auth, scopes }: Pick<OAuthContext, 'auth' | 'scopes'>): boolean {
  return auth.id_token_signed_response_alg !== undefined && scopes.includes('openid')
}

/**
 * Whom a checked ID token is about.
 *
 * @throws {ResponseNotConformError} `ERR_RESPONSE_NOT_CONFORM` when that is someone else than before.
 */
export function subjectOf(
  token: TokenEndpointResponse,
  { sub }: ExpectedIdToken,
  status: number,
): string | undefined {
  const found = getValidatedIdTokenClaims(token)?.sub
  if (found !== undefined && sub !== undefined && found !== sub)
    throw new ResponseNotConformError('the ID token is about another subject than before', status)
  return found ?? sub
}
