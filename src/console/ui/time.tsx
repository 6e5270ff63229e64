/** A time in relation to now, with the exact one on hover. */
import type { ReactElement } from 'react'
import { exactTime, relativeTime } from './relative-time.ts'
import { useNow } from './use-now.ts'

interface Props {
  /** As RFC 3339; null where there is none. */
  readonly at: string | null
  /** Whether it is of something that has happened. */
  readonly isPast?: boolean
  /** What stands there without a time. */
  readonly none?: string
}

export function Time({ at, isPast = false, none = '–' }: Props): ReactElement {
  const now = useNow()
  if (at === null) return <>{none}</>
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeTime(at, now, isPast)}
    </time>
  )
}
