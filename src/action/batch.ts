/** An action for any number of records: cut into calls within the limits, with an outcome for each record. */
import { createHash } from 'node:crypto'
import type { LongRunning } from '../account/keys/rotate-keys.ts'
import type { Services } from '../account/services.ts'
import { sessionFor } from '../account/session/access-token.ts'
import { ActionFailedError, BatchRefusedError } from '../errors/action.ts'
import { LinkwrightError } from '../errors/base.ts'
import { ActionInputInvalidError } from '../errors/manifest.ts'
import { InDoubtError } from '../errors/transport.ts'
import type { Batch } from '../generated/manifest.ts'
import type { Manifest } from '../manifest/parse-manifest.ts'
import { toPointer } from '../manifest/source.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { type BatchProblem, cutBatch, outcomesOf, problemOf, type RecordOutcome } from './batch-outcomes.ts'
import { openCall, receivePage } from './call-action.ts'
import { checkInput } from './check-call.ts'
import { creditLimits, creditsAtMost, creditsSpent, isUndoneBy5xx, refuseCredits } from './credit-budget.ts'
import type { Call, CallOptions } from './send-call.ts'
import { sessionParts } from './session-parts.ts'

/** Calls of one batch that are under way at once. */
const AT_ONCE = 4

/** What became of a batch. Plain data: keep it as JSON, and the batch can be resumed from it. */
export interface BatchReport {
  readonly action: string
  /** Names the input, so that it is not resumed with another. */
  readonly digest: string
  /** One for each record, in their order. */
  readonly outcomes: readonly RecordOutcome[]
  /** Whether nothing is left to be sent. */
  readonly complete: boolean
  /** What it has cost, in credits; what is in doubt counts in full. */
  readonly credits: number
  /** Why it ended before its end. */
  readonly stopped?: BatchProblem
}

/** How a batch is run. `maxCredits` is for the whole of it. */
export interface BatchOptions extends CallOptions, Pick<LongRunning, 'onProgress'> {
  /** What an earlier run of the same input came to: only what it did not send is sent. */
  readonly report?: BatchReport
  /** Of an earlier run, sends these again too. What is in doubt may then be carried out, and charged, twice. */
  readonly retry?: readonly ('failed' | 'in_doubt')[]
  /**
   * Is given the report before each call, whose records are `in_doubt` until it is answered, and after it. Keep it, and
   * a process that dies loses nothing. What it throws ends the batch.
   */
  readonly onReport?: (report: BatchReport) => void | Promise<void>
}

/** Whether a failure was the API's judgement of these records alone, so that others may go on. */
function isOfRecords(error: unknown): boolean {
  return (
    error instanceof ActionFailedError && error.status < 500 && ![401, 403, 404, 429].includes(error.status)
  )
}

function outcomeOfFailure({ action }: Pick<Call, 'action'>, error: LinkwrightError): RecordOutcome {
  const problem = problemOf(error)
  if (error instanceof InDoubtError) return { outcome: 'in_doubt', error: problem }
  if (isOfRecords(error)) return { outcome: 'failed', error: problem }
  const mayBeDone = error instanceof ActionFailedError && error.status >= 500 && !isUndoneBy5xx(action)
  return { outcome: mayBeDone ? 'in_doubt' : 'not_sent', error: problem }
}

/** The records of a batch's input. */
function recordsIn(
  name: string,
  { items }: Batch,
  input: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const records = input[items]
  if (Array.isArray(records)) return records
  const issue = { code: 'wrong_type', message: 'Expected a list', pointer: `/${items}` }
  throw new ActionInputInvalidError(name, [issue])
}

function digestOf(name: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest('base64url')
}

/** Whether a record is to be sent, after what an earlier run has made of it. */
function isWanted(known: RecordOutcome | undefined, retry: BatchOptions['retry'] = []): boolean {
  if (known === undefined || known.outcome === 'not_sent') return true
  return (known.outcome === 'failed' || known.outcome === 'in_doubt') && retry.includes(known.outcome)
}

/** An issue's pointer in the whole input, where `sent` are the places of the records that the call has of it. */
function pointerInWhole(pointer: string, items: string, sent: readonly number[]): string {
  const list = `${toPointer([items])}/`
  if (!pointer.startsWith(list)) return pointer
  const [at, ...rest] = pointer.slice(list.length).split('/')
  return [`${list}${sent[Number(at)]}`, ...rest].join('/')
}

