/** Unlinks an account: its tokens are revoked at the provider and deleted here. */
import type { ReactElement } from 'react'
import { useNavigate } from 'react-router'
import type { Account } from '../../../generated/host.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useUnlinkAccount } from '../data/accounts.ts'
import { accountName } from './account-name.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

export function UnlinkDialog({ account, opened, onClose }: Props): ReactElement {
  const navigate = useNavigate()
  const unlink = useUnlinkAccount(account.id)
  return (
    <ConfirmDialog
      opened={opened}
      title={`Unlink ${accountName(account)}?`}
      action="Unlink account"
      isPending={unlink.isPending}
      error={unlink.error}
      onClose={onClose}
      onConfirm={() => unlink.mutate(undefined, { onSuccess: () => void navigate('/accounts') })}
    >
      Its tokens are revoked at {account.connector_name} and deleted here. To use it again, its user has to
      log in again.
    </ConfirmDialog>
  )
}
