/** A connector made from a fixture manifest, at a real authorization server, through the library's own transports. */
import { fileURLToPath } from 'node:url'
import { bindConnector } from '../../../src/connector/connector.ts'
import * as flows from '../../../src/connector/flows.ts'
import { type Profile, parseProfile } from '../../../src/connector/profile.ts'
import { createAddressGuard } from '../../../src/http/address-guard.ts'
import { createApiTransport } from '../../../src/http/api-transport.ts'
import { createAuthorizationServerTransport } from '../../../src/http/authorization-server-transport.ts'
import { loadManifest } from '../../../src/manifest/load-manifest.ts'
import type { Manifest } from '../../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../../src/manifest/rebase-manifest.ts'
import type { Grant } from '../../../src/oauth/grant.ts'
import type { HttpRequest, HttpResponse, SendOptions } from '../../../src/ports/ports.ts'
import type { AuthorizationServer } from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'

const folder = fileURLToPath(new URL('../../fixtures/manifests/protocol/', import.meta.url))

/** What left, and what came. */
export interface Exchanged {
  readonly request: HttpRequest
  readonly options: SendOptions
  readonly response: HttpResponse
}

/** A fixture manifest whose server and API are at one origin. */
export async function manifestFor(
  server: Pick<AuthorizationServer, 'origin'>,
  name: string,
): Promise<Manifest> {
  return rebaseManifest(await loadManifest(`${folder}${name}.yaml`), {
    'https://login.example.com': server.origin,
    'https://api.example.com': server.origin,
  })
}

/** A profile of a fixture manifest at a server, and every exchange with it. */
export async function profileAt(
  server: Pick<AuthorizationServer, 'origin'>,
  manifestName: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<{ profile: Profile; sent: Exchanged[] }> {
  const manifest = await manifestFor(server, manifestName)
  const guard = createAddressGuard({
    trustedOrigins: [server.origin],
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const transport = createAuthorizationServerTransport({ guard })
  const sent: Exchanged[] = []
  const connector = bindConnector(manifest, {
    transport: async (request, options) => {
      const response = await transport(request, options)
      sent.push({ request, options, response })
      return response
    },
    apiTransport: createApiTransport({ guard }),
    clock: { now: () => Date.now() },
  })
  return { profile: parseProfile(connector, { client_id: 'client-1', ...values }), sent }
}

/** A whole login. */
export async function logIn(server: AuthorizationServer, profile: Profile): Promise<Grant> {
  const request = await flows.createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
  const callback = await server.authorize(request.url)
  const response = await flows.parseAuthorizationResponse(profile, request, callback)
  return flows.redeemAuthorizationCode(profile, response)
}

/** The form that a request carried. */
export function formOf({ request }: Exchanged): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(request.body))
}

/** Header and claims of a JWT, unverified. */
export function readJwt(jwt: string | undefined): {
  header: Record<string, unknown>
  claims: Record<string, unknown>
} {
  const [header = '', claims = ''] = (jwt ?? '').split('.')
  const read = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  return { header: read(header), claims: read(claims) }
}
