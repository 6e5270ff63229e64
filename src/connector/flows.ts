/** The flows without storage, for a host that keeps grants itself. Each step's result is the way into the next. */
import type { AuthorizationRequest } from '../oauth/authorization-request.ts'
import type { AuthorizationResponse } from '../oauth/authorization-response.ts'
import type { Grant } from '../oauth/grant.ts'
import type { Introspection } from '../oauth/introspection-request.ts'
import type { FieldValues, Profile } from './profile.ts'
import type { StepsTaken } from './take-steps.ts'

/** Loaded with the first step: a program that only reads manifests does not wait for it. */
const steps = (): Promise<typeof import('./flow-steps.ts')> => import('./flow-steps.ts')

/**
 * Begins the authorization code flow (RFC 6749 section 4.1, PKCE by RFC 7636). Nothing is sent.
 *
 * @param profile From `parseProfile`, of a type with `grant_type: authorization_code`.
 * @param options.redirectUri The redirect URI registered at the provider; use one of its own for each connector.
 * @param options.accountFields What the user filled in, from `parseAccountFields`.
 * @returns Where to send the user (`url`), and what to keep for the callback, sealed and bound to this user.
 * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_ENDPOINT_MISSING`, `ERR_TEMPLATE_UNRESOLVED`, and what discovery throws.
 */
export async function createAuthorizationRequest(
  profile: Profile,
  options: { readonly redirectUri: string; readonly accountFields?: FieldValues },
): Promise<AuthorizationRequest> {
  return (await steps()).createAuthorizationRequest(profile, options)
}

/**
 * Proves that a callback answers an authorization request (RFC 6749 section 4.1.2, RFC 9207). Nothing is sent.
 *
 * @param request What {@link createAuthorizationRequest} returned for the user who brings this callback. That it is
 *   the same user is yours to check, by your own session: `state` does not prove it.
 * @param callback The callback's whole URL.
 * @param accountFields As for {@link createAuthorizationRequest}.
 * @returns What {@link redeemAuthorizationCode} takes, once.
 * @throws `ERR_REDIRECT_URI_MISMATCH`, `ERR_CALLBACK_MALFORMED`, `ERR_STATE_UNKNOWN`, `ERR_ISSUER_MISMATCH`,
 *   `ERR_AUTHORIZATION_DENIED`.
 */
export async function parseAuthorizationResponse(
  profile: Profile,
  request: AuthorizationRequest,
  callback: string | URL,
  accountFields?: FieldValues,
): Promise<AuthorizationResponse> {
  return (await steps()).parseAuthorizationResponse(profile, request, callback, accountFields)
}

/**
 * Redeems the authorization code at the token endpoint (RFC 6749 section 4.1.3). The code is sent once and never
 * again: a server that sees it twice must revoke what it gave (section 4.1.2).
 *
 * @param response From {@link parseAuthorizationResponse}.
 * @returns The grant. Keep it sealed; refresh it by {@link refreshGrant}. What it `captured` are account fields from
 *   now on: pass them with the others.
 * @throws `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`, `ERR_PROVIDER_UNAVAILABLE`, `ERR_NOT_SENT`,
 *   `ERR_IN_DOUBT` (start the login again), `ERR_ADDRESS_REFUSED`.
 */
export async function redeemAuthorizationCode(
  profile: Profile,
  response: AuthorizationResponse,
  accountFields?: FieldValues,
): Promise<Grant> {
  return (await steps()).redeemAuthorizationCode(profile, response, accountFields)
}

/**
 * Gets tokens for the client itself (RFC 6749 section 4.4).
 *
 * @param profile Of a type with `grant_type: client_credentials`.
 * @returns A grant without a refresh token; call again when it ends, and not twice at once for one client.
 * @throws As {@link redeemAuthorizationCode}, and `ERR_WRONG_GRANT_TYPE`.
 */
export async function requestClientCredentials(
  profile: Profile,
  accountFields?: FieldValues,
): Promise<Grant> {
  return (await steps()).requestClientCredentials(profile, accountFields)
}

/**
 * Refreshes a grant (RFC 6749 section 6). A provider that rotates ends the old refresh token with it, so store the
 * result before anything else, and never refresh one grant twice at once: `createLinkwright` does both for you.
 *
 * @returns The new grant; it keeps the old refresh token where the provider names no new one.
 * @throws As {@link redeemAuthorizationCode}. After `ERR_IN_DOUBT` the old refresh token may be spent.
 */
export async function refreshGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<Grant> {
  return (await steps()).refreshGrant(profile, grant, accountFields)
}

/**
 * Takes the manifest's steps that are pending with a grant: after {@link redeemAuthorizationCode},
 * {@link requestClientCredentials} and {@link refreshGrant}, where `grant.pending` names some. `createLinkwright` does
 * this for you.
 *
 * @returns The grant to keep, also after a failure: what is still `pending` can be taken later.
 */
export async function takeSteps(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<StepsTaken> {
  const { takeSteps: take } = await import('./take-steps.ts')
  return take(profile, grant, accountFields)
}

/**
 * Asks the provider about a grant's access token (RFC 7662).
 *
 * @returns Whether it is active, and what the server says of it.
 * @throws `ERR_ENDPOINT_MISSING`, `ERR_PROVIDER_UNAVAILABLE`, `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`,
 *   `ERR_NOT_SENT`, `ERR_IN_DOUBT`.
 */
export async function introspectGrant(
  profile: Profile,
  grant: Pick<Grant, 'access_token'>,
  accountFields?: FieldValues,
): Promise<Introspection> {
  return (await steps()).introspectGrant(profile, grant, accountFields)
}

/**
 * Revokes a grant at the provider (RFC 7009): its refresh token, or its access token where it has no other or
 * the server answers `unsupported_token_type`. Takes the manifest's steps `before_unlink` first; where it has some, a revocation endpoint is not needed.
 *
 * @throws `ERR_ENDPOINT_MISSING` when the provider has no revocation endpoint, `ERR_PROVIDER_UNAVAILABLE`,
 *   `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`, `ERR_NOT_SENT`, `ERR_IN_DOUBT`, `ERR_STEP_FAILED`.
 */
export async function revokeGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<void> {
  return (await steps()).revokeGrant(profile, grant, accountFields)
}
