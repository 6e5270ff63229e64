/** Writes that must not be lost: repeated until the database takes them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseUnavailableError } from '../errors/storage.ts'
import type { Logger } from '../ports.ts'

const FIRST_DELAY = 100
const LONGEST_DELAY = 5_000

/** Keeps what was received from a provider until it is stored. */
export interface PendingWrites {
  /** Runs `write` until it succeeds, and resolves then. Rejects only when it breaks a constraint of the database. */
  until<T>(what: string, write: () => Promise<T>): Promise<T>
  /** Resolves when nothing is left to write. */
  drain(): Promise<void>
}

/** Makes the pending writes of one instance. */
export function createPendingWrites(logger: Logger): PendingWrites {
  const pending = new Set<Promise<unknown>>()

  async function repeat<T>(what: string, write: () => Promise<T>): Promise<T> {
    for (let delay = FIRST_DELAY; ; delay = Math.min(delay * 2, LONGEST_DELAY)) {
      try {
        return await write()
      } catch (error) {
        // What breaks a constraint breaks it the next time too: the profile is gone.
        if (error instanceof DatabaseUnavailableError && error.reason === 'constraint') throw error
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
        logger.error({ what, code }, 'A write failed and is repeated')
        await sleep(delay)
      }
    }
  }

  return {
    async until(what, write) {
      const writing = repeat(what, write)
      pending.add(writing)
      try {
        return await writing
      } finally {
        pending.delete(writing)
      }
    },
    async drain() {
      await Promise.allSettled(pending)
    },
  }
}
