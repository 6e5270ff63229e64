/** A linked account: how it stands and what to do, what can be done with it, and what happened. */
import { Alert, Code, Tabs, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Account } from '../../../generated/host.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { whoMustAct } from '../../ui/who-must-act.ts'
import { EventList } from '../activity/event-list.tsx'
import { ConnectorLogo } from '../connectors/connector-logo.tsx'
import { useAccount, useAccountOperation } from '../data/accounts.ts'
import { AccountActions } from './account-actions.tsx'
import { AccountDetails } from './account-details.tsx'
import { accountName } from './account-name.ts'
import { AccountStatus } from './account-status.tsx'
import { OperationResult } from './operation-result.tsx'
import { PausedProfile } from './paused-profile.tsx'
import { TryAction } from './try-action.tsx'

function Advice({ account }: { readonly account: Account }): ReactElement | null {
  const { status, status_reason, advice, who_must_act } = account
  if (status === 'active') return null
  const who = whoMustAct(who_must_act)
  return (
    <Alert
      color={status === 'reauthorization_required' ? 'red' : 'yellow'}
      icon={<CircleAlert size={18} aria-hidden />}
      title={who === undefined ? 'This account does not work fully' : `Who must act: ${who}`}
      mb="lg"
    >
      <Text size="sm">{advice ?? 'There is no advice for this state.'}</Text>
      {status_reason !== null && (
        <Text size="sm" mt={4}>
          <Code>{status_reason}</Code>
        </Text>
      )}
    </Alert>
  )
}

function AccountView({ account }: { readonly account: Account }): ReactElement {
  const [search, setSearch] = useSearchParams()
  const operation = useAccountOperation(account.id)
  const { owner, owner_name, connector_name, status } = account
  return (
    <>
      <PageHeader
        title={accountName(account)}
        icon={<ConnectorLogo name={connector_name} size={48} />}
        badge={<AccountStatus status={status} />}
        back={{ to: '/accounts', label: 'Accounts' }}
        description={`${connector_name} · ${owner_name ?? owner}`}
      >
        <AccountActions account={account} operation={operation} />
      </PageHeader>
      <OperationResult operation={operation} />
      <Advice account={account} />
      <PausedProfile account={account} />
      <Tabs
        value={search.get('tab') ?? 'overview'}
        onChange={(tab) => setSearch(tab === null ? {} : { tab }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="overview">Overview</Tabs.Tab>
          <Tabs.Tab value="try">Try an action</Tabs.Tab>
          <Tabs.Tab value="activity">Activity</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <AccountDetails account={account} />
        </Tabs.Panel>
        <Tabs.Panel value="try">
          <TryAction account={account} />
        </Tabs.Panel>
        <Tabs.Panel value="activity">
          <EventList filter={{ account_id: account.id }} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

export default function AccountPage(): ReactElement {
  const { id = '' } = useParams()
  const account = useAccount(id)
  return (
    <Loaded
      query={account}
      heading={<PageHeader title="Account" back={{ to: '/accounts', label: 'Accounts' }} />}
    >
      {(found) => <AccountView account={found} />}
    </Loaded>
  )
}
