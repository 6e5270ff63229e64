/** What an API says of a call that it refused, as the manifest reads it. Pure. */
import type { Api, ErrorMeaning } from '../generated/manifest.ts'
import { valueAt } from '../oauth/response.ts'
import type { HttpResponse } from '../ports/ports.ts'

/** A refusal in the provider's words, and what they mean. */
export interface Failure {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly request_id: string | undefined
  readonly meaning: ErrorMeaning
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const decoder = new TextDecoder()

/**
 * The parsed JSON body; undefined for anything else.
 *
 * @param accept What was asked for: with a `text/…` type, the text.
 */
export function parseBody({ body }: HttpResponse, accept?: string): unknown {
  if (body.length === 0) return undefined
  const string = decoder.decode(body)
  try {
    return JSON.parse(string)
  } catch {
    return accept?.startsWith('text/') === true ? string : undefined
  }
}

/** Reads an answer that is no success. */
export function readFailure(api: Api, response: HttpResponse): Failure {
  const body = parseBody(response)
  const shape = api.errors?.find(({ code }) => text(valueAt(body, code)) !== undefined)
  const found = (pointer: string | undefined): string | undefined =>
    pointer === undefined ? undefined : text(valueAt(body, pointer))
  const code = found(shape?.code)
  const { error_codes = {} } = api
  return {
    code,
    message: found(shape?.message),
    request_id: found(shape?.request_id),
    meaning: (code !== undefined && Object.hasOwn(error_codes, code) && error_codes[code]) || {},
  }
}
