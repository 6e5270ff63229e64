/** Jobs of the Studio: work that goes on after a 202, on the sandbox's clock. */
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { notFound } from '../platform-error.ts'
import type { World } from '../world.ts'
import { type Audience, type Job, type StudioState, studioState } from './state.ts'

const SCHEDULED_MS = 2000
const RUNNING_MS = 4000

/** The Studio's state, with the jobs that have ended by now applied. */
export function studio(world: World): StudioState {
  const state = world.state(studioState)
  for (const job of state.jobs.values()) {
    if (job.finish === undefined || world.clock.now() < job.endsAt) continue
    const { finish } = job
    job.finish = undefined
    job.outcome = finish()
  }
  return state
}

/** Begins a job. @param finish What is done when it ends. */
export function beginJob(call: ApiCall, audienceId: string, finish: NonNullable<Job['finish']>): Job {
  const { world } = call
  const now = world.clock.now()
  const job: Job = {
    id: world.newId('job'),
    audienceId,
    startsAt: now + SCHEDULED_MS,
    endsAt: now + SCHEDULED_MS + RUNNING_MS,
    finish,
    outcome: undefined,
  }
  studio(world).jobs.set(job.id, job)
  return job
}

/** The audience that a call names. @throws {PlatformError} 404 when there is none. */
export function audienceOf({ world, parameters }: ApiCall): Audience {
  const audience = studio(world).audiences.get(parameters['audienceId'] ?? '')
  if (audience === undefined) throw notFound('audience', 'audienceId')
  return audience
}

/** Answers with how far a job is. */
export function getJob(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const job = studio(call.world).jobs.get(call.parameters['jobId'] ?? '')
  if (job === undefined || job.audienceId !== audience.id) throw notFound('job', 'jobId')
  const { id, startsAt, endsAt, outcome } = job
  const now = call.world.clock.now()
  const running = Math.floor((100 * (now - startsAt)) / (endsAt - startsAt))
  const attributes =
    outcome !== undefined
      ? { status: outcome, percentProgress: 100 }
      : now < startsAt
        ? { status: 'SCHEDULED', percentProgress: 0 }
        : { status: 'RUNNING', percentProgress: Math.min(99, running) }
  return ok({ data: { id, type: 'JobStatus', attributes } })
}
