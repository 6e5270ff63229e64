/** What accounts of a profile may be used for. */
import { Radio, Stack } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Connector, ConnectorAction } from '../../../generated/host.ts'
import { CheckedList } from '../../ui/form/checked-list.tsx'
import type { Choice } from '../../ui/form/choices.ts'

interface Props {
  readonly id: string
  readonly connector: Connector
  readonly allowed: readonly string[] | null
  readonly onChange: (allowed: string[] | null) => void
}

const EFFECTS = { read: 'Reads', write: 'Writes', spends_credits: 'Spends credits' } as const

/** Actions of one resource stand together: their names begin with it. */
function toChoice({ name, title, effects }: ConnectorAction): Choice {
  const [resource = ''] = name.split('.')
  const category = resource.slice(0, 1).toUpperCase() + resource.slice(1).replaceAll('_', ' ')
  return { value: name, title, category, description: effects.map((effect) => EFFECTS[effect]).join(' · ') }
}

export function AllowedActions({ id, connector, allowed, onChange }: Props): ReactElement {
  const names = connector.actions.map(({ name }) => name)
  return (
    <Stack>
      <Radio.Group
        label="Actions"
        description="What linked accounts may be used for."
        value={allowed === null ? 'all' : 'some'}
        onChange={(value) => onChange(value === 'all' ? null : names)}
      >
        <Stack gap="xs" mt="sm">
          <Radio value="all" label="All actions, also those that are added later" />
          <Radio value="some" label="Only the actions that I tick" />
        </Stack>
      </Radio.Group>
      {allowed !== null && (
        <CheckedList
          id={id}
          label="Allowed actions"
          offered={connector.actions.map(toChoice)}
          chosen={allowed}
          onChange={onChange}
        />
      )}
    </Stack>
  )
}
