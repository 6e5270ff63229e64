/** Deletes a profile. One with accounts cannot be deleted: their tokens could not be refreshed any more. */
import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Profile } from '../../../generated/host.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { countOf } from '../../ui/count-of.ts'
import { useDeleteProfile } from '../data/profiles.ts'

interface Props {
  readonly profile: Profile
  readonly opened: boolean
  readonly onClose: () => void
}

export function DeleteProfileDialog({ profile, opened, onClose }: Props): ReactElement {
  const navigate = useNavigate()
  const remove = useDeleteProfile(profile.id)
  const { name, accounts_count, id } = profile
  if (accounts_count > 0) {
    return (
      <Modal opened={opened} onClose={onClose} title="This profile is in use">
        <Stack>
          <Text>
            {countOf(accounts_count, 'account')} {accounts_count === 1 ? 'is' : 'are'} linked with it, and
            would stop working.{' '}
            <Anchor underline="always" component={Link} to={`/profiles/${id}?tab=accounts`} onClick={onClose}>
              Unlink them
            </Anchor>{' '}
            first, or pause the profile instead.
          </Text>
          <Group justify="flex-end">
            <Button onClick={onClose}>Close</Button>
          </Group>
        </Stack>
      </Modal>
    )
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={`Delete ${name}?`}
      action="Delete profile"
      isPending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => remove.mutate(undefined, { onSuccess: () => void navigate('/profiles') })}
    >
      Its client secret is deleted too. The app at the provider stays as it is.
    </ConfirmDialog>
  )
}
