/** Contexts for any manifest, made the way the library makes them, and a provider that writes down what arrives. */
import { bindConnector } from '../../src/connector/connector.ts'
import { oauthContext } from '../../src/connector/context.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import type { Auth, Field } from '../../src/generated/manifest.ts'
import { createAddressGuard } from '../../src/http/address-guard.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import {
  type AuthorizationRequest,
  createAuthorizationRequest,
} from '../../src/oauth/authorization-request.ts'
import {
  type AuthorizationResponse,
  parseAuthorizationResponse,
} from '../../src/oauth/authorization-response.ts'
import type { OAuthContext } from '../../src/oauth/context.ts'
import { startByteServer } from '../http/byte-server.ts'

export const NOW: number = Date.parse('2026-11-22T12:00:00Z')
export const REDIRECT_URI = 'https://app.example.com/connect/oauth2/example/callback'
export const ORIGIN = 'https://login.example.com'
export const CLIENT: { client_id: string; client_secret: string } = {
  client_id: 'client-1',
  client_secret: 'secret-1',
}

/** What differs from a provider that does everything as the RFCs say. */
export interface Shape {
  readonly auth?: Partial<Auth>
  readonly server?: Readonly<Record<string, unknown>>
  readonly fields?: readonly Field[]
  readonly accountFields?: readonly Field[]
  /** Where https://login.example.com really is. */
  readonly origin?: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly account?: Readonly<Record<string, unknown>>
}

/** The context of a profile for a manifest of this shape. */
export async function contextFor(shape: Shape = {}): Promise<OAuthContext> {
  const { origin = ORIGIN } = shape
  const text = JSON.stringify(
    {
      manifest: 1,
      key: 'example',
      name: 'Example',
      version: '1.0.0',
      authorization_server: {
        issuer: ORIGIN,
        authorization_endpoint: `${ORIGIN}/authorize`,
        token_endpoint: `${ORIGIN}/token`,
        revocation_endpoint: `${ORIGIN}/revoke`,
        ...shape.server,
      },
      auth: { main: { title: 'OAuth 2.0', grant_type: 'authorization_code', ...shape.auth } },
      profile: {
        fields: [
          { name: 'client_id', title: 'Client ID', type: 'string' },
          { name: 'client_secret', title: 'Client secret', type: 'secret' },
          {
            name: 'scopes',
            title: 'Scopes',
            type: 'multi_select',
            options_from: 'scopes',
            optional: true,
          },
          ...(shape.fields ?? []),
        ],
      },
      account: { fields: shape.accountFields ?? [] },
    },
    undefined,
    2,
  )
  const manifest = rebaseManifest(parseManifest(text), { [ORIGIN]: origin })
  const transport = createAuthorizationServerTransport({
    guard: createAddressGuard({ trustedOrigins: [origin] }),
  })
  const ports = { transport, apiTransport: transport, clock: { now: () => NOW } }
  const profile = parseProfile(bindConnector(manifest, ports), { ...CLIENT, ...shape.values })
  return oauthContext(profile, shape.account)
}

/** An authorization request and the provider's answer to it. */
export function linked(context: OAuthContext): {
  request: AuthorizationRequest
  response: AuthorizationResponse
} {
  const request = createAuthorizationRequest(context, REDIRECT_URI)
  const names = context.auth.authorization_response ?? {}
  const callback = new URL(REDIRECT_URI)
  callback.searchParams.set(names.code ?? 'code', 'code-1')
  callback.searchParams.set(names.state ?? 'state', request.state)
  return { request, response: parseAuthorizationResponse(context, request, callback) }
}

/** A request as it arrived, without the headers that belong to the connection. */
export interface Arrived {
  readonly line: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const OF_THE_CONNECTION = ['host', 'connection', 'content-length', 'accept-encoding']

function arrived(request: string): Arrived {
  const end = request.indexOf('\r\n\r\n')
  const [line = '', ...lines] = request.slice(0, end).split('\r\n')
  const headers = lines.map((header): [string, string] => {
    const colon = header.indexOf(':')
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()]
  })
  return {
    line,
    headers: Object.fromEntries(headers.filter(([name]) => !OF_THE_CONNECTION.includes(name))),
    body: request.slice(end + 4),
  }
}

/** A provider that answers everything with `{}`, and what arrived at it. */
export async function startRecorder(): Promise<
  AsyncDisposable & { readonly origin: string; readonly arrived: () => Arrived }
> {
  const server = await startByteServer({
    onRequest: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'),
  })
  return {
    origin: server.origin,
    arrived() {
      const [request, ...more] = server.requests.splice(0)
      if (request === undefined || more.length > 0) throw new Error(`Not one request, but ${more.length + 1}`)
      return arrived(request)
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
