/** What a tool gives back: an answer, or why there is none and who must act. Pure. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { DryRun } from '../action/dry-run.ts'
import type { ActionResult } from '../action/judge-call.ts'
import { LinkwrightError, type WhoMustAct } from '../errors/base.ts'

/** More would fill the context of a model. */
const MOST_CHARACTERS = 200_000

const TO_DO: Readonly<Record<WhoMustAct, string>> = {
  author: 'Nothing that you can do helps: the connector must be mended by its author.',
  admin: 'Tell the user that their administrator must act; you cannot.',
  user: 'Tell the user that they must act; you cannot.',
  provider: "Nothing that you can do helps: the provider's service is at fault. It may work later.",
  host: 'Nothing that you can do helps: whoever runs this service must act.',
  caller: 'Change the call.',
  nobody: 'Try again later.',
}

const text = (value: string, isError?: true): CallToolResult => ({
  content: [{ type: 'text', text: value }],
  ...(isError && { isError }),
})

/** JSON as a result. */
export function jsonResult(value: unknown): CallToolResult {
  return text(JSON.stringify(value))
}

/** An API's answer. */
export function answerResult({ status, body }: ActionResult): CallToolResult {
  if (body === undefined) return text(`Done: the API answered ${status} without a body.`)
  const all = typeof body === 'string' ? body : JSON.stringify(body)
  if (all.length <= MOST_CHARACTERS) return text(all)
  // The call is done, and may have cost credits: what fits of its answer is better than an error.
  const left = `[${all.length - MOST_CHARACTERS} characters were cut off. Ask for less, such as a smaller page.]`
  return text(`${all.slice(0, MOST_CHARACTERS)}\n${left}`)
}

/** Whoever set the caller's budget is not the agent. */
function advice(code: string, whoMustAct: WhoMustAct): object {
  const who_must_act = code === 'ERR_CREDIT_BUDGET' && whoMustAct === 'caller' ? 'admin' : whoMustAct
  return { who_must_act, what_to_do: TO_DO[who_must_act] }
}

/** What a call would send and cost; one that would be refused says the same as the call would. */
export function dryRunResult(run: DryRun): CallToolResult {
  const { refused } = run
  if (refused === undefined) return jsonResult(run)
  return jsonResult({ ...run, refused: { ...refused, ...advice(refused.code, refused.who_must_act) } })
}

/**
 * Why a call failed, as JSON that a model can read: `code`, `message`, `who_must_act`, `what_to_do`, and details such as
 * the scopes in `missing`.
 *
 * @returns Undefined for what is no error of ours: what it says may quote what it worked with.
 */
export function failureResult(error: unknown): CallToolResult | undefined {
  if (!(error instanceof LinkwrightError)) return undefined
  const { code, whoMustAct } = error
  return text(JSON.stringify({ error: { ...error.toJSON(), ...advice(code, whoMustAct) } }), true)
}

/** What is told of a failure that nobody foresaw. */
export function unexpectedResult(): CallToolResult {
  const message = 'Something went wrong that should not have.'
  return text(
    JSON.stringify({
      error: { code: 'ERR_UNEXPECTED', message, who_must_act: 'host', what_to_do: TO_DO.host },
    }),
    true,
  )
}
