/** The actions that need a scope: a few by name, many as a number that opens. */
import { Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { countOf } from '../../ui/count-of.ts'

const FEW = 3

export function NeededBy({ actions }: { readonly actions: readonly string[] }): ReactElement {
  const names = actions.join(', ')
  if (actions.length <= FEW) return <Text size="sm">{names || 'No allowed action'}</Text>
  return (
    <details>
      <summary>{countOf(actions.length, 'action')}</summary>
      <Text size="sm">{names}</Text>
    </details>
  )
}
