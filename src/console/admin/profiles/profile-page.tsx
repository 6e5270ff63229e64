/** A connector profile: its settings, its scopes, the requests that it leads to, and what can be done with it. */
import { Alert, Badge, Box, Code, Stack, Tabs, Text } from '@mantine/core'
import { Check, CircleAlert, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Connector, Profile } from '../../../generated/host.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { AccountsOfProfile } from '../accounts/accounts-of-profile.tsx'
import { ConnectorLogo } from '../connectors/connector-logo.tsx'
import { useConnector } from '../data/connectors.ts'
import { useChangeProfile, useProfile } from '../data/profiles.ts'
import { ProfileActions } from './profile-actions.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import { ProfileStatus } from './profile-status.tsx'
import { RequestsTab } from './requests-tab.tsx'
import { ScopeTableTab } from './scope-table-tab.tsx'

interface Props {
  readonly profile: Profile
  readonly connector: Connector
}

function Notices({ profile, isNew }: { readonly profile: Profile; readonly isNew: boolean }): ReactElement {
  const { status, status_reason, advice, warnings } = profile
  return (
    <Stack gap="sm" mb="lg">
      {isNew && status === 'active' && (
        <Alert
          color="green"
          icon={<Check size={18} aria-hidden />}
          title="The profile was created"
          role="status"
        >
          Test it, or link an account with it.
        </Alert>
      )}
      {status === 'paused' && (
        <Alert color="red" icon={<CircleAlert size={18} aria-hidden />} title="This profile is paused">
          {advice ?? 'Nothing is linked or refreshed with it.'}
          {status_reason !== null && status_reason !== 'paused' && (
            <Text size="sm" mt={4}>
              <Code>{status_reason}</Code>
            </Text>
          )}
        </Alert>
      )}
      {warnings.map((warning) => (
        <Alert key={warning} color="yellow" icon={<TriangleAlert size={18} aria-hidden />}>
          {warning}
        </Alert>
      ))}
    </Stack>
  )
}

function ProfileView({ profile, connector }: Props): ReactElement {
  const [search, setSearch] = useSearchParams()
  const change = useChangeProfile(profile.id)
  const type = connector.auth.find(({ key }) => key === profile.auth)
  return (
    <>
      <PageHeader
        title={profile.name}
        icon={<ConnectorLogo name={connector.name} logo={connector.logo} size={48} />}
        badge={
          <>
            <ProfileStatus profile={profile} />
            {profile.is_default && <Badge>Default</Badge>}
          </>
        }
        back={{ to: '/profiles', label: 'Connector profiles' }}
        description={`${connector.name} · ${type?.title ?? profile.auth}`}
      >
        <ProfileActions profile={profile} connector={connector} change={change} />
      </PageHeader>
      {change.error !== null && (
        <Box mb="lg">
          <ProblemAlert error={change.error} title="The profile was not changed" />
        </Box>
      )}
      <Notices profile={profile} isNew={search.has('created')} />
      <Tabs
        value={search.get('tab') ?? 'settings'}
        onChange={(tab) => setSearch(tab === null ? {} : { tab }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="settings">Settings</Tabs.Tab>
          <Tabs.Tab value="scopes">Scopes</Tabs.Tab>
          <Tabs.Tab value="requests">Requests</Tabs.Tab>
          <Tabs.Tab value="accounts">Accounts ({profile.accounts_count})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="settings">
          <ProfileSettings profile={profile} connector={connector} />
        </Tabs.Panel>
        <Tabs.Panel value="scopes">
          <ScopeTableTab profile={profile} />
        </Tabs.Panel>
        <Tabs.Panel value="requests">
          <RequestsTab profile={profile} connector={connector} />
        </Tabs.Panel>
        <Tabs.Panel value="accounts">
          <AccountsOfProfile profile={profile} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function WithConnector({ profile }: { readonly profile: Profile }): ReactElement {
  const connector = useConnector(profile.connector)
  return <Loaded query={connector}>{(found) => <ProfileView profile={profile} connector={found} />}</Loaded>
}

export default function ProfilePage(): ReactElement {
  const { id = '' } = useParams()
  const profile = useProfile(id)
  return (
    <Loaded
      query={profile}
      heading={
        <PageHeader title="Connector profile" back={{ to: '/profiles', label: 'Connector profiles' }} />
      }
    >
      {(found) => <WithConnector profile={found} />}
    </Loaded>
  )
}
