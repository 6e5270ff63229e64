/** A connector in the list: what it is, how it logs in, what it can do. */
import { Anchor, Badge, Card, Group, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Connector } from '../../../generated/host.ts'
import { countOf } from '../../ui/count-of.ts'
import { ConnectorLogo } from './connector-logo.tsx'

export function ConnectorCard({ connector }: { readonly connector: Connector }): ReactElement {
  const { key, name, logo, description, auth, actions, scopes, categories = [] } = connector
  return (
    <Card withBorder padding="lg" h="100%" className="card-link">
      <Stack gap="sm" h="100%">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <ConnectorLogo name={name} logo={logo} />
          <div>
            <Anchor
              component={Link}
              to={`/connectors/${key}`}
              fw={650}
              c="inherit"
              className="card-link-target"
            >
              {name}
            </Anchor>
            <Text size="sm" c="dimmed">
              {auth.map(({ title }) => title).join(' · ')}
            </Text>
          </div>
        </Group>
        {description !== undefined && <Text size="sm">{description}</Text>}
        <Group gap={6} mt="auto">
          {categories.map((category) => (
            <Badge key={category} variant="light" color="gray">
              {category}
            </Badge>
          ))}
        </Group>
        <Text size="sm" c="dimmed">
          {countOf(actions.length, 'action')}, {countOf(scopes.length, 'scope')}
        </Text>
      </Stack>
    </Card>
  )
}
