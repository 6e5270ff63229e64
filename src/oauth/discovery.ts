/** Authorization server metadata (RFC 8414), for manifests that give only an issuer. */
import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from 'oauth4webapi'
import { IssuerMismatchError, ResponseNotConformError } from '../errors/protocol.ts'
import type { HttpResponse, Transport } from '../ports/ports.ts'
import { isJson, parseJsonObject, requireAvailable } from './response.ts'

/** What a proof can be signed with (RFC 9449). */
const ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519', 'RS256', 'PS256']
const TIMEOUT = 10_000
const ENDPOINTS = [
  'authorization_endpoint',
  'token_endpoint',
  'revocation_endpoint',
  'pushed_authorization_request_endpoint',
  'introspection_endpoint',
  'device_authorization_endpoint',
  'jwks_uri',
] as const

async function fetchMetadata(
  issuer: string,
  algorithm: 'oauth2' | 'oidc',
  transport: Transport,
): Promise<HttpResponse> {
  let answer: HttpResponse | undefined
  await discoveryRequest(new URL(issuer), {
    algorithm,
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { headers }) => {
      answer = await transport({ method: 'GET', url, headers }, { timeout: TIMEOUT, repeatable: true })
      return new Response()
    },
  })
  if (answer === undefined) throw new Error('oauth4webapi composed no request')
  return answer
}

function checkEndpoints(issuer: string, metadata: AuthorizationServer): void {
  const { origin } = new URL(issuer)
  for (const name of ENDPOINTS) {
    const endpoint = metadata[name]
    if (endpoint === undefined) continue
    const url = typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint) : undefined
    if (url?.origin !== origin) {
      throw new ResponseNotConformError(
        `the metadata's ${name} is not on the issuer's origin; name it in the manifest`,
        200,
      )
    }
    // RFC 6749 sections 3.1 and 3.2.
    if (url.hash !== '') throw new ResponseNotConformError(`the metadata's ${name} has a fragment`, 200)
  }
  const { authorization_response_iss_parameter_supported: iss = false } = metadata
  if (typeof iss !== 'boolean') {
    const reason = "the metadata's authorization_response_iss_parameter_supported is neither true nor false"
    throw new ResponseNotConformError(reason, 200)
  }
}

/** What a manifest could name, too. The rest is not used, and how much that is the server decides. */
function usedMembers(metadata: AuthorizationServer): AuthorizationServer {
  const { issuer, authorization_response_iss_parameter_supported: iss } = metadata
  const { require_pushed_authorization_requests: pushes } = metadata
  const { dpop_signing_alg_values_supported: algorithms } = metadata
  const endpoints = ENDPOINTS.flatMap((name) =>
    metadata[name] === undefined ? [] : [[name, metadata[name]]],
  )
  return {
    issuer,
    ...Object.fromEntries(endpoints),
    ...(iss !== undefined && { authorization_response_iss_parameter_supported: iss }),
    ...(pushes === true && { require_pushed_authorization_requests: true }),
    ...(Array.isArray(algorithms) && {
      dpop_signing_alg_values_supported: ALGORITHMS.filter((alg) => algorithms.includes(alg)),
    }),
  }
}

/**
 * Reads the metadata of an issuer: RFC 8414's document, or OpenID Connect's where that is missing.
 *
 * Endpoints must be on the issuer's own origin; a manifest names others itself.
 *
 * @returns The members that Linkwright uses.
 * @throws `ERR_ISSUER_MISMATCH` (RFC 8414 section 3.3), `ERR_PROVIDER_UNAVAILABLE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export async function discoverAuthorizationServer(
  issuer: string,
  transport: Transport,
  now: number,
): Promise<AuthorizationServer> {
  let response = await fetchMetadata(issuer, 'oauth2', transport)
  if (response.status === 404) response = await fetchMetadata(issuer, 'oidc', transport)
  const { status } = response
  requireAvailable(issuer, response, now)
  const body = status === 200 && isJson(response) ? parseJsonObject(response) : undefined
  if (body === undefined) throw new ResponseNotConformError('it is not server metadata (RFC 8414)', status)
  const { issuer: received } = body
  if (received !== issuer)
    throw new IssuerMismatchError(issuer, typeof received === 'string' ? received : undefined)
  const metadata = await processDiscoveryResponse(new URL(issuer), Response.json(body))
  checkEndpoints(issuer, metadata)
  return usedMembers(metadata)
}
