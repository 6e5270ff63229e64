/** How an attempt ended, and what to do next. */
import { Button, Code, Stack, Text, ThemeIcon } from '@mantine/core'
import { Check, Clock, type LucideIcon, TriangleAlert, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ConnectionAttempt, ConnectPage } from '../../generated/host.ts'
import { whoMustAct } from '../ui/who-must-act.ts'
import { returnAddress } from './return-address.ts'
import type { Stage } from './stage.ts'
import type { Linking } from './use-linking.ts'
import { View } from './view.tsx'

interface Props {
  readonly page: ConnectPage
  readonly stage: Extract<Stage, { kind: 'ended' }>
  readonly linking: Linking
  readonly isWindow: boolean
}

interface Shown {
  readonly icon: LucideIcon
  readonly color: string
  readonly title: (name: string) => string
  readonly text: string
}

const SHOWN: Readonly<Record<Exclude<ConnectionAttempt['status'], 'pending'>, Shown>> = {
  authenticated: {
    icon: Check,
    color: 'green',
    title: (name) => `${name} is connected`,
    text: 'You can go on.',
  },
  cancelled: {
    icon: X,
    color: 'gray',
    title: () => 'Cancelled',
    text: 'Nothing was connected. If a login window is still open, close it.',
  },
  expired: {
    icon: Clock,
    color: 'yellow',
    title: () => 'The login took too long',
    text: 'Nothing was connected. A login must be finished within a few minutes: start again.',
  },
  error: { icon: TriangleAlert, color: 'red', title: (name) => `${name} was not connected`, text: '' },
}

export function Outcome(props: Props): ReactElement {
  const { attempt, offer } = props.stage
  const shown = SHOWN[attempt.status === 'pending' ? 'expired' : attempt.status]
  const Icon = shown.icon
  return (
    <View
      title={shown.title(offer.name)}
      icon={
        <ThemeIcon size={56} radius="xl" color={shown.color} variant="light">
          <Icon size={28} aria-hidden />
        </ThemeIcon>
      }
    >
      {attempt.error === undefined ? (
        <Text ta="center">{attempt.status === 'authenticated' ? connectedText(props.page) : shown.text}</Text>
      ) : (
        <Failure error={attempt.error} />
      )}
      <Next {...props} />
    </View>
  )
}

function connectedText({ owner_name }: ConnectPage): string {
  return owner_name === null ? 'It can be used now.' : `It can be used now by ${owner_name}`
}

function Failure({ error }: { readonly error: NonNullable<ConnectionAttempt['error']> }): ReactElement {
  const isOwn = error.who_must_act === 'user' || error.who_must_act === 'nobody'
  return (
    <Stack gap="xs" align="center">
      <Text ta="center">{error.title}</Text>
      {!isOwn && (
        <Text size="sm" c="dimmed" ta="center">
          Who must act: {whoMustAct(error.who_must_act)}. Tell them: <Code>{error.code}</Code>
          {error.error !== undefined && (
            <>
              {' '}
              <Code>{error.error}</Code>
            </>
          )}
        </Text>
      )}
    </Stack>
  )
}

function Next({ page, stage, linking, isWindow }: Props): ReactElement {
  const { attempt } = stage
  const isConnected = attempt.status === 'authenticated'
  const returnTo = returnAddress(page.return_to, attempt.id)
  const more = isConnected ? 'Connect another account' : 'Start again'
  return (
    <Stack gap="xs">
      {returnTo !== undefined && (
        <Button component="a" href={returnTo} size="md" variant={isConnected ? 'filled' : 'default'}>
          {isConnected ? 'Continue' : 'Go back'}
        </Button>
      )}
      {returnTo === undefined && isWindow && (
        <Button size="md" variant={isConnected ? 'filled' : 'default'} onClick={() => window.close()}>
          Close this window
        </Button>
      )}
      {returnTo === undefined && !isWindow && isConnected && (
        <Text ta="center" size="sm" c="dimmed">
          You can close this page.
        </Text>
      )}
      {!(isConnected && page.account !== undefined) && (
        <Button variant={isConnected ? 'subtle' : 'filled'} onClick={linking.again}>
          {more}
        </Button>
      )}
    </Stack>
  )
}
