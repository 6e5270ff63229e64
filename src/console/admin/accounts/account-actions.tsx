/** What can be done with an account. */
import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { FlaskConical, Link2, Pause, Pencil, Play, RefreshCw, Unlink } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Account } from '../../../generated/host.ts'
import { MoreMenu } from '../../ui/more-menu.tsx'
import type { OperationOnAccount } from '../data/accounts.ts'
import { RelinkDialog } from './relink-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { TestAccountDialog } from './test-account-dialog.tsx'
import { UnlinkDialog } from './unlink-dialog.tsx'

interface Props {
  readonly account: Account
  readonly operation: OperationOnAccount
}

export function AccountActions({ account, operation }: Props): ReactElement {
  const [isTesting, test] = useDisclosure()
  const [isLinking, relink] = useDisclosure()
  const [isUnlinking, unlink] = useDisclosure()
  const [isRenaming, rename] = useDisclosure()
  const isSuspended = account.status === 'suspended'
  const needsUser = account.status === 'reauthorization_required'
  return (
    <>
      <Button variant="default" leftSection={<FlaskConical size={16} aria-hidden />} onClick={test.open}>
        Test
      </Button>
      <Button
        variant="default"
        leftSection={<RefreshCw size={16} aria-hidden />}
        loading={operation.isPending && operation.variables === 'refresh'}
        onClick={() => operation.mutate('refresh')}
      >
        Refresh
      </Button>
      <Button
        variant={needsUser ? 'filled' : 'default'}
        leftSection={<Link2 size={16} aria-hidden />}
        onClick={relink.open}
      >
        Re-link
      </Button>
      <MoreMenu>
        <Menu.Item
          data-autofocus
          leftSection={isSuspended ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          onClick={() => operation.mutate(isSuspended ? 'resume' : 'suspend')}
        >
          {isSuspended ? 'Resume' : 'Suspend'}
        </Menu.Item>
        <Menu.Item leftSection={<Pencil size={16} aria-hidden />} onClick={rename.open}>
          Rename
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Unlink size={16} aria-hidden />} onClick={unlink.open}>
          Unlink
        </Menu.Item>
      </MoreMenu>
      <TestAccountDialog account={account} opened={isTesting} onClose={test.close} />
      <RelinkDialog account={account} opened={isLinking} onClose={relink.close} />
      <RenameDialog account={account} opened={isRenaming} onClose={rename.close} />
      <UnlinkDialog account={account} opened={isUnlinking} onClose={unlink.close} />
    </>
  )
}
