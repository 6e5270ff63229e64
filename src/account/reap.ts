/** Deleting what is of no more use: a background job. */
import type { Job } from '../ports.ts'
import type { Services } from './services.ts'

const HOUR = 3_600_000

/** Deletes authorization requests that expired a day ago, and journaled answers that nothing can be made of any more. */
export function reapingJob({ store }: Services): Job {
  return {
    name: 'reap',
    interval: HOUR,
    async run() {
      await store.requests.reap()
      return store.accounts.reapJournal()
    },
  }
}
