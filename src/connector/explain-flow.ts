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
import type { Grant } from '../oauth/grant.ts'
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
import { authOf } from './connector.ts'
import { oauthContext } from './context.ts'
import type { ExplainedRequest, ExplainOptions, PinnedValues } from './explain.ts'
import type { FieldValues, Profile } from './profile.ts'
import { profileWarnings } from './static-pkce.ts'

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
  return [
    ...first,
    await planRedemptionRequest(context, parseAuthorizationResponse(context, request, callback)),
  ]
}

/** What stands for a captured value that only a login tells: its name, or where that cannot be, a host of its name. */
const STAND_INS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => `https://${name.replaceAll('_', '-')}.invalid`,
  (name) => name.replaceAll('_', '-'),
]

async function planStepWith(
  profile: Profile,
  step: Step,
  grant: Grant,
  fields: FieldValues,
  [standIn, ...others]: typeof STAND_INS,
): Promise<RequestPlan> {
  const names = capturedNames(profile.connector.manifest, 'linked')
  const captured = Object.fromEntries(names.map((name) => [name, standIn?.(name)]))
  try {
    return planStep(await oauthContext(profile, { ...captured, ...fields }), step, grant)
  } catch (error) {
    if (others.length === 0) throw error
    return planStepWith(profile, step, grant, fields, others)
  }
}

/** The steps of the manifest that belong to a flow. */
function planSteps(profile: Profile, options: ExplainOptions): Promise<RequestPlan[]> {
  const { flow, accountFields = {}, with: pinned = {} } = options
  const { access_token = 'ACCESS_TOKEN', refresh_token = 'REFRESH_TOKEN' } = pinned
  const grant: Grant = { access_token, refresh_token, token_type: 'bearer', issued_at: 0 }
  const isPart = ({ when }: Step): boolean => {
    if (flow === 'revoke') return when === 'before_unlink'
    return when === 'after_token' || (when === 'after_link' && flow !== 'refresh')
  }
  const steps = (authOf(profile.connector, profile.auth).steps ?? []).filter(isPart)
  return Promise.all(steps.map((step) => planStepWith(profile, step, grant, accountFields, STAND_INS)))
}

function requireGrant(context: OAuthContext, isRight: boolean, flow: string): void {
  if (!isRight) throw new WrongGrantTypeError(flow, context.auth.grant_type)
}

async function planFlow(
  context: OAuthContext,
  { flow, redirectUri, with: pinned = {} }: ExplainOptions,
): Promise<RequestPlan[]> {
  switch (flow) {
    case 'authorization_code':
      requireGrant(context, context.auth.grant_type === flow, flow)
      return planInteractiveFlow(context, redirectUri, pinned)
    case 'client_credentials':
      requireGrant(context, isClientGrant(context.auth), flow)
      return isInteractive(context.auth)
        ? planInteractiveFlow(context, redirectUri, pinned)
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
      return [await planIntrospectionRequest(context, pinned.access_token ?? 'ACCESS_TOKEN', 'access_token')]
    case 'refresh':
      return isClientGrant(context.auth)
        ? [await planClientCredentialsRequest(context)]
        : [
            await planRefreshRequest(context, {
              access_token: pinned.access_token ?? 'ACCESS_TOKEN',
              refresh_token: pinned.refresh_token ?? 'REFRESH_TOKEN',
            }),
          ]
    case 'revoke': {
      const { refresh_token, access_token } = pinned
      const hasRefreshToken = !isClientGrant(context.auth) && access_token === undefined
      return hasRefreshToken || refresh_token !== undefined
        ? [await planRevocationRequest(context, refresh_token ?? 'REFRESH_TOKEN', 'refresh_token')]
        : [await planRevocationRequest(context, access_token ?? 'ACCESS_TOKEN', 'access_token')]
    }
  }
}

/** A provider that has steps before an unlinking needs no revocation endpoint. */
async function planOrNothing(
  context: OAuthContext,
  options: ExplainOptions,
  steps: readonly RequestPlan[],
): Promise<RequestPlan[]> {
  try {
    return await planFlow(context, options)
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
  const context = await withProofKey(await oauthContext(profile, options.accountFields), undefined)
  const steps = await planSteps(profile, options)
  const warnings = profileWarnings(context.auth, context.fields.profile)
  const plans = await planOrNothing(context, options, steps)
  return (options.flow === 'revoke' ? [...steps, ...plans] : [...plans, ...steps]).map((plan) => {
    const shown = options.reveal === true ? plan : redactPlan(plan)
    const { body = null, ...request } = renderRequest(shown)
    const { client_certificate: presented } = plan
    const isConcerned = CONCERNED.includes(plan.kind) && warnings.length > 0
    return {
      name: plan.kind,
      ...request,
      body,
      ...(presented !== undefined && { client_certificate: certificateThumbprint(presented) }),
      parameters: shown.parameters,
      ...(isConcerned && { warnings }),
    }
  })
}
