/** A link out of the console. It opens beside it and says so. */
import { Anchor, type AnchorProps, VisuallyHidden } from '@mantine/core'
import { ExternalLink as Icon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

interface Props extends AnchorProps {
  readonly href: string
  readonly children: ReactNode
}

/** Only what a browser opens as a page is linked: an address may come from a manifest. */
const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href)

export function ExternalLink({ href, children, ...rest }: Props): ReactElement {
  if (!isWebAddress(href)) return <span>{children}</span>
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer" underline="always" {...rest}>
      {children}
      <Icon size={13} aria-hidden style={{ marginInlineStart: 4, verticalAlign: '-1px' }} />
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </Anchor>
  )
}
