/** The deliveries to a webhook, each of which can be sent again. */
import { Badge, Button, Code, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import type { WebhookDelivery } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { Time } from '../../ui/time.tsx'
import { eventTitle } from '../activity/event-words.ts'
import { useRedeliver } from '../data/webhooks.ts'

const STATUSES = {
  pending: { label: 'Pending', color: 'yellow' },
  delivered: { label: 'Delivered', color: 'green' },
  failed: { label: 'Failed', color: 'red' },
} as const

const COLUMNS: readonly Column<WebhookDelivery>[] = [
  {
    header: 'Event',
    cell: ({ event_type, event_id }) => (
      <div>
        <Text fw={600} size="sm">
          {eventTitle(event_type)}
        </Text>
        <Code>{event_id}</Code>
      </div>
    ),
  },
  {
    header: 'Status',
    cell: ({ status }) => <Badge color={STATUSES[status].color}>{STATUSES[status].label}</Badge>,
  },
  {
    header: 'Answer',
    cell: ({ last_status, last_error }) => <Text size="sm">{last_status ?? last_error ?? '–'}</Text>,
  },
  { header: 'Attempts', cell: ({ attempts }) => attempts, isEnd: true },
  { header: 'Next try', cell: ({ next_try_at }) => <Time at={next_try_at} /> },
  { header: 'Created', cell: ({ created_at }) => <Time at={created_at} isPast /> },
]

interface Props {
  readonly webhookId: string
  readonly deliveries: readonly WebhookDelivery[]
}

export function DeliveryTable({ webhookId, deliveries }: Props): ReactElement {
  const redeliver = useRedeliver(webhookId)
  const send: Column<WebhookDelivery> = {
    header: 'Send again',
    isHeaderHidden: true,
    isEnd: true,
    cell: ({ id, event_type, status }) => (
      <Button
        size="compact-sm"
        variant="default"
        disabled={status === 'pending'}
        loading={redeliver.isPending && redeliver.variables === id}
        aria-label={`Send again: ${eventTitle(event_type)}`}
        onClick={() => redeliver.mutate(id)}
      >
        Send again
      </Button>
    ),
  }
  return (
    <Stack>
      {redeliver.error !== null && (
        <ProblemAlert error={redeliver.error} title="The event was not sent again" />
      )}
      <DataTable label="Deliveries" columns={[...COLUMNS, send]} rows={deliveries} keyOf={({ id }) => id} />
    </Stack>
  )
}
