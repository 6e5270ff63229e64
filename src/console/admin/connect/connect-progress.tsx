/** What whoever links an account sees while the window is open. */
import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { CircleAlert, ExternalLink } from 'lucide-react'
import type { ReactElement } from 'react'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { whoMustAct } from '../../ui/who-must-act.ts'
import type { Connecting } from './use-connect.ts'

interface Props {
  readonly connecting: Connecting
  /** Begins anew. */
  readonly onAgain: () => void
}

const ENDED: Readonly<Record<string, string>> = {
  cancelled: 'The login was cancelled',
  expired: 'The login took too long',
  error: 'The login did not succeed',
}

export function ConnectProgress({ connecting, onAgain }: Props): ReactElement | null {
  const { state, reopen } = connecting
  if (state.kind === 'starting')
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text>Opening the login window…</Text>
      </Group>
    )
  if (state.kind === 'failed')
    return <ProblemAlert error={state.error} title="The linking did not begin" onRetry={onAgain} />
  if (state.kind === 'late')
    return (
      <Alert
        color="yellow"
        icon={<CircleAlert size={18} aria-hidden />}
        title="It took too long"
        role="alert"
      >
        <Text size="sm">Nothing was linked. Begin again when you are ready.</Text>
        <Button size="compact-sm" variant="default" mt="sm" onClick={onAgain}>
          Try again
        </Button>
      </Alert>
    )
  if (state.kind !== 'waiting') return null
  const who = whoMustAct(state.last?.error?.who_must_act)
  return (
    <Stack role="status">
      {state.isBlocked ? (
        <Alert
          color="yellow"
          title="Your browser blocked the window"
          icon={<CircleAlert size={18} aria-hidden />}
        >
          <Button
            component="a"
            href={state.session.url}
            target="_blank"
            rel="noopener"
            size="compact-md"
            mt={4}
            leftSection={<ExternalLink size={16} aria-hidden />}
          >
            Open the login page
          </Button>
        </Alert>
      ) : (
        <Group justify="space-between">
          <Group>
            <Loader size="sm" />
            <Text>Waiting for the login in the other window…</Text>
          </Group>
          <Button variant="subtle" size="compact-sm" onClick={reopen}>
            Open the window again
          </Button>
        </Group>
      )}
      {state.last !== undefined && (
        <Alert color="red" icon={<CircleAlert size={18} aria-hidden />} title={ENDED[state.last.status]}>
          <Text size="sm">{state.last.error?.title ?? 'Nothing was linked.'}</Text>
          {who !== undefined && (
            <Text size="sm">
              <b>Who must act:</b> {who}
            </Text>
          )}
          <Button size="compact-sm" variant="default" mt="sm" onClick={onAgain}>
            Try again
          </Button>
        </Alert>
      )}
    </Stack>
  )
}
