/** What stands around every view of the connect page. */
import { Box, Group, Paper } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Brand } from '../ui/brand.tsx'
import { ColorSchemeButton } from '../ui/color-scheme-button.tsx'

export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box maw={480} mx="auto" px="md" py={{ base: 'md', xs: 48 }}>
      <Group justify="space-between" component="header" mb="md">
        <Brand />
        <ColorSchemeButton />
      </Group>
      <Paper component="main" withBorder p={{ base: 'lg', xs: 'xl' }} radius="lg">
        {children}
      </Paper>
    </Box>
  )
}
