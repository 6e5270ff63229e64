/** Tests an account by the call that its connector names for that. */
import type { ReactElement } from 'react'
import type { Account } from '../../../generated/host.ts'
import { TestDialog } from '../../ui/test-dialog.tsx'
import { useTestAccount } from '../data/accounts.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

export function TestAccountDialog({ account, ...dialog }: Props): ReactElement {
  const test = useTestAccount(account.id)
  return <TestDialog title="Test of the account" failure="The test did not succeed" test={test} {...dialog} />
}
