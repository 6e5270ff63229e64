/** Asks before something that cannot be taken back. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { ProblemAlert } from './problem-alert.tsx'

interface Props {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  /** What the button does: "Unlink". */
  readonly action: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog({
  opened,
  title,
  children,
  action,
  isPending,
  error,
  onConfirm,
  onClose,
}: Props): ReactElement {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Text size="sm" component="div">
          {children}
        </Text>
        {error !== null && error !== undefined && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button color="red" loading={isPending} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
