/** The sandbox's own time: real time plus an offset that only moves forward. */

/** A clock that tests can advance without waiting. */
export interface SandboxClock {
  /** Milliseconds since the epoch, as the sandbox sees them. */
  now(): number
  /** Seconds by which the sandbox is ahead of real time. */
  readonly offset: number
  /** Moves the clock forward by this many seconds. */
  advance(seconds: number): void
  /** Back to real time. */
  reset(): void
}

/** Makes a clock that starts at real time. */
export function createClock(): SandboxClock {
  let offset = 0
  return {
    now: () => Date.now() + offset * 1000,
    get offset() {
      return offset
    },
    advance(seconds) {
      offset += seconds
    },
    reset() {
      offset = 0
    },
  }
}
