/** The endpoint of a request, or an error that says which one is missing. */
import { type AuthorizationServer, type Client, clockSkew } from 'oauth4webapi'
import { EndpointMissingError } from '../errors/protocol.ts'
import { ENDPOINTS, type RequestKind } from '../manifest/canonical-parameters.ts'
import { renderUrl } from '../manifest/render-url.ts'
import { parseTemplate } from '../manifest/template.ts'
import { usesCertificate } from './client-certificate.ts'
import type { OAuthContext } from './context.ts'

/**
 * The URL of a request: its own in the manifest; for one that presents a certificate the alias (RFC 8705 section 5);
 * else the endpoint.
 *
 * @throws {EndpointMissingError} `ERR_ENDPOINT_MISSING` when neither the manifest nor the metadata names it.
 */
export function endpointUrl(context: OAuthContext, kind: RequestKind): string {
  const own = context.auth[kind]?.url
  if (own !== undefined) return renderUrl(parseTemplate(own), context.fields)
  const { server } = context
  const endpoint = ENDPOINTS[kind]
  const aliases: Readonly<Record<string, unknown>> = server.mtls_endpoint_aliases ?? {}
  const alias = usesCertificate(context.auth, kind) ? aliases[endpoint] : undefined
  const url = typeof alias === 'string' ? alias : server[endpoint]
  if (url === undefined) throw new EndpointMissingError(endpoint)
  return url
}

/**
 * The server and the client as oauth4webapi takes them, for one request.
 *
 * @throws {EndpointMissingError} `ERR_ENDPOINT_MISSING`.
 */
export function requireEndpoint(
  context: OAuthContext,
  kind: RequestKind,
): { server: AuthorizationServer; client: Client; url: string } {
  const { server, client, clock } = context
  const url = endpointUrl(context, kind)
  return {
    server: { ...server, [ENDPOINTS[kind]]: url },
    client: {
      client_id: client.client_id,
      [clockSkew]: Math.round((clock.now() - Date.now()) / 1_000),
    },
    url,
  }
}
