/** The name of the product with its mark. */
import { Group, Text } from '@mantine/core'
import type { ReactElement } from 'react'

export function Brand(): ReactElement {
  return (
    <Group gap={8} wrap="nowrap" component="span">
      <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={26} height={26} />
      <Text component="span" fw={700} size="lg">
        Linkwright
      </Text>
    </Group>
  )
}
