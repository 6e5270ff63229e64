/** How an account stands. */
import { Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Account } from '../../../generated/host.ts'

export const STATUSES = {
  active: { label: 'Active', color: 'green' },
  degraded: { label: 'Degraded', color: 'yellow' },
  reauthorization_required: { label: 'Re-link needed', color: 'red' },
  suspended: { label: 'Suspended', color: 'gray' },
} as const

export function AccountStatus({ status }: Pick<Account, 'status'>): ReactElement {
  const { label, color } = STATUSES[status]
  return <Badge color={color}>{label}</Badge>
}
