/** Four views of the scopes of a profile: asked for, needed, granted, registered. */
import { Alert, Badge, Stack, Text } from '@mantine/core'
import { ShieldCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Profile, ScopeRow, ScopeTable } from '../../../generated/host.ts'
import { countOf } from '../../ui/count-of.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ScopeName } from '../../ui/scope-name.tsx'
import { useScopeTable } from '../data/profiles.ts'
import { asksForAll } from './asked-scopes.ts'
import { NeededBy } from './needed-by.tsx'
import { ScopeVerdict } from './scope-verdict.tsx'

const REGISTERED = { true: 'Yes', false: 'No', null: 'Not known' } as const

function columns({ accounts }: ScopeTable, isForAll: boolean): readonly Column<ScopeRow>[] {
  return [
    {
      header: 'Scope',
      cell: ({ scope, title }) => <ScopeName scope={scope} title={title} />,
    },
    {
      header: 'In the profile',
      cell: ({ in_profile }) => (isForAll ? 'All of the app' : in_profile ? 'Yes' : 'No'),
    },
    {
      header: 'Needed by',
      cell: ({ needed_by }) => <NeededBy actions={needed_by} />,
    },
    {
      header: 'Granted to',
      cell: ({ granted_accounts }) =>
        accounts === 0 ? 'No account yet' : `${granted_accounts} of ${countOf(accounts, 'account')}`,
    },
    { header: 'Registered on the app', cell: ({ registered }) => REGISTERED[`${registered}`] },
    {
      header: 'Verdict',
      cell: (row) => <ScopeVerdict row={row} accounts={accounts} asksForAll={isForAll} />,
    },
  ]
}

export function ScopeTableTab({ profile }: { readonly profile: Profile }): ReactElement {
  const table = useScopeTable(profile.id)
  const isForAll = asksForAll(profile)
  return (
    <Loaded query={table}>
      {(data) =>
        data.rows.length === 0 ? (
          <EmptyState icon={ShieldCheck} title="This connector has no scopes">
            What an account may do is decided at the provider alone.
          </EmptyState>
        ) : (
          <Stack>
            {isForAll && (
              <Alert color="blue" variant="light" title="This profile asks for no scope">
                A login then gets what the provider gives without asking, often every scope of the app.
              </Alert>
            )}
            {data.unknown_accounts > 0 && (
              <Text size="sm" c="dimmed">
                For {countOf(data.unknown_accounts, 'account')} the provider did not say what was granted.{' '}
                <Badge variant="default">not counted</Badge>
              </Text>
            )}
            <DataTable
              label="Scopes of the profile"
              columns={columns(data, isForAll)}
              rows={data.rows}
              keyOf={({ scope }) => scope}
            />
          </Stack>
        )
      }
    </Loaded>
  )
}
