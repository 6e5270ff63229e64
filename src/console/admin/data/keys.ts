/** API keys, as the API has them. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiKey, CreatedApiKey, NewApiKey } from '../../../generated/host.ts'
import { api } from '../api.ts'
import { type ListQuery, useList } from './use-list.ts'

const KEYS = '/api/keys'

export function useKeys(): ListQuery<ApiKey> {
  return useList<ApiKey>(KEYS)
}

/** The key itself is in the answer, this once. */
export function useCreateKey(): UseMutationResult<CreatedApiKey, Error, NewApiKey> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewApiKey) => api<CreatedApiKey>('POST', KEYS, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEYS] }),
    gcTime: 0,
  })
}

export function useDeleteKey(): UseMutationResult<unknown, Error, string> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api('DELETE', `${KEYS}/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEYS] }),
  })
}
