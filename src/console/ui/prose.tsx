/** A text of a manifest, with the little Markdown that it may have. HTML in it is shown as it was written. */
import Markdown from 'markdown-to-jsx/react'
import type { AnchorHTMLAttributes, ReactElement } from 'react'
import { ExternalLink } from './external-link.tsx'

function ProseLink({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>): ReactElement {
  return <ExternalLink href={href}>{children}</ExternalLink>
}

/** An image would be asked for at an address that the page's policy refuses. */
function ProseImage(): null {
  return null
}

const OPTIONS = {
  disableParsingRawHTML: true,
  forceBlock: true,
  forceWrapper: true,
  overrides: { a: { component: ProseLink }, img: { component: ProseImage } },
} as const

export function Prose({ text }: { readonly text: string }): ReactElement {
  return (
    <Markdown className="prose" options={OPTIONS}>
      {text}
    </Markdown>
  )
}
