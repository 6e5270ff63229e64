/** Reading what a provider sent, trusting none of it. */
import { ProviderUnavailableError } from '../errors/protocol.ts'
import type { HttpResponse } from '../ports/ports.ts'

const MIN_RETRY_AFTER = 1_000
const MAX_RETRY_AFTER = 3_600_000
const MAX_DEPTH = 32
/** Refuses what is no UTF-8. To make one takes longer than to decode a token response. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((child) => isShallow(child, depth - 1))
}

/**
 * The body as a JSON value: valid UTF-8 without a byte order mark, not nested deeper than 32.
 *
 * @returns The value, or undefined when the body is anything else.
 */
export function parseJson(response: HttpResponse): unknown {
  try {
    const value: unknown = JSON.parse(STRICT.decode(response.body))
    return isShallow(value, MAX_DEPTH) ? value : undefined
  } catch {
    return undefined
  }
}

/** The body as a JSON object, as {@link parseJson} reads it, or undefined when it is anything else. */
export function parseJsonObject(response: HttpResponse): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(response)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : undefined
}

const NAME_OR_BRACE = /"(?:[^"\\]+|\\.)*"(\s*:)?|[{}]/g

/**
 * Whether an object in the body has one of `names` twice. JSON.parse takes the last one in silence, another reader
 * may take the first.
 *
 * @param response One that {@link parseJsonObject} could read.
 */
export function repeatsName(response: HttpResponse, names: readonly string[]): boolean {
  const body = STRICT.decode(response.body)
  // Without escapes a name is written in one way only.
  const isOnce = (name: string): boolean => body.indexOf(`"${name}"`) === body.lastIndexOf(`"${name}"`)
  if (!body.includes('\\') && names.every(isOnce)) return false
  const seen: Set<string>[] = []
  for (const [text, colon] of body.matchAll(NAME_OR_BRACE)) {
    if (text === '{') seen.push(new Set())
    else if (text === '}') seen.pop()
    else if (colon !== undefined) {
      const name = String(JSON.parse(text.slice(0, -colon.length)))
      if (names.includes(name) && seen.at(-1)?.has(name)) return true
      seen.at(-1)?.add(name)
    }
  }
  return false
}

/** Whether the content type is JSON (RFC 8259, or a `+json` type). */
export function isJson(response: HttpResponse): boolean {
  const type = mediaTypeOf(response)
  return type === 'application/json' || /^application\/[a-z0-9.+-]+\+json$/.test(type)
}

function mediaTypeOf(response: HttpResponse): string {
  return (response.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** Whether the content type is that of a form. */
export function isForm(response: HttpResponse): boolean {
  return mediaTypeOf(response) === 'application/x-www-form-urlencoded'
}

/** The body as a form, or undefined when it is not valid UTF-8 or repeats a name. */
export function parseForm(response: HttpResponse): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(response.body)
    const parameters = new URLSearchParams(text)
    return new Set(parameters.keys()).size === parameters.size ? Object.fromEntries(parameters) : undefined
  } catch {
    return undefined
  }
}

/** `Retry-After` (RFC 9110 section 10.2.3) as milliseconds from `now`, between a second and an hour. */
export function retryAfterOf(response: HttpResponse, now: number): number | undefined {
  const value = response.headers['retry-after']
  if (value === undefined) return undefined
  // Date.parse alone would take "-5" for a date; every HTTP date begins with the day's name.
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) - now : Number.NaN
  const wait = /^\d{1,10}$/.test(value) ? Number(value) * 1_000 : date
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, MIN_RETRY_AFTER), MAX_RETRY_AFTER)
}

/**
 * Refuses the answer of a server that is overloaded or broken: 429 and 5xx.
 *
 * @param url The server's origin, or any URL at it.
 * @throws {ProviderUnavailableError} `ERR_PROVIDER_UNAVAILABLE`
 */
export function requireAvailable(url: string, response: HttpResponse, now: number): void {
  const { status } = response
  if (status === 429 || status >= 500)
    throw new ProviderUnavailableError(new URL(url).origin, status, retryAfterOf(response, now))
}

/** The value at a JSON Pointer (RFC 6901), or undefined. Follows own properties only. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}
