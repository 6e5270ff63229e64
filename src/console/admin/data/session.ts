/** The session of the admin. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { SESSION_KEY } from '../../ui/query-client.ts'
import { api } from '../api.ts'

/** Ends the session. What was read with it leaves the page. */
export function useSignOut(): UseMutationResult<unknown, Error, void> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api('DELETE', '/api/session'),
    onSuccess: () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] })
      return client.resetQueries({ queryKey: SESSION_KEY })
    },
  })
}
