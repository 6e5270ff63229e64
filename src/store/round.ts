/** One round of a background job, whoever hands it out. */
import { codeOf } from '../errors/base.ts'
import type { Job, Logger } from '../ports/ports.ts'

/** An interval with a fifth more or less, so that instances do not fall into step. */
export function spread(interval: number): number {
  return interval * (0.8 + 0.4 * Math.random())
}

/** Runs one round. A failure is logged by its code alone: what was thrown may quote what it worked with. */
export async function runRound(job: Job, signal: AbortSignal, logger: Logger): Promise<boolean> {
  try {
    return !signal.aborted && (await job.run(signal))
  } catch (error) {
    const code = codeOf(error)
    logger.warn({ job: job.name, code }, 'A round of background work failed; the next one comes as usual')
    return false
  }
}
