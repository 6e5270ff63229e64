/** A connector's initial, in a place where people expect a logo. */
import { ThemeIcon } from '@mantine/core'
import type { ReactElement } from 'react'

export function ConnectorMark({ name }: { readonly name: string }): ReactElement {
  return (
    <ThemeIcon size={40} radius="md" variant="light" fw={700} aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </ThemeIcon>
  )
}
