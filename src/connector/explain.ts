/** The exact requests of a flow, without sending any: planned by the code that sends. */
import { WrongGrantTypeError } from '../errors/protocol.ts'
import { planAuthorizationRequest } from '../oauth/authorization-request.ts'
import { parseAuthorizationResponse } from '../oauth/authorization-response.ts'
import type { OAuthContext } from '../oauth/context.ts'
import { type RequestParameter, type RequestPlan, redactPlan, renderRequest } from '../oauth/dialect.ts'
import { createPkcePair } from '../oauth/pkce.ts'
import { planRevocationRequest } from '../oauth/revocation-request.ts'
import {
  planAuthorizationCodeRequest,
  planClientCredentialsRequest,
  planRefreshRequest,
} from '../oauth/token-request.ts'
import { oauthContext } from './context.ts'
import type { FieldValues, Profile } from './profile.ts'

/** A flow that can be explained. */
export type Flow = 'authorization_code' | 'client_credentials' | 'refresh' | 'revoke'

/** Values that a real flow makes or receives, pinned so that the output is reproducible. */
export interface PinnedValues {
  readonly state?: string
  readonly code?: string
  readonly code_verifier?: string
  readonly refresh_token?: string
  readonly access_token?: string
}

/** What to explain. */
export interface ExplainOptions {
  readonly flow: Flow
  readonly redirectUri: string
  readonly accountFields?: FieldValues
  readonly with?: PinnedValues
  /** Shows secrets in the clear. Default: false. */
  readonly reveal?: boolean
}

/** One request as it would be sent. */
export interface ExplainedRequest {
  readonly name: RequestPlan['kind']
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly parameters: readonly RequestParameter[]
}

async function planAuthorizationCodeFlow(
  context: OAuthContext,
  redirectUri: string,
  pinned: PinnedValues,
): Promise<RequestPlan[]> {
  const { state = 'STATE', code = 'CODE', code_verifier = createPkcePair().code_verifier } = pinned
  const first = planAuthorizationRequest(context, redirectUri, { state, code_verifier })
  const usesPkce = context.auth.pkce?.unsupported === undefined
  const request = {
    url: renderRequest(first).url,
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
    first,
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
        : [await planRefreshRequest(context, pinned.refresh_token ?? 'REFRESH_TOKEN')]
    case 'revoke': {
      const { refresh_token, access_token } = pinned
      const hasRefreshToken = context.auth.grant_type === 'authorization_code' && access_token === undefined
      return hasRefreshToken || refresh_token !== undefined
        ? [await planRevocationRequest(context, refresh_token ?? 'REFRESH_TOKEN', 'refresh_token')]
        : [await planRevocationRequest(context, access_token ?? 'ACCESS_TOKEN', 'access_token')]
    }
  }
}

/**
 * Explains a flow: each request with its method, URL, headers and body, and each parameter with its place and the
 * origin of its value. Nothing is sent, but for the metadata of an issuer where the manifest leaves it to discovery.
 *
 * @returns The requests in order. Secrets read `[redacted]` unless `reveal` is set.
 * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_ENDPOINT_MISSING`, `ERR_TEMPLATE_UNRESOLVED`.
 */
export async function explain(profile: Profile, options: ExplainOptions): Promise<ExplainedRequest[]> {
  const context = await oauthContext(profile, options.accountFields)
  const plans = await planFlow(context, options)
  return plans.map((plan) => {
    const shown = options.reveal === true ? plan : redactPlan(plan)
    const { body = null, ...request } = renderRequest(shown)
    return { name: plan.kind, ...request, body, parameters: shown.parameters }
  })
}
