/** Gets an access token to try the API with: a login in a window, then the token to copy. */
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { KeyRound, TriangleAlert } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import type { Connector, Profile } from '../../../generated/host.ts'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { ConnectProgress } from '../connect/connect-progress.tsx'
import { useConnect } from '../connect/use-connect.ts'
import { useAccessToken } from '../data/accounts.ts'
import { TokenView } from './token-view.tsx'

interface Props {
  readonly profile: Profile
  readonly connector: Connector
  readonly opened: boolean
  readonly onClose: () => void
}

/** Whose the accounts are that are linked for a token alone. */
const OWNER = { id: 'console', name: 'the Linkwright console' }

export function GenerateTokenDialog({ profile, connector, opened, onClose }: Props): ReactElement {
  const connecting = useConnect()
  const { mutate, reset: forget, data: token, error, isPending } = useAccessToken()
  const { state, start, reset } = connecting
  const linked = state.kind === 'done' ? state.account_id : undefined
  const isInteractive = connector.auth.find(({ key }) => key === profile.auth)?.interactive !== false
  useEffect(() => {
    if (linked !== undefined) mutate(linked)
  }, [linked, mutate])
  const begin = (): void => {
    forget()
    start({ owner: OWNER, profile_id: profile.id })
  }
  const close = (): void => {
    reset()
    forget()
    onClose()
  }
  const isIdle = state.kind === 'idle'
  return (
    <Modal opened={opened} onClose={close} title="Generate token">
      <Stack>
        <Alert
          color="yellow"
          icon={<TriangleAlert size={18} aria-hidden />}
          title="Calls with this token are real"
        >
          They read and change production data, count against the rate limits, and can spend credits.
        </Alert>
        {isIdle && (
          <Text>
            {isInteractive
              ? `A window opens, in which you log in to ${connector.name}. Whoever logs in there is whom the token acts as.`
              : `${connector.name} issues the token to the app itself. There is nothing to log in to.`}
          </Text>
        )}
        <ConnectProgress connecting={connecting} onAgain={begin} />
        {isPending && <Text role="status">Getting the token…</Text>}
        {error !== null && (
          <ProblemAlert
            error={error}
            title="There is no token"
            onRetry={() => linked !== undefined && mutate(linked)}
          />
        )}
        {token !== undefined && linked !== undefined && <TokenView token={token} accountId={linked} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {token === undefined ? 'Cancel' : 'Done'}
          </Button>
          {isIdle && (
            <Button leftSection={<KeyRound size={16} aria-hidden />} onClick={begin} data-autofocus>
              {isInteractive ? 'Log in and generate' : 'Generate'}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
