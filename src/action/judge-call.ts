/** An API's answer as a result, or as an error that says who must act. Pure. */
import { ActionFailedError } from '../errors/action.ts'
import type { Api } from '../generated/manifest.ts'
import { valueAt } from '../oauth/response.ts'
import type { HttpResponse } from '../ports.ts'

/** What a call gave. */
export interface ActionResult {
  readonly status: number
  /** The parsed JSON body; undefined where there is none. */
  readonly body: unknown
  /** Header names are lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** What to tell the provider's support about this call. */
  readonly request_id?: string
}

function parseBody(response: HttpResponse): unknown {
  if (response.body.length === 0) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(response.body))
  } catch {
    return undefined
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Matches a secret, whatever of it is percent-encoded: a provider may echo the URL or the form that it was sent in. */
function patternOf(secret: string): RegExp {
  const characters = Array.from(secret.toWellFormed(), (character) => {
    if (/[a-z0-9]/i.test(character)) return character
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => {
      const hex = byte.toString(16).padStart(2, '0')
      return `%${hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`
    })
    const own = `\\u{${character.codePointAt(0)?.toString(16)}}`
    return `(?:${own}|${bytes.join('')}${character === ' ' ? '|\\+' : ''})`
  })
  return new RegExp(characters.join(''), 'gu')
}

/** The longest first: one secret may be the beginning of another. */
function redact(text: string, secrets: readonly string[]): string {
  const mayBeEncoded = /[%+]/.test(text)
  return secrets
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(mayBeEncoded ? patternOf(secret) : secret, '[redacted]'), text)
}

/**
 * Judges an answer by its status; 2xx is success.
 *
 * @param secrets The access token that was sent and the other values that may have been: cut out of the provider's
 *   text, should it echo them.
 * @throws {ActionFailedError} `ERR_ACTION_FAILED` with the provider's code, text and request id.
 */
export function judgeCall(
  api: Api,
  action: string,
  response: HttpResponse,
  secrets: readonly string[],
): ActionResult {
  const { status, headers } = response
  const body = parseBody(response)
  const shown = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : redact(value, secrets).slice(0, 300)
  const header = shown(
    api.request_id_header === undefined ? undefined : headers[api.request_id_header.toLowerCase()],
  )
  if (status >= 200 && status < 300) {
    return { status, body, headers, ...(header !== undefined && { request_id: header }) }
  }
  const shape = api.errors?.find(({ code }) => text(valueAt(body, code)) !== undefined)
  const found = (pointer: string | undefined): string | undefined =>
    pointer === undefined ? undefined : shown(text(valueAt(body, pointer)))
  throw new ActionFailedError(action, status, {
    code: found(shape?.code),
    message: found(shape?.message),
    request_id: header ?? found(shape?.request_id),
  })
}
