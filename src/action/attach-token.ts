/** Putting the access token where an API looks for it. Pure. */
import type { Api } from '../generated/manifest.ts'
import type { HttpRequest } from '../ports.ts'

/**
 * The request with the token in the Authorization header (RFC 6750 section 2.1), or where the manifest says. Whether the
 * token may go to that origin is for the caller to check.
 */
export function attachToken({ token }: Api, request: HttpRequest, accessToken: string): HttpRequest {
  if (token?.in === 'query') {
    const url = new URL(request.url)
    url.searchParams.set(token.name, accessToken)
    return { ...request, url: url.href }
  }
  const { name = 'authorization', prefix } = token ?? { prefix: 'Bearer' }
  const value = prefix === undefined ? accessToken : `${prefix} ${accessToken}`
  return { ...request, headers: { ...request.headers, [name.toLowerCase()]: value } }
}
