/**
 * Telling a host what happened: each event at least once, those of one account in their order. It works beside
 * everything else: a host that is slow or fails holds up nothing but its own events.
 */
import { codeOf } from '../errors/base.ts'
import type { EventRecord } from '../event-records.ts'
import type { Logger } from '../ports.ts'
import type { Store } from '../store-port.ts'
import { type LinkwrightEvent, toEvent } from './event.ts'
import { within } from './within.ts'

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

/** A delivery that runs. */
export interface Delivery {
  /** Looks at the outbox now. */
  nudge(): void
  /** Begins no more deliveries, and waits for those that run. */
  stop(): Promise<void>
}

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
): Delivery {
  const running = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let isAsked = false
  let isStopped = false
  let isClosed = false
  let poll = POLL

  async function deliver(event: EventRecord & { readonly attempts: number }): Promise<void> {
    const isTaken = await handled(handler, event)
    // Its lease ends, and it comes again.
    if (isClosed) return
    if (isTaken) {
      await events.delivered(event.seq)
      poll = POLL
      return look()
    }
    if (isStopped) return
    const delay = Math.min(FIRST_DELAY * 2 ** (event.attempts - 1), LONGEST_DELAY)
    const { id, type, attempts } = event
    logger.warn({ event_id: id, type, attempts }, 'The host did not take an event, and gets it again')
    await events.postpone(event.seq, delay)
    poll = Math.min(poll * 2, LONGEST_POLL)
  }

  async function fill(): Promise<void> {
    do {
      isAsked = false
      const room = AT_ONCE - running.size
      if (room <= 0 || isStopped) return
      for (const event of await events.claim(room, LEASE)) {
        const delivery = deliver(event)
          .catch((error: unknown) => failed(error))
          .finally(() => running.delete(delivery))
        running.add(delivery)
      }
    } while (isAsked)
  }

  function failed(error: unknown): void {
    const code = codeOf(error)
    logger.warn({ code }, 'The outbox of events could not be read or written')
    poll = Math.min(poll * 2, LONGEST_POLL)
  }

  function look(): void {
    clearTimeout(timer)
    if (isStopped) return
    isAsked = true
    looking ??= fill()
      .catch(failed)
      .finally(() => {
        looking = undefined
        if (!isStopped) timer = setTimeout(look, poll).unref()
      })
  }

  timer = setTimeout(look, 0).unref()
  return {
    nudge: look,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
      await within(Promise.all(running), LONGEST_STOP, undefined)
      isClosed = true
    },
  }
}
