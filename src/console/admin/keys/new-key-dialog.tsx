/** Makes an API key, and shows it once. */
import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import { CreatedSecret } from '../../ui/created-secret.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useCreateKey } from '../data/keys.ts'
import { KEY_SCOPES, type KeyScope } from './key-scopes.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

const DAY = 86_400
const LIFETIMES = [
  { value: '', label: 'Never' },
  { value: String(30 * DAY), label: 'In 30 days' },
  { value: String(90 * DAY), label: 'In 90 days' },
  { value: String(365 * DAY), label: 'In a year' },
]
const MAX_NAME = 200

export function NewKeyDialog({ opened, onClose }: Props): ReactElement {
  const create = useCreateKey()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>([])
  const [lifetime, setLifetime] = useState('')
  const close = (): void => {
    create.reset()
    setName('')
    setScopes([])
    setLifetime('')
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    create.mutate({
      name: name.trim(),
      scopes: scopes as KeyScope[],
      ...(lifetime !== '' && { expires_in: Number(lifetime) }),
    })
  }
  return (
    <Modal opened={opened} onClose={close} title="Create an API key">
      {create.data !== undefined ? (
        <CreatedSecret title="The key was created" label="API key" secret={create.data.key} onDone={close}>
          Copy it now: it is kept as a hash, and not shown again.
        </CreatedSecret>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label="Name"
              description="Which program it is for."
              value={name}
              maxLength={MAX_NAME}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              required
              data-autofocus
            />
            <Checkbox.Group label="Scopes" value={scopes} onChange={setScopes} required>
              <Stack gap="xs" mt={6}>
                {KEY_SCOPES.map(({ scope, title, description }) => (
                  <Checkbox key={scope} value={scope} label={title} description={description} />
                ))}
              </Stack>
            </Checkbox.Group>
            <NativeSelect
              label="Expires"
              data={LIFETIMES}
              value={lifetime}
              onChange={({ currentTarget }) => setLifetime(currentTarget.value)}
            />
            {create.error !== null && <ProblemAlert error={create.error} title="The key was not created" />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={create.isPending} disabled={scopes.length === 0}>
                Create key
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
