/** Tests a profile, as far as that goes without a login. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import type { Profile } from '../../../generated/host.ts'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { TestChecks } from '../../ui/test-checks.tsx'
import { useTestProfile } from '../data/profiles.ts'

interface Props {
  readonly profile: Profile
  readonly opened: boolean
  readonly onClose: () => void
}

export function TestProfileDialog({ profile, opened, onClose }: Props): ReactElement {
  const { mutate, isPending, error, data } = useTestProfile(profile.id)
  useEffect(() => {
    if (opened) mutate()
  }, [opened, mutate])
  return (
    <Modal opened={opened} onClose={onClose} title={`Test of ${profile.name}`}>
      <Stack>
        {isPending && <Text role="status">Testing…</Text>}
        {error !== null && <ProblemAlert error={error} title="The test did not run" />}
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
