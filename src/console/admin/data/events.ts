/** What happened, as the API has it. */
import type { Event } from '../../../generated/host.ts'
import { type ListQuery, useList } from './use-list.ts'

export interface EventsFilter {
  /** With commas between; empty for all. */
  readonly types?: string
  readonly owner?: string
  readonly connector?: string
  readonly account_id?: string
  readonly profile_id?: string
  /** Times of this browser's clock, as an input for them gives them; empty for none. */
  readonly since?: string
  readonly until?: string
}

/** What it means everywhere; empty for what is no time. */
function instantOf(local = ''): string {
  const time = Date.parse(local)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

/** The newest first. */
export function useEvents({ since, until, ...filter }: EventsFilter): ListQuery<Event> {
  return useList<Event>('/api/events', { ...filter, since: instantOf(since), until: instantOf(until) })
}
