/** What all calls of a session have in common, worked out with the first of them. */
import type { Session } from '../account/session/session-cache.ts'
import { apiCertificateOf, baseUrlOf, scopesOf, secretValues } from '../connector/context.ts'
import { Profile } from '../connector/profile.ts'
import type { ClientCertificate } from '../ports/ports.ts'
import { tokenHeaders } from './attach-token.ts'
import type { AskedScopes } from './missing-from.ts'
import { type Redact, redactorOf } from './redact.ts'
import { renderHeaders } from './render-call.ts'

/** The parts of calls that do not depend on their inputs. */
export interface SessionParts extends AskedScopes {
  readonly profile: Readonly<Record<string, unknown>>
  readonly account: Readonly<Record<string, unknown>>
  readonly baseUrl: string
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
  /** The header that the token travels in; none where it travels in the query. */
  readonly tokenHeaders: Readonly<Record<string, string>>
  readonly clientCertificate: ClientCertificate | undefined
  /** To be cut out of what a provider says: the access token, and the values of secret fields. */
  readonly secrets: readonly string[]
  /** Cuts {@link secrets} out of text. */
  readonly redact: Redact
  /** The scopes that were granted, as far as they may be relied on; undefined where they are not known. */
  readonly granted: ReadonlySet<string> | undefined
}

/** More than what the profile asks for is never relied on, whatever the server grants. */
function grantedScopes(scope: string | undefined, asked: readonly string[]): Set<string> | undefined {
  if (scope === undefined) return undefined
  const names = scope.split(' ')
  return new Set(asked.length === 0 ? names : names.filter((name) => asked.includes(name)))
}

async function open(session: Session): Promise<SessionParts> {
  const { profile, token } = session
  const { api } = profile.connector.manifest
  if (api === undefined) throw new TypeError('A manifest with actions has an api')
  const account = await session.fields()
  const values = { profile: Profile.valuesOf(profile), account }
  const baseUrl = baseUrlOf(profile, account) ?? ''
  const asked = scopesOf(profile)
  const secrets = [token.access_token, ...secretValues(profile, account)].filter((secret) => secret !== '')
  return Object.freeze({
    ...values,
    baseUrl,
    origin: new URL(baseUrl).origin,
    headers: Object.freeze(renderHeaders(api, values)),
    tokenHeaders: Object.freeze(tokenHeaders(api, token.access_token)),
    clientCertificate: apiCertificateOf(profile),
    secrets,
    redact: redactorOf(secrets),
    granted: grantedScopes(token.scope, asked),
    asked,
    askedForAll: scopesOf(profile, account).length === 0,
  })
}

const opened = new WeakMap<Session, SessionParts>()

/**
 * The parts of a session.
 *
 * @returns At once where they are known.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE` for the base URL and the headers, and what opening throws.
 */
export function sessionParts(session: Session): SessionParts | Promise<SessionParts> {
  const known = opened.get(session)
  if (known !== undefined) return known
  return open(session).then((parts) => {
    opened.set(session, parts)
    return parts
  })
}
