/** A scope by its title, and as it stands in requests. */
import { Code, Text } from '@mantine/core'
import type { ReactElement } from 'react'

export function ScopeName({
  scope,
  title,
}: {
  readonly scope: string
  readonly title: string
}): ReactElement {
  return (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <Code>{scope}</Code>
    </div>
  )
}
