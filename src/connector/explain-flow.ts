/** What `explain` does: plans the requests of a flow by the code that sends them, and shows the plans. */
import { WrongGrantTypeError } from '../errors/protocol.ts'
import { isInteractive, usesPkce } from '../manifest/interactive.ts'
import { planAuthorizationRequest } from '../oauth/authorization-request.ts'
import { parseAuthorizationResponse } from '../oauth/authorization-response.ts'
import { certificateThumbprint } from '../oauth/client-certificate.ts'
import type { OAuthContext } from '../oauth/context.ts'
import { createPkcePair } from '../oauth/pkce.ts'
import { renderRequest } from '../oauth/render-request.ts'
import { type RequestPlan, redactPlan } from '../oauth/request-plan.ts'
import { planRevocationRequest } from '../oauth/revocation-request.ts'
import { staticVerifier } from '../oauth/static-verifier.ts'
import {
  planClientCredentialsRequest,
  planRedemptionRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import { oauthContext } from './context.ts'
import type { ExplainedRequest, ExplainOptions, PinnedValues } from './explain.ts'
import type { Profile } from './profile.ts'
import { profileWarnings } from './static-pkce.ts'

async function planInteractiveFlow(
  context: OAuthContext,
  redirectUri: string,
  pinned: PinnedValues,
): Promise<RequestPlan[]> {
  const { state = 'STATE', code = 'CODE' } = pinned
  const pasted = staticVerifier(context.auth, context.fields.profile)
  const code_verifier = pasted ?? pinned.code_verifier ?? createPkcePair().code_verifier
  const first = planAuthorizationRequest(context, redirectUri, { state, code_verifier })
  const request = {
    url: renderRequest(first).url,
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
  return [first, await planRedemptionRequest(context, parseAuthorizationResponse(context, request, callback))]
}

async function planFlow(
  context: OAuthContext,
  { flow, redirectUri, with: pinned = {} }: ExplainOptions,
): Promise<RequestPlan[]> {
  switch (flow) {
    case 'authorization_code':
    case 'client_credentials':
      if (context.auth.grant_type !== flow) throw new WrongGrantTypeError(flow, context.auth.grant_type)
      return isInteractive(context.auth)
        ? planInteractiveFlow(context, redirectUri, pinned)
        : [await planClientCredentialsRequest(context)]
    case 'refresh':
      return context.auth.grant_type === 'client_credentials'
        ? [await planClientCredentialsRequest(context)]
        : [
            await planRefreshRequest(context, {
              access_token: pinned.access_token ?? 'ACCESS_TOKEN',
              refresh_token: pinned.refresh_token ?? 'REFRESH_TOKEN',
            }),
          ]
    case 'revoke': {
      const { refresh_token, access_token } = pinned
      const hasRefreshToken = context.auth.grant_type === 'authorization_code' && access_token === undefined
      return hasRefreshToken || refresh_token !== undefined
        ? [await planRevocationRequest(context, refresh_token ?? 'REFRESH_TOKEN', 'refresh_token')]
        : [await planRevocationRequest(context, access_token ?? 'ACCESS_TOKEN', 'access_token')]
    }
  }
}

/** Explains a flow; see `explain`. */
export async function explainFlow(profile: Profile, options: ExplainOptions): Promise<ExplainedRequest[]> {
  const context = await oauthContext(profile, options.accountFields)
  const plans = await planFlow(context, options)
  const warnings = profileWarnings(context.auth, context.fields.profile)
  return plans.map((plan) => {
    const shown = options.reveal === true ? plan : redactPlan(plan)
    const { body = null, ...request } = renderRequest(shown)
    const { client_certificate: presented } = plan
    const isConcerned = ['authorization_request', 'token_request'].includes(plan.kind) && warnings.length > 0
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
