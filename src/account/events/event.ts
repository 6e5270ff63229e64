/** Events as a host sees them: the audit trail, page by page. */
import type { EventQuery } from '../../ports/event-port.ts'
import { EVENT_TYPES, type EventDetails, type EventRecord } from '../../ports/event-records.ts'
import { checkFilter } from '../check-filter.ts'
import type { Services } from '../services.ts'

/** Something that happened to an account, a profile or the host service. Holds no secret; one that is delivered twice has the same `id`. */
export interface LinkwrightEvent extends Omit<EventRecord, 'seq' | 'details'> {
  /** Null for events about an account or a profile, which are the only ones that are delivered. */
  readonly details: EventDetails | null
}

/** Which events are listed. Every condition must hold. */
export interface EventFilter extends Omit<EventQuery, 'before' | 'limit'> {
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
    subject: record.subject,
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
    details: record.details === null ? null : Object.freeze(JSON.parse(record.details) as EventDetails),
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
