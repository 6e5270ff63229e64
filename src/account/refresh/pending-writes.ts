/** Writes that must not be lost: repeated while what keeps the database from taking them may pass. */
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, LinkwrightError } from '../../errors/base.ts'
import { DatabaseLockedError, DatabaseReadOnlyError, DatabaseUnavailableError } from '../../errors/storage.ts'
import { KeyServiceUnavailableError } from '../../errors/vault.ts'
import type { Logger } from '../../ports/ports.ts'

const FIRST_DELAY = 100
const LONGEST_DELAY = 5_000
/** For how long writes are still repeated while the instance closes, in milliseconds. */
const LONGEST_DRAIN = 30_000

/**
 * Reasons that may pass: a lost connection, the network's system errors, a full or failing disk, and PostgreSQL's
 * classes of connection, rollback, resources, intervention and system error. Anything else fails the next time too.
 */
const PASSING = /^(no connection|E[A-Z_]+|SQLITE_(FULL|IOERR|CANTOPEN)|(08|40|53|57|58)[0-9A-Z]{3})$/

function mayPass(error: unknown): boolean {
  return (
    error instanceof DatabaseLockedError ||
    // A replica that is about to be promoted, or a disk that an operator mounts again.
    error instanceof DatabaseReadOnlyError ||
    // Nothing can be stored that cannot be sealed.
    error instanceof KeyServiceUnavailableError ||
    (error instanceof DatabaseUnavailableError && PASSING.test(error.reason))
  )
}

/** Keeps what was received from a provider until it is stored. */
export interface PendingWrites {
  /** Runs `write` until it succeeds. Rejects at once with an error that would only come again. */
  until<T>(what: string, write: () => Promise<T>): Promise<T>
  /** Has `drain` wait for something that never rejects. */
  track(work: Promise<unknown>): void
  /** Whether the database did not take the last try of a write that is being repeated. */
  isFailing(): boolean
  /** Resolves when nothing is left to write. Nothing is repeated for longer than half a minute from here on. */
  drain(): Promise<void>
}

/** Makes the pending writes of one instance. */
export function createPendingWrites(logger: Logger, longestDrain: number = LONGEST_DRAIN): PendingWrites {
  const pending = new Set<Promise<unknown>>()
  const failing = new Set<symbol>()
  let giveUpAt = Number.POSITIVE_INFINITY

  async function repeat<T>(what: string, write: () => Promise<T>): Promise<T> {
    const id = Symbol(what)
    for (let delay = FIRST_DELAY; ; delay = Math.min(delay * 2, LONGEST_DELAY)) {
      try {
        const written = await write()
        failing.delete(id)
        return written
      } catch (error) {
        const code = codeOf(error)
        if (!mayPass(error) || performance.now() > giveUpAt) {
          failing.delete(id)
          logger.error({ what, code }, 'A write failed')
          // A store of the host's own may quote what it was given.
          const isOurs = error instanceof LinkwrightError || error instanceof TypeError
          throw isOurs ? error : new DatabaseUnavailableError('refused')
        }
        failing.add(id)
        logger.error({ what, code }, 'A write failed and is repeated')
        await sleep(delay)
      }
    }
  }

  async function tracked<T>(work: Promise<T>): Promise<T> {
    pending.add(work)
    try {
      return await work
    } finally {
      pending.delete(work)
    }
  }

  return {
    until: (what, write) => tracked(repeat(what, write)),
    track: (work) => void tracked(work),
    isFailing: () => failing.size > 0,
    async drain() {
      giveUpAt = Math.min(giveUpAt, performance.now() + longestDrain)
      await Promise.allSettled(pending)
    },
  }
}
