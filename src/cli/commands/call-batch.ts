/** `linkwright call` with more records than one call takes: a batch, whose report a file keeps. */
import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import type { BatchReport } from '../../action/batch.ts'
import type { RecordOutcome } from '../../action/batch-outcomes.ts'
import { CliError } from '../cli-error.ts'
import { accountCommandLine } from '../command-line.ts'
import { interruptible } from '../interruptible.ts'
import type { InstanceOptions } from '../open-instance.ts'
import { count, note, print, printJson, toJson } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'
import { readJsonFile } from '../read-json.ts'
import type { AccountCall } from './call-all.ts'

/** Where a batch keeps its report, and what of an earlier run it sends again. */
export interface BatchCommandOptions extends InstanceOptions {
  readonly report?: string
  readonly retry?: readonly ('failed' | 'in_doubt')[]
}

async function earlierReport(file: string | undefined): Promise<BatchReport | undefined> {
  if (file === undefined || !existsSync(file)) return undefined
  const value = await readJsonFile(file)
  const isReport =
    typeof value === 'object' && value !== null && 'outcomes' in value && Array.isArray(value.outcomes)
  if (!isReport) throw new CliError(`${file} is no report of a batch`)
  return value as unknown as BatchReport
}

/** Written beside it and put in its place: a file that is cut off would lose what was charged. */
async function keep(file: string, report: BatchReport): Promise<void> {
  await writeFile(`${file}.new`, toJson(report), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

function tally(outcomes: readonly RecordOutcome[]): string {
  const kinds = ['ok', 'no_match', 'failed', 'in_doubt', 'not_sent'] as const
  const counted = kinds.map(
    (kind) => [outcomes.filter(({ outcome }) => outcome === kind).length, kind] as const,
  )
  return counted.flatMap(([number, kind]) => (number === 0 ? [] : [`${number} ${kind}`])).join(', ')
}

/** Runs a batch and prints an outcome a line; a report that is there already is gone on from. */
export async function callBatch(
  { linkwright, account, action, input, limits }: AccountCall & { readonly input: Record<string, unknown> },
  options: BatchCommandOptions,
): Promise<void> {
  const { report: file, retry = [] } = options
  const earlier = await earlierReport(file)
  const report = await interruptible(async (signal) => {
    using bar = createProgressBar(`Calling ${action}`)
    return await linkwright.accounts
      .batch(account, action, input, {
        ...limits,
        signal,
        retry,
        ...(earlier !== undefined && { report: earlier }),
        ...(file !== undefined && { onReport: (now: BatchReport) => keep(file, now) }),
        onProgress: (progress) => bar.show(progress),
      })
      .catch((error: unknown) => {
        throw error instanceof TypeError ? new CliError(error.message, 1) : error
      })
  })
  if (options.json === true) printJson(report)
  else for (const outcome of report.outcomes) print(toJson(outcome))
  note(
    `${count(report.outcomes.length, 'record')}: ${tally(report.outcomes)}; ${count(report.credits, 'credit')} at most`,
  )
  const { stopped } = report
  if (stopped !== undefined) note(`It stopped with ${stopped.code}: ${stopped.message}`)
  if (report.outcomes.every(({ outcome }) => outcome === 'ok' || outcome === 'no_match')) return
  process.exitCode = 1
  if (report.complete) return
  const again = accountCommandLine(['call', account.id, action], options)
  note(
    file === undefined
      ? 'With --report FILE it could be gone on from.'
      : `To go on: ${again} INPUT --report ${file}, with the same input`,
  )
}
