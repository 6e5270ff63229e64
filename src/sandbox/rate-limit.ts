/** The API's rate limits: a second, an hour and a day, all sliding, counted for each app. */
import type { SandboxClock } from './clock.ts'

/** Calls allowed in each window. */
export interface RateLimits {
  second: number
  hour: number
  day: number
}

/** A tier that customers buy. Most have `standard`. */
export type RateTier = 'builder' | 'standard' | 'scaling'

/** What each tier allows. */
export const RATE_TIERS: Readonly<Record<RateTier, Readonly<RateLimits>>> = Object.freeze({
  builder: { second: 5, hour: 10_800, day: 129_600 },
  standard: { second: 25, hour: 54_000, day: 648_000 },
  scaling: { second: 35, hour: 75_600, day: 907_200 },
})

/** How one call fared. `remaining` is what is left after it; `rejected` names the window that is full. */
export interface RateDecision {
  readonly limits: Readonly<RateLimits>
  readonly remaining: Readonly<RateLimits>
  readonly rejected?: { readonly bucket: keyof RateLimits; readonly retryAfterMs: number }
}

/** Counts calls. */
export interface RateLimiter {
  /** May be changed at any time. */
  readonly limits: RateLimits
  /** Counts a call of this app. A refused call costs nothing. */
  count(clientId: string): RateDecision
  /** How many calls of this app count now. */
  used(clientId: string): RateLimits
  clear(): void
}

const SECOND = 1000
const WINDOWS: Readonly<Record<keyof RateLimits, number>> = {
  second: SECOND,
  hour: 60 * 60 * SECOND,
  day: 24 * 60 * 60 * SECOND,
}
// A window is counted in slots, and slides by one slot at a time.
const SLOTS = 60

/** Makes a limiter with nothing counted yet. */
export function createRateLimiter(clock: SandboxClock, initial: RateLimits): RateLimiter {
  const limits = { ...initial }
  const windows = new Map<string, Map<number, number>>()

  const open = (clientId: string, bucket: keyof RateLimits, now: number) => {
    const slotMs = WINDOWS[bucket] / SLOTS
    const current = Math.floor(now / slotMs)
    const key = `${bucket} ${clientId}`
    const slots = windows.get(key) ?? new Map<number, number>()
    windows.set(key, slots)
    for (const slot of slots.keys()) if (slot <= current - SLOTS) slots.delete(slot)
    const used = [...slots.values()].reduce((sum, calls) => sum + calls, 0)
    const [oldest = current] = slots.keys()
    // Room is made when the oldest slot that holds a call slides out.
    return {
      bucket,
      slots,
      current,
      left: limits[bucket] - used,
      retryAfterMs: (oldest + SLOTS) * slotMs - now,
    }
  }

  const openAll = (clientId: string) => {
    const now = clock.now()
    return (Object.keys(WINDOWS) as (keyof RateLimits)[]).map((bucket) => open(clientId, bucket, now))
  }

  return {
    limits,
    count(clientId) {
      const all = openAll(clientId)
      const full = all.findLast(({ left }) => left <= 0)
      if (full === undefined) {
        for (const { slots, current } of all) slots.set(current, (slots.get(current) ?? 0) + 1)
      }
      const remaining = { ...limits }
      for (const { bucket, left } of all)
        remaining[bucket] = Math.max(0, full === undefined ? left - 1 : left)
      if (full === undefined) return { limits, remaining }
      return { limits, remaining, rejected: { bucket: full.bucket, retryAfterMs: full.retryAfterMs } }
    },
    used(clientId) {
      const calls = { second: 0, hour: 0, day: 0 }
      for (const { bucket, left } of openAll(clientId)) calls[bucket] = limits[bucket] - left
      return calls
    },
    clear() {
      windows.clear()
    },
  }
}
