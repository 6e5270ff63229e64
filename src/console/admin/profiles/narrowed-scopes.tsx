/** Says before anything is saved that the first tick takes away every scope that is not ticked. */
import { Alert } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { isNarrowed } from './asked-scopes.ts'

interface Props {
  /** The scopes that are saved, and those of the form. */
  readonly before: unknown
  readonly now: unknown
}

export function NarrowedScopes({ before, now }: Props): ReactElement | null {
  if (!isNarrowed(before, now)) return null
  return (
    <Alert
      color="yellow"
      icon={<TriangleAlert size={18} aria-hidden />}
      title="From now on only the ticked scopes are asked for"
      role="status"
    >
      With none ticked, this profile asks for every scope of the app. Its accounts lose what you do not tick:
      tick all that their actions need, or untick all to leave it as it is.
    </Alert>
  )
}
