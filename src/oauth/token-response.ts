/** Judging a token response (RFC 6749 section 5). Strict where a library is lenient; pure. */
import {
  type AuthorizationServer,
  type Client,
  processAuthorizationCodeResponse,
  processClientCredentialsResponse,
  processRefreshTokenResponse,
  type TokenEndpointResponse,
} from 'oauth4webapi'
import {
  ProviderUnavailableError,
  ResponseNotConformError,
  TokenErrorResponseError,
} from '../errors/protocol.ts'
import type { TokenResponseParameters } from '../generated/manifest.ts'
import { fromPointer } from '../manifest/source.ts'
import type { HttpResponse } from '../ports.ts'
import type { OAuthContext } from './context.ts'
import type { Grant } from './grant.ts'
import { isJson, parseJsonObject, repeatsName, retryAfterOf, valueAt } from './response.ts'

/** What a token request was for. */
export type TokenRequestKind = 'authorization_code' | 'client_credentials' | 'refresh_token'

const TOKEN = /^[\x21-\x7e]{1,16384}$/
const MAX_LIFETIME = 31_536_000

type Fields = Partial<Record<keyof TokenResponseParameters, unknown>>

/** The names of the members that lead to a token. */
function namesOfTokens(context: OAuthContext): string[] {
  const { access_token = '/access_token', refresh_token = '/refresh_token' } =
    context.auth.token_response?.parameters ?? {}
  return [...fromPointer(access_token), ...fromPointer(refresh_token)]
}

function fieldsOf(context: OAuthContext, body: Readonly<Record<string, unknown>>): Fields {
  const pointers = context.auth.token_response?.parameters ?? {}
  const names = ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope', 'error'] as const
  return Object.fromEntries(names.map((name) => [name, valueAt(body, pointers[name] ?? `/${name}`)]))
}

/** Whole seconds, or undefined for anything but a positive number or a string of digits (unknown lifetime). */
function lifetimeOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 1) return undefined
  return Math.min(Math.floor(seconds), MAX_LIFETIME)
}

function checkToken(name: string, value: unknown, status: number): string {
  if (typeof value === 'string' && TOKEN.test(value)) return value
  throw new ResponseNotConformError(`"${name}" is missing or is not a token (RFC 6749 appendix A)`, status)
}

/** Answers other than 200: an OAuth error, an outage, or something that is neither. Never returns. */
function refuse(
  context: OAuthContext,
  origin: string,
  response: HttpResponse,
  fields: Fields | undefined,
): never {
  const { status } = response
  if (typeof fields?.error === 'string' && fields.error !== '' && status < 500 && status !== 429) {
    throw new TokenErrorResponseError(fields.error, status)
  }
  if (status === 429 || status >= 500) {
    throw new ProviderUnavailableError(origin, status, retryAfterOf(response, context.clock.now()))
  }
  throw new ResponseNotConformError('it is neither a token response nor an OAuth error', status)
}

/** The response under standard names, with values that oauth4webapi cannot misread. */
function canonicalBody(
  context: OAuthContext,
  fields: Fields,
  kind: TokenRequestKind,
  status: number,
): Fields {
  const {
    access_token,
    token_type = context.auth.token_response?.assume_token_type,
    refresh_token,
    scope,
  } = fields
  const lifetime = lifetimeOf(fields.expires_in) ?? context.auth.token_response?.default_expires_in
  if (scope !== undefined && scope !== null && typeof scope !== 'string') {
    throw new ResponseNotConformError('"scope" is not a string', status)
  }
  const hasRefreshToken = refresh_token !== undefined && refresh_token !== null && refresh_token !== ''
  return {
    access_token: checkToken('access_token', access_token, status),
    token_type,
    ...(lifetime !== undefined && { expires_in: lifetime }),
    // RFC 6749 section 4.4.3: a client credentials response has no refresh token.
    ...(hasRefreshToken &&
      kind !== 'client_credentials' && { refresh_token: checkToken('refresh_token', refresh_token, status) }),
    ...(typeof scope === 'string' &&
      scope !== '' && { scope: scope.replaceAll(context.auth.scope_separator ?? ' ', ' ') }),
  }
}

async function processByKind(
  kind: TokenRequestKind,
  server: AuthorizationServer,
  client: Client,
  response: Response,
): Promise<TokenEndpointResponse> {
  switch (kind) {
    case 'authorization_code':
      return processAuthorizationCodeResponse(server, client, response)
    case 'client_credentials':
      return processClientCredentialsResponse(server, client, response)
    case 'refresh_token':
      return processRefreshTokenResponse(server, client, response)
  }
}

/**
 * Judges the answer to a token request.
 *
 * @param sentAt When the request was sent, in milliseconds; lifetimes count from it.
 * @param requestedScope What was asked for: a response without `scope` grants it (RFC 6749 section 5.1).
 * @returns The grant. For a refresh, merge it with the old one by `mergeGrant`.
 * @throws `ERR_TOKEN_ERROR_RESPONSE` (RFC 6749 section 5.2), `ERR_PROVIDER_UNAVAILABLE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export async function judgeTokenResponse(
  context: OAuthContext,
  kind: TokenRequestKind,
  response: HttpResponse,
  sentAt: number,
  requestedScope: string | undefined,
): Promise<Grant> {
  const { status } = response
  const origin = new URL(context.server.token_endpoint ?? context.server.issuer).origin
  const body = isJson(response) ? parseJsonObject(response) : undefined
  const fields = body === undefined ? undefined : fieldsOf(context, body)
  if (status !== 200) return refuse(context, origin, response, fields)
  if (fields === undefined) throw new ResponseNotConformError('it is not a JSON object', status)
  if (repeatsName(response, namesOfTokens(context)))
    throw new ResponseNotConformError('it names a token twice', status)
  // Some servers report an error with status 200; a success never carries "error".
  if (typeof fields.error === 'string' && fields.error !== '')
    throw new TokenErrorResponseError(fields.error, status)
  const canonical = Response.json(canonicalBody(context, fields, kind, status))
  let token: TokenEndpointResponse
  try {
    token = await processByKind(kind, context.server, { client_id: context.client.client_id }, canonical)
  } catch {
    // oauth4webapi's error carries the body, so it is not chained. What is left for it to refuse is the token type.
    throw new ResponseNotConformError('"token_type" is missing or is not bearer', status)
  }
  if (token.token_type !== 'bearer') throw new ResponseNotConformError('"token_type" is not bearer', status)
  const scope = token.scope ?? requestedScope
  return Object.freeze({
    access_token: token.access_token,
    token_type: 'bearer',
    issued_at: sentAt,
    ...(token.refresh_token !== undefined && { refresh_token: token.refresh_token }),
    ...(scope !== undefined && { scope }),
    ...(token.expires_in !== undefined && { expires_at: sentAt + token.expires_in * 1_000 }),
  })
}

/** A refreshed grant keeps the old refresh token and scope where the response names no new ones (RFC 6749 section 6). */
export function mergeGrant(old: Grant, refreshed: Grant): Grant {
  const { refresh_token = old.refresh_token, scope = old.scope } = refreshed
  return Object.freeze({
    ...refreshed,
    ...(refresh_token !== undefined && { refresh_token }),
    ...(scope !== undefined && { scope }),
  })
}

/** The refresh token of an answer that is otherwise of no use, or undefined. */
export function salvageRefreshToken(context: OAuthContext, response: HttpResponse): string | undefined {
  const body = parseJsonObject(response)
  const value = body === undefined ? undefined : fieldsOf(context, body).refresh_token
  return typeof value === 'string' && TOKEN.test(value) ? value : undefined
}
