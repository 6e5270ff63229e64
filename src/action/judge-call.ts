/** An API's answer as a result, or as an error that says who must act. Pure. */
import { ActionFailedError, RoleMissingError, ScopeMissingError } from '../errors/action.ts'
import { CreditsExhaustedError } from '../errors/credits.ts'
import type { Action, Api } from '../generated/manifest.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { type AskedScopes, missingFrom } from './missing-from.ts'
import { returnedHeaders } from './proxy-headers.ts'
import { type Failure, parseBody, readFailure } from './read-failure.ts'
import type { Redact } from './redact.ts'

/** What a call gave. */
export interface ActionResult<Body = unknown> {
  readonly status: number
  /** The parsed JSON body; undefined where there is none. */
  readonly body: Body
  /** Those about the message, about limits, and those that the manifest reads. Names are lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** What to tell the provider's support about this call. */
  readonly request_id?: string
  /** What was sent, without what it was authenticated with. */
  readonly request: SentRequest
}

/** A request, without the token and the values of secret fields. */
export interface SentRequest {
  readonly method: string
  readonly url: string
}

/** What an answer is an answer to. */
export interface Judged {
  /** The action's name. */
  readonly name: string
  readonly action: Pick<Action, 'method' | 'scopes' | 'roles' | 'accept'>
  /** The URL that it was sent to, without a token. */
  readonly sentTo: string
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
 * @param redact Cuts the access token that was sent, and the other secrets that may have been, out of the provider's
 *   text, should it echo them.
 * @throws `ERR_ACTION_FAILED` with the provider's code, text and request id; `ERR_SCOPE_MISSING`, `ERR_ROLE_MISSING`,
 *   `ERR_CREDITS_EXHAUSTED` where the manifest says that the code means it.
 */
export function judgeCall(api: Api, judged: Judged, response: HttpResponse, redact: Redact): ActionResult {
  const { status, headers } = response
  const shown = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : redact(value).slice(0, 300)
  const header = shown(
    api.request_id_header === undefined ? undefined : headers[api.request_id_header.toLowerCase()],
  )
  if (status >= 200 && status < 300) {
    const { action, sentTo } = judged
    return {
      status,
      body: parseBody(response, action.accept),
      headers: returnedHeaders(headers, api, redact),
      ...(header !== undefined && { request_id: header }),
      request: { method: action.method, url: redact(sentTo) },
    }
  }
  const { code, message, request_id, meaning } = readFailure(api, response)
  throw errorOf(judged, status, {
    code: shown(code),
    message: shown(message),
    request_id: header ?? shown(request_id),
    meaning,
  })
}
