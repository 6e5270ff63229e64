/** Which headers of a raw call are passed on, and which of an API's answer are handed out. Pure. */
import type { Api } from '../generated/manifest.ts'
import type { Redact } from './redact.ts'

type Headers = Readonly<Record<string, string>>

/**
 * What tells about the message. All else stays here: a proxy in front of this service may have added who asks, or what
 * they are logged in with, under any name.
 */
const OF_THE_REQUEST =
  /^(?:accept|accept-language|content-language|content-type|idempotency-key|if-(?:none-)?match|if-(?:un)?modified-since|if-range|prefer|range)$/
/** All else stays here: it could steer a browser, or the web server or CDN in front of this service. */
const OF_THE_ANSWER =
  /^(?:accept-ranges|content-disposition|content-language|content-range|content-type|etag|last-modified|link|location|preference-applied|retry-after|ratelimit(?:-[a-z-]+)?|x-rate-?limit(?:-[a-z0-9-]+)?)$/
/** What steers, and so is handed out under no circumstances, whatever a manifest names. */
const STEERING =
  /^(?:set-cookie2?|(?:www|proxy)-.*|authentication-info|access-control-.*|alt-svc|clear-site-data|content-encoding|content-length|content-security-policy.*|cross-origin-.*|.*cache.*|connection|nel|origin-agent-cluster|permissions-policy|pragma|referrer-policy|refresh|report(?:ing)?-.*|service-worker-.*|sourcemap|speculation-rules|strict-transport-security|surrogate-.*|transfer-encoding|upgrade|vary|x-(?:accel|dns|frame|content-type|content-security|webkit|permitted)-.*|x-.*sendfile.*|x-lighttpd-.*|x-reproxy-.*|x-sourcemap|x-xss-protection)$/

const NONE: ReadonlySet<string> = new Set()

/** The headers that `connection` names are of the connection (RFC 9110 section 7.6.1). */
function namedByConnection({ connection }: Headers): ReadonlySet<string> {
  if (connection === undefined) return NONE
  return new Set(connection.split(',').map((name) => name.trim().toLowerCase()))
}

function only(
  headers: Headers,
  isKept: (name: string) => boolean,
  shown: (value: string) => string = (value) => value,
): Record<string, string> {
  const dropped = namedByConnection(headers)
  const kept: Record<string, string> = {}
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (value !== undefined && isKept(name) && !dropped.has(name)) kept[name] = shown(value)
  }
  return kept
}

/** The headers that the manifest reads. */
function namesIn({ request_id_header, rate_limit }: Api): Set<string> {
  const { responses = [], retry_after = [], windows = {} } = rate_limit ?? {}
  const names = [
    request_id_header,
    ...responses.map(({ header }) => header),
    ...retry_after.map(({ header }) => header),
    ...Object.values(windows).flatMap(({ limit_header, remaining_header }) => [
      limit_header,
      remaining_header,
    ]),
  ]
  return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])))
}

const namesOf = new WeakMap<Api, Set<string>>()

function namesOnce(api: Api): Set<string> {
  const known = namesOf.get(api)
  if (known !== undefined) return known
  const names = new Set([...namesIn(api)].filter((name) => !STEERING.test(name)))
  namesOf.set(api, names)
  return names
}

/**
 * The headers of a request that go on to the API: those about the message. No credentials, not even for the API, as it
 * has the account's token; and what else an API needs, its manifest gives.
 *
 * @param headers Their names are lower case.
 * @param token Where the API looks for the token.
 */
export function forwardedHeaders(headers: Headers, token: Api['token']): Record<string, string> {
  const own = token?.in === 'header' ? token.name.toLowerCase() : 'authorization'
  return only(headers, (name) => name !== own && OF_THE_REQUEST.test(name))
}

/**
 * The headers of an API's answer that are handed out: those about the message, about limits, and what the manifest reads.
 *
 * @param redact Cuts secrets out of their values.
 */
export function returnedHeaders(headers: Headers, api: Api, redact: Redact): Record<string, string> {
  const named = namesOnce(api)
  return only(headers, (name) => named.has(name) || OF_THE_ANSWER.test(name), redact)
}
