/** The accounts that were linked with a profile. */
import { Users } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Profile } from '../../../generated/host.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useAccounts } from '../data/accounts.ts'
import { ListOf } from '../shell/list-of.tsx'
import { AccountsTable } from './accounts-table.tsx'

export function AccountsOfProfile({ profile }: { readonly profile: Profile }): ReactElement {
  const accounts = useAccounts({ profile_id: profile.id })
  return (
    <ListOf
      query={accounts}
      empty={
        <EmptyState icon={Users} title="No account is linked with this profile">
          Press “Link account” to try it, or let your application make connect sessions for its users.
        </EmptyState>
      }
    >
      {(items) => <AccountsTable accounts={items} />}
    </ListOf>
  )
}
