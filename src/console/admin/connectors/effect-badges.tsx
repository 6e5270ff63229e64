/** What an action does to the customer's data and money. */
import { Badge, Group } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ConnectorAction } from '../../../generated/host.ts'

const EFFECTS = {
  read: { label: 'Reads', color: 'gray' },
  write: { label: 'Writes', color: 'orange' },
  spends_credits: { label: 'Spends credits', color: 'grape' },
} as const

export function EffectBadges({ effects }: Pick<ConnectorAction, 'effects'>): ReactElement {
  return (
    <Group gap={4} wrap="nowrap" display="inline-flex">
      {effects.map((effect) => (
        <Badge key={effect} variant="light" color={EFFECTS[effect].color}>
          {EFFECTS[effect].label}
        </Badge>
      ))}
    </Group>
  )
}
