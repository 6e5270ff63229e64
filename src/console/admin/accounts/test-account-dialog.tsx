/** Tests an account by the call that its connector names for that. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import type { Account } from '../../../generated/host.ts'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { TestChecks } from '../../ui/test-checks.tsx'
import { useTestAccount } from '../data/accounts.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

export function TestAccountDialog({ account, opened, onClose }: Props): ReactElement {
  const { mutate, isPending, error, data } = useTestAccount(account.id)
  useEffect(() => {
    if (opened) mutate()
  }, [opened, mutate])
  return (
    <Modal opened={opened} onClose={onClose} title="Test of the account">
      <Stack>
        {isPending && <Text role="status">Testing…</Text>}
        {error !== null && !isPending && <ProblemAlert error={error} title="The test did not succeed" />}
        {data !== undefined && !isPending && <TestChecks report={data} />}
        <Group justify="flex-end">
          <Button variant="default" loading={isPending} onClick={() => mutate()}>
            Test again
          </Button>
          <Button onClick={onClose}>Close</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
