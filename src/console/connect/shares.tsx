/** What the host will be able to do with the account, in plain words. */
import { List, Stack, Text } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ConnectOffer } from '../../generated/host.ts'

interface Props {
  readonly offer: ConnectOffer
  /** Who gets to do it. */
  readonly who: string
}

export function Shares({ offer: { name, shares, shares_all }, who }: Props): ReactElement | null {
  if (shares_all) {
    return (
      <Text size="sm">{`${who} gets every access that ${name} allows it. ${name} lists them when you log in.`}</Text>
    )
  }
  if (shares.length === 0) return null
  const groups = [...Map.groupBy(shares, ({ category }) => category ?? '')]
  return (
    <Stack gap="sm">
      <Text fw={600}>{`${who} will be able to`}</Text>
      {groups.map(([category, items]) => (
        <Stack key={category} gap={6}>
          {category !== '' && (
            <Text size="sm" c="dimmed">
              {category}
            </Text>
          )}
          <List size="sm" spacing={6} icon={<Check size={16} aria-hidden />}>
            {items.map(({ title, description }) => (
              <List.Item key={title}>{description ?? title}</List.Item>
            ))}
          </List>
        </Stack>
      ))}
    </Stack>
  )
}
