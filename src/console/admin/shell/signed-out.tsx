/** How to get in: the host makes one-time links, and there are no passwords. */
import { Center, Code, Divider, Paper, Stack, Text, Title } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import { Brand } from '../../ui/brand.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SignedOut(): ReactElement {
  useEffect(() => {
    document.title = 'Sign in · Linkwright'
  }, [])
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" maw={460} w="100%">
        <Stack>
          <Brand />
          <Title order={1}>Sign in</Title>
          <Text>
            <Code>linkwright serve</Code> prints a link to this console when it starts. It works once, and for
            15 minutes. Open that link, or sign in with an API key.
          </Text>
          <Divider />
          <SignInForm />
        </Stack>
      </Paper>
    </Center>
  )
}
