/** The connectors of this host. */
import { SimpleGrid, Text } from '@mantine/core'
import { Plug } from 'lucide-react'
import type { ReactElement } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useConnectors } from '../data/connectors.ts'
import { ConnectorCard } from './connector-card.tsx'

export function ConnectorsPage(): ReactElement {
  const connectors = useConnectors()
  return (
    <>
      <PageHeader
        title="Connectors"
        description="What accounts can be linked to. Each is one manifest of this host."
      />
      <Loaded query={connectors}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={Plug} title="This host has no connector">
              Put a manifest (
              <Text span ff="monospace">
                connector.yaml
              </Text>
              ) into the folder that the host was started with, and start it again.
            </EmptyState>
          ) : (
            <SimpleGrid
              component="ul"
              cols={{ base: 1, sm: 2, lg: 3 }}
              p={0}
              m={0}
              style={{ listStyle: 'none' }}
            >
              {list.map((connector) => (
                <li key={connector.key}>
                  <ConnectorCard connector={connector} />
                </li>
              ))}
            </SimpleGrid>
          )
        }
      </Loaded>
    </>
  )
}
