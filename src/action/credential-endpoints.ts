/** The URLs that a raw call may not go to: what answers with credentials, or takes them. */
import type { Session } from '../account/session/session-cache.ts'
import { knownUrl, oauthContext } from '../connector/context.ts'
import { parseTemplate } from '../manifest/template.ts'
import type { OAuthContext } from '../oauth/context.ts'
import { lenientPath } from './dot-segment.ts'
import type { SessionParts } from './session-parts.ts'

/** Of metadata (RFC 8414). What the userinfo endpoint tells is for whoever has the access token. */
function endpointsIn(metadata: object): string[] {
  return Object.entries(metadata).flatMap(([name, value]) =>
    name.endsWith('_endpoint') && name !== 'userinfo_endpoint' && typeof value === 'string' ? [value] : [],
  )
}

/** Those that the manifest gives the requests of a login, and the steps that get secrets. */
function ownUrls({ auth, fields }: OAuthContext): string[] {
  const { authorization_request, token_request, refresh_request, revocation_request } = auth
  const { device_authorization_request, introspection_request, pushed_authorization_request } = auth
  const requests = [
    authorization_request,
    device_authorization_request,
    introspection_request,
    pushed_authorization_request,
    refresh_request,
    revocation_request,
    token_request,
    ...(auth.steps ?? []).filter(({ capture = [] }) => capture.some(({ secret }) => secret === true)),
  ]
  return requests.flatMap((request) =>
    request?.url === undefined ? [] : (knownUrl(parseTemplate(request.url), fields) ?? []),
  )
}

function spelled({ origin, pathname }: URL): string {
  return origin + lenientPath(pathname)
}

async function find({ profile }: Session, { account }: SessionParts): Promise<ReadonlySet<string>> {
  const context = await oauthContext(profile, account)
  const { mtls_endpoint_aliases = {} } = context.server
  const urls = [...endpointsIn(context.server), ...endpointsIn(mtls_endpoint_aliases), ...ownUrls(context)]
  return new Set(urls.map((url) => spelled(new URL(url))))
}

const found = new WeakMap<Session, Promise<ReadonlySet<string>>>()

/**
 * Whether a URL is an endpoint of the session's authorization server, in whatever spelling.
 *
 * @throws What discovery throws, where the manifest leaves the endpoints to it.
 */
export async function isCredentialEndpoint(
  session: Session,
  parts: SessionParts,
  url: URL,
): Promise<boolean> {
  const known = found.get(session) ?? find(session, parts)
  found.set(session, known)
  known.catch(() => found.delete(session))
  return (await known).has(spelled(url))
}
