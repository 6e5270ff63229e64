/** A webhook and what was delivered to it. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Pause, Pencil, Play, Send, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Webhook } from '../../../generated/host.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { eventTitle } from '../activity/event-words.ts'
import { useChangeWebhook, useDeleteWebhook, useDeliveries, useWebhook } from '../data/webhooks.ts'
import { ListOf } from '../shell/list-of.tsx'
import { DeliveryTable } from './delivery-table.tsx'
import { EditWebhookDialog } from './edit-webhook-dialog.tsx'
import { WebhookStatus } from './webhook-status.tsx'

function WebhookView({ webhook }: { readonly webhook: Webhook }): ReactElement {
  const navigate = useNavigate()
  const { id, url, status, event_types } = webhook
  const [isDeleting, remove] = useDisclosure()
  const [isEditing, edit] = useDisclosure()
  const change = useChangeWebhook(id)
  const doom = useDeleteWebhook(id)
  const deliveries = useDeliveries(id)
  const isPaused = status === 'paused'
  return (
    <>
      <PageHeader
        title={url}
        badge={<WebhookStatus status={status} />}
        back={{ to: '/webhooks', label: 'Webhooks' }}
        description={event_types === null ? 'All events' : event_types.map(eventTitle).join(', ')}
      >
        <Button variant="default" leftSection={<Pencil size={16} aria-hidden />} onClick={edit.open}>
          Edit
        </Button>
        <Button
          variant="default"
          leftSection={isPaused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          loading={change.isPending}
          onClick={() => change.mutate({ status: isPaused ? 'active' : 'paused' })}
        >
          {isPaused ? 'Resume' : 'Pause'}
        </Button>
        <Button variant="default" leftSection={<Trash2 size={16} aria-hidden />} onClick={remove.open}>
          Delete
        </Button>
      </PageHeader>
      <Stack>
        {change.error !== null && <ProblemAlert error={change.error} title="The webhook was not changed" />}
        <Group justify="space-between">
          <Title order={2}>Deliveries</Title>
          <Text size="sm" c="dimmed">
            The newest first
          </Text>
        </Group>
        <ListOf
          query={deliveries}
          empty={
            <EmptyState icon={Send} title="Nothing was delivered yet">
              The next event that this webhook is for shows up here, with what your application answered.
            </EmptyState>
          }
        >
          {(items) => <DeliveryTable webhookId={id} deliveries={items} />}
        </ListOf>
      </Stack>
      <EditWebhookDialog webhook={webhook} opened={isEditing} onClose={edit.close} />
      <ConfirmDialog
        opened={isDeleting}
        title="Delete this webhook?"
        action="Delete webhook"
        isPending={doom.isPending}
        error={doom.error}
        onClose={remove.close}
        onConfirm={() => doom.mutate(undefined, { onSuccess: () => void navigate('/webhooks') })}
      >
        Your application is told nothing any more at {url}. What was not delivered yet is dropped.
      </ConfirmDialog>
    </>
  )
}

export function WebhookPage(): ReactElement {
  const { id = '' } = useParams()
  const webhook = useWebhook(id)
  return (
    <Loaded
      query={webhook}
      heading={<PageHeader title="Webhook" back={{ to: '/webhooks', label: 'Webhooks' }} />}
    >
      {(found) => <WebhookView webhook={found} />}
    </Loaded>
  )
}
