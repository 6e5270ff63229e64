/** What a token response says, under standard names: the manifest's mapping applied to a body. Pure. */
import type { Auth, Expiry, TokenResponseMapping, TokenResponseParameters } from '../generated/manifest.ts'
import { fromPointer } from '../manifest/source.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { captureValues } from './captured-values.ts'
import type { OAuthContext } from './context.ts'
import { secondsUntil } from './expiry.ts'
import { isForm, isJson, parseForm, parseJsonObject, repeatsName, valueAt } from './response.ts'

/** The members of a token response by their standard names, whatever their types. */
export type TokenFields = Partial<Record<keyof TokenResponseParameters, unknown>>

/** A token response's body, read and mapped. */
export interface TokenBody {
  readonly fields: TokenFields
  /** Whether a member that leads to a token stands in the body twice. */
  readonly isAmbiguous: boolean
  /** Whether the body counts as a success, as far as the manifest says how to tell. */
  readonly isSuccess: boolean
  /** The provider's error code in the standard's words where the manifest gives one. */
  readonly error: string | undefined
  /** The lifetime of the access token in whole seconds; undefined where it is not known. */
  readonly lifetime: number | undefined
  /** The same of the refresh token. */
  readonly refreshTokenLifetime: number | undefined
  /** Members that are there and say nothing, such as a lifetime of zero or an empty refresh token: they count as absent. */
  readonly ignored: readonly ('expires_in' | 'refresh_token')[]
  /** The values that the manifest captures, by name. */
  readonly captured: Readonly<Record<string, string>>
}

const NAMES = [
  'access_token',
  'token_type',
  'expires_in',
  'refresh_token',
  'scope',
  'id_token',
  'error',
] as const
const MAX_LIFETIME = 31_536_000

/** The statuses of a success. Answers with one of them may hold tokens. */
export function successStatuses(auth: Auth): readonly number[] {
  return auth.token_response?.success?.status ?? [200]
}

/** Zero, a past time or nonsense is no lifetime: a token is used until it is refused. */
function lifetimeOf(value: unknown, unit: Expiry['unit'], sentAt: number): number | undefined {
  const whole = Math.floor(secondsUntil(value, unit, sentAt) ?? 0)
  return whole >= 1 ? Math.min(whole, MAX_LIFETIME) : undefined
}

/** Whether a member is there and holds nothing. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === ''
}

function earliest(...lifetimes: (number | undefined)[]): number | undefined {
  const known = lifetimes.filter((lifetime) => lifetime !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** A success carries no error. A result code that says both has its word in the manifest's `success`. */
function errorOf(fields: TokenFields, mapping: TokenResponseMapping, isSuccess: boolean): string | undefined {
  const { error } = fields
  const { success, parameters, error_codes = {} } = mapping
  const isCode = success?.pointer !== undefined && success.pointer === (parameters?.error ?? '/error')
  const isNumber = typeof error === 'number'
  if (isSuccess && (isCode || isNumber)) return undefined
  const code = isNumber ? String(error) : error
  if (typeof code !== 'string' || code === '') return undefined
  return Object.hasOwn(error_codes, code) ? error_codes[code] : code
}

function readBody(
  response: HttpResponse,
  mapping: TokenResponseMapping,
): Readonly<Record<string, unknown>> | undefined {
  const isAny = mapping.ignore_content_type === true
  if (mapping.format === 'form') return isAny || isForm(response) ? parseForm(response) : undefined
  return isAny || isJson(response) ? parseJsonObject(response) : undefined
}

/** How a response was read last: who judges it and who warns of it look at the same. */
const lastReading = new WeakMap<
  HttpResponse,
  { readonly auth: Auth; readonly sentAt: number; readonly body: TokenBody | undefined }
>()

/**
 * Reads a token response's body as the manifest says.
 *
 * @param sentAt When the request was sent, in milliseconds; absolute expiry times count from it.
 * @returns The mapped body, or undefined when it is not of the expected format.
 */
export function readTokenBody(
  { auth }: OAuthContext,
  response: HttpResponse,
  sentAt: number,
): TokenBody | undefined {
  const last = lastReading.get(response)
  if (last?.auth === auth && last.sentAt === sentAt) return last.body
  const body = read(auth, response, sentAt)
  lastReading.set(response, { auth, sentAt, body })
  return body
}

function read(auth: Auth, response: HttpResponse, sentAt: number): TokenBody | undefined {
  const mapping = auth.token_response ?? {}
  const body = readBody(response, mapping)
  if (body === undefined) return undefined
  const pointers = mapping.parameters ?? {}
  const fields: TokenFields = Object.fromEntries(
    NAMES.map((name) => {
      const pointer = pointers[name]
      const own = Object.hasOwn(body, name) ? body[name] : undefined
      return [name, pointer === undefined ? own : valueAt(body, pointer)]
    }),
  )
  const { access_token = '/access_token', refresh_token = '/refresh_token' } = pointers
  const leading = [...fromPointer(access_token), ...fromPointer(refresh_token)]
  const { success, expires, refresh_token_expires: refreshExpires } = mapping
  const isSuccess = success?.pointer === undefined || valueAt(body, success.pointer) === success.equals
  const ends = expires === undefined ? fields.expires_in : valueAt(body, expires.pointer)
  const ownLifetime = lifetimeOf(ends, expires?.unit ?? 'seconds', sentAt)
  const { captured, lifetime } = captureValues(mapping.capture ?? [], body, sentAt)
  return {
    fields,
    isAmbiguous: mapping.format !== 'form' && repeatsName(response, leading),
    isSuccess,
    error: errorOf(fields, mapping, isSuccess && successStatuses(auth).includes(response.status)),
    // What the response holds besides the access token must not have ended either while the account is used.
    lifetime: earliest(ownLifetime ?? mapping.default_expires_in, lifetime),
    refreshTokenLifetime:
      refreshExpires && lifetimeOf(valueAt(body, refreshExpires.pointer), refreshExpires.unit, sentAt),
    ignored: [
      ...(ends !== undefined && ownLifetime === undefined ? (['expires_in'] as const) : []),
      ...(isEmpty(fields.refresh_token) ? (['refresh_token'] as const) : []),
    ],
    captured,
  }
}
