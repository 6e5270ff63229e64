/** Changes where a webhook is, or what it is told. */
import { Modal } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Webhook } from '../../../generated/host.ts'
import { useChangeWebhook } from '../data/webhooks.ts'
import { WebhookForm } from './webhook-form.tsx'

interface Props {
  readonly webhook: Webhook
  readonly opened: boolean
  readonly onClose: () => void
}

export function EditWebhookDialog({ webhook, opened, onClose }: Props): ReactElement {
  const change = useChangeWebhook(webhook.id)
  const close = (): void => {
    change.reset()
    onClose()
  }
  return (
    <Modal opened={opened} onClose={close} title="Edit the webhook">
      <WebhookForm
        initial={webhook}
        submit="Save changes"
        isPending={change.isPending}
        error={change.error}
        failure="The webhook was not changed"
        onSubmit={(settings) => change.mutate(settings, { onSuccess: close })}
        onCancel={close}
      />
    </Modal>
  )
}
