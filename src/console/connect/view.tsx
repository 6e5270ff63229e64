/** One view of the connect page: its heading gets the focus when it appears, so that nobody has to look for it. */
import { Stack, Title } from '@mantine/core'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

interface Props {
  readonly title: string
  /** Above the title: what tells at a glance how things stand. */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export function View({ title, icon, children }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
    heading.current?.focus()
  }, [title])
  return (
    <Stack gap="lg">
      <Stack gap="sm" align={icon === undefined ? 'stretch' : 'center'}>
        {icon}
        <Title order={1} ref={heading} tabIndex={-1} ta={icon === undefined ? 'start' : 'center'}>
          {title}
        </Title>
      </Stack>
      {children}
    </Stack>
  )
}
