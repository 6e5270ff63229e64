/** Credits: one for each record that is enriched for the first time within twelve months. */
import type { SandboxClock } from './clock.ts'

/** The credits of the organisation that the sandbox stands for. */
export interface Credits {
  limit: number
  readonly used: number
  /** Successful calls. Counted, not limited. */
  requests: number
  /** Records that were returned by calls that count them. Counted, not limited. */
  records: number
  /**
   * Spends what enriching these records costs; records under management cost nothing. Spends nothing and returns
   * false when there is not enough for all of them.
   *
   * @param records For example `contact 1012`.
   */
  spend(records: readonly string[]): boolean
  clear(): void
}

const TWELVE_MONTHS = 365 * 24 * 60 * 60 * 1000

/** Makes an account with nothing spent. */
export function createCredits(clock: SandboxClock, limit: number): Credits {
  let enrichedAt = new Map<string, number>()
  let used = 0
  return {
    limit,
    requests: 0,
    records: 0,
    get used() {
      return used
    },
    spend(records) {
      const since = clock.now() - TWELVE_MONTHS
      const fresh = new Set(records.filter((record) => (enrichedAt.get(record) ?? -Infinity) <= since))
      if (used + fresh.size > this.limit) return false
      used += fresh.size
      for (const record of fresh) enrichedAt.set(record, clock.now())
      return true
    },
    clear() {
      enrichedAt = new Map()
      used = 0
      this.requests = 0
      this.records = 0
    },
  }
}
