/** What a call has sent, for those who want to show it. */
import { type ActionResult, redact } from './judge-call.ts'

/** A request, without what it was authenticated with. */
export interface SentRequest {
  readonly method: string
  readonly url: string
}

interface Noted extends SentRequest {
  readonly secrets: readonly string[]
}

const noted = new WeakMap<ActionResult, Noted>()

/** Notes what a result is the answer to. Cutting secrets out takes longer than the rest of a call, so nothing is cut yet. */
export function noteRequest(result: ActionResult, request: Noted): void {
  noted.set(result, request)
}

/** What a result is the answer to, without the values of secret fields, where the manifest puts some into a URL. */
export function sentRequestOf(result: ActionResult): SentRequest | undefined {
  const request = noted.get(result)
  return request && { method: request.method, url: redact(request.url, request.secrets) }
}
