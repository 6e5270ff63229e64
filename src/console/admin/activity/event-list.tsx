/** Events, the newest first. */
import { Activity, SearchX } from 'lucide-react'
import type { ReactElement } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type EventsFilter, useEvents } from '../data/events.ts'
import { ListOf } from '../shell/list-of.tsx'
import { EventTable } from './event-table.tsx'

export function EventList({ filter }: { readonly filter: EventsFilter }): ReactElement {
  const events = useEvents(filter)
  const isFiltered = ['types', 'owner', 'connector', 'since', 'until'].some((name) =>
    Boolean(filter[name as keyof EventsFilter]),
  )
  return (
    <ListOf
      query={events}
      empty={
        isFiltered ? (
          <EmptyState icon={SearchX} title="Nothing is like that">
            Try another filter. Tokens that are handed out are counted, and noted once a minute.
          </EmptyState>
        ) : (
          <EmptyState icon={Activity} title="Nothing happened yet">
            Every change of a profile or an account, every token that is handed out, and who came in, is noted
            here with who did it.
          </EmptyState>
        )
      }
    >
      {(items) => <EventTable events={items} isOfAccount={filter.account_id !== undefined} />}
    </ListOf>
  )
}
