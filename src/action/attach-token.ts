/** Putting the access token where an API looks for it. Pure. */
import type { Api } from '../generated/manifest.ts'
import type { HttpRequest } from '../ports/ports.ts'

/** The header that an access token travels in (RFC 6750 section 2.1), or the one that the manifest says; none for a query. */
export function tokenHeaders({ token }: Api, accessToken: string): Readonly<Record<string, string>> {
  if (token?.in === 'query') return {}
  const { name = 'authorization', prefix } = token ?? { prefix: 'Bearer' }
  return { [name.toLowerCase()]: prefix === undefined ? accessToken : `${prefix} ${accessToken}` }
}

/**
 * The request with the token in the Authorization header (RFC 6750 section 2.1), or where the manifest says. Whether the
 * token may go to that origin is for the caller to check.
 *
 * @param headers What {@link tokenHeaders} gave for this token.
 */
export function attachToken(
  { token }: Api,
  request: HttpRequest,
  accessToken: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  if (token?.in === 'query') {
    const url = new URL(request.url)
    url.searchParams.set(token.name, accessToken)
    return { ...request, url: url.href }
  }
  return { ...request, headers: { ...request.headers, ...headers } }
}
