/** The linked accounts of all owners. */
import { Button } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { Link2, SearchX, Users } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { LinkDialog } from '../connect/link-dialog.tsx'
import { useAccounts } from '../data/accounts.ts'
import { itemsOf } from '../data/page-of.ts'
import { useProfiles } from '../data/profiles.ts'
import { ListOf } from '../shell/list-of.tsx'
import { AccountsFilter } from './accounts-filter.tsx'
import { AccountsTable } from './accounts-table.tsx'

const TYPING = 250

export function AccountsPage(): ReactElement {
  const [search, setSearch] = useSearchParams()
  const [isLinking, link] = useDisclosure()
  const filter = {
    q: search.get('q') ?? '',
    connector: search.get('connector') ?? '',
    status: search.get('status') ?? '',
  }
  const [asked] = useDebouncedValue(filter, TYPING)
  const accounts = useAccounts(asked)
  const profiles = useProfiles()
  const hasProfile = itemsOf(profiles.data?.pages ?? []).length > 0
  const isFiltered = Object.values(filter).some((value) => value !== '')
  const change = (changed: Partial<typeof filter>): void => {
    const present = Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== '')
    setSearch(Object.fromEntries(present), { replace: true })
  }
  const linkButton = (
    <Button leftSection={<Link2 size={16} aria-hidden />} onClick={link.open}>
      Link account
    </Button>
  )
  return (
    <>
      <PageHeader title="Accounts" description="Who linked what, how it stands, and who has to act.">
        {hasProfile && linkButton}
      </PageHeader>
      <AccountsFilter filter={filter} onChange={change} />
      <ListOf
        query={accounts}
        empty={
          isFiltered ? (
            <EmptyState
              icon={SearchX}
              title="No account is like that"
              action={
                <Button variant="default" onClick={() => setSearch({}, { replace: true })}>
                  Show all accounts
                </Button>
              }
            >
              Try other words, or take a filter away.
            </EmptyState>
          ) : (
            <EmptyState
              icon={Users}
              title="No account is linked yet"
              action={
                hasProfile ? (
                  linkButton
                ) : (
                  <Button component={Link} to="/profiles/new">
                    Create connector profile
                  </Button>
                )
              }
            >
              {hasProfile
                ? 'Link one here to try it, or let your application make connect sessions for its users.'
                : 'Accounts are linked with a connector profile. Create one first.'}
            </EmptyState>
          )
        }
      >
        {(items) => <AccountsTable accounts={items} />}
      </ListOf>
      <LinkDialog opened={isLinking} onClose={link.close} />
    </>
  )
}
