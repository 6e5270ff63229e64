/** Adds a webhook, and shows its signing secret once. */
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import { CreatedSecret } from '../../ui/created-secret.tsx'
import { CheckedList } from '../../ui/form/checked-list.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { DELIVERED_EVENT_TYPES, eventTitle } from '../activity/event-words.ts'
import { useCreateWebhook } from '../data/webhooks.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

const CHOICES = DELIVERED_EVENT_TYPES.map((type) => ({
  value: type,
  title: eventTitle(type),
  category: type.startsWith('profile') ? 'Profiles' : 'Accounts',
  description: '',
}))

export function NewWebhookDialog({ opened, onClose }: Props): ReactElement {
  const create = useCreateWebhook()
  const [url, setUrl] = useState('')
  const [types, setTypes] = useState<string[] | null>(null)
  const close = (): void => {
    create.reset()
    setUrl('')
    setTypes(null)
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    create.mutate({ url: url.trim(), event_types: types })
  }
  return (
    <Modal opened={opened} onClose={close} title="Add a webhook">
      {create.data !== undefined ? (
        <CreatedSecret
          title="The webhook was added"
          label="Signing secret"
          secret={create.data.secret}
          onDone={close}
        >
          Copy its secret now: it is not shown again. Deliveries are signed with it, by the rules of Standard
          Webhooks.
        </CreatedSecret>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label="URL"
              description="Where events are sent, by https."
              placeholder="https://app.example.com/hooks/linkwright"
              type="url"
              value={url}
              onChange={({ currentTarget }) => setUrl(currentTarget.value)}
              required
              data-autofocus
            />
            <Radio.Group
              label="Events"
              value={types === null ? 'all' : 'some'}
              onChange={(value) => setTypes(value === 'all' ? null : ['account.reauthorization_required'])}
            >
              <Stack gap="xs" mt={6}>
                <Radio value="all" label="All events, also of types that are added later" />
                <Radio value="some" label="Only the events that I tick" />
              </Stack>
            </Radio.Group>
            {types !== null && (
              <CheckedList
                id="webhook-events"
                label="Types of events"
                offered={CHOICES}
                chosen={types}
                onChange={setTypes}
              />
            )}
            {create.error !== null && <ProblemAlert error={create.error} title="The webhook was not added" />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={create.isPending} disabled={types?.length === 0}>
                Add webhook
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
