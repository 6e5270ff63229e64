/** What else can be done with the thing of a page: a button that opens a menu. */
import { ActionIcon, Menu } from '@mantine/core'
import { EllipsisVertical } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'

/** @param children Its items. */
export function MoreMenu({ children }: { readonly children: ReactNode }): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon ref={button} variant="default" size="lg" aria-label="More">
          <EllipsisVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      {/* A dialog gives the focus back to what had it. The item that opens one is gone by then. */}
      <Menu.Dropdown onClickCapture={() => button.current?.focus()}>{children}</Menu.Dropdown>
    </Menu>
  )
}
