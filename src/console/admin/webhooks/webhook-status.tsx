/** Whether events are sent to a webhook. */
import { Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Webhook } from '../../../generated/host.ts'

export function WebhookStatus({ status }: Pick<Webhook, 'status'>): ReactElement {
  return (
    <Badge variant="light" color={status === 'active' ? 'green' : 'gray'} tt="none">
      {status === 'active' ? 'Active' : 'Paused'}
    </Badge>
  )
}
