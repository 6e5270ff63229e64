/** Whether events are sent to a webhook. */
import { Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Webhook } from '../../../generated/host.ts'

export function WebhookStatus({ status }: Pick<Webhook, 'status'>): ReactElement {
  return (
    <Badge color={status === 'active' ? 'green' : 'gray'}>{status === 'active' ? 'Active' : 'Paused'}</Badge>
  )
}
