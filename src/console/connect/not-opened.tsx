/** A session that does not open: why, and what to do. */
import { Button, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { problemOf } from '../ui/problem.ts'
import { View } from './view.tsx'

const TITLES: Readonly<Record<string, string>> = {
  ERR_CONNECT_SESSION_ENDED: 'This link has ended',
  ERR_NOT_AUTHENTICATED: 'This link has ended',
  ERR_CONNECT_SESSION_ELSEWHERE: 'This link was opened in another browser',
}

/** Where the server's own words are for programs. */
const TEXTS: Readonly<Record<string, string>> = {
  ERR_NOT_AUTHENTICATED: 'Go back to where you began, and ask for a new one.',
}

interface Props {
  readonly error: unknown
  readonly onRetry?: () => void
}

export function NotOpened({ error, onRetry }: Props): ReactElement {
  const problem = problemOf(error)
  const title = TITLES[problem.code ?? '']
  return (
    <View title={title ?? 'This page could not be opened'}>
      <Text>{TEXTS[problem.code ?? ''] ?? problem.detail ?? problem.title}</Text>
      {title === undefined && onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </View>
  )
}
