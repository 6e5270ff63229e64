/** Working off what a table holds, a few at a time: it is looked at now and then, and at once when somebody asks. */
import { within } from '../within.ts'

/** What there is to do, and how. */
export interface Work<Item> {
  /** Takes at most so many that are due. */
  claim(limit: number): Promise<readonly Item[]>
  run(item: Item): Promise<void>
  /** Hears of what could not be claimed or run; what it was about comes again by itself. */
  failed(error: unknown): void
  /** How long until the next look, in milliseconds. */
  readonly poll: () => number
  readonly atOnce: number
}

/** Work that goes on. */
export interface Worker {
  /** Looks for what is due now. */
  nudge(): void
  /** Begins no more, and waits for what runs, for `longest` milliseconds at most. Default: to its end. */
  stop(longest?: number): Promise<void>
}

/** Begins to work. Its timers do not keep the process alive. */
export function workOff<Item>({ claim, run, failed, poll, atOnce }: Work<Item>): Worker {
  const running = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let isAsked = false
  let isStopped = false

  async function fill(): Promise<void> {
    do {
      isAsked = false
      const room = atOnce - running.size
      if (room <= 0 || isStopped) return
      for (const item of await claim(room)) {
        const one = run(item)
          .catch(failed)
          .finally(() => running.delete(one))
        running.add(one)
      }
    } while (isAsked)
  }

  function look(): void {
    clearTimeout(timer)
    if (isStopped) return
    isAsked = true
    looking ??= fill()
      .catch(failed)
      .finally(() => {
        looking = undefined
        if (!isStopped) timer = setTimeout(look, poll()).unref()
      })
  }

  timer = setTimeout(look, 0).unref()
  return {
    nudge: look,
    async stop(longest) {
      isStopped = true
      clearTimeout(timer)
      await looking
      const ended = Promise.all(running)
      await (longest === undefined ? ended : within(ended, longest, undefined))
    },
  }
}
