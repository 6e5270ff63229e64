/** The logo of a connector, or its first letter. */
import { Avatar } from '@mantine/core'
import type { ReactElement } from 'react'

interface Props {
  readonly name: string
  readonly logo?: string | null
  readonly size?: number
}

export function ConnectorLogo({ name, size = 40 }: Props): ReactElement {
  return (
    <Avatar size={size} radius="md" color="indigo" variant="light" aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </Avatar>
  )
}
