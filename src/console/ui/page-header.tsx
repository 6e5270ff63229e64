/** The top of a page: where it is, its name, and what can be done here. */
import { Anchor, Box, Group, Text, Title } from '@mantine/core'
import { ChevronLeft } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'

interface Props {
  readonly title: string
  readonly description?: ReactNode
  /** Beside the title: a status. */
  readonly badge?: ReactNode
  /** Before the title: a logo. */
  readonly icon?: ReactNode
  readonly back?: { readonly to: string; readonly label: string }
  /** The buttons. */
  readonly children?: ReactNode
}

export function PageHeader({ title, description, badge, icon, back, children }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Linkwright`
  }, [title])
  const { key } = useLocation()
  const isFirstPage = key === 'default'
  useEffect(() => {
    // A screen reader reads a new page from its name on. Whoever is in a field is left there.
    const { activeElement } = document
    if (isFirstPage) return
    if (activeElement === document.body || activeElement instanceof HTMLAnchorElement)
      heading.current?.focus({ preventScroll: true })
  }, [isFirstPage])
  return (
    <Box mb="lg">
      {back !== undefined && (
        <Anchor component={Link} to={back.to} size="sm" c="dimmed" mb={6} display="inline-block">
          <ChevronLeft size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {back.label}
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Group gap="md" wrap="nowrap" align="flex-start" flex="1 1 420px" miw={0}>
          {icon}
          <Box miw={0}>
            <Group gap="sm">
              <Title order={1} ref={heading} tabIndex={-1}>
                {title}
              </Title>
              {badge}
            </Group>
            {description !== undefined && (
              <Text c="dimmed" mt={4} maw={720} component="div">
                {description}
              </Text>
            )}
          </Box>
        </Group>
        {children !== undefined && <Group gap="sm">{children}</Group>}
      </Group>
    </Box>
  )
}
