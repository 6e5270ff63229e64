/** What `explain` does: plans the requests of a flow by the code that sends them, and shows the plans. */
import { EndpointMissingError, WrongGrantTypeError } from '../errors/protocol.ts'
import type { Step } from '../generated/manifest.ts'
import { DEVICE_CODE, isClientGrant } from '../manifest/grant-types.ts'
import { isInteractive, usesPkce } from '../manifest/interactive.ts'
import { capturedNames } from '../manifest/template-places.ts'
import { type GeneratedValues, planAuthorizationRequest } from '../oauth/authorization-request.ts'
import { parseAuthorizationResponse } from '../oauth/authorization-response.ts'
import { usesPushedRequests } from '../oauth/begin-authorization.ts'
import { certificateThumbprint } from '../oauth/client-certificate.ts'
import type { OAuthContext } from '../oauth/context.ts'
import type { Grant, ProofKey } from '../oauth/grant.ts'
import { asksForIdToken } from '../oauth/id-token.ts'
import { planIntrospectionRequest } from '../oauth/introspection-request.ts'
import { createPkcePair } from '../oauth/pkce.ts'
import { withProofKey } from '../oauth/proof-key.ts'
import { renderRequest } from '../oauth/render-request.ts'
import { type RequestPlan, redactPlan } from '../oauth/request-plan.ts'
import { planRevocationRequest } from '../oauth/revocation-request.ts'
import { staticVerifier } from '../oauth/static-verifier.ts'
import { planStep } from '../oauth/step.ts'
import {
  planClientCredentialsRequest,
  planDeviceCodeRequest,
  planRedemptionRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import { authOf, type Discover } from './connector.ts'
import { oauthContext } from './context.ts'
import type { ExplainedRequest, ExplainOptions, PinnedValues } from './explain.ts'
import type { FieldValues, Profile } from './profile.ts'
import { profileWarnings } from './profile-warnings.ts'
import { unaskedIssuer, unaskedWarnings } from './unasked-issuer.ts'

type StandIn = (name: string) => string | undefined

/** What stands for a captured value that only a login tells: its name, or where that cannot be, a host of its name. */
const STAND_INS: readonly StandIn[] = [
  (name) => name.toUpperCase(),
  (name) => `https://${name.replaceAll('_', '-')}.invalid`,
  (name) => name.replaceAll('_', '-'),
]

/** Plans what comes after a login, with what it would have captured; where the first stand-in is no fit, with the next. */
type PlanLinked = <T>(
  plan: (context: OAuthContext) => T | Promise<T>,
  standIns?: readonly StandIn[],
) => Promise<T>

function linkedPlanner(
  profile: Profile,
  fields: FieldValues | undefined,
  key: ProofKey | undefined,
  discover: Discover | undefined,
): PlanLinked {
  const names = capturedNames(profile.connector.manifest, 'linked')
  return async function planLinked(plan, [standIn, ...others] = [() => undefined, ...STAND_INS]) {
    const captured = Object.fromEntries(names.map((name) => [name, standIn?.(name)]))
    try {
      const context = await oauthContext(profile, { ...captured, ...fields }, discover)
      return await plan(await withProofKey(context, key))
    } catch (error) {
      if (others.length === 0) throw error
      return planLinked(plan, others)
    }
  }
}

async function planPushed(
  context: OAuthContext,
  redirectUri: string,
  generated: GeneratedValues,
  requestUri: string,
): Promise<RequestPlan[]> {
  const { planPushedAuthorizationRequest, planReferringRequest } = await import(
    '../oauth/pushed-authorization-request.ts'
  )
  const pushed = await planPushedAuthorizationRequest(context, redirectUri, generated)
  return [pushed, planReferringRequest(context, requestUri)]
}

async function planInteractiveFlow(
  context: OAuthContext,
  planLinked: PlanLinked,
  redirectUri: string,
  pinned: PinnedValues,
): Promise<RequestPlan[]> {
  const { state = 'STATE', code = 'CODE' } = pinned
  const pasted = staticVerifier(context.auth, context.fields.profile)
  const code_verifier = pasted ?? pinned.code_verifier ?? createPkcePair().code_verifier
  const { proof_key } = context
  const generated = {
    state,
    code_verifier,
    ...(asksForIdToken(context) && { nonce: pinned.nonce ?? 'NONCE' }),
    ...(proof_key !== undefined && {
      dpop_jkt: (await import('../oauth/dpop.ts')).proofKeyThumbprint(proof_key),
    }),
  }
  const first = usesPushedRequests(context)
    ? await planPushed(context, redirectUri, generated, pinned.request_uri ?? 'REQUEST_URI')
    : [planAuthorizationRequest(context, redirectUri, generated)]
  const request = {
    url: '',
    state,
    redirect_uri: redirectUri,
    ...(usesPkce(context.auth) && { code_verifier }),
    ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
  }
  const names = context.auth.authorization_response ?? {}
  const callback = new URL(redirectUri)
  if (names.consent === undefined) callback.searchParams.set(names.code ?? 'code', code)
  else callback.searchParams.set(names.consent.parameter, names.consent.equals)
  callback.searchParams.set(names.state ?? 'state', state)
  if (context.server.authorization_response_iss_parameter_supported === true) {
    callback.searchParams.set('iss', context.server.issuer)
  }
  const response = parseAuthorizationResponse(context, request, callback)
  return [...first, await planLinked((linked) => planRedemptionRequest(linked, response))]
}

/** The steps of the manifest that belong to a flow. */
function planSteps(
  profile: Profile,
  planLinked: PlanLinked,
  options: ExplainOptions,
): Promise<RequestPlan[]> {
  const { flow, with: pinned = {} } = options
  const { access_token = 'ACCESS_TOKEN', refresh_token = 'REFRESH_TOKEN' } = pinned
  const grantOf = ({ proof_key }: OAuthContext): Grant => ({
    access_token,
    refresh_token,
    issued_at: 0,
    ...(proof_key === undefined ? { token_type: 'bearer' } : { token_type: 'dpop', proof_key }),
  })
  const isPart = ({ when }: Step): boolean => {
    if (flow === 'revoke') return when === 'before_unlink'
    return when === 'after_token' || (when === 'after_link' && flow !== 'refresh')
  }
  const steps = (authOf(profile.connector, profile.auth).steps ?? []).filter(isPart)
  return Promise.all(
    steps.map((step) => planLinked((context) => planStep(context, step, grantOf(context)), STAND_INS)),
  )
}

function requireGrant(context: OAuthContext, isRight: boolean, flow: string): void {
  if (!isRight) throw new WrongGrantTypeError(flow, context.auth.grant_type)
}

async function planFlow(
  context: OAuthContext,
  planLinked: PlanLinked,
  { flow, redirectUri, with: pinned = {} }: ExplainOptions,
): Promise<RequestPlan[]> {
  const { access_token = 'ACCESS_TOKEN', refresh_token = 'REFRESH_TOKEN' } = pinned
  switch (flow) {
    case 'authorization_code':
      requireGrant(context, context.auth.grant_type === flow, flow)
      return planInteractiveFlow(context, planLinked, redirectUri, pinned)
    case 'client_credentials':
      requireGrant(context, isClientGrant(context.auth), flow)
      return isInteractive(context.auth)
        ? planInteractiveFlow(context, planLinked, redirectUri, pinned)
        : [await planClientCredentialsRequest(context)]
    case 'device_code': {
      requireGrant(context, context.auth.grant_type === DEVICE_CODE, flow)
      const { planDeviceAuthorizationRequest } = await import('../oauth/device-authorization.ts')
      return [
        await planDeviceAuthorizationRequest(context),
        await planDeviceCodeRequest(context, pinned.device_code ?? 'DEVICE_CODE'),
      ]
    }
    case 'introspect':
      return [await planLinked((linked) => planIntrospectionRequest(linked, access_token, 'access_token'))]
    case 'refresh':
      return [
        await planLinked((linked) =>
          isClientGrant(linked.auth)
            ? planClientCredentialsRequest(linked)
            : planRefreshRequest(linked, { access_token, refresh_token }),
        ),
      ]
    case 'revoke': {
      const hasRefreshToken = !isClientGrant(context.auth) && pinned.access_token === undefined
      return [
        await planLinked((linked) =>
          hasRefreshToken || pinned.refresh_token !== undefined
            ? planRevocationRequest(linked, refresh_token, 'refresh_token')
            : planRevocationRequest(linked, access_token, 'access_token'),
        ),
      ]
    }
  }
}

/** A provider that has steps before an unlinking needs no revocation endpoint. */
async function planOrNothing(
  context: OAuthContext,
  planLinked: PlanLinked,
  options: ExplainOptions,
  steps: readonly RequestPlan[],
): Promise<RequestPlan[]> {
  try {
    return await planFlow(context, planLinked, options)
  } catch (error) {
    if (options.flow === 'revoke' && steps.length > 0 && error instanceof EndpointMissingError) return []
    throw error
  }
}

/** The requests that a warning about a profile concerns. */
const CONCERNED: readonly string[] = [
  'authorization_request',
  'pushed_authorization_request',
  'token_request',
]

/** Explains a flow; see `explain`. */
export async function explainFlow(profile: Profile, options: ExplainOptions): Promise<ExplainedRequest[]> {
  const { accountFields } = options
  const discover = options.discover === true ? undefined : unaskedIssuer
  const context = await withProofKey(await oauthContext(profile, accountFields, discover), undefined)
  const planLinked = linkedPlanner(profile, accountFields, context.proof_key, discover)
  const steps = await planSteps(profile, planLinked, options)
  const ofProfile = profileWarnings(profile.connector.manifest, profile.auth, context.fields.profile)
  const plans = await planOrNothing(context, planLinked, options, steps)
  return (options.flow === 'revoke' ? [...steps, ...plans] : [...plans, ...steps]).map((plan) => {
    const shown = options.reveal === true ? plan : redactPlan(plan)
    const { body = null, ...request } = renderRequest(shown)
    const { client_certificate: presented } = plan
    const warnings = [
      ...(CONCERNED.includes(plan.kind) ? ofProfile : []),
      ...unaskedWarnings(context.server.issuer, plan.endpoint),
    ]
    return {
      name: plan.kind,
      ...request,
      body,
      ...(presented !== undefined && { client_certificate: certificateThumbprint(presented) }),
      parameters: shown.parameters,
      ...(warnings.length > 0 && { warnings }),
    }
  })
}
