/** What the steps of `flows.ts` do; they are described there. */
import { WrongGrantTypeError } from '../errors/protocol.ts'
import { isInteractive } from '../manifest/interactive.ts'
import * as authorizationRequest from '../oauth/authorization-request.ts'
import * as authorizationResponse from '../oauth/authorization-response.ts'
import { canRefresh } from '../oauth/can-refresh.ts'
import type { OAuthContext } from '../oauth/context.ts'
import type { Grant } from '../oauth/grant.ts'
import type { RequestPlan } from '../oauth/request-plan.ts'
import { judgeRevocationResponse, planRevocationRequest } from '../oauth/revocation-request.ts'
import { sendPlan } from '../oauth/send.ts'
import {
  planClientCredentialsRequest,
  planRedemptionRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import { judgeTokenResponse, mergeGrant, type TokenRequestKind } from '../oauth/token-response.ts'
import { oauthContext } from './context.ts'
import type { FieldValues, Profile } from './profile.ts'

function requireGrantType(context: OAuthContext, wanted: OAuthContext['auth']['grant_type']): void {
  if (context.auth.grant_type !== wanted) throw new WrongGrantTypeError(wanted, context.auth.grant_type)
}

async function requestToken(
  context: OAuthContext,
  kind: TokenRequestKind,
  plan: RequestPlan,
  scope: string | undefined,
): Promise<Grant> {
  const sentAt = context.clock.now()
  const response = await sendPlan(context.transport, plan)
  return judgeTokenResponse(context, kind, response, sentAt, scope)
}

/** See `createAuthorizationRequest` in flows.ts. */
export async function createAuthorizationRequest(
  profile: Profile,
  options: { readonly redirectUri: string; readonly accountFields?: FieldValues },
): Promise<authorizationRequest.AuthorizationRequest> {
  const context = await oauthContext(profile, options.accountFields)
  if (!isInteractive(context.auth)) requireGrantType(context, 'authorization_code')
  return authorizationRequest.createAuthorizationRequest(context, options.redirectUri)
}

/** See `parseAuthorizationResponse` in flows.ts. */
export async function parseAuthorizationResponse(
  profile: Profile,
  request: authorizationRequest.AuthorizationRequest,
  callback: string | URL,
  accountFields?: FieldValues,
): Promise<authorizationResponse.AuthorizationResponse> {
  const context = await oauthContext(profile, accountFields)
  return authorizationResponse.parseAuthorizationResponse(context, request, callback)
}

/** See `redeemAuthorizationCode` in flows.ts. */
export async function redeemAuthorizationCode(
  profile: Profile,
  response: authorizationResponse.AuthorizationResponse,
  accountFields?: FieldValues,
): Promise<Grant> {
  const { captured } = response
  const context = await oauthContext(profile, { ...accountFields, ...captured })
  const plan = await planRedemptionRequest(context, response)
  const grant = await requestToken(
    context,
    context.auth.grant_type,
    plan,
    authorizationResponse.AuthorizationResponse.partsOf(response).request.scope,
  )
  if (Object.keys(captured).length === 0) return grant
  return Object.freeze({ ...grant, captured: { ...captured, ...grant.captured } })
}

/** See `requestClientCredentials` in flows.ts. */
export async function requestClientCredentials(
  profile: Profile,
  accountFields?: FieldValues,
): Promise<Grant> {
  const context = await oauthContext(profile, accountFields)
  requireGrantType(context, 'client_credentials')
  const scope = context.scopes.length > 0 ? context.scopes.join(' ') : undefined
  return requestToken(context, 'client_credentials', await planClientCredentialsRequest(context), scope)
}

/** See `refreshGrant` in flows.ts. */
export async function refreshGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<Grant> {
  const context = await oauthContext(profile, accountFields)
  if (!canRefresh(context.auth, grant)) throw new TypeError('The grant has no refresh token')
  const plan = await planRefreshRequest(context, grant)
  return mergeGrant(grant, await requestToken(context, 'refresh_token', plan, grant.scope))
}

/** See `revokeGrant` in flows.ts. */
export async function revokeGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<void> {
  const context = await oauthContext(profile, accountFields)
  const { refresh_token, access_token } = grant
  const plan =
    refresh_token === undefined
      ? await planRevocationRequest(context, access_token, 'access_token')
      : await planRevocationRequest(context, refresh_token, 'refresh_token')
  const response = await sendPlan(context.transport, plan)
  judgeRevocationResponse(new URL(plan.endpoint).origin, response, context.clock.now())
}
