/** A connector: how to set it up, what it can do, and what it sends where. */
import { Badge, Button, Group, Tabs, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { Connector } from '../../../generated/host.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useConnector } from '../data/connectors.ts'
import { ActionsTab } from './actions-tab.tsx'
import { ConnectorLogo } from './connector-logo.tsx'
import { ParametersTab } from './parameters-tab.tsx'
import { ScopesTab } from './scopes-tab.tsx'
import { SetupTab } from './setup-tab.tsx'

function ConnectorView({ connector }: { readonly connector: Connector }): ReactElement {
  const [search, setSearch] = useSearchParams()
  const { key, name, logo, version, description, documentation_url, categories = [] } = connector
  return (
    <>
      <PageHeader
        title={name}
        icon={<ConnectorLogo name={name} logo={logo} size={48} />}
        badge={<Badge variant="default">{version}</Badge>}
        back={{ to: '/connectors', label: 'Connectors' }}
        description={
          <>
            {description}
            <Group gap="md" mt={4}>
              {categories.length > 0 && <Text size="sm">{categories.join(', ')}</Text>}
              {documentation_url !== undefined && (
                <ExternalLink href={documentation_url} size="sm">
                  Documentation
                </ExternalLink>
              )}
            </Group>
          </>
        }
      >
        <Button
          component={Link}
          to={`/profiles/new?connector=${encodeURIComponent(key)}`}
          leftSection={<Plus size={16} aria-hidden />}
        >
          Create connector profile
        </Button>
      </PageHeader>
      <Tabs
        value={search.get('tab') ?? 'setup'}
        onChange={(tab) => setSearch(tab === null ? {} : { tab }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="setup">Setup guide</Tabs.Tab>
          <Tabs.Tab value="actions">Actions ({connector.actions.length})</Tabs.Tab>
          <Tabs.Tab value="scopes">Scopes ({connector.scopes.length})</Tabs.Tab>
          <Tabs.Tab value="parameters">Required parameters</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="setup">
          <SetupTab connector={connector} />
        </Tabs.Panel>
        <Tabs.Panel value="actions">
          <ActionsTab actions={connector.actions} />
        </Tabs.Panel>
        <Tabs.Panel value="scopes">
          <ScopesTab connector={connector} />
        </Tabs.Panel>
        <Tabs.Panel value="parameters">
          <ParametersTab connector={connector} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

export default function ConnectorPage(): ReactElement {
  const { key = '' } = useParams()
  const connector = useConnector(key)
  return (
    <Loaded
      query={connector}
      heading={<PageHeader title="Connector" back={{ to: '/connectors', label: 'Connectors' }} />}
    >
      {(found) => <ConnectorView connector={found} />}
    </Loaded>
  )
}
