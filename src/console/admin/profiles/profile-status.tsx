/** Whether a profile is in use. */
import { Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Profile } from '../../../generated/host.ts'

export function ProfileStatus({ profile }: { readonly profile: Profile }): ReactElement {
  const isActive = profile.status === 'active'
  return <Badge color={isActive ? 'green' : 'red'}>{isActive ? 'Active' : 'Paused'}</Badge>
}
