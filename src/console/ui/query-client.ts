/** How data is kept in the page: fresh for a few seconds, asked for again when the window is looked at. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem.ts'

export const SESSION_KEY: readonly ['session'] = ['session']

const MAX_RETRIES = 2

/** What the server refused it would refuse again; what did not arrive may arrive the next time. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  const { status } = problemOf(error)
  return failures < MAX_RETRIES && (status === 0 || status >= 502)
}

export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    // The session has ended: the shell asks for it again and shows how to get in.
    if (problemOf(error).status === 401) void client.invalidateQueries({ queryKey: SESSION_KEY })
  }
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== SESSION_KEY[0]) onError(error)
      },
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { staleTime: 5_000, retry: isWorthRetrying } },
  })
  return client
}
