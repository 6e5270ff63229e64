/** An API's answer as a result, or as an error that says who must act. Pure. */
import { ActionFailedError, RoleMissingError, ScopeMissingError } from '../errors/action.ts'
import { CreditsExhaustedError } from '../errors/credits.ts'
import type { Action, Api } from '../generated/manifest.ts'
import type { HttpResponse } from '../ports.ts'
import { type AskedScopes, missingFrom } from './missing-from.ts'
import { returnedHeaders } from './proxy-headers.ts'
import { type Failure, parseBody, readFailure } from './read-failure.ts'

/** What a call gave. */
export interface ActionResult<Body = unknown> {
  readonly status: number
  /** The parsed JSON body; undefined where there is none. */
  readonly body: Body
  /** Those about the message, about limits, and those that the manifest reads. Names are lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** What to tell the provider's support about this call. */
  readonly request_id?: string
}

/** A character as JSON may have it (RFC 8259 section 7): as it is, after a backslash, or by its number. */
function inJson(own: string, code: number): string {
  const hex = code.toString(16).padStart(4, '0')
  return `\\\\?${own}${code > 0xffff ? '' : `|\\\\u${anyCase(hex)}`}`
}

function anyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

/** Matches a secret, whatever of it is encoded: a provider may echo the URL, the form or the header that it was sent in. */
function patternOf(secret: string): RegExp {
  const characters = Array.from(secret.toWellFormed(), (character) => {
    if (/[a-z0-9]/i.test(character)) return character
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => {
      const hex = byte.toString(16).padStart(2, '0')
      return `%${anyCase(hex)}`
    })
    const code = character.codePointAt(0) ?? 0
    return `(?:${inJson(`\\u{${code.toString(16)}}`, code)}|${bytes.join('')}${character === ' ' ? '|\\+' : ''})`
  })
  return new RegExp(characters.join(''), 'gu')
}

/** Text without the secrets in it. The longest are cut out first: one may be the beginning of another. */
export function redact(text: string, secrets: readonly string[]): string {
  // No encoding makes a secret shorter.
  const fitting = secrets.filter(({ length }) => length > 0 && length <= text.length)
  if (fitting.length === 0) return text
  const mayBeEncoded = /[%+\\]/.test(text)
  if (!mayBeEncoded && !fitting.some((secret) => text.includes(secret))) return text
  return fitting
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(mayBeEncoded ? patternOf(secret) : secret, '[redacted]'), text)
}

/** Headers without the secrets in their values. */
export function redactValues(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value, secrets)]))
}

/** What an answer is an answer to. */
export interface Judged {
  /** The action's name. */
  readonly name: string
  readonly action: Pick<Action, 'scopes' | 'roles' | 'accept'>
  readonly account_id?: string
  /** Default: a profile and a login that name no scope. */
  readonly asked?: AskedScopes
}

const ASKED_FOR_ALL: AskedScopes = { asked: [], askedForAll: true }

/** The error that a refusal is, by what the manifest says of its code. */
function errorOf(
  { name, action, account_id, asked = ASKED_FOR_ALL }: Judged,
  status: number,
  failure: Failure,
): Error {
  const { scopes: { all_of, any_of = [] } = {}, roles } = action
  const { meaning, request_id } = failure
  switch (meaning.means) {
    case 'scope_missing': {
      const scopes = all_of ?? any_of
      const mode = all_of === undefined ? 'any_of' : 'all_of'
      return new ScopeMissingError(name, scopes, mode, {
        missingFrom: missingFrom(scopes, mode, asked),
        account_id,
        request_id,
      })
    }
    case 'role_missing':
      return new RoleMissingError(name, roles, failure)
    case 'credits_exhausted':
      return new CreditsExhaustedError(name, failure)
    default: {
      const { who_must_act, advice } = meaning
      return new ActionFailedError(name, status, { ...failure, who_must_act, advice })
    }
  }
}

/**
 * Judges an answer by its status; 2xx is success.
 *
 * @param judged The action that was called.
 * @param secrets The access token that was sent and the other values that may have been: cut out of the provider's
 *   text, should it echo them.
 * @throws `ERR_ACTION_FAILED` with the provider's code, text and request id; `ERR_SCOPE_MISSING`, `ERR_ROLE_MISSING`,
 *   `ERR_CREDITS_EXHAUSTED` where the manifest says that the code means it.
 */
export function judgeCall(
  api: Api,
  judged: Judged,
  response: HttpResponse,
  secrets: readonly string[],
): ActionResult {
  const { status, headers } = response
  const shown = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : redact(value, secrets).slice(0, 300)
  const header = shown(
    api.request_id_header === undefined ? undefined : headers[api.request_id_header.toLowerCase()],
  )
  if (status >= 200 && status < 300) {
    const body = parseBody(response, judged.action.accept)
    const own = redactValues(returnedHeaders(headers, api), secrets)
    return { status, body, headers: own, ...(header !== undefined && { request_id: header }) }
  }
  const { code, message, request_id, meaning } = readFailure(api, response)
  throw errorOf(judged, status, {
    code: shown(code),
    message: shown(message),
    request_id: header ?? shown(request_id),
    meaning,
  })
}
