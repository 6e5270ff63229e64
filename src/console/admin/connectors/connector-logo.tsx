/** The logo of a connector, or its first letter. */
import { Avatar } from '@mantine/core'
import type { ReactElement } from 'react'

interface Props {
  readonly name: string
  /** Its address. One that does not load is replaced by the letter. */
  readonly logo?: string | undefined
  readonly size?: number
}

export function ConnectorLogo({ name, logo = '', size = 40 }: Props): ReactElement {
  return (
    <Avatar src={logo} alt="" size={size} radius="md" color="indigo" variant="light" aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </Avatar>
  )
}
