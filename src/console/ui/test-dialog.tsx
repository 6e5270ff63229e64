/** Runs a test each time that it opens, and shows what was tried. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { type ReactElement, useEffect } from 'react'
import type { TestReport } from '../../generated/host.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { TestChecks } from './test-checks.tsx'

interface Props {
  readonly title: string
  /** What a failure of the test itself is called. */
  readonly failure: string
  readonly test: UseMutationResult<TestReport, Error, void>
  readonly opened: boolean
  readonly onClose: () => void
}

export function TestDialog({ title, failure, test, opened, onClose }: Props): ReactElement {
  const { mutate, isPending, error, data } = test
  useEffect(() => {
    if (opened) mutate()
  }, [opened, mutate])
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        {isPending && <Text role="status">Testing…</Text>}
        {error !== null && !isPending && <ProblemAlert error={error} title={failure} />}
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
