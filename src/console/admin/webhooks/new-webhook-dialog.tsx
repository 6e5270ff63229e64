/** Adds a webhook, and shows its signing secret once. */
import { Modal } from '@mantine/core'
import type { ReactElement } from 'react'
import { CreatedSecret } from '../../ui/created-secret.tsx'
import { useCreateWebhook } from '../data/webhooks.ts'
import { WebhookForm } from './webhook-form.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function NewWebhookDialog({ opened, onClose }: Props): ReactElement {
  const create = useCreateWebhook()
  const close = (): void => {
    create.reset()
    onClose()
  }
  return (
    <Modal opened={opened} onClose={close} title="Add a webhook">
      {create.data !== undefined ? (
        <CreatedSecret
          title="The webhook was added"
          label="Signing secret"
          secret={create.data.secret}
          onDone={close}
        >
          Copy its secret now: it is not shown again. Deliveries are signed with it, by the rules of Standard
          Webhooks.
        </CreatedSecret>
      ) : (
        <WebhookForm
          initial={{ url: '', event_types: null }}
          submit="Add webhook"
          isPending={create.isPending}
          error={create.error}
          failure="The webhook was not added"
          onSubmit={create.mutate}
          onCancel={close}
        />
      )}
    </Modal>
  )
}
