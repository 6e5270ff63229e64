/** Background work of one process, by timers: for the embedded database. */
import type { Job, Logger, Scheduler } from '../ports/ports.ts'
import { runRound, spread } from './round.ts'

/**
 * Makes a scheduler that runs each job in this process. Its timers do not keep the process alive.
 *
 * Several processes on one file each run their own rounds; what a round takes is claimed in the database.
 */
export function createTimerScheduler(logger: Logger): Scheduler {
  const ending = new AbortController()
  const rounds = new Map<string, { readonly soon: () => void; running: Promise<void> | undefined }>()

  function begin(job: Job): void {
    let timer: NodeJS.Timeout | undefined
    let isAsked = false
    function after(delay: number): void {
      clearTimeout(timer)
      if (!ending.signal.aborted) timer = setTimeout(run, delay).unref()
    }
    async function round(): Promise<void> {
      isAsked = false
      const more = await runRound(job, ending.signal, logger)
      entry.running = undefined
      after(more || isAsked ? 0 : spread(job.interval))
    }
    function run(): void {
      entry.running = round()
    }
    const entry: { soon: () => void; running: Promise<void> | undefined } = {
      soon: () => {
        isAsked = true
        if (entry.running === undefined) after(0)
      },
      running: undefined,
    }
    ending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
    rounds.set(job.name, entry)
    // Processes that start together do not begin together.
    after(job.interval * Math.random())
  }

  return Object.freeze<Scheduler>({
    async start(jobs) {
      for (const job of jobs) begin(job)
    },
    async wake(name) {
      rounds.get(name)?.soon()
    },
    async stop() {
      ending.abort()
      await Promise.all([...rounds.values()].map(({ running }) => running))
    },
  })
}
