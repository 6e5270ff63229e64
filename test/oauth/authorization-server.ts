/** A real authorization server (oidc-provider) for any feature: its configuration and its clients are data. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { type ClientMetadata, type Configuration, type Grant, type JWK, Provider } from 'oidc-provider'
import { Agent, fetch } from 'undici'
import { pem } from '../http/byte-server.ts'

const SIGNING_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
}) as JWK

export const CLIENT_ID = 'client-1'
export const USER_ID = 'user-1'

/** What a test asks for. */
export interface ServerOptions {
  /** The client that the tests use, beside its ID and redirect URI. */
  readonly client?: Partial<ClientMetadata>
  readonly redirectUri: string
  readonly configuration?: Configuration
  /** An https server for `provider.test` that asks for client certificates. */
  readonly tls?: boolean
  /** Looks at a request before the server does, and may answer it. */
  readonly onRequest?: (request: IncomingMessage, response: ServerResponse) => boolean
  readonly prepare?: (provider: Provider) => void
}

/** A running server. */
export interface AuthorizationServer extends AsyncDisposable {
  readonly origin: string
  readonly provider: Provider
  /** Method, path and client certificate of every request, in order. */
  readonly requests: readonly { readonly line: string; readonly certificate: string | undefined }[]
  /** What a user's browser does with an authorization URL: logs in, consents, and gives the callback's URL. */
  authorize(url: string): Promise<string>
  /** What a user does with a code that a device shows. */
  approveDevice(userCode: string): Promise<void>
}

/** The PEM of the certificate that the other side has presented. */
function certificateOf(socket: Socket): string | undefined {
  return (socket as Partial<TLSSocket>).getPeerX509Certificate?.()?.toString()
}

const mTLS: NonNullable<Configuration['features']>['mTLS'] = {
  enabled: true,
  certificateBoundAccessTokens: true,
  selfSignedTlsClientAuth: true,
  tlsClientAuth: true,
  getCertificate: (ctx) => certificateOf(ctx.socket),
  certificateAuthorized: (ctx) => (ctx.socket as TLSSocket).authorized,
  certificateSubjectMatches: (ctx, property, expected) =>
    property === 'tls_client_auth_subject_dn' &&
    (ctx.socket as TLSSocket).getPeerX509Certificate()?.subject === expected,
}

/** The one user agrees to everything that is asked for. */
const agreeToAll: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, provider, session, params } = oidc
  const grant: Grant = new provider.Grant({
    ...(client !== undefined && { clientId: client.clientId }),
    ...(session?.accountId !== undefined && { accountId: session.accountId }),
  })
  grant.addOIDCScope('openid offline_access read write')
  for (const resource of [params?.['resource'] ?? []].flat())
    grant.addResourceScope(String(resource), 'read write')
  await grant.save()
  return grant
}

/** The one user logs in without being asked for anything. */
async function logIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionFinished(request, response, { login: { accountId: USER_ID } })
}

/** Starts a server on a free port. */
export async function startAuthorizationServer(options: ServerOptions): Promise<AuthorizationServer> {
  const requests: { line: string; certificate: string | undefined }[] = []
  let provider: Provider | undefined
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push({
      line: `${request.method} ${request.url?.split('?', 1)[0]}`,
      certificate: certificateOf(request.socket),
    })
    if (options.onRequest?.(request, response) === true) return
    if (provider !== undefined && request.url?.startsWith('/interaction/'))
      void logIn(provider, request, response)
    else void handle(request, response)
  }
  const tls = {
    cert: pem('provider'),
    key: pem('provider-key'),
    ca: [pem('client')],
    requestCert: true,
    rejectUnauthorized: false,
  }
  const server = options.tls === true ? createTlsServer(tls, listener) : createServer(listener)
  if (options.tls === true) setDefaultCACertificates([...getCACertificates('default'), pem('provider')])
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = options.tls === true ? `https://provider.test:${port}` : `http://127.0.0.1:${port}`
  const { features, ...configuration } = options.configuration ?? {}
  provider = new Provider(origin, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: 'secret-1-that-has-thirty-two-bytes-or-more',
        redirect_uris: [options.redirectUri],
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        response_types: ['code'],
        ...options.client,
      },
    ],
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_post',
      'client_secret_jwt',
      'private_key_jwt',
      'none',
      ...(options.tls === true ? (['tls_client_auth', 'self_signed_tls_client_auth'] as const) : []),
    ],
    jwks: { keys: [SIGNING_KEY] },
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      DeviceCode: 600,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: 600,
      Session: 600,
    },
    scopes: ['openid', 'offline_access', 'read', 'write'],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    issueRefreshToken: () => true,
    loadExistingGrant: agreeToAll,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async () => true },
      ...(options.tls === true && { mTLS }),
      ...features,
    },
    ...configuration,
  })
  provider.silent = true
  provider.proxy = options.tls === true
  options.prepare?.(provider)
  handle = provider.callback()

  /** A browser with cookies, on this machine whatever the host is called. Follows redirects until `until`. */
  function openBrowser(until: string): (start: string, form?: Record<string, string>) => Promise<string> {
    const cookies = new Map<string, string>()
    const dispatcher = new Agent({
      connect: {
        ca: pem('provider'),
        lookup: (_name, { all }, callback) => {
          const address = { address: '127.0.0.1', family: 4 }
          if (all === true) callback(null, [address])
          else callback(null, address.address, address.family)
        },
      },
    })
    return async (start, form) => {
      let url = new URL(start)
      let body = form && new URLSearchParams(form)
      for (let step = 0; step < 10; step += 1) {
        const response = await fetch(url, {
          redirect: 'manual',
          dispatcher,
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
          ...(body && { method: 'POST', body }),
        })
        body = undefined
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
          cookies.set(name, value)
        }
        const location = response.headers.get('location')
        const text = await response.text()
        if (location === null) return text
        url = new URL(location, url)
        if (url.href.startsWith(until)) return url.href
      }
      throw new Error(`The login did not come back from ${url.href}`)
    }
  }

  /** What a user does at the device page: types the code, says that it is theirs, and logs in. */
  async function approveDevice(user_code: string): Promise<void> {
    const visit = openBrowser(options.redirectUri)
    const at = `${origin}/device`
    const xsrfOf = (page: string): string => /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const confirm = await visit(at, { xsrf: xsrfOf(await visit(at)), user_code })
    await visit(at, { xsrf: xsrfOf(confirm), user_code, confirm: 'yes' })
  }
  return {
    origin,
    provider,
    requests,
    authorize: (url) => openBrowser(options.redirectUri)(url),
    approveDevice,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
