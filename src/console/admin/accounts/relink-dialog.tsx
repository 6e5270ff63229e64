/** Logs in again for an account. It keeps its ID, its owner and its history. */
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Account } from '../../../generated/host.ts'
import { ConnectProgress } from '../connect/connect-progress.tsx'
import { useConnect } from '../connect/use-connect.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

export function RelinkDialog({ account, opened, onClose }: Props): ReactElement {
  const connecting = useConnect()
  const { state, start, reset } = connecting
  const { owner, owner_name, id, connector_name } = account
  const begin = (): void => {
    start({ owner: { id: owner, ...(owner_name !== null && { name: owner_name }) }, account_id: id })
  }
  const close = (): void => {
    reset()
    onClose()
  }
  return (
    <Modal opened={opened} onClose={close} title="Re-link the account">
      <Stack>
        {state.kind === 'idle' && (
          <Text>
            A window opens, in which whoever the account belongs to logs in to {connector_name} again. The
            account keeps its ID, its owner and its history.
          </Text>
        )}
        <ConnectProgress connecting={connecting} onAgain={begin} />
        {state.kind === 'done' && (
          <Alert
            color="green"
            icon={<Check size={18} aria-hidden />}
            title="The account is linked again"
            role="status"
          >
            It works with the new login from now on.
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {state.kind === 'done' ? 'Close' : 'Cancel'}
          </Button>
          {state.kind === 'idle' && (
            <Button onClick={begin} data-autofocus>
              Continue to the login
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
