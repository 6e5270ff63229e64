/**
 * Telling a host what happened: each event at least once, those of one account in their order. It works beside
 * everything else: a host that is slow or fails holds up nothing but its own events.
 */
import { codeOf } from '../../errors/base.ts'
import type { EventRecord } from '../../ports/event-records.ts'
import type { Logger } from '../../ports/ports.ts'
import type { Store } from '../../ports/store-port.ts'
import { within } from '../within.ts'
import { type LinkwrightEvent, toEvent } from './event.ts'
import { type Worker, workOff } from './work-off.ts'

/** How often the outbox is looked at, and at most when the host takes nothing, in milliseconds. */
const POLL = 1_000
const LONGEST_POLL = 60_000
const AT_ONCE = 16
/** How long a host that is being told something is waited for when the instance closes, in milliseconds. */
const LONGEST_STOP = 3_000
/** How long a host may take for one event. After it, or when the process dies, the event comes again. */
const HANDLER_TIMEOUT = 30_000
const LEASE = 60_000
const FIRST_DELAY = 1_000
const LONGEST_DELAY = 600_000

/** What a host does with an event. When it throws, or takes longer than half a minute, the event comes again. */
export type EventHandler = (event: LinkwrightEvent) => unknown

/** The host's handler, with an end. */
async function handled(handler: EventHandler, event: EventRecord): Promise<boolean> {
  const take = async (): Promise<true> => {
    await handler(toEvent(event))
    return true
  }
  // What a host throws may hold anything, so it is not looked at.
  return within(take(), HANDLER_TIMEOUT, false).catch(() => false)
}

/** Begins to deliver events to a host. Its timers do not keep the process alive. */
export function startDelivery(
  { events }: Pick<Store, 'events'>,
  logger: Logger,
  handler: EventHandler,
): Worker {
  let isStopped = false
  let isClosed = false
  let poll = POLL
  const slower = (): void => {
    poll = Math.min(poll * 2, LONGEST_POLL)
  }

  async function deliver(event: EventRecord & { readonly attempts: number }): Promise<void> {
    const isTaken = await handled(handler, event)
    // Its lease ends, and it comes again.
    if (isClosed) return
    if (isTaken) {
      await events.delivered(event.seq)
      poll = POLL
      return worker.nudge()
    }
    if (isStopped) return
    const delay = Math.min(FIRST_DELAY * 2 ** (event.attempts - 1), LONGEST_DELAY)
    const { id, type, attempts } = event
    logger.warn({ event_id: id, type, attempts }, 'The host did not take an event, and gets it again')
    await events.postpone(event.seq, delay)
    slower()
  }

  const worker = workOff({
    claim: (limit) => events.claim(limit, LEASE),
    run: deliver,
    failed(error) {
      logger.warn({ code: codeOf(error) }, 'The outbox of events could not be read or written')
      slower()
    },
    poll: () => poll,
    atOnce: AT_ONCE,
  })
  return {
    nudge: worker.nudge,
    async stop() {
      isStopped = true
      await worker.stop(LONGEST_STOP)
      isClosed = true
    },
  }
}
