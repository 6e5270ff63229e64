/** Links an account: for whom, with which profile, and then the login in a window. */
import { Alert, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { Check } from 'lucide-react'
import { type FormEvent, type ReactElement, useState } from 'react'
import { Link } from 'react-router'
import type { Profile } from '../../../generated/host.ts'
import { itemsOf } from '../data/page-of.ts'
import { useProfiles } from '../data/profiles.ts'
import { ConnectProgress } from './connect-progress.tsx'
import { useConnect } from './use-connect.ts'

interface Props {
  /** The profile to link with. Default: one to choose. */
  readonly profile?: Profile
  readonly opened: boolean
  readonly onClose: () => void
}

const MAX_ID = 500
const MAX_NAME = 200

export function LinkDialog({ profile, opened, onClose }: Props): ReactElement {
  const connecting = useConnect()
  const profiles = useProfiles()
  const [owner, setOwner] = useState('')
  const [ownerName, setOwnerName] = useState('')
  const [chosen, setChosen] = useState('')
  const active = itemsOf(profiles.data?.pages ?? []).filter(({ status }) => status === 'active')
  const profileId = profile?.id ?? (chosen || active[0]?.id)
  const { state, start, reset } = connecting
  const begin = (): void => {
    if (profileId === undefined) return
    const name = ownerName.trim()
    start({ owner: { id: owner.trim(), ...(name !== '' && { name }) }, profile_id: profileId })
  }
  const close = (): void => {
    reset()
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    begin()
  }
  return (
    <Modal opened={opened} onClose={close} title="Link an account">
      {state.kind === 'done' ? (
        <Stack>
          <Alert
            color="green"
            icon={<Check size={18} aria-hidden />}
            title="The account is linked"
            role="status"
          >
            Its tokens are kept fresh from now on.
          </Alert>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Close
            </Button>
            <Button component={Link} to={`/accounts/${state.account_id}`}>
              Open the account
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            {profile === undefined && (
              <NativeSelect
                label="Connector profile"
                data={active.map(({ id, name }) => ({ value: id, label: name }))}
                value={profileId ?? ''}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
                required
              />
            )}
            <TextInput
              label="Owner ID"
              description="Who the account belongs to, as your application knows them: a tenant, a team or a person."
              placeholder="acme"
              value={owner}
              maxLength={MAX_ID}
              onChange={({ currentTarget }) => setOwner(currentTarget.value)}
              required
              data-autofocus
            />
            <TextInput
              label="Owner name"
              description="What people call them."
              placeholder="Acme Inc."
              value={ownerName}
              maxLength={MAX_NAME}
              onChange={({ currentTarget }) => setOwnerName(currentTarget.value)}
            />
            <ConnectProgress connecting={connecting} onAgain={begin} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" disabled={state.kind === 'starting' || state.kind === 'waiting'}>
                Continue to the login
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
