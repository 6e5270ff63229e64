/** Where events are sent to. */
import { Anchor, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus, Webhook as WebhookIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Webhook } from '../../../generated/host.ts'
import { countOf } from '../../ui/count-of.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Time } from '../../ui/time.tsx'
import { useWebhooks } from '../data/webhooks.ts'
import { ListOf } from '../shell/list-of.tsx'
import { NewWebhookDialog } from './new-webhook-dialog.tsx'
import { WebhookStatus } from './webhook-status.tsx'

const COLUMNS: readonly Column<Webhook>[] = [
  {
    header: 'URL',
    cell: ({ id, url }) => (
      <Anchor component={Link} to={`/webhooks/${id}`} fw={600} size="sm">
        {url}
      </Anchor>
    ),
  },
  {
    header: 'Events',
    cell: ({ event_types }) => (
      <Text size="sm">{event_types === null ? 'All' : countOf(event_types.length, 'type')}</Text>
    ),
  },
  { header: 'Status', cell: ({ status }) => <WebhookStatus status={status} /> },
  { header: 'Created', cell: ({ created_at }) => <Time at={created_at} isPast /> },
]

export function WebhooksPage(): ReactElement {
  const webhooks = useWebhooks()
  const [isCreating, create] = useDisclosure()
  const button = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={create.open}>
      Add webhook
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Webhooks"
        description="Your application is told when an account is linked, needs its user, or is gone."
      >
        {button}
      </PageHeader>
      <ListOf
        query={webhooks}
        empty={
          <EmptyState icon={WebhookIcon} title="No webhook yet" action={button}>
            Add the address of your application that events are sent to. Each is signed, and sent again until
            it arrives.
          </EmptyState>
        }
      >
        {(items) => <DataTable label="Webhooks" columns={COLUMNS} rows={items} keyOf={({ id }) => id} />}
      </ListOf>
      <NewWebhookDialog opened={isCreating} onClose={create.close} />
    </>
  )
}
