/** A sentence in which names stand between backticks. */
import { Code } from '@mantine/core'
import type { ReactElement } from 'react'

export function InlineCode({ text }: { readonly text: string }): ReactElement {
  // Every second part stood between two of them. The parts never change places.
  const parts = text.split('`').map((part, index) => ({ part, isCode: index % 2 === 1, key: `${index}` }))
  return <>{parts.map(({ part, isCode, key }) => (isCode ? <Code key={key}>{part}</Code> : part))}</>
}
