/** Gives an account and its owner other names. */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import type { Account } from '../../../generated/host.ts'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useChangeAccount } from '../data/accounts.ts'

interface Props {
  readonly account: Account
  readonly opened: boolean
  readonly onClose: () => void
}

const MAX_NAME = 200
const orNull = (text: string): string | null => text.trim() || null

function RenameForm({ account, onClose }: Omit<Props, 'opened'>): ReactElement {
  const [label, setLabel] = useState(account.label ?? '')
  const [ownerName, setOwnerName] = useState(account.owner_name ?? '')
  const change = useChangeAccount(account.id)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    change.mutate({ label: orNull(label), owner_name: orNull(ownerName) }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label="Label"
          description="What people call the account."
          value={label}
          maxLength={MAX_NAME}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label="Owner name"
          description={`What people call ${account.owner}.`}
          value={ownerName}
          maxLength={MAX_NAME}
          onChange={({ currentTarget }) => setOwnerName(currentTarget.value)}
        />
        {change.error !== null && <ProblemAlert error={change.error} title="The account was not renamed" />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={change.isPending}>
            Rename
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

export function RenameDialog({ opened, ...props }: Props): ReactElement {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Rename the account">
      <RenameForm {...props} />
    </Modal>
  )
}
