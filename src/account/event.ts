/** Events as a host sees them: the audit trail, page by page. */
import { EVENT_TYPES, type EventRecord, type EventType } from '../event-records.ts'
import { checkFilter } from './check-filter.ts'
import type { Services } from './services.ts'

/** Something that happened to an account or a profile. Holds no secret. */
export interface LinkwrightEvent {
  /** Unique; an event that is delivered twice has the same. */
  readonly id: string
  readonly type: EventType
  /** When, in milliseconds since 1970 on the database's clock. */
  readonly at: number
  /** The account and its owner; null for events about a profile. */
  readonly account_id: string | null
  readonly owner: string | null
  readonly profile_id: string
  readonly connector: string
  /** Who did it, as named to `createLinkwright` or `as`; null for Linkwright itself. */
  readonly actor: string | null
  /** The status afterwards. */
  readonly status: string | null
  /** Why, as an error code or a word. */
  readonly reason: string | null
  /** Who has to do something now; null while nobody has to. */
  readonly who_must_act: string | null
  readonly token_version: number | null
  /** How often, for `account.token_issued`, which counts; else null. */
  readonly times: number | null
}

/** Which events are listed. Every condition must hold. */
export interface EventFilter {
  readonly account_id?: string
  readonly owner?: string
  readonly profile_id?: string
  readonly connector?: string
  readonly types?: readonly EventType[]
  /** From then on, and up to then: milliseconds since 1970. */
  readonly since?: number
  readonly until?: number
  /** From the page before. */
  readonly cursor?: string
  /** Of a page: 100 unless said otherwise, 1000 at most. */
  readonly limit?: number
}

/** A page of events, the newest first. */
export interface EventPage {
  readonly events: readonly LinkwrightEvent[]
  /** For the next page, which is older; absent on the last one. */
  readonly cursor?: string
}

const DEFAULT_PAGE = 100
const LARGEST_PAGE = 1_000

/** The public part of a kept event. */
export function toEvent(record: EventRecord): LinkwrightEvent {
  return Object.freeze({
    id: record.id,
    type: record.type,
    at: record.at,
    account_id: record.account_id,
    owner: record.owner,
    profile_id: record.profile_id,
    connector: record.connector,
    actor: record.actor,
    status: record.status,
    reason: record.reason,
    who_must_act: record.who_must_act,
    token_version: record.token_version,
    times: record.times,
  })
}

/** Lists events, the newest first. */
export async function listEvents({ store }: Services, filter: EventFilter = {}): Promise<EventPage> {
  checkFilter(filter)
  const { cursor, limit = DEFAULT_PAGE, ...conditions } = filter
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor))
    throw new TypeError('"cursor" must be that of a page')
  if (!(Number.isInteger(limit) && limit > 0)) throw new TypeError('"limit" must be a positive whole number')
  const { types } = conditions
  if (types?.length === 0) throw new TypeError('"types" has no value')
  if (types?.some((type) => !EVENT_TYPES.includes(type)) === true)
    throw new TypeError('"types" names a type of event that there is not')
  const size = Math.min(limit, LARGEST_PAGE)
  const records = await store.events.list({
    ...conditions,
    ...(cursor !== undefined && { before: Number(cursor) }),
    limit: size + 1,
  })
  const page = records.slice(0, size)
  const last = page.at(-1)
  return Object.freeze({
    events: page.map(toEvent),
    ...(records.length > size && last !== undefined && { cursor: String(last.seq) }),
  })
}
