/** What a page shows before there is anything on it: why, and what to do next. */
import { Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

interface Props {
  readonly icon: LucideIcon
  readonly title: string
  readonly children: ReactNode
  /** The button that leads on. */
  readonly action?: ReactNode
}

export function EmptyState({ icon: Icon, title, children, action }: Props): ReactElement {
  return (
    <Paper withBorder p="xl" style={{ borderStyle: 'dashed' }}>
      <Stack align="center" gap="sm" py="lg">
        <ThemeIcon size={48} radius="xl" variant="light">
          <Icon size={24} aria-hidden />
        </ThemeIcon>
        <Title order={2} ta="center">
          {title}
        </Title>
        <Text c="dimmed" ta="center" maw={460}>
          {children}
        </Text>
        {action}
      </Stack>
    </Paper>
  )
}