/** Checks the input of one call, before anything is sent: an action's schema is that of one call. */
function checkPart(
  manifest: Manifest,
  { name, action }: Pick<Call, 'name' | 'action'>,
  items: string,
  part: Record<string, unknown>,
  sent: readonly number[],
): void {
  try {
    checkInput(manifest, name, action, part)
  } catch (error) {
    if (!(error instanceof ActionInputInvalidError)) throw error
    const issues = error.issues.map((issue) => ({
      ...issue,
      pointer: pointerInWhole(issue.pointer, items, sent),
    }))
    throw new ActionInputInvalidError(name, issues)
  }
}

/**
 * Calls an action for any number of records, as the manifest's `batch` says. A failure of the calls is no error: it
 * ends the batch, and the report says of each record what became of it. What may have been carried out is not sent
 * again.
 *
 * @param input As for one call, with any number of records.
 * @returns The report.
 * @throws Before anything is sent: `ERR_BATCH_REFUSED` where the manifest has no batch for the action, or `report` is of
 *   another input; `ERR_ACTION_INPUT_INVALID`, `ERR_CREDIT_BUDGET`, and what `callAction` throws then.
 */
export async function callBatch(
  services: Services,
  key: AccountKey,
  name: string,
  input: Readonly<Record<string, unknown>>,
  { report, retry, onReport, onProgress, ...options }: BatchOptions = {},
): Promise<BatchReport> {
  const { maxCredits, ...each } = options
  const { call, session } = await openCall(services, key, name, each)
  const { action, api } = call
  const { batch } = action
  if (batch === undefined) throw new BatchRefusedError(name, 'no_batch')
  const records = recordsIn(name, batch, input)
  const digest = digestOf(name, input)
  if (report !== undefined && (report.digest !== digest || report.outcomes.length !== records.length))
    throw new BatchRefusedError(name, 'other_report')
  const outcomes = records.map(
    (_, place): RecordOutcome => report?.outcomes[place] ?? { outcome: 'not_sent' },
  )
  const places = [...records.keys()].filter((place) => isWanted(report?.outcomes[place], retry))
  const calls = cutBatch(places, batch.max)
  const inputs = calls.map((sent) => ({ ...input, [batch.items]: sent.map((place) => records[place]) }))
  const { manifest } = session.profile.connector
  for (const [index, part] of inputs.entries())
    checkPart(manifest, call, batch.items, part, calls[index] ?? [])
  const costs = inputs.map((one) => creditsAtMost(manifest, action, one))
  const total = costs.reduce((sum, cost) => sum + cost, 0)
  // A batch is one call to whoever asks for it.
  refuseCredits(name, total, creditLimits((await sessionParts(session)).profile, maxCredits))

  let credits = report?.credits ?? 0
  let stopped: BatchProblem | undefined
  let saving: Promise<void> = Promise.resolve()
  const reportNow = (): BatchReport => ({
    action: name,
    digest,
    outcomes: [...outcomes],
    complete: outcomes.every(({ outcome }) => outcome !== 'not_sent'),
    credits,
    ...(stopped !== undefined && { stopped }),
  })
  const save = (): Promise<void> => {
    saving = saving.then(() => onReport?.(reportNow()))
    return saving
  }
  const note = (sent: readonly number[], of: (index: number) => RecordOutcome): void => {
    for (const [index, place] of sent.entries()) outcomes[place] = of(index)
  }

  async function send(index: number): Promise<void> {
    const sent = calls[index] ?? []
    const target = { input: inputs[index] ?? {} }
    const cost = costs[index] ?? 0
    note(sent, () => ({ outcome: 'in_doubt' }))
    await save()
    try {
      const { result } = await receivePage({ ...call, target }, await sessionFor(services, key))
      const found = outcomesOf(
        api,
        name,
        batch as Batch,
        target.input[batch?.items ?? ''] as unknown[],
        result.body,
      )
      note(sent, (at) => found[at] ?? { outcome: 'in_doubt' })
      credits += creditsSpent(api, action, result.body, cost)
    } catch (error) {
      if (!(error instanceof LinkwrightError)) throw error
      const outcome = outcomeOfFailure(call, error)
      note(sent, () => outcome)
      if (outcome.outcome === 'in_doubt') credits += cost
      if (!isOfRecords(error)) stopped ??= problemOf(error)
    }
    await save()
    const done = outcomes.filter(({ outcome }) => outcome !== 'not_sent').length
    onProgress?.({ done, total: records.length })
  }

  const queue = [...calls.keys()]
  async function work(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (stopped !== undefined || options.signal?.aborted === true) return
      await send(next)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return reportNow()
}
