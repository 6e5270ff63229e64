/** A list that grows page by page: its entries, or that there are none, or why they did not come. */
import { Button, Center, Stack } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Loading } from '../../ui/loaded.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { itemsOf } from '../data/page-of.ts'
import type { ListQuery } from '../data/use-list.ts'

interface Props<Item> {
  readonly query: ListQuery<Item>
  readonly empty: ReactNode
  readonly children: (items: readonly Item[]) => ReactNode
}

export function ListOf<Item>({ query, empty, children }: Props<Item>): ReactElement {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  if (data === undefined) {
    if (error !== null) return <ProblemAlert error={error} onRetry={() => void refetch()} />
    return <Loading />
  }
  const items = itemsOf(data.pages)
  if (items.length === 0) return <>{empty}</>
  return (
    <Stack>
      {error !== null && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {children(items)}
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Center>
      )}
    </Stack>
  )
}
