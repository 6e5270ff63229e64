/** A login on another device: the code to type there. */
import { Anchor, Button, Group, Loader, Paper, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { CopyButton } from '../ui/copy-button.tsx'
import { ProblemAlert } from '../ui/problem-alert.tsx'
import { NotOpened } from './not-opened.tsx'
import type { Stage } from './stage.ts'
import { useDeviceAttempt } from './use-attempt.ts'
import type { Linking } from './use-linking.ts'
import { View } from './view.tsx'

interface Props {
  readonly stage: Extract<Stage, { kind: 'device' }>
  readonly linking: Linking
}

export function DeviceLogin({ stage, linking }: Props): ReactElement {
  const { attempt, offer, device } = stage
  const { cancel, settle } = linking
  const refused = useDeviceAttempt(attempt, device, settle)
  if (refused !== undefined) return <NotOpened error={refused} />
  return (
    <View title={`Enter this code at ${offer.name}`}>
      <Paper withBorder p="md">
        <Group justify="center">
          <Text fz={28} fw={700} ff="monospace" lts={2}>
            {device.user_code}
          </Text>
          <CopyButton value={device.user_code} what="the code" />
        </Group>
      </Paper>
      <Text>
        On any device, open{' '}
        <Anchor href={device.verification_uri} target="_blank" rel="noopener noreferrer">
          {device.verification_uri}
        </Anchor>{' '}
        and enter the code.
      </Text>
      {device.verification_uri_complete !== undefined && (
        <Button
          component="a"
          href={device.verification_uri_complete}
          target="_blank"
          rel="noopener noreferrer"
        >
          Open it with the code filled in
        </Button>
      )}
      <Group wrap="nowrap" role="status">
        <Loader size="sm" />
        <Text size="sm">Waiting for you to approve. This page goes on by itself.</Text>
      </Group>
      {cancel.error !== null && <ProblemAlert error={cancel.error} title="It was not cancelled" />}
      <Button variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate(attempt)}>
        Cancel
      </Button>
    </View>
  )
}
