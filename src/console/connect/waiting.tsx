/** While somebody logs in at the provider. */
import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { AppWindow } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { ProblemAlert } from '../ui/problem-alert.tsx'
import { NotOpened } from './not-opened.tsx'
import type { LoginPlace, Stage } from './stage.ts'
import { useAttempt } from './use-attempt.ts'
import type { Linking } from './use-linking.ts'
import { View } from './view.tsx'

type WaitingStage = Extract<Stage, { kind: 'waiting' }>

interface Props {
  readonly stage: WaitingStage
  readonly linking: Linking
}

const LOOK_EVERY = 500

/** Whether the login window looks closed; see {@link LoginPlace}. */
function useLooksClosed(place: LoginPlace): boolean {
  const [isClosed, setClosed] = useState(false)
  useEffect(() => {
    if (place.kind !== 'window') return
    const timer = setInterval(() => setClosed(place.window.looksClosed()), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [place])
  return isClosed
}

export function Waiting({ stage, linking }: Props): ReactElement {
  const { attempt, offer, place } = stage
  const { cancel, start, settle, fields } = linking
  const refused = useAttempt(attempt, settle)
  const isClosed = useLooksClosed(place)
  const isBusy = cancel.isPending || start.isPending
  const tryAgain = (
    <Button
      variant={isClosed ? 'filled' : 'default'}
      loading={start.isPending}
      disabled={isBusy}
      onClick={() => start.mutate({ offer, fields })}
    >
      {place.kind === 'blocked' ? 'Try the window again' : 'Start again'}
    </Button>
  )
  if (refused !== undefined) return <NotOpened error={refused} />
  return (
    <View
      title={place.kind === 'blocked' ? 'Your browser blocked the login window' : `Log in to ${offer.name}`}
    >
      {place.kind === 'blocked' ? (
        <>
          <Text>You can log in to {offer.name} in this window instead. It comes back here afterwards.</Text>
          <Button component="a" href={place.url} size="md">
            Continue in this window
          </Button>
        </>
      ) : (
        <Group wrap="nowrap" align="flex-start" role="status">
          <Loader size="sm" mt={4} />
          <Text>
            {place.kind === 'window'
              ? `Log in and agree in the window of ${offer.name}. This page goes on by itself.`
              : `Your login has not come back yet. If it is still open somewhere, finish it there: this page goes on by itself.`}
          </Text>
        </Group>
      )}
      {isClosed && (
        <Alert
          icon={<AppWindow size={18} aria-hidden />}
          color="yellow"
          title="The login window seems to be closed"
          role="alert"
        >
          <Text size="sm">If it is still open, go on there. Otherwise start again.</Text>
        </Alert>
      )}
      {start.error !== null && <ProblemAlert error={start.error} title="That did not work" />}
      {cancel.error !== null && <ProblemAlert error={cancel.error} title="It was not cancelled" />}
      <Stack gap="xs">
        {place.kind === 'window' && !isClosed ? (
          <Button variant="default" onClick={() => place.window.focus()}>
            Show the window
          </Button>
        ) : (
          tryAgain
        )}
        <Button
          variant="subtle"
          loading={cancel.isPending}
          disabled={isBusy}
          onClick={() => cancel.mutate(attempt)}
        >
          Cancel
        </Button>
      </Stack>
    </View>
  )
}
