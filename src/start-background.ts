/** The jobs that run in the background of an instance. */
import { reapingJob } from './account/reap.ts'
import { resealingJob } from './account/rotate-keys.ts'
import type { Services } from './account/services.ts'
import type { Job, Scheduler } from './ports.ts'

/** Every job. One is made here and nowhere else. */
function jobsOf(services: Services): readonly Job[] {
  return [reapingJob(services), resealingJob(services)]
}

/** Starts the background work of an instance. Nothing is waited for: the database may still be making room for it. */
export async function startBackground(services: Services, scheduler: Scheduler): Promise<void> {
  await scheduler.start(jobsOf(services))
}
