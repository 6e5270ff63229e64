/** Where a webhook is and what it is told: the form of a new one and of one that is changed. */
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import type { Webhook } from '../../../generated/host.ts'
import { CheckedList } from '../../ui/form/checked-list.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { DELIVERED_EVENT_TYPES, eventTitle } from '../activity/event-words.ts'

/** What the form asks for. */
export type WebhookSettings = Pick<Webhook, 'url' | 'event_types'>

interface Props {
  /** What it begins with. */
  readonly initial: WebhookSettings
  readonly submit: string
  readonly isPending: boolean
  readonly error: Error | null
  /** What an error is called. */
  readonly failure: string
  readonly onSubmit: (settings: WebhookSettings) => void
  readonly onCancel: () => void
}

const CHOICES = DELIVERED_EVENT_TYPES.map((type) => ({
  value: type,
  title: eventTitle(type),
  category: type.startsWith('profile') ? 'Profiles' : 'Accounts',
  description: '',
}))

export function WebhookForm(props: Props): ReactElement {
  const { initial, submit, isPending, error, failure, onSubmit, onCancel } = props
  const [url, setUrl] = useState(initial.url)
  const [types, setTypes] = useState<string[] | null>(initial.event_types)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit({ url: url.trim(), event_types: types })
  }
  return (
    <form onSubmit={send}>
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
        {error !== null && <ProblemAlert error={error} title={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending} disabled={types?.length === 0}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
