/**
 * The audit of tokens that are handed out. Handing one out from memory takes less time than writing anything would, so
 * it is counted there, and written once a minute for each account and actor.
 */
import { codeOf } from '../../errors/base.ts'
import type { NewEvent } from '../../ports/event-records.ts'
import type { Logger } from '../../ports/ports.ts'
import type { Store } from '../../ports/store-port.ts'
import type { AccountTokens } from '../../ports/store-records.ts'

/** How often what was counted is written, in milliseconds. */
const INTERVAL = 60_000
/** So many counts are not kept for a minute: what a replica holds does not grow with its accounts. */
const MOST_COUNTED = 10_000

/** How often one actor was given one session's token, since that was last written. */
export interface IssueCount {
  readonly about: Pick<NewEvent, 'owner' | 'profile_id' | 'connector' | 'token_version'> & {
    readonly account_id: string
  }
  /** Undefined until the first token is handed out. */
  actor: string | undefined
  times: number
  /** The same for the next actor. */
  next: IssueCount | undefined
}

/** Counts, and writes the events. */
export interface IssueAudit {
  /**
   * What a new session of an account is counted in. Sessions follow each other faster than events are written: those of
   * the same tokens share a count, so that the event is one.
   */
  countOf(
    account: Pick<AccountTokens, 'id' | 'owner' | 'profile_id' | 'connector'>,
    token_version: number,
  ): IssueCount
  count(session: { readonly issued: IssueCount }, actor: string): void
  /** The same for a token that was not in memory. */
  countUncached(session: { readonly issued: IssueCount }, actor: string): void
  /** How many tokens were handed out since the start, and how many of them were in memory. */
  total(): { readonly cached: number; readonly uncached: number }
  /** Writes what was counted. What the database does not take is kept for the next time. */
  flush(): Promise<void>
  stop(): Promise<void>
}

/** Makes the audit of one instance. Its timer does not keep the process alive. */
export function createIssueAudit({ events }: Pick<Store, 'events'>, logger: Logger): IssueAudit {
  let counted: IssueCount[] = []
  /** By account, of those that are counted now. */
  const shared = new Map<string, IssueCount>()
  let written = 0
  let uncached = 0
  let flushing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    const due = counted.map((count) => ({ count, times: count.times }))
    counted = []
    shared.clear()
    for (const { count, times } of due) {
      count.times = 0
      written += times
    }
    try {
      await events.add(
        due.map(({ count: { about, actor = null }, times }) => ({
          ...about,
          type: 'account.token_issued',
          actor,
          times,
          reason: null,
          who_must_act: null,
        })),
      )
    } catch (error) {
      for (const { count, times } of due) {
        if (count.times === 0) counted.push(count)
        count.times += times
        written -= times
      }
      const code = codeOf(error)
      logger.error(
        { code },
        'The audit of tokens that were handed out could not be written, and is tried again',
      )
    }
  }

  const audit: IssueAudit = {
    countOf({ id: account_id, owner, profile_id, connector }, token_version) {
      const known = shared.get(account_id)
      if (known?.about.token_version === token_version) return known
      const about = { account_id, owner, profile_id, connector, token_version }
      return { about, actor: undefined, times: 0, next: undefined }
    },
    count({ issued }, actor) {
      let count = issued
      count.actor ??= actor
      while (count.actor !== actor) {
        count.next ??= { about: count.about, actor, times: 0, next: undefined }
        count = count.next
      }
      count.times += 1
      if (count.times === 1) {
        counted.push(count)
        shared.set(count.about.account_id, issued)
      }
      // Once, not at each count above it: a database that is down is asked again after a minute.
      if (count.times === 1 && counted.length === MOST_COUNTED) void audit.flush()
    },
    countUncached(session, actor) {
      uncached += 1
      audit.count(session, actor)
    },
    total() {
      const all = counted.reduce((sum, { times }) => sum + times, written)
      return { cached: all - uncached, uncached }
    },
    flush() {
      flushing = flushing.then(() => (counted.length === 0 ? undefined : write()))
      return flushing
    },
    stop() {
      clearInterval(timer)
      return audit.flush()
    },
  }
  const timer = setInterval(() => void audit.flush(), INTERVAL).unref()
  return audit
}
