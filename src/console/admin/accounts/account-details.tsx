/** What is known of an account. */
import { Anchor, Code, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'react-router'
import type { Account } from '../../../generated/host.ts'
import { CodeBlock } from '../../ui/code-block.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { countOf } from '../../ui/count-of.ts'
import { Details } from '../../ui/details.tsx'
import { Time } from '../../ui/time.tsx'

function Copyable({ value, what }: { readonly value: string; readonly what: string }): ReactElement {
  return (
    <Group gap={4} wrap="nowrap">
      <Text ff="monospace" size="sm" miw={0}>
        {value}
      </Text>
      <CopyButton value={value} what={what} />
    </Group>
  )
}

function scopesOf(scope: string | null): ReactNode {
  if (scope === null) return 'The provider did not say'
  return (
    <Group gap={6}>
      {scope.split(' ').map((one) => (
        <Code key={one}>{one}</Code>
      ))}
    </Group>
  )
}

export function AccountDetails({ account }: { readonly account: Account }): ReactElement {
  const { subject, previous_subject, metadata } = account
  return (
    <Stack gap="xl">
      <Details
        items={[
          ['Token expires', <Time key="expires" at={account.expires_at} none="The provider did not say" />],
          ['Login ends', <Time key="ends" at={account.grant_ends_at} none="Not known" />],
          ['In this status since', <Time key="since" at={account.status_at} isPast />],
          ['Account ID', <Copyable key="id" value={account.id} what="account ID" />],
          ['Owner', <Copyable key="owner" value={account.owner} what="owner ID" />],
          [
            'Connector profile',
            <Anchor key="profile" component={Link} to={`/profiles/${account.profile_id}`}>
              Open the profile
            </Anchor>,
          ],
          ['User at the provider', subject ?? 'Not known'],
          ...(previous_subject === null ? [] : [['User before', previous_subject] as const]),
          ['Linked', <Time key="linked" at={account.created_at} isPast />],
          ['Tokens changed', countOf(account.token_version - 1, 'time')],
        ]}
      />
      <section>
        <Title order={2} mb="xs">
          Granted scopes
        </Title>
        {scopesOf(account.scope)}
      </section>
      {Object.keys(metadata).length > 0 && (
        <section>
          <Title order={2} mb="xs">
            Metadata
          </Title>
          <CodeBlock text={JSON.stringify(metadata, null, 2)} what="metadata" isJson />
        </section>
      )}
    </Stack>
  )
}
