/** Events in a table. */
import { Badge, Code, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Event } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Time } from '../../ui/time.tsx'
import { whoMustAct } from '../../ui/who-must-act.ts'
import { useAccounts } from '../data/accounts.ts'
import { EventSubject } from './event-subject.tsx'
import { byText, eventColor, eventTitle } from './event-words.ts'

const WHAT: Column<Event> = {
  header: 'What',
  cell: ({ type, data }) => (
    <Badge variant="light" color={eventColor(type)}>
      {eventTitle(type)}
      {(data.times ?? 0) > 1 && ` (${data.times?.toLocaleString('en')} times)`}
    </Badge>
  ),
}

const WHY: Column<Event> = {
  header: 'Why',
  cell: ({ reason, who_must_act }) => (
    <div>
      {reason === null ? '–' : <Code>{reason}</Code>}
      {who_must_act !== null && (
        <Text size="xs" c="dimmed">
          Who must act: {whoMustAct(who_must_act)}
        </Text>
      )}
    </div>
  ),
}

const whose = (labels: ReadonlyMap<string | null, string | null>): readonly Column<Event>[] => [
  { header: 'About', cell: (event) => <EventSubject event={event} label={labels.get(event.account_id)} /> },
  { header: 'Connector', cell: ({ connector }) => <Text size="sm">{connector ?? '–'}</Text> },
]

const WHO: Column<Event> = { header: 'By', cell: (event) => <Text size="sm">{byText(event)}</Text> }
const WHEN: Column<Event> = { header: 'When', cell: ({ at }) => <Time at={at} isPast /> }

interface Props {
  readonly events: readonly Event[]
  /** All of them are about one account, which need not be named. */
  readonly isOfAccount: boolean
}

export function EventTable({ events, isOfAccount }: Props): ReactElement {
  // The newest accounts: another one is named by its owner.
  const accounts = useAccounts({})
  const known = accounts.data?.pages.flatMap(({ items }) => items) ?? []
  const labels = new Map(known.map(({ id, label }) => [id, label]))
  const columns = isOfAccount ? [WHAT, WHY, WHO, WHEN] : [WHAT, ...whose(labels), WHY, WHO, WHEN]
  return <DataTable label="Activity" columns={columns} rows={events} keyOf={({ id }) => id} />
}
