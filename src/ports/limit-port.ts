/** The statements about what calls count against: rate limits and credits. A part of the store's port. */

/** What one reservation in a window of a rate limit gave. Times are in milliseconds on the database's clock. */
export interface RateReservation {
  /** How many calls may be sent before the window ends. */
  readonly granted: number
  /** How long what was granted counts, or how long to wait where nothing was. */
  readonly wait: number
  /** The limit that answers have told, to whichever instance. */
  readonly learned: number | null
}

/** What all processes that share a database know of an API's rate limits. */
export interface RateStore {
  /**
   * Takes a block of calls out of a window, in one statement. The calls of the window before count for the part of it
   * that a sliding window would still see.
   *
   * @param window `learned`: the limit that an answer has told; `limit` counts until one has.
   * @param count How many calls are wanted.
   */
  reserve(
    bucket: string,
    window: {
      readonly name: string
      readonly seconds: number
      readonly limit: number
      readonly learned: number | undefined
    },
    count: number,
  ): Promise<RateReservation>
  /** Stops a window for a while: the API has said that it is full. */
  block(
    bucket: string,
    window: { readonly name: string; readonly seconds: number },
    wait: number,
  ): Promise<void>
  /** Forgets windows that are long over. */
  reap(): Promise<void>
}

/** Credits of profiles by day (UTC), on the database's clock. */
export interface CreditStore {
  /**
   * Takes credits out of a profile's budget for today, all of them or none.
   *
   * @returns The day, to settle by; undefined where the budget has not so many left.
   */
  reserve(profileId: string, credits: number, max: number): Promise<number | undefined>
  /** Gives back what was reserved and not spent. */
  giveBack(profileId: string, day: number, credits: number): Promise<void>
  /** What a profile has spent today, and reserved. */
  spent(profileId: string): Promise<number>
  /** Forgets days that are long over. */
  reap(): Promise<void>
}
