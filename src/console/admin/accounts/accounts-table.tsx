/** Accounts in a table. */
import { Anchor, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Account } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Time } from '../../ui/time.tsx'
import { whoMustAct } from '../../ui/who-must-act.ts'
import { accountName } from './account-name.ts'
import { AccountStatus } from './account-status.tsx'

const COLUMNS: readonly Column<Account>[] = [
  {
    header: 'Account',
    cell: (account) => (
      <Anchor component={Link} to={`/accounts/${account.id}`} fw={600} size="sm">
        {accountName(account)}
      </Anchor>
    ),
  },
  {
    header: 'Owner',
    cell: ({ owner, owner_name }) => (
      <div>
        <Text size="sm">{owner_name ?? owner}</Text>
        {owner_name !== null && (
          <Text size="xs" c="dimmed">
            {owner}
          </Text>
        )}
      </div>
    ),
  },
  { header: 'Connector', cell: ({ connector_name }) => connector_name },
  { header: 'Status', cell: ({ status }) => <AccountStatus status={status} /> },
  {
    header: 'Who must act',
    cell: ({ who_must_act }) => <Text size="sm">{whoMustAct(who_must_act) ?? '–'}</Text>,
  },
  { header: 'Token expires', cell: ({ expires_at }) => <Time at={expires_at} /> },
]

export function AccountsTable({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  return <DataTable label="Accounts" columns={COLUMNS} rows={accounts} keyOf={({ id }) => id} />
}
