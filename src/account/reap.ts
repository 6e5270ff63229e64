/** Deleting what is of no more use: a background job. */
import type { EventType } from '../event-records.ts'
import { type Job, ROUND_LIMIT } from '../ports.ts'
import type { Services } from './services.ts'

const HOUR = 3_600_000

const DAY = 24 * HOUR
const BATCH = 1_000

/** For how many days events are kept. Those that every account makes all the time are many. */
const KEPT: Readonly<Record<EventType, number>> = {
  'account.refreshed': 30,
  'account.token_issued': 30,
  'account.linked': 365,
  'account.relinked': 365,
  'account.degraded': 365,
  'account.recovered': 365,
  'account.reauthorization_required': 365,
  'account.changed': 365,
  'account.suspended': 365,
  'account.resumed': 365,
  'account.origins_approved': 365,
  'account.revoked': 365,
  'account.revocation_done': 365,
  'account.revocation_failed': 365,
  'profile.created': 365,
  'profile.changed': 365,
  'profile.paused': 365,
  'profile.resumed': 365,
  'profile.deleted': 365,
}
/** A host that has not taken an event by then is not told any more. */
const DELIVERED_FOR = 7 * DAY

/** Deletes a batch of each. Gives how many were given up, and whether there may be more. */
async function reapBatch({ store }: Services): Promise<{ undelivered: number; isFull: boolean }> {
  const undelivered = await store.events.giveUp(DELIVERED_FOR, BATCH)
  let isFull = undelivered === BATCH
  for (const [type, days] of Object.entries(KEPT) as [EventType, number][]) {
    isFull = (await store.events.reap([type], days * DAY, BATCH)) === BATCH || isFull
  }
  return { undelivered, isFull: (await store.accounts.reapJournal()) || isFull }
}

/**
 * Deletes authorization requests that expired a day ago, journaled answers that nothing can be made of any more, old
 * events, windows and days that are long over, and sessions of the host that have ended.
 */
export function reapingJob(services: Services): Job {
  const { store, logger } = services
  return {
    name: 'reap',
    interval: HOUR,
    async run(signal) {
      const giveUpAt = performance.now() + ROUND_LIMIT
      await Promise.all([store.requests.reap(), store.rates.reap(), store.credits.reap(), store.host.reap()])
      let undelivered = 0
      let isFull = true
      while (isFull && !signal.aborted && performance.now() < giveUpAt) {
        const batch = await reapBatch(services)
        undelivered += batch.undelivered
        isFull = batch.isFull
      }
      if (undelivered > 0)
        logger.warn(
          { undelivered },
          'Events were not taken by the host for a week, and are not told any more',
        )
      return isFull && !signal.aborted
    },
  }
}
