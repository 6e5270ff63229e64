/** Logs in again for an account. It keeps its ID, its owner and its history. */
import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { Check, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Account } from '../../../generated/host.ts'
import { ConnectProgress } from '../connect/connect-progress.tsx'
import { useConnect } from '../connect/use-connect.ts'
import { useScopeTable } from '../data/profiles.ts'
import { lostScopes } from '../profiles/asked-scopes.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

/** Warns of scopes that the account has and the login does not ask for. */
function LostScopes({ account }: Pick<Props, 'account'>): ReactElement | null {
  const table = useScopeTable(account.profile_id)
  const lost = lostScopes(account, table.data?.rows ?? [])
  if (lost.length === 0) return null
  return (
    <Alert
      color="yellow"
      icon={<TriangleAlert size={18} aria-hidden />}
      title="The login asks for less than the account has"
    >
      <Group gap={6} mb={4}>
        {lost.map((scope) => (
          <Code key={scope}>{scope}</Code>
        ))}
      </Group>
      To keep them, tick them in the connector profile first.
    </Alert>
  )
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
        {state.kind === 'idle' && <LostScopes account={account} />}
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
