/** Judging a token response (RFC 6749 section 5). Strict where a library is lenient; pure. */
import {
  type Client,
  clockSkew,
  processAuthorizationCodeResponse,
  processClientCredentialsResponse,
  processDeviceCodeResponse,
  processGenericTokenEndpointResponse,
  processRefreshTokenResponse,
  type TokenEndpointResponse,
} from 'oauth4webapi'
import { ResponseNotConformError, TokenErrorResponseError } from '../errors/protocol.ts'
import { DEVICE_CODE, TOKEN_EXCHANGE } from '../manifest/grant-types.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { boundCertificate } from './client-certificate.ts'
import { clockDifference } from './clock-difference.ts'
import type { OAuthContext } from './context.ts'
import type { Grant } from './grant.ts'
import { type ExpectedIdToken, subjectOf } from './id-token.ts'
import { jsonResponse } from './json-response.ts'
import { parseForm, parseJsonObject, requireAvailable } from './response.ts'
import { isEmpty, readTokenBody, successStatuses, type TokenBody, type TokenFields } from './token-fields.ts'

/** What a token request was for. */
export type TokenRequestKind =
  | 'authorization_code'
  | 'client_credentials'
  | 'device_code'
  | 'refresh_token'
  | 'token_exchange'

/** What the first token request of an authentication type is for. */
export function tokenRequestKind({ grant_type }: OAuthContext['auth']): TokenRequestKind {
  if (grant_type === TOKEN_EXCHANGE) return 'token_exchange'
  return grant_type === DEVICE_CODE ? 'device_code' : grant_type
}

const TOKEN = /^[\x21-\x7e]{1,16384}$/

function checkToken(name: string, value: unknown, status: number): string {
  if (typeof value === 'string' && TOKEN.test(value)) return value
  throw new ResponseNotConformError(`"${name}" is missing or is not a token (RFC 6749 appendix A)`, status)
}

/** Scopes separated by single spaces (RFC 6749 section 3.3). */
const SCOPE = /^[\x20\x21\x23-\x5b\x5d-\x7e]{1,16384}$/

/**
 * The granted scope, separated by spaces whatever stands between. One that is none counts as absent: it is nothing
 * that a grant should be lost for.
 */
export function scopeOf(value: unknown, separator = ' '): string | undefined {
  const texts = [value].flat()
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const scopes = texts.flatMap((text) => text.replaceAll(separator, ' ').split(' '))
  const scope = scopes.filter((name) => name !== '').join(' ')
  return SCOPE.test(scope) ? scope : undefined
}

/** Answers that are no success: an OAuth error, an outage, or something that is neither. Never returns. */
function refuse(
  context: OAuthContext,
  origin: string,
  response: HttpResponse,
  body: TokenBody | undefined,
): never {
  const { status } = response
  const error = body?.error
  if (error !== undefined && status < 500 && status !== 429) {
    throw new TokenErrorResponseError(error, status, clockDifference(context, error, response))
  }
  requireAvailable(origin, response, context.clock.now())
  throw new ResponseNotConformError('it is neither a token response nor an OAuth error', status)
}

/** The response under standard names, with values that oauth4webapi cannot misread. */
function canonicalBody(
  context: OAuthContext,
  body: TokenBody,
  kind: TokenRequestKind,
  status: number,
): TokenFields {
  const { fields, lifetime } = body
  const { access_token, token_type = context.auth.token_response?.assume_token_type, refresh_token } = fields
  const { scope_separator, token_response: mapping } = context.auth
  const scope = scopeOf(fields.scope, mapping?.scope_separator ?? scope_separator)
  const hasRefreshToken = refresh_token !== undefined && !isEmpty(refresh_token)
  return {
    access_token: checkToken('access_token', access_token, status),
    token_type,
    ...(lifetime !== undefined && { expires_in: lifetime }),
    // RFC 6749 section 4.4.3: a client credentials response has no refresh token.
    ...(hasRefreshToken &&
      kind !== 'client_credentials' && { refresh_token: checkToken('refresh_token', refresh_token, status) }),
    ...(scope !== undefined && { scope }),
    ...(context.auth.id_token_signed_response_alg !== undefined &&
      typeof fields.id_token === 'string' && { id_token: fields.id_token }),
  }
}

function isFormExpected(context: OAuthContext): boolean {
  return context.auth.token_response?.format === 'form'
}

async function processByKind(
  kind: TokenRequestKind,
  context: OAuthContext,
  response: Response,
  expected: ExpectedIdToken,
): Promise<TokenEndpointResponse> {
  const { server, auth, clock } = context
  const { id_token_signed_response_alg } = auth
  const client: Client = {
    client_id: context.client.client_id,
    [clockSkew]: Math.round((clock.now() - Date.now()) / 1_000),
    ...(id_token_signed_response_alg !== undefined && { id_token_signed_response_alg }),
  }
  switch (kind) {
    case 'authorization_code':
      return processAuthorizationCodeResponse(server, client, response, {
        ...(expected.nonce !== undefined && { expectedNonce: expected.nonce, requireIdToken: true }),
      })
    case 'client_credentials':
      return processClientCredentialsResponse(server, client, response)
    case 'device_code':
      return processDeviceCodeResponse(server, client, response)
    case 'refresh_token':
      return processRefreshTokenResponse(server, client, response)
    case 'token_exchange':
      return processGenericTokenEndpointResponse(server, client, response)
  }
}

