/** What `explain` does: plans the requests of a flow by the code that sends them, and shows the plans. */
import { WrongGrantTypeError } from '../errors/protocol.ts'
import { type GeneratedValues, planAuthorizationRequest } from '../oauth/authorization-request.ts'
import { parseAuthorizationResponse } from '../oauth/authorization-response.ts'
import { usesPushedRequests } from '../oauth/begin-authorization.ts'
import { certificateThumbprint } from '../oauth/client-certificate.ts'
import type { OAuthContext } from '../oauth/context.ts'
import { asksForIdToken } from '../oauth/id-token.ts'
import { createPkcePair } from '../oauth/pkce.ts'
import { withProofKey } from '../oauth/proof-key.ts'
import { renderRequest } from '../oauth/render-request.ts'
import { type RequestPlan, redactPlan } from '../oauth/request-plan.ts'
import { planRevocationRequest } from '../oauth/revocation-request.ts'
import {
  planAuthorizationCodeRequest,
  planClientCredentialsRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import { oauthContext } from './context.ts'
import type { ExplainedRequest, ExplainOptions, PinnedValues } from './explain.ts'
import type { Profile } from './profile.ts'

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

async function planAuthorizationCodeFlow(
  context: OAuthContext,
  redirectUri: string,
  pinned: PinnedValues,
): Promise<RequestPlan[]> {
  const { state = 'STATE', code = 'CODE', code_verifier = createPkcePair().code_verifier } = pinned
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
  const usesPkce = context.auth.pkce?.unsupported === undefined
  const request = {
    url: '',
    state,
    redirect_uri: redirectUri,
    ...(usesPkce && { code_verifier }),
    ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
  }
  const names = context.auth.authorization_response ?? {}
  const callback = new URL(redirectUri)
  callback.searchParams.set(names.code ?? 'code', code)
  callback.searchParams.set(names.state ?? 'state', state)
  if (context.server.authorization_response_iss_parameter_supported === true) {
    callback.searchParams.set('iss', context.server.issuer)
  }
  return [
    ...first,
    await planAuthorizationCodeRequest(context, parseAuthorizationResponse(context, request, callback)),
  ]
}

async function planFlow(
  context: OAuthContext,
  { flow, redirectUri, with: pinned = {} }: ExplainOptions,
): Promise<RequestPlan[]> {
  switch (flow) {
    case 'authorization_code':
    case 'client_credentials':
      if (context.auth.grant_type !== flow) throw new WrongGrantTypeError(flow, context.auth.grant_type)
      return flow === 'client_credentials'
        ? [await planClientCredentialsRequest(context)]
        : planAuthorizationCodeFlow(context, redirectUri, pinned)
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
  const context = await withProofKey(await oauthContext(profile, options.accountFields), undefined)
  const plans = await planFlow(context, options)
  return plans.map((plan) => {
    const shown = options.reveal === true ? plan : redactPlan(plan)
    const { body = null, ...request } = renderRequest(shown)
    const { client_certificate: presented } = plan
    return {
      name: plan.kind,
      ...request,
      body,
      ...(presented !== undefined && { client_certificate: certificateThumbprint(presented) }),
      parameters: shown.parameters,
    }
  })
}
