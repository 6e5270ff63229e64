/** A raw call of an account's API: for what its connector declares no action for. */
import type { Services } from '../account/services.ts'
import { sessionAfterRefusal, sessionFor } from '../account/session/access-token.ts'
import type { Session } from '../account/session/session-cache.ts'
import { OriginChangedError } from '../errors/account.ts'
import { ApiMissingError, ProxyNotAllowedError, ProxyPathError } from '../errors/proxy.ts'
import type { Api } from '../generated/manifest.ts'
import type { HttpRequest, HttpResponse } from '../ports/ports.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { attachToken } from './attach-token.ts'
import { isCredentialEndpoint } from './credential-endpoints.ts'
import { creditLimits } from './credit-budget.ts'
import { readSegments } from './dot-segment.ts'
import { forwardedHeaders, returnedHeaders } from './proxy-headers.ts'
import { redactorOf } from './redact.ts'
import { type SessionParts, sessionParts } from './session-parts.ts'

/** A raw call. */
export interface ProxyRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  /** Below the API's base URL, percent-encoded, without the first slash. */
  readonly path: string
  /** As it is sent, without `?`. */
  readonly query?: string
  /** Those about the message are passed on: `accept`, `content-type`, `if-…`, `prefer`, `idempotency-key` and such. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Limits of a raw call. */
export interface ProxyOptions {
  /** Of the request, in milliseconds. Default: 30,000. */
  readonly timeout?: number
  /** The largest answer in bytes. Default: 10 MiB. */
  readonly maxResponseBytes?: number
}

const TIMEOUT = 30_000
const LARGEST_RESPONSE = 10 * 1_048_576
/** What a URL is made of, besides percent-encoded bytes. */
const SEGMENT = /^(?:[\w.~!$&'()*+,;=:@-]|%[0-9a-f]{2})*$/i
const QUERY = /^(?:[\w.~!$&'()*+,;=:@/?[\]-]|%[0-9a-f]{2})*$/i

/** The URL of a path below the base URL: one that nothing on the way reads as a path above. */
function urlBelow(baseUrl: string, { path, query = '' }: ProxyRequest): URL {
  const segments = path.split('/')
  const isUnsafe = (segment: string): boolean => {
    const { isDivided, hasDots, hasControls } = readSegments(segment)
    return isDivided || hasDots || hasControls || !SEGMENT.test(segment)
  }
  if (path.startsWith('/') || segments.some(isUnsafe) || !QUERY.test(query)) throw new ProxyPathError()
  const base = new URL(baseUrl)
  const prefix = base.pathname.replace(/\/$/, '')
  const url = new URL(base.origin + prefix + (path === '' ? '' : `/${path}`))
  const all = [base.search.slice(1), query].filter((part) => part !== '').join('&')
  if (all !== '') url.search = all
  // What the URL parser has made of it is what is sent.
  const isBelow = url.pathname === prefix || url.pathname.startsWith(`${prefix}/`) || prefix === ''
  if (url.origin !== base.origin || !isBelow) throw new ProxyPathError()
  return url
}

/** A profile that allows some actions only, or has a budget, would allow everything by a raw call. */
function checkAllowed({ profile }: Session, parts: SessionParts): void {
  const { call, day } = creditLimits(parts.profile, undefined)
  if (profile.actions !== null) throw new ProxyNotAllowedError('allows some actions only')
  if (call !== undefined || day !== undefined) throw new ProxyNotAllowedError('has a budget of credits')
}

/** A shorter value of a field could be a part of anything. */
const SHORTEST_SECRET = 8

/** An answer without the secrets that the call brought, should the API echo them; its bytes are else as they came. */
function withoutSecrets(
  response: HttpResponse,
  api: Api,
  session: Session,
  parts: SessionParts,
): HttpResponse {
  const secrets = parts.secrets.filter(
    (secret) => secret === session.token.access_token || secret.length >= SHORTEST_SECRET,
  )
  // Each byte a character: this finds secrets in any text that has ASCII as it is, and leaves other bytes alone.
  const inBytes = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('latin1')])
  const text = Buffer.from(response.body).toString('latin1')
  const left = redactorOf(inBytes)(text)
  return {
    ...response,
    headers: returnedHeaders(response.headers, api, redactorOf(secrets)),
    ...(left !== text && { body: new Uint8Array(Buffer.from(left, 'latin1')) }),
  }
}

async function send(
  api: Api,
  key: AccountKey,
  session: Session,
  request: ProxyRequest,
  { timeout = TIMEOUT, maxResponseBytes = LARGEST_RESPONSE }: ProxyOptions,
): Promise<HttpResponse> {
  const parts = await sessionParts(session)
  checkAllowed(session, parts)
  const url = urlBelow(parts.baseUrl, request)
  if (!session.origins.includes(url.origin))
    throw new OriginChangedError(key.id, [url.origin], session.origins)
  if (await isCredentialEndpoint(session, parts, url)) throw new ProxyPathError(true)
  // The manifest's headers may be credentials too: nobody replaces them.
  const headers = { ...forwardedHeaders(request.headers ?? {}, api.token), ...parts.headers }
  const { method, body } = request
  const sent: HttpRequest = {
    method,
    url: url.href,
    headers: { accept: api.media_type ?? 'application/json', ...headers },
    ...(body !== undefined && body !== '' && { body }),
  }
  const options = {
    timeout,
    maxResponseBytes,
    ...(parts.clientCertificate !== undefined && { clientCertificate: parts.clientCertificate }),
  }
  if (session.proofKey !== undefined) {
    const { sendWithProof } = await import('./send-with-proof.ts')
    const response = await sendWithProof(session, session.proofKey, sent, options)
    return withoutSecrets(response, api, session, parts)
  }
  const { apiTransport } = session.profile.connector.ports
  const attached = attachToken(api, sent, session.token.access_token, parts.tokenHeaders)
  const response = await apiTransport(attached, options)
  return withoutSecrets(response, api, session, parts)
}

/**
 * Sends one request to an account's API, with its token, and gives the answer as it came, whatever its status, but for
 * secrets that it echoes. It goes below the manifest's `api.base_url` and nowhere else, not to the authorization server. A token that the API refuses is refreshed once.
 *
 * @throws `ERR_PROXY_PATH`, `ERR_PROXY_NOT_ALLOWED` (nothing was sent); `ERR_NOT_SENT`, `ERR_IN_DOUBT`; and what getting
 *   a token throws.
 */
export async function proxyCall(
  services: Services,
  key: AccountKey,
  request: ProxyRequest,
  options: ProxyOptions = {},
): Promise<HttpResponse> {
  const session = await sessionFor(services, key)
  const { api } = session.profile.connector.manifest
  if (api === undefined) throw new ApiMissingError(session.profile.connector.key)
  const first = await send(api, key, session, request, options)
  const newer =
    first.status === 401 ? await sessionAfterRefusal(services, key, session.token.token_version) : undefined
  return newer === undefined ? first : send(api, key, newer, request, options)
}
