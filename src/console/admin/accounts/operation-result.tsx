/** What came of refreshing, suspending or resuming an account. */
import { Alert, Box } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { AccountOperation, OperationOnAccount } from '../data/accounts.ts'

const DONE: Readonly<Record<AccountOperation, string>> = {
  refresh: 'The account has a new token',
  suspend: 'The account is suspended: no token is handed out',
  resume: 'The account is in use again',
}
const FAILED: Readonly<Record<AccountOperation, string>> = {
  refresh: 'The account was not refreshed',
  suspend: 'The account was not suspended',
  resume: 'The account was not resumed',
}

interface Props {
  readonly operation: OperationOnAccount
}

export function OperationResult({ operation }: Props): ReactElement | null {
  const { isSuccess, error, variables, reset } = operation
  if (variables === undefined) return null
  if (error !== null)
    return (
      <Box mb="lg">
        <ProblemAlert error={error} title={FAILED[variables]} onRetry={() => operation.mutate(variables)} />
      </Box>
    )
  if (!isSuccess) return null
  return (
    <Alert
      color="green"
      icon={<Check size={18} aria-hidden />}
      title={DONE[variables]}
      withCloseButton
      closeButtonLabel="Dismiss"
      onClose={reset}
      role="status"
      mb="lg"
    />
  )
}
