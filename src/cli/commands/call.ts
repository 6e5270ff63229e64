/** `linkwright call`: one action with one account. */
import type { CallOptions } from '../../action/send-call.ts'
import type { Manifest } from '../../manifest/parse-manifest.ts'
import { CliError } from '../cli-error.ts'
import { findAccount } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { facts, note, print, printJson, table } from '../output.ts'
import { withProgress } from '../progress.ts'
import { readJsonArgument } from '../read-json.ts'
import type { AccountCall } from './call-all.ts'

/** The options of `call`. */
export interface CallCommandOptions extends InstanceOptions {
  readonly all?: boolean
  readonly split?: boolean
  readonly dryRun?: boolean
  readonly maxCredits?: number
  readonly report?: string
  readonly retry?: readonly ('failed' | 'in_doubt')[]
}

function listActions({ actions = {} }: Manifest, asJson: boolean): void {
  const listed = Object.entries(actions).map(([name, { title, effects }]) => ({ name, title, effects }))
  const rows = listed.map(({ name, title, effects }) => [name, title, (effects ?? []).join(', ')])
  if (asJson) printJson(listed)
  else print(table([['ACTION', 'TITLE', 'EFFECTS'], ...rows]))
}

async function showDryRun(
  { linkwright, account, action, input, limits }: AccountCall,
  asJson: boolean,
): Promise<void> {
  const dry = await linkwright.accounts.dryRun(account, action, input, limits)
  if (asJson) return printJson(dry)
  const { request, requests, credits_at_most, credits_left, refused, effects, idempotent } = dry
  print(
    facts({
      sends: `${request.method} ${request.url}`,
      ...request.headers,
      requests: String(requests),
      effects: effects.join(', '),
      'sent again when its answer is lost': idempotent ? 'yes' : 'no',
      'credits at most': String(credits_at_most),
      'credits left today': credits_left === undefined ? undefined : String(credits_left),
    }),
  )
  if (request.body !== undefined) printJson(request.body)
  note(refused === undefined ? 'Nothing was sent.' : `It would be refused: ${refused.message}`)
}

async function callOnce(
  { linkwright, account, action, input, limits }: AccountCall,
  asJson: boolean,
): Promise<void> {
  const result = await withProgress(
    `Calling ${action}`,
    linkwright.accounts.call(account, action, input, limits),
  )
  const { status, body, request_id } = result
  if (asJson) return printJson({ status, body: body ?? null, request_id: request_id ?? null })
  if (body === undefined) note(`${action} answered ${status} without a body`)
  else printJson(body)
}

/** Whether an input has more records than one call takes. */
function isBatch(
  { actions = {} }: Manifest,
  action: string,
  input: unknown,
): input is Record<string, unknown> {
  const batch = Object.hasOwn(actions, action) ? actions[action]?.batch : undefined
  if (batch === undefined || typeof input !== 'object' || input === null) return false
  const records = (input as Record<string, unknown>)[batch.items]
  return Array.isArray(records) && records.length > batch.max
}

/** Calls an action and prints the answer's body; without an action, lists what there is. */
export async function call(
  id: string,
  action: string | undefined,
  argument: string | undefined,
  options: CallCommandOptions,
): Promise<void> {
  if (options.split === true && options.all !== true) throw new CliError('--split is for --all')
  if (options.retry !== undefined && options.report === undefined)
    throw new CliError('--retry is for --report FILE: the report says what to send again')
  const input = argument === undefined ? {} : await readJsonArgument(argument)
  await withLinkwright(options, async (linkwright) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    const { manifest } = linkwright.connector(account.connector)
    const asJson = options.json === true
    if (action === undefined) return listActions(manifest, asJson)
    const { maxCredits } = options
    const limits: CallOptions = maxCredits === undefined ? {} : { maxCredits }
    const made: AccountCall = { linkwright, account, action, input, limits }
    if (options.dryRun === true) return showDryRun(made, asJson)
    if (options.all === true) return (await import('./call-all.ts')).callAll(made, options.split === true)
    if (options.report === undefined && !isBatch(manifest, action, input)) return callOnce(made, asJson)
    if (typeof input !== 'object' || input === null)
      throw new CliError('a batch needs a JSON object as its input')
    await (await import('./call-batch.ts')).callBatch({ ...made, input: { ...input } }, options)
  })
}
