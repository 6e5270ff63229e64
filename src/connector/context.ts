/** From a profile to what the OAuth operations work with. */
import { createHash } from 'node:crypto'
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import type { Field } from '../generated/manifest.ts'
import { DEVICE_CODE } from '../manifest/grant-types.ts'
import { isInteractive } from '../manifest/interactive.ts'
import { manifestSource } from '../manifest/parse-manifest.ts'
import { renderUrl } from '../manifest/render-url.ts'
import {
  evaluateExpression,
  parseTemplate,
  type Template,
  type TemplateScope,
  templateNames,
} from '../manifest/template.ts'
import { capturedSecrets } from '../manifest/template-places.ts'
import type { ClientCredentials, OAuthContext } from '../oauth/context.ts'
import type { ClientCertificate } from '../ports/ports.ts'
import { authOf, authorizationServerOf, type Discover } from './connector.ts'
import { declaredScopes } from './declared-scopes.ts'
import { type FieldValues, Profile } from './profile.ts'

function secretNames(fields: readonly Field[] | undefined): string[] {
  return (fields ?? []).filter((field) => field.type === 'secret').map((field) => field.name)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

const CREDENTIALS = [
  'client_secret',
  'client_private_key',
  'client_private_key_id',
  'client_certificate',
  'client_certificate_key',
] as const

function credentialsIn(values: FieldValues): Omit<ClientCredentials, 'client_id'> {
  return Object.fromEntries(
    CREDENTIALS.map((name) => [name, text(values[name])]).filter(([, value]) => value !== ''),
  )
}

/** Where an account's fields keep the scopes that its login asked for. No field can have this name. */
const ASKED = 'scopes:asked'

/** An account's fields with the scopes that its login asks for, where that is not all that the profile asks for. */
export function withAskedScopes(fields: FieldValues, scopes: readonly string[]): FieldValues {
  return { ...fields, [ASKED]: scopes }
}

/**
 * The scopes that a profile asks for, in the manifest's order, each once: what was chosen, and what is required.
 *
 * @param account An account's fields. A login that asked for fewer goes on asking for those.
 */
export function scopesOf(profile: Profile, account: FieldValues = {}): string[] {
  const chosen = Profile.valuesOf(profile)['scopes']
  const limit = new Set(Array.isArray(chosen) ? chosen.map(String) : [])
  const { [ASKED]: asked } = account
  const wanted = Array.isArray(asked)
    ? new Set(asked.map(String).filter((scope) => limit.size === 0 || limit.has(scope)))
    : limit
  const known = declaredScopes(profile.connector.manifest, profile.auth)
    .filter(({ scope, required }) => required === true || wanted.has(scope))
    .map(({ scope }) => scope)
  return [...new Set([...known, ...wanted])]
}

/** The part of a context that is the same for every account of a profile. */
type Shared = Pick<OAuthContext, 'auth' | 'client' | 'secretFields' | 'locate' | 'transport' | 'clock'>

const shared = new WeakMap<Profile, Shared>()

function sharedBy(profile: Profile): Shared {
  const known = shared.get(profile)
  if (known !== undefined) return known
  const { connector, auth: key } = profile
  const { manifest, ports } = connector
  const values = Profile.valuesOf(profile)
  const source = manifestSource(manifest)
  const made: Shared = {
    auth: authOf(connector, key),
    client: { client_id: text(values['client_id']), ...credentialsIn(values) },
    secretFields: {
      profile: secretNames(manifest.profile.fields),
      account: [...secretNames(manifest.account?.fields), ...capturedSecrets(manifest)],
    },
    locate: (path) => {
      const { file, line } = source.locate(['auth', key, ...path])
      return `${file}:${line}`
    },
    transport: ports.transport,
    clock: ports.clock,
  }
  shared.set(profile, made)
  return made
}

const askIssuer: Discover = async (connector, issuer) => {
  const { discoverOnce } = await import('./discover-once.ts')
  return discoverOnce(connector, issuer)
}

/**
 * What the OAuth operations work with for one profile and one account's fields.
 *
 * @param discover How endpoints are found that the manifest leaves to discovery. Default: the issuer is asked.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE`, and what discovery throws where the manifest needs it.
 */
export async function oauthContext(
  profile: Profile,
  account: FieldValues = {},
  discover: Discover = askIssuer,
): Promise<OAuthContext> {
  const { connector } = profile
  const { manifest } = connector
  const common = sharedBy(profile)
  const { auth } = common
  const fields = { profile: Profile.valuesOf(profile), account }
  const { token_endpoint, authorization_endpoint, device_authorization_endpoint } =
    manifest.authorization_server
  const isComplete =
    (token_endpoint ?? auth.token_request?.url) !== undefined &&
    (auth.grant_type !== DEVICE_CODE ||
      (device_authorization_endpoint ?? auth.device_authorization_request?.url) !== undefined) &&
    (!isInteractive(auth) || (authorization_endpoint ?? auth.authorization_request?.url) !== undefined)
  return {
    ...common,
    server: await authorizationServerOf(connector, fields, isComplete ? undefined : discover),
    scopes: scopesOf(profile, account),
    fields,
  }
}

/** The values of the secret fields of a profile and an account. For cutting them out of what a provider says. */
export function secretValues(profile: Profile, account: FieldValues): string[] {
  const { manifest } = profile.connector
  const values = Profile.valuesOf(profile)
  return [
    ...secretNames(manifest.profile.fields).map((name) => text(values[name])),
    ...secretNames(manifest.account?.fields).map((name) => text(account[name])),
    ...capturedSecrets(manifest).map((name) => text(account[name])),
  ]
}

/** The API's base URL for one profile and one account's fields, or undefined where the manifest has no API. */
export function baseUrlOf(profile: Profile, account: FieldValues = {}): string | undefined {
  const { api } = profile.connector.manifest
  const fields = { profile: Profile.valuesOf(profile), account }
  return api === undefined ? undefined : renderUrl(parseTemplate(api.base_url), fields)
}

/** The certificate that API calls present, where tokens are bound to it (RFC 8705 section 3). */
export function apiCertificateOf(profile: Profile): ClientCertificate | undefined {
  if (authOf(profile.connector, profile.auth).tls_client_certificate_bound_access_tokens !== true)
    return undefined
  const { client_certificate = '', client_certificate_key = '' } = credentialsIn(Profile.valuesOf(profile))
  return { certificate: client_certificate, key: client_certificate_key }
}

/** A URL, or undefined where it waits for a value of the account that the login has not told yet. */
export function knownUrl(template: Template, fields: TemplateScope): string | undefined {
  try {
    return renderUrl(template, fields)
  } catch (error) {
    if (error instanceof TemplateUnresolvedError && error.missing.includes('account.')) return undefined
    throw error
  }
}

/** {@link baseUrlOf}, or undefined also where the login has still to tell a part of it. */
export function knownBaseUrlOf(profile: Profile, account: FieldValues): string | undefined {
  const { api } = profile.connector.manifest
  const fields = { profile: Profile.valuesOf(profile), account }
  return api === undefined ? undefined : knownUrl(parseTemplate(api.base_url), fields)
}

/** The templates of URLs that the manifest gives the requests with tokens for their own. */
function ownUrls({ auth }: OAuthContext): Template[] {
  const urls = [
    auth.token_request?.url,
    auth.refresh_request?.url,
    auth.revocation_request?.url,
    ...(auth.steps ?? []).map(({ url }) => url),
  ]
  return urls.flatMap((url) => (url === undefined ? [] : [parseTemplate(url)]))
}

/** Every origin that tokens of this context may be sent to, as far as it is known, sorted. */
export function tokenOrigins(context: OAuthContext, baseUrl: string | undefined): string[] {
  const { token_endpoint, revocation_endpoint, introspection_endpoint } = context.server
  const { mtls_endpoint_aliases: aliases } = context.server
  const own = ownUrls(context).map((url) => knownUrl(url, context.fields))
  const endpoints = [
    token_endpoint,
    revocation_endpoint,
    introspection_endpoint,
    ...Object.values(aliases ?? {}).map(String),
  ]
  const urls = [...endpoints, baseUrl, ...own].filter((url) => url !== undefined)
  return [...new Set(urls.map((url) => new URL(url).origin))].sort()
}

/**
 * A digest of what an authorization request was made with and its token request must find unchanged: the endpoints,
 * the client's id, the manifest's authentication type, and the values in the URLs that it gives requests of their own.
 */
export function contextDigest(context: OAuthContext): string {
  const { server, client, auth, fields } = context
  // The values and not the URLs: what a login captures has no value yet.
  const values = ownUrls(context)
    .flatMap(templateNames)
    .map((name) => evaluateExpression({ operands: [name] }, fields) ?? null)
  return createHash('sha256')
    .update(JSON.stringify([server, client.client_id, auth, values]))
    .digest('base64url')
}
