/** How to get in: the host makes one-time links, and there are no passwords. */
import { Center, Code, Paper, Stack, Text, Title } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import { Brand } from '../../ui/brand.tsx'

export function SignedOut(): ReactElement {
  useEffect(() => {
    document.title = 'Sign in · Linkwright'
  }, [])
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" maw={460} w="100%">
        <Stack>
          <Brand />
          <Title order={1}>Open your one-time link</Title>
          <Text>
            You are signed out. The host prints a link to this console on its terminal when it starts. It
            works once, and for a few minutes.
          </Text>
          <Text>
            For a new one, start the host again: <Code>linkwright serve</Code>
          </Text>
        </Stack>
      </Paper>
    </Center>
  )
}
