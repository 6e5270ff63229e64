/** The actions of a connector: what each does, calls and needs. */
import { Code, Stack, Text, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ConnectorAction } from '../../../generated/host.ts'
import { countOf } from '../../ui/count-of.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EffectBadges } from './effect-badges.tsx'
import { findActions } from './find-actions.ts'

function scopesText({ all_of, any_of }: ConnectorAction['scopes']): string {
  const one = any_of.length > 1 ? `one of ${any_of.join(', ')}` : any_of.join('')
  return [...all_of, one].filter((part) => part !== '').join(' and ')
}

const COLUMNS: readonly Column<ConnectorAction>[] = [
  {
    header: 'Action',
    cell: ({ name, title, description }) => (
      <div>
        <Text fw={600} size="sm">
          {title}
        </Text>
        <Code className="anywhere">{name}</Code>
        {description !== null && (
          <Text size="sm" c="dimmed" mt={4} fw={400}>
            {description}
          </Text>
        )}
      </div>
    ),
  },
  { header: 'Effects', cell: ({ effects }) => <EffectBadges effects={effects} /> },
  {
    header: 'Calls',
    cell: ({ method, path }) => (
      <Code className="anywhere">
        {method} {path}
      </Code>
    ),
  },
  { header: 'Scopes', cell: ({ scopes }) => <Text size="sm">{scopesText(scopes) || 'None'}</Text> },
]

export function ActionsTab({ actions }: { readonly actions: readonly ConnectorAction[] }): ReactElement {
  const [words, setWords] = useState('')
  const found = findActions(actions, words)
  return (
    <Stack>
      <TextInput
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        aria-label="Search actions"
        placeholder="Search by name, path or scope"
        leftSection={<Search size={14} aria-hidden />}
        maw={420}
      />
      <Text size="sm" c="dimmed" role="status">
        {countOf(found.length, 'action')}
      </Text>
      <DataTable label="Actions" columns={COLUMNS} rows={found} keyOf={({ name }) => name} />
    </Stack>
  )
}
