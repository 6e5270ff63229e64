/** A connector to choose. */
import { Group, Paper, Text, UnstyledButton } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { ConnectorLogo } from '../connectors/connector-logo.tsx'

interface Props {
  readonly connector: Connector
  readonly onChoose: () => void
}

export function ConnectorChoice({ connector, onChoose }: Props): ReactElement {
  return (
    <Paper withBorder className="card-link">
      <Group component={UnstyledButton} onClick={onChoose} wrap="nowrap" p="md" w="100%">
        <ConnectorLogo name={connector.name} logo={connector.logo} />
        <Text span fw={600}>
          {connector.name}
        </Text>
      </Group>
    </Paper>
  )
}
