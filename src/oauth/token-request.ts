/** Token requests: what is sent to the token endpoint for each grant. Planned here, sent by `send.ts`. */
import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  clientCredentialsGrantRequest,
  type DPoPHandle,
  deviceCodeGrantRequest,
  genericTokenEndpointRequest,
  nopkce,
  refreshTokenGrantRequest,
} from 'oauth4webapi'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import { TOKEN_EXCHANGE } from '../manifest/grant-types.ts'
import { AuthorizationResponse } from './authorization-response.ts'
import { captureRequest } from './capture.ts'
import { clientAuthentication } from './client-authentication.ts'
import type { OAuthContext } from './context.ts'
import { departuresOf } from './departures.ts'
import { planRequest } from './dialect.ts'
import { requireEndpoint } from './endpoint.ts'
import type { Grant } from './grant.ts'
import type { RequestPlan } from './request-plan.ts'
import { staticVerifier } from './static-verifier.ts'
import { targetOf } from './target.ts'

/** The address guard enforces https for every request; oauth4webapi's own check would refuse a trusted local server. */
const options = { [allowInsecureRequests]: true } as const

/** A proof with the request, where the account has a key for it (RFC 9449 section 5). */
async function proofFor(context: OAuthContext, kind: RequestKind): Promise<{ readonly DPoP?: DPoPHandle }> {
  const { proof_key, clock } = context
  if (proof_key === undefined) return {}
  const { dpopHandle } = await import('./dpop.ts')
  return { DPoP: await dpopHandle(proof_key, clock, departuresOf(context, kind).method) }
}

const STATIC_PAIR = { code_verifier: 'profile:code_verifier' }

/** Plans the request that redeems an authorization code (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export async function planAuthorizationCodeRequest(
  context: OAuthContext,
  response: AuthorizationResponse,
): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, 'token_request')
  const { request, parameters } = AuthorizationResponse.partsOf(response)
  const { redirect_uri, code_verifier, state, scope = '' } = request
  const additionalParameters = targetOf(context, ['resource'])
  const proof = await proofFor(context, 'token_request')
  const canonical = await captureRequest((capture) =>
    authorizationCodeGrantRequest(
      server,
      client,
      clientAuthentication(context, 'token_request'),
      parameters,
      redirect_uri,
      code_verifier ?? nopkce,
      { ...options, ...proof, additionalParameters, ...capture },
    ),
  )
  const isStatic = staticVerifier(context.auth, context.fields.profile) !== undefined
  return planRequest(
    context,
    'token_request',
    { ...canonical, onDemand: { state, scope }, ...(isStatic && { origins: STATIC_PAIR }) },
    code_verifier === undefined ? {} : { code_verifier },
  )
}

/** Plans the request that asks whether the user has approved a device (RFC 8628 section 3.4). */
export async function planDeviceCodeRequest(context: OAuthContext, deviceCode: string): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, 'token_request')
  const additionalParameters = targetOf(context, ['resource'])
  const proof = await proofFor(context, 'token_request')
  const canonical = await captureRequest((capture) =>
    deviceCodeGrantRequest(server, client, clientAuthentication(context, 'token_request'), deviceCode, {
      ...options,
      ...proof,
      additionalParameters,
      ...capture,
    }),
  )
  return planRequest(context, 'token_request', canonical)
}

/** Plans the token request that follows a login, or a consent to what the client itself may do. */
export function planRedemptionRequest(
  context: OAuthContext,
  response: AuthorizationResponse,
): Promise<RequestPlan> {
  return context.auth.grant_type === 'client_credentials'
    ? planClientCredentialsRequest(context)
    : planAuthorizationCodeRequest(context, response)
}

/** Plans a client credentials request (RFC 6749 section 4.4.2), or a token exchange (RFC 8693 section 2.1). */
export async function planClientCredentialsRequest(context: OAuthContext): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, 'token_request')
  const parameters: Record<string, string> = {
    ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
    ...targetOf(context, ['resource', 'audience']),
  }
  const proof = await proofFor(context, 'token_request')
  const authentication = clientAuthentication(context, 'token_request')
  const canonical = await captureRequest((capture) => {
    const all = { ...options, ...proof, ...capture }
    return context.auth.grant_type === TOKEN_EXCHANGE
      ? genericTokenEndpointRequest(server, client, authentication, TOKEN_EXCHANGE, parameters, all)
      : clientCredentialsGrantRequest(server, client, authentication, parameters, all)
  })
  return planRequest(context, 'token_request', canonical)
}

/**
 * Plans a refresh request (RFC 6749 section 6). The scope is left out where the manifest does not mention it: the new
 * token has the old one's.
 *
 * @param grant The tokens to refresh: one of which `canRefresh` says that it has what is sent.
 */
export async function planRefreshRequest(
  context: OAuthContext,
  grant: Pick<Grant, 'access_token' | 'refresh_token' | 'scope'>,
): Promise<RequestPlan> {
  const { server, client } = requireEndpoint(context, 'refresh_request')
  const { access_token, refresh_token, scope = context.scopes.join(' ') } = grant
  const additionalParameters = targetOf(context, ['resource'])
  const proof = await proofFor(context, 'refresh_request')
  const canonical = await captureRequest((capture) =>
    refreshTokenGrantRequest(
      server,
      client,
      clientAuthentication(context, 'refresh_request'),
      // oauth4webapi composes no refresh without one; it is taken out again where there is none.
      refresh_token ?? 'none',
      { ...options, ...proof, additionalParameters, ...capture },
    ),
  )
  const { refresh_token: _none, ...others } = canonical.parameters
  return planRequest(context, 'refresh_request', {
    ...canonical,
    parameters: refresh_token === undefined ? others : canonical.parameters,
    onDemand: { access_token, scope },
  })
}
