/** The scopes of a connector by category, and what each is for. */
import { Stack, Text, Title } from '@mantine/core'
import { ShieldCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Connector, ConnectorScope } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ScopeName } from '../../ui/scope-name.tsx'
import { actionsOfScope } from './scopes-for-actions.ts'

export function ScopesTab({ connector }: { readonly connector: Connector }): ReactElement {
  const { scopes, actions } = connector
  if (scopes.length === 0)
    return (
      <EmptyState icon={ShieldCheck} title="This connector has no scopes">
        What an account may do is decided at the provider alone.
      </EmptyState>
    )
  const columns: readonly Column<ConnectorScope>[] = [
    {
      header: 'Scope',
      cell: ({ scope, title }) => <ScopeName scope={scope} title={title} />,
    },
    { header: 'Allows', cell: ({ description }) => <Text size="sm">{description ?? '–'}</Text> },
    {
      header: 'Used by',
      cell: ({ scope }) => (
        <Text size="sm">
          {actionsOfScope(actions, scope)
            .map(({ title }) => title)
            .join(', ') || 'No action of this connector'}
        </Text>
      ),
    },
  ]
  const groups = [...Map.groupBy(scopes, ({ category }) => category ?? 'Scopes')]
  return (
    <Stack gap="xl">
      {groups.map(([category, entries]) => (
        <section key={category}>
          <Title order={2} mb="xs">
            {category}
          </Title>
          <DataTable label={category} columns={columns} rows={entries} keyOf={({ scope }) => scope} />
        </section>
      ))}
    </Stack>
  )
}
