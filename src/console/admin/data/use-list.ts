/** A list of the API that grows page by page. */
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import type { Query } from '../../ui/request.ts'
import { api } from '../api.ts'
import type { PageOf } from './page-of.ts'

export type ListQuery<Item> = UseInfiniteQueryResult<InfiniteData<PageOf<Item>, string>, Error>

interface Options {
  /** How often it is asked for again, in milliseconds. Default: when the window is looked at. */
  readonly refetchInterval?: number
}

export function useList<Item>(path: string, query: Query = {}, options: Options = {}): ListQuery<Item> {
  return useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) =>
      api<PageOf<Item>>('GET', path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next_cursor }) => next_cursor,
    ...options,
  })
}
