/** The connector profiles: what admins filled in for the connectors. */
import { Anchor, Badge, Button, Group, Text } from '@mantine/core'
import { Plus, SlidersHorizontal } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Connector, Profile } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Time } from '../../ui/time.tsx'
import { useConnectors } from '../data/connectors.ts'
import { useProfiles } from '../data/profiles.ts'
import { ListOf } from '../shell/list-of.tsx'
import { ProfileStatus } from './profile-status.tsx'

function columns(connectors: readonly Connector[]): readonly Column<Profile>[] {
  const connectorOf = ({ connector }: Profile): Connector | undefined =>
    connectors.find(({ key }) => key === connector)
  const typeOf = (profile: Profile): string =>
    connectorOf(profile)?.auth.find(({ key }) => key === profile.auth)?.title ?? profile.auth
  return [
    {
      header: 'Name',
      cell: ({ id, name, is_default }) => (
        <Group gap={8}>
          <Anchor component={Link} to={`/profiles/${id}`} fw={600} size="sm">
            {name}
          </Anchor>
          {is_default && <Badge>Default</Badge>}
        </Group>
      ),
    },
    { header: 'Connector', cell: (profile) => connectorOf(profile)?.name ?? profile.connector },
    { header: 'Type', cell: (profile) => <Text size="sm">{typeOf(profile)}</Text> },
    { header: 'Status', cell: (profile) => <ProfileStatus profile={profile} /> },
    { header: 'Accounts', cell: ({ accounts_count }) => accounts_count.toLocaleString('en'), isEnd: true },
    { header: 'Changed', cell: ({ updated_at }) => <Time at={updated_at} isPast /> },
  ]
}

function CreateButton(): ReactElement {
  return (
    <Button component={Link} to="/profiles/new" leftSection={<Plus size={16} aria-hidden />}>
      Create connector profile
    </Button>
  )
}

export function ProfilesPage(): ReactElement {
  const profiles = useProfiles()
  const connectors = useConnectors()
  return (
    <>
      <PageHeader
        title="Connector profiles"
        description="The client ID, client secret and scopes that accounts are linked with."
      >
        <CreateButton />
      </PageHeader>
      <ListOf
        query={profiles}
        empty={
          <EmptyState icon={SlidersHorizontal} title="No connector profile yet" action={<CreateButton />}>
            A profile holds what the provider gave you for your app. With it, people link their accounts.
          </EmptyState>
        }
      >
        {(items) => (
          <DataTable
            label="Connector profiles"
            columns={columns(connectors.data ?? [])}
            rows={items}
            keyOf={({ id }) => id}
          />
        )}
      </ListOf>
    </>
  )
}
