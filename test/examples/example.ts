/** Runs an example manifest end to end against a small server that behaves as its provider's documentation says. */
import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import type { StartLinkOptions } from '../../src/account/link/link.ts'
import type { StoredProfile } from '../../src/account/profile/stored-profile.ts'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import { createAddressGuard } from '../../src/http/address-guard.ts'
import { createApiTransport } from '../../src/http/api-transport.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import type { Transport } from '../../src/ports/ports.ts'
import { pem } from '../http/byte-server.ts'
import { OWNER, PUBLIC_URL, type TestClock, testClock, USER } from '../support/linked.ts'

/** A request as the provider got it. */
export interface Received {
  readonly method: string
  /** With the host that it was meant for. */
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** The name on the certificate that the client showed. */
  readonly certificate: string | undefined
  /** Its parameters, read as the content type says. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** An answer: JSON, or a redirect of the user's browser. */
export interface Reply {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Where the browser is sent, with these parameters. */
  readonly redirect?: { readonly to: unknown; readonly parameters: Readonly<Record<string, string>> }
}

/** What the provider documents, by method, host and path: `POST api.example.com/oauth/token`. */
export type Routes = Readonly<Record<string, (request: Received) => Reply>>

/** A running example. */
export interface Example {
  readonly linkwright: Linkwright
  readonly clock: TestClock
  /** Every request that the provider got, in order; the browser's too. */
  readonly received: readonly Received[]
  /** The requests to one route. */
  to(route: string): readonly Received[]
  createProfile(values: Record<string, unknown>): Promise<StoredProfile>
  /** Sends the user's browser through the login, up to the callback. */
  logIn(profile: StoredProfile, options?: Partial<StartLinkOptions>): Promise<URL>
  /** Logs in and links. */
  link(profile: StoredProfile, options?: Partial<StartLinkOptions>): Promise<Account>
}

const HOST_HEADER = 'x-meant-for'

/** Every host of the provider is at one origin: what DNS would do. The request is otherwise as it would leave. */
function resolvedTo(origin: string, transport: Transport): Transport {
  return (request, options) => {
    const { host, pathname, search } = new URL(request.url)
    const headers = { ...request.headers, [HOST_HEADER]: host }
    return transport({ ...request, url: `${origin}${pathname}${search}`, headers }, options)
  }
}

function parametersOf(url: URL, type: string, body: string): Record<string, unknown> {
  const inQuery = Object.fromEntries(url.searchParams)
  if (type.startsWith('application/json')) return { ...inQuery, ...(JSON.parse(body) as object) }
  return { ...inQuery, ...Object.fromEntries(new URLSearchParams(body)) }
}

async function receive(request: IncomingMessage): Promise<Received> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  const url = new URL(`https://${request.headers[HOST_HEADER]}${request.url}`)
  const { method = '', headers, socket } = request
  const certificate = (socket as Partial<TLSSocket>).getPeerX509Certificate?.()?.subject
  const parameters = parametersOf(url, headers['content-type'] ?? '', body)
  return { method, url, headers, body, certificate, parameters }
}

function reply(response: ServerResponse, { status, body, headers, redirect }: Reply): void {
  if (redirect !== undefined) {
    const target = new URL(String(redirect.to))
    for (const [name, value] of Object.entries(redirect.parameters)) target.searchParams.set(name, value)
    response.writeHead(302, { location: target.href }).end()
    return
  }
  const text = body === undefined ? '' : JSON.stringify(body)
  response
    .writeHead(status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(text)
}

/** An origin that answers for every host of the provider; with `tls`, it asks clients for their certificate. */
async function listen(tls: boolean, listener: RequestListener): Promise<string> {
  const certificates = { cert: pem('provider'), key: pem('provider-key'), requestCert: true }
  const server = tls
    ? createTlsServer({ ...certificates, rejectUnauthorized: false }, listener)
    : createServer(listener)
  if (tls) setDefaultCACertificates([...getCACertificates('default'), pem('provider')])
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return tls ? `https://provider.test:${port}` : `http://127.0.0.1:${port}`
}

/** Starts the provider and a Linkwright with `docs/examples/{name}.yaml`. */
export async function startExample(
  name: string,
  routes: Routes,
  { tls = false }: { readonly tls?: boolean } = {},
): Promise<Example> {
  const received: Received[] = []
  const routeOf = ({ method, url }: Received): string => `${method} ${url.host}${url.pathname}`
  const origin = await listen(tls, async (request, response) => {
    const taken = await receive(request)
    received.push(taken)
    const route = routes[routeOf(taken)]
    reply(response, route?.(taken) ?? { status: 404, body: { undocumented: routeOf(taken) } })
  })
  const lookup = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }]
  const guard = createAddressGuard({ trustedOrigins: [origin], lookup })
  const clock = testClock()
  const linkwright = await createLinkwright({
    manifests: [
      await loadManifest(fileURLToPath(new URL(`../../docs/examples/${name}.yaml`, import.meta.url))),
    ],
    publicUrl: PUBLIC_URL,
    database: ':memory:',
    clock,
    transport: resolvedTo(origin, createAuthorizationServerTransport({ guard })),
    apiTransport: resolvedTo(origin, createApiTransport({ guard })),
  })
  onTestFinished(() => linkwright.close())

  const { profiles, accounts } = linkwright
  const logIn: Example['logIn'] = async (profile, options) => {
    const begun = await accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER, ...options })
    const { host, pathname, search } = new URL(begun.url)
    const headers = { [HOST_HEADER]: host }
    const answer = await fetch(`${origin}${pathname}${search}`, { redirect: 'manual', headers })
    return new URL(answer.headers.get('location') ?? `https://no-redirect.invalid/${await answer.text()}`)
  }
  return {
    linkwright,
    clock,
    received,
    to: (route) => received.filter((request) => routeOf(request) === route),
    createProfile: (values) => profiles.create({ connector: name, values }),
    logIn,
    link: async (profile, options) =>
      accounts.finishLink({ callback: await logIn(profile, options), user: USER }),
  }
}
