/** The jobs that run in the background of an instance. */
import { resealingJob } from './account/keys/rotate-keys.ts'
import { reapingJob } from './account/reap.ts'
import { keepAliveJob } from './account/refresh/keep-alive.ts'
import { revocationsJob } from './account/revoke/revocations-job.ts'
import type { Services } from './account/services.ts'
import type { Job, Scheduler } from './ports/ports.ts'

/** Every job. One is made here and nowhere else. */
function jobsOf(services: Services): readonly Job[] {
  const jobs = [
    keepAliveJob(services),
    revocationsJob(services),
    resealingJob(services),
    reapingJob(services),
  ]
  return jobs.filter((job) => job !== undefined)
}

/** Starts the background work of an instance. Nothing is waited for: the database may still be making room for it. */
export async function startBackground(services: Services, scheduler: Scheduler): Promise<void> {
  await scheduler.start(jobsOf(services))
}
