/** What happened to accounts and profiles, as the API has it. */
import type { Event } from '../../../generated/host.ts'
import { type ListQuery, useList } from './use-list.ts'

export interface EventsFilter {
  /** With commas between; empty for all. */
  readonly types?: string
  readonly owner?: string
  readonly connector?: string
  readonly account_id?: string
  readonly profile_id?: string
}

/** The newest first. */
export function useEvents(filter: EventsFilter): ListQuery<Event> {
  return useList<Event>('/api/events', { ...filter })
}
