/** The endpoint of a request, or an error that says which one is missing. */
import type { AuthorizationServer, Client } from 'oauth4webapi'
import { EndpointMissingError } from '../errors/protocol.ts'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { OAuthContext } from './context.ts'

/**
 * The server and the client as oauth4webapi takes them.
 *
 * @throws {EndpointMissingError} `ERR_ENDPOINT_MISSING` when neither the manifest nor the metadata names the endpoint.
 */
export function requireEndpoint(
  context: OAuthContext,
  kind: RequestKind,
  endpoint: 'authorization_endpoint' | 'token_endpoint' | 'revocation_endpoint',
): { server: AuthorizationServer; client: Client } {
  const client: Client = { client_id: context.client.client_id }
  if (context.server[endpoint] !== undefined) return { server: context.server, client }
  // A request with a URL of its own needs no endpoint; the dialect replaces this stand-in.
  if (context.auth[kind]?.url !== undefined) {
    return { server: { ...context.server, [endpoint]: context.server.issuer }, client }
  }
  throw new EndpointMissingError(endpoint)
}
