/** Which headers of a raw call are passed on, and which of its answer. Pure. */
import type { Api } from '../generated/manifest.ts'

type Headers = Readonly<Record<string, string>>

/** Of a connection and not of a message (RFC 9110 section 7.6.1), and how long a message is. */
const OF_THE_CONNECTION = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]
/** What tells who asks, or what they are logged in with here: not for the provider. */
const OF_THE_CALLER =
  /^(?:authorization|cookie2?|dpop|forwarded|from|origin|referer|user-agent|via|accept-encoding|proxy-.*|sec-.*|x-forwarded-.*|x-real-ip|x-csrf-token|x-linkwright-.*|x-http-method(?:-override)?|x-method-override)$/
/** What a browser would take for ours, or be logged in with. */
const OF_THE_PROVIDER =
  /^(?:set-cookie2?|www-authenticate|authentication-info|proxy-.*|access-control-.*|alt-svc|clear-site-data|content-encoding|content-security-policy.*|cross-origin-.*|dpop-nonce|nel|permissions-policy|public-key-pins.*|referrer-policy|refresh|report-to|reporting-endpoints|server|service-worker-.*|sourcemap|strict-transport-security|via|x-frame-options|x-powered-by)$/

/** The headers that `connection` names are of the connection too. */
function namedByConnection(headers: Headers): string[] {
  return (headers['connection'] ?? '').split(',').map((name) => name.trim().toLowerCase())
}

function without(headers: Headers, isDropped: (name: string) => boolean): Record<string, string> {
  const dropped = new Set([...OF_THE_CONNECTION, ...namedByConnection(headers)])
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !dropped.has(name) && !isDropped(name)),
  )
}

/**
 * The headers of a request that go on to the API: no credentials, not even for the API, as it has the account's token.
 *
 * @param headers Their names are lower case.
 * @param token Where the API looks for the token.
 */
export function forwardedHeaders(headers: Headers, token: Api['token']): Record<string, string> {
  const own = token?.in === 'header' ? token.name.toLowerCase() : 'authorization'
  return without(headers, (name) => name === own || OF_THE_CALLER.test(name))
}

/** The headers of the API's answer that come back. */
export function returnedHeaders(headers: Headers): Record<string, string> {
  return without(headers, (name) => OF_THE_PROVIDER.test(name))
}