/** RFC 8693 section 2.2.1. */
function isIssuedTokenNamed(response: HttpResponse): boolean {
  const type = (parseJsonObject(response) ?? parseForm(response))?.['issued_token_type']
  return typeof type === 'string' && type !== ''
}

/** A type that was asked for: a token that should be bound to a key and is not would be of use to a thief. */
function checkTokenType(
  { auth, proof_key }: OAuthContext,
  type: string,
  status: number,
): Grant['token_type'] {
  if (type === 'dpop' && proof_key !== undefined) return type
  if (auth.dpop_bound_access_tokens === true)
    throw new ResponseNotConformError('"token_type" is not DPoP: the token is not bound to the key', status)
  if (type === 'bearer') return type
  throw new ResponseNotConformError('"token_type" is not bearer', status)
}

/**
 * Judges the answer to a token request.
 *
 * @param sentAt When the request was sent, in milliseconds; lifetimes count from it.
 * @param requestedScope What was asked for: a response without `scope` grants it (RFC 6749 section 5.1).
 * @param expected What an ID token must repeat, where the manifest asks for one.
 * @returns The grant. For a refresh, merge it with the old one by `mergeGrant`.
 * @throws `ERR_TOKEN_ERROR_RESPONSE` (RFC 6749 section 5.2), `ERR_PROVIDER_UNAVAILABLE`, `ERR_RESPONSE_NOT_CONFORM`.
 */
export async function judgeTokenResponse(
  context: OAuthContext,
  kind: TokenRequestKind,
  response: HttpResponse,
  sentAt: number,
  requestedScope: string | undefined,
  expected: ExpectedIdToken = {},
): Promise<Grant> {
  const { status } = response
  const origin = new URL(context.server.token_endpoint ?? context.server.issuer).origin
  const body = readTokenBody(context, response, sentAt)
  if (!successStatuses(context.auth).includes(status)) return refuse(context, origin, response, body)
  if (body === undefined)
    throw new ResponseNotConformError(
      `it is not ${isFormExpected(context) ? 'a form' : 'a JSON object'}`,
      status,
    )
  if (body.isAmbiguous) throw new ResponseNotConformError('it names a token twice', status)
  // Some servers report an error with status 200; a success never carries "error".
  if (body.error !== undefined || !body.isSuccess) return refuse(context, origin, response, body)
  if (kind === 'token_exchange' && !isIssuedTokenNamed(response))
    throw new ResponseNotConformError('"issued_token_type" is missing (RFC 8693 section 2.2.1)', status)
  const canonical = jsonResponse(canonicalBody(context, body, kind, status))
  let token: TokenEndpointResponse
  try {
    token = await processByKind(kind, context, canonical, expected)
  } catch {
    // oauth4webapi's error carries the body, so it is not chained. What is left for it to refuse are two things.
    const isTypeKnown = /^(bearer|dpop)$/i.test(String(body.fields.token_type ?? ''))
    const reason =
      isTypeKnown && context.auth.id_token_signed_response_alg !== undefined
        ? 'the ID token is missing, or is not one of this server for this client and this login'
        : '"token_type" is missing or is not bearer'
    throw new ResponseNotConformError(reason, status)
  }
  const token_type = checkTokenType(context, token.token_type, status)
  const scope = token.scope ?? requestedScope
  const sub = subjectOf(token, expected, status)
  const certificate = boundCertificate(context)
  return Object.freeze({
    access_token: token.access_token,
    token_type,
    ...(context.proof_key !== undefined && { proof_key: context.proof_key }),
    ...(sub !== undefined && { sub }),
    ...(certificate !== undefined && { certificate }),
    issued_at: sentAt,
    ...(token.refresh_token !== undefined && { refresh_token: token.refresh_token }),
    ...(body.refreshTokenLifetime !== undefined && {
      refresh_token_expires_at: sentAt + body.refreshTokenLifetime * 1_000,
    }),
    ...(scope !== undefined && { scope }),
    ...(token.expires_in !== undefined && { expires_at: sentAt + token.expires_in * 1_000 }),
    ...(Object.keys(body.captured).length > 0 && { captured: body.captured }),
  })
}

/** New tokens with what the old grant had captured, where nothing newer was. */
export function keepCaptured(old: Grant, fresh: Grant): Grant {
  return old.captured === undefined ? fresh : { ...fresh, captured: { ...old.captured, ...fresh.captured } }
}

/** A refreshed grant keeps the old refresh token and scope where the response names no new ones (RFC 6749 section 6). */
export function mergeGrant(old: Grant, refreshed: Grant): Grant {
  const { refresh_token = old.refresh_token, scope = old.scope } = refreshed
  const isKept = refresh_token === old.refresh_token
  const { refresh_token_expires_at = isKept ? old.refresh_token_expires_at : undefined } = refreshed
  return Object.freeze({
    ...keepCaptured(old, refreshed),
    ...(refresh_token !== undefined && { refresh_token }),
    ...(refresh_token_expires_at !== undefined && { refresh_token_expires_at }),
    ...(scope !== undefined && { scope }),
  })
}

/** The refresh token of an answer that is otherwise of no use, or undefined. */
export function salvageRefreshToken(context: OAuthContext, response: HttpResponse): string | undefined {
  const value = readTokenBody(context, response, 0)?.fields.refresh_token
  return typeof value === 'string' && TOKEN.test(value) ? value : undefined
}
