/** Background jobs that a test runs itself, round by round. */
import type { Clock, Job } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'

/** A database whose scheduler only collects the jobs. */
export function collectJobs(open: (clock: Clock) => Promise<Store>): {
  readonly database: (clock: Clock) => Promise<Store>
  /** One round of a job. */
  run(name: string): Promise<boolean>
} {
  let jobs: readonly Job[] = []
  return {
    async database(clock) {
      const scheduler = {
        start: async (all: readonly Job[]): Promise<void> => {
          jobs = all
        },
        wake: async (): Promise<void> => {},
        stop: async (): Promise<void> => {},
      }
      return { ...(await open(clock)), scheduler: () => scheduler }
    },
    async run(name) {
      const job = jobs.find((one) => one.name === name)
      if (job === undefined) throw new Error(`There is no job ${name}`)
      return job.run(new AbortController().signal)
    },
  }
}
