/** What the four views of a scope come to, in a word or two. */
import { Badge } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ScopeRow } from '../../../generated/host.ts'
import { scopeVerdict } from './judge-scope.ts'

interface Props {
  readonly row: ScopeRow
  readonly accounts: number
  readonly asksForAll: boolean
}

export function ScopeVerdict({ row, accounts, asksForAll }: Props): ReactElement {
  const { color, text } = scopeVerdict(row, accounts, asksForAll)
  return (
    <Badge color={color} miw="max-content">
      {text}
    </Badge>
  )
}
