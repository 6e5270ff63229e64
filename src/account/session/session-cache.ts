/** Open sessions in process memory: bounded in number and in time. */
import { LRUCache } from 'lru-cache'
import type { FieldValues, Profile } from '../../connector/profile.ts'
import type { ProofKey } from '../../oauth/grant.ts'
import type { AccountKey } from '../../ports/store-records.ts'
import { once } from '../once.ts'
import type { IssueCount } from './issue-audit.ts'

const MAX_ENTRIES = 10_000
/** For how long a session is believed without looking at the database, in milliseconds. */
export const MAX_AGE = 30_000

/** An access token as it is handed out. The value is a secret. */
export interface AccessToken {
  readonly access_token: string
  /**
   * `bearer`: send it as `Authorization: Bearer …` (RFC 6750 section 2.1). `dpop`: it is of use only with proofs by the
   * account's key (RFC 9449), so call the API through Linkwright.
   */
  readonly token_type: 'bearer' | 'dpop'
  /** The granted scopes, separated by spaces; absent where neither side named any. */
  readonly scope?: string
  /** When it ends, in milliseconds since 1970; absent where the provider did not say. */
  readonly expires_at?: number
  /** Raised by one each time the tokens change. Name it when the API refuses the token. */
  readonly token_version: number
}

/** An account ready for calls. */
export interface Session {
  readonly owner: string
  /** Whose client it is: what its calls count against. */
  readonly profile_id: string
  readonly token: AccessToken
  /** The token as a promise that is made once: handing it out costs no more than looking it up. */
  readonly ready: Promise<AccessToken>
  /** How often the token was handed out. */
  readonly issued: IssueCount
  readonly profile: Profile
  /** What the user filled in. Opened when a call asks for it: whoever only wants the token does not wait for it. */
  readonly fields: () => Promise<FieldValues>
  /** The origins that the token may be sent to. */
  readonly origins: readonly string[]
  /** Until when the token may be handed out, in milliseconds since 1970; Infinity where its end is not known. */
  readonly usableUntil: number
  /** From when on it should be refreshed ahead of time. */
  readonly refreshDueAt: number
  /** The key that the token is bound to, where it is bound to one (RFC 9449). */
  readonly proofKey?: ProofKey
  /** For how long it is believed from then on, in milliseconds: another replica may have refreshed it. */
  readonly ageWhenDue: number
}

/** Sessions by account. */
export interface SessionCache {
  get(key: AccountKey, now: number): Session | undefined
  /** Changes with each `delete` of the session and each `clear`. Ask before reading what a session is made from. */
  generation(id: string): number
  /** Keeps a session, unless its generation has passed meanwhile. */
  set(id: string, session: Session, now: number, generation: number): void
  delete(id: string): void
  clear(): void
  /** Whether a refresh ahead of time may be tried: not while the last failure is fresh. */
  mayRefresh(id: string, now: number): boolean
  postponeRefresh(id: string, until: number): void
}

/** Makes the cache of one instance. */
export function createSessionCache(): SessionCache {
  const entries = once(
    () => new LRUCache<string, { readonly session: Session; readonly until: number }>({ max: MAX_ENTRIES }),
  )
  const deletions = once(() => new LRUCache<string, number>({ max: MAX_ENTRIES }))
  let clearings = 0
  const generation = (id: string): number => clearings + (deletions().get(id) ?? 0)
  const postponed = once(() => new LRUCache<string, number>({ max: MAX_ENTRIES }))
  return {
    get({ owner, id }, now) {
      const entry = entries().get(id)
      return entry !== undefined && entry.session.owner === owner && now < entry.until
        ? entry.session
        : undefined
    },
    generation,
    set(id, session, now, since) {
      if (generation(id) !== since) return
      const { refreshDueAt, ageWhenDue, usableUntil } = session
      const dueUntil = Math.max(now, refreshDueAt) + ageWhenDue
      entries().set(id, { session, until: Math.min(now + MAX_AGE, dueUntil, usableUntil) })
    },
    delete(id) {
      deletions().set(id, (deletions().get(id) ?? 0) + 1)
      entries().delete(id)
    },
    clear() {
      clearings += 1
      entries().clear()
    },
    mayRefresh: (id, now) => now >= (postponed().get(id) ?? 0),
    postponeRefresh: (id, until) => void postponed().set(id, until),
  }
}
