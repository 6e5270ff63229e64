/**
 * How many requests a token endpoint is sent at once, and whether it is sent any: after failures in a row it is left
 * alone for a while, then asked by one request, and after an answer by twice as many at a time. One gate an endpoint
 * and process.
 */
import { LRUCache } from 'lru-cache'
import { RefreshDelayedError } from '../../errors/account.ts'
import { decorrelated } from './refresh-outcome.ts'

const MAX_GATES = 1_000
/** Enough that a provider which takes 40 s to answer keeps up with a storm, few enough not to be one. */
const MOST_AT_ONCE = 64
/** So many failures without an answer between them, within so many milliseconds, close the gate. */
const FAILURES = 5
const WINDOW = 30_000
const LONGEST_CLOSURE = 30_000

/** How a request went, for its gate: the endpoint answered, or it did not, or nothing was sent. */
export type GateOutcome = 'answered' | 'failed' | 'unused'

/** A place in a gate. */
export interface Turn {
  /** Whether it had to be waited for, so that what was read before may have changed. */
  readonly waited: boolean
  /** Gives it back. `retryAfter`: how long the endpoint asked to be left alone, in milliseconds. */
  leave(outcome: GateOutcome, retryAfter?: number): void
}

/** The gates of one process. */
export interface EndpointGates {
  /**
   * Waits for a turn.
   *
   * @param force Whether to go in although the gate is closed; such a request shows whether it may open.
   * @throws `ERR_REFRESH_DELAYED` while the gate is closed, or when it closes meanwhile.
   */
  enter(endpoint: string, account_id: string, force: boolean): Promise<Turn>
  /** How many gates are closed. */
  closed(): number
  /** Closes a gate for a while without a failure. */
  close(endpoint: string, milliseconds: number): void
}

interface Waiter {
  readonly account_id: string
  readonly enter: () => void
  readonly refuse: (error: Error) => void
}

interface Gate {
  atOnce: number
  inside: number
  closedUntil: number
  closure: number | null
  failures: number[]
  readonly waiting: Waiter[]
}

function refusal(account_id: string, gate: Gate, now: number): RefreshDelayedError {
  const wait = Math.max(1, gate.closedUntil - now)
  return new RefreshDelayedError(account_id, wait, 'the token endpoint is left alone for a while')
}

function shut(gate: Gate, milliseconds: number, now: number): void {
  gate.closedUntil = Math.max(gate.closedUntil, now + milliseconds)
  for (const { account_id, refuse } of gate.waiting.splice(0)) refuse(refusal(account_id, gate, now))
}

function note(gate: Gate, outcome: GateOutcome, retryAfter: number | undefined, now: number): void {
  if (outcome === 'answered') {
    gate.failures = []
    gate.closure = null
    gate.closedUntil = 0
    gate.atOnce = Math.min(gate.atOnce * 2, MOST_AT_ONCE)
  }
  if (outcome !== 'failed') return
  const isProbe = gate.closure !== null
  gate.failures = [...gate.failures.filter((time) => now - time < WINDOW), now]
  if (!isProbe && gate.failures.length < FAILURES && retryAfter === undefined) return
  // Requests that were inside when it closed say nothing new.
  if (now < gate.closedUntil && retryAfter === undefined) return
  gate.atOnce = 1
  gate.closure = decorrelated(gate.closure, LONGEST_CLOSURE)
  shut(gate, Math.max(gate.closure, retryAfter ?? 0), now)
}

/**
 * Makes the gates of one process.
 *
 * @param now The monotonic time, in milliseconds.
 */
export function createEndpointGates(now: () => number = () => performance.now()): EndpointGates {
  const gates = new LRUCache<string, Gate>({ max: MAX_GATES })
  function gateOf(endpoint: string): Gate {
    const known = gates.get(endpoint)
    if (known !== undefined) return known
    const gate: Gate = {
      atOnce: MOST_AT_ONCE,
      inside: 0,
      closedUntil: 0,
      closure: null,
      failures: [],
      waiting: [],
    }
    gates.set(endpoint, gate)
    return gate
  }
  function admit(gate: Gate): void {
    while (gate.inside < gate.atOnce && now() >= gate.closedUntil) {
      const next = gate.waiting.shift()
      if (next === undefined) return
      gate.inside += 1
      next.enter()
    }
  }
  return {
    async enter(endpoint, account_id, force) {
      const gate = gateOf(endpoint)
      if (now() < gate.closedUntil && !force) throw refusal(account_id, gate, now())
      const waited = gate.inside >= gate.atOnce && !force
      if (waited) await new Promise<void>((enter, refuse) => gate.waiting.push({ account_id, enter, refuse }))
      else gate.inside += 1
      let isInside = true
      return {
        waited,
        leave(outcome, retryAfter) {
          if (!isInside) return
          isInside = false
          gate.inside -= 1
          note(gate, outcome, retryAfter, now())
          admit(gate)
        },
      }
    },
    closed: () => [...gates.values()].filter(({ closedUntil }) => now() < closedUntil).length,
    close: (endpoint, milliseconds) => shut(gateOf(endpoint), milliseconds, now()),
  }
}
