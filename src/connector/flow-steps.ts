/** What the steps of `flows.ts` do; they are described there. */
import { LinkwrightError } from '../errors/base.ts'
import { EndpointMissingError, TokenErrorResponseError, WrongGrantTypeError } from '../errors/protocol.ts'
import type { Step } from '../generated/manifest.ts'
import { isClientGrant } from '../manifest/grant-types.ts'
import { isInteractive } from '../manifest/interactive.ts'
import type { AuthorizationRequest } from '../oauth/authorization-request.ts'
import * as authorizationResponse from '../oauth/authorization-response.ts'
import { beginAuthorization } from '../oauth/begin-authorization.ts'
import { canRefresh } from '../oauth/can-refresh.ts'
import type { OAuthContext } from '../oauth/context.ts'
import type { Grant } from '../oauth/grant.ts'
import type { ExpectedIdToken } from '../oauth/id-token.ts'
import {
  type Introspection,
  judgeIntrospectionResponse,
  planIntrospectionRequest,
} from '../oauth/introspection-request.ts'
import { withProofKey } from '../oauth/proof-key.ts'
import type { RequestPlan } from '../oauth/request-plan.ts'
import {
  judgeRevocationResponse,
  planRevocationRequest,
  UNSUPPORTED_TOKEN_TYPE,
} from '../oauth/revocation-request.ts'
import { repeatability, sendPlan, sendPlanned } from '../oauth/send.ts'
import {
  planClientCredentialsRequest,
  planRedemptionRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import {
  judgeTokenResponse,
  mergeGrant,
  type TokenRequestKind,
  tokenRequestKind,
} from '../oauth/token-response.ts'
import { oauthContext } from './context.ts'
import type { FieldValues, Profile } from './profile.ts'
import { takeStep, withPendingSteps } from './take-steps.ts'

/** All steps before an unlinking, in milliseconds. */
const UNLINK_STEPS_TIMEOUT = 30_000

function requireGrantType(context: OAuthContext, wanted: OAuthContext['auth']['grant_type']): void {
  if (context.auth.grant_type !== wanted) throw new WrongGrantTypeError(wanted, context.auth.grant_type)
}

async function requestToken(
  context: OAuthContext,
  kind: TokenRequestKind,
  plan: () => Promise<RequestPlan>,
  scope: string | undefined,
  expected?: ExpectedIdToken,
): Promise<Grant> {
  const sentAt = context.clock.now()
  const response = await sendPlanned(context, plan, repeatability(context, kind))
  return judgeTokenResponse(context, kind, response, sentAt, scope, expected)
}

/** See `createAuthorizationRequest` in flows.ts. */
export async function createAuthorizationRequest(
  profile: Profile,
  options: { readonly redirectUri: string; readonly accountFields?: FieldValues },
): Promise<AuthorizationRequest> {
  const context = await oauthContext(profile, options.accountFields)
  if (!isInteractive(context.auth)) requireGrantType(context, 'authorization_code')
  return beginAuthorization(context, options.redirectUri)
}

/** See `parseAuthorizationResponse` in flows.ts. */
export async function parseAuthorizationResponse(
  profile: Profile,
  request: AuthorizationRequest,
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
  const { request } = authorizationResponse.AuthorizationResponse.partsOf(response)
  const bare = await oauthContext(profile, { ...accountFields, ...captured })
  const context = await withProofKey(bare, request.proof_key)
  const received = await requestToken(
    context,
    tokenRequestKind(context.auth),
    () => planRedemptionRequest(context, response),
    request.scope,
    { nonce: request.nonce },
  )
  const grant = withPendingSteps(profile, received, 'link')
  if (Object.keys(captured).length === 0) return grant
  return Object.freeze({ ...grant, captured: { ...captured, ...grant.captured } })
}

/** See `requestClientCredentials` in flows.ts. */
export async function requestClientCredentials(
  profile: Profile,
  accountFields?: FieldValues,
): Promise<Grant> {
  const context = await withProofKey(await oauthContext(profile, accountFields), undefined)
  if (!isClientGrant(context.auth))
    throw new WrongGrantTypeError('client_credentials', context.auth.grant_type)
  const scope = context.scopes.length > 0 ? context.scopes.join(' ') : undefined
  const plan = (): Promise<RequestPlan> => planClientCredentialsRequest(context)
  return withPendingSteps(
    profile,
    await requestToken(context, tokenRequestKind(context.auth), plan, scope),
    'link',
  )
}

/** See `refreshGrant` in flows.ts. */
export async function refreshGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<Grant> {
  const bare = await oauthContext(profile, { ...accountFields, ...grant.captured })
  const context = await withProofKey(bare, grant.proof_key)
  if (!canRefresh(context.auth, grant)) throw new TypeError('The grant has no refresh token')
  const plan = (): Promise<RequestPlan> => planRefreshRequest(context, grant)
  const fresh = await requestToken(context, 'refresh_token', plan, grant.scope, grant)
  return withPendingSteps(profile, mergeGrant(grant, fresh), grant)
}

function unlinkSteps({ auth }: OAuthContext): Step[] {
  return (auth.steps ?? []).filter(({ when }) => when === 'before_unlink')
}

/** Takes the steps before an unlinking, all of them, and gives the first failure of one that is not optional. */
async function takeUnlinkSteps(
  profile: Profile,
  grant: Grant,
  accountFields: FieldValues = {},
): Promise<LinkwrightError | undefined> {
  const deadline = performance.now() + UNLINK_STEPS_TIMEOUT
  let first: LinkwrightError | undefined
  for (const step of unlinkSteps(await oauthContext(profile, { ...accountFields, ...grant.captured }))) {
    try {
      await takeStep(profile, step, grant, accountFields, { deadline })
    } catch (error) {
      if (!(error instanceof LinkwrightError)) throw error
      if (step.optional !== true) first ??= error
    }
  }
  return first
}

/** Revokes the refresh token; the access token where there is no other, or where the server does not revoke others. */
async function revokeTokens(context: OAuthContext, { refresh_token, access_token }: Grant): Promise<void> {
  const revoke = async (token: string, hint: 'refresh_token' | 'access_token'): Promise<void> => {
    const plan = await planRevocationRequest(context, token, hint)
    const options = repeatability(context, 'revocation_request')
    const response = await sendPlan(context.transport, plan, options)
    judgeRevocationResponse(new URL(plan.endpoint).origin, response, context.clock.now())
  }
  if (refresh_token === undefined) return revoke(access_token, 'access_token')
  try {
    await revoke(refresh_token, 'refresh_token')
  } catch (error) {
    // RFC 7009 section 2.2.1.
    const isUnsupported = error instanceof TokenErrorResponseError && error.error === UNSUPPORTED_TOKEN_TYPE
    if (!isUnsupported) throw error
    await revoke(access_token, 'access_token')
  }
}

/** See `revokeGrant` in flows.ts. */
export async function revokeGrant(
  profile: Profile,
  grant: Grant,
  accountFields?: FieldValues,
): Promise<void> {
  const context = await oauthContext(profile, { ...accountFields, ...grant.captured })
  const failure = await takeUnlinkSteps(profile, grant, accountFields)
  try {
    await revokeTokens(context, grant)
  } catch (error) {
    // Where the manifest says what comes before an unlinking, a provider may have no more than that.
    const isOptional = unlinkSteps(context).length > 0 && error instanceof EndpointMissingError
    if (!isOptional) throw error
  }
  if (failure !== undefined) throw failure
}

/** See `introspectGrant` in flows.ts. */
export async function introspectGrant(
  profile: Profile,
  grant: Pick<Grant, 'access_token'>,
  accountFields?: FieldValues,
): Promise<Introspection> {
  const context = await oauthContext(profile, accountFields)
  const plan = await planIntrospectionRequest(context, grant.access_token, 'access_token')
  const options = repeatability(context, 'introspection_request')
  const response = await sendPlan(context.transport, plan, options)
  return judgeIntrospectionResponse(context, plan.endpoint, response)
}
