/** Deleting what is of no more use: a background job. */
import { EVENT_TYPES, type EventType } from '../ports/event-records.ts'
import { type Job, ROUND_LIMIT } from '../ports/ports.ts'
import type { Services } from './services.ts'

const HOUR = 3_600_000

const DAY = 24 * HOUR
const BATCH = 1_000

/** Events that every account makes all the time are many, and are kept for so long; the others for so long. */
const FREQUENT: readonly EventType[] = ['account.refreshed', 'account.token_issued']
const FREQUENT_KEPT = 30 * DAY
const OTHERS: readonly EventType[] = EVENT_TYPES.filter((type) => !FREQUENT.includes(type))
const OTHERS_KEPT = 365 * DAY
/** A host that has not taken an event by then is not told any more. */
const DELIVERED_FOR = 7 * DAY

/** Deletes a batch of each. Gives how many were given up, and whether there may be more. */
async function reapBatch({ store }: Services): Promise<{ undelivered: number; isFull: boolean }> {
  const undelivered = await store.events.giveUp(DELIVERED_FOR, BATCH)
  let isFull = undelivered === BATCH
  for (const [types, age] of [
    [FREQUENT, FREQUENT_KEPT],
    [OTHERS, OTHERS_KEPT],
  ] as const) {
    isFull = (await store.events.reap(types, age, BATCH)) === BATCH || isFull
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
