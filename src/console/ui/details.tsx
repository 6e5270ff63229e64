/** Names and their values, as a description list. */
import { Box, SimpleGrid, Text } from '@mantine/core'
import { Fragment, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly items: readonly (readonly [name: string, value: ReactNode])[]
}

export function Details({ items }: Props): ReactElement {
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 3 }} spacing="lg" verticalSpacing="md" m={0}>
      {items.map(([name, value]) => (
        <Fragment key={name}>
          <Box miw={0}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0}>
              {value}
            </Text>
          </Box>
        </Fragment>
      ))}
    </SimpleGrid>
  )
}
