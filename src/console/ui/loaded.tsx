/** What a query brings: its data, or that it is on its way, or why it did not come. */
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { ProblemAlert } from './problem-alert.tsx'

interface Props<Data> {
  readonly query: UseQueryResult<Data>
  /** What stands above before the data is there, where that is the name of the page. */
  readonly heading?: ReactNode
  readonly children: (data: Data) => ReactNode
}

export function Loading(): ReactElement {
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      <Skeleton h={28} w="40%" />
      <Skeleton h={18} />
      <Skeleton h={18} />
      <Skeleton h={18} w="70%" />
    </Stack>
  )
}

export function Loaded<Data>({ query, heading, children }: Props<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  return (
    <>
      {heading}
      {query.error === null ? (
        <Loading />
      ) : (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      )}
    </>
  )
}
