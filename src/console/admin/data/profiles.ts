/** Connector profiles, as the API has them. */
import {
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  ExplainRequest,
  Explanation,
  NewProfile,
  Profile,
  ProfileChange,
  ScopeTable,
  TestReport,
} from '../../../generated/host.ts'
import { api } from '../api.ts'
import { type ListQuery, useList } from './use-list.ts'

const PROFILES = '/api/profiles'
const pathOf = (id: string): string => `${PROFILES}/${encodeURIComponent(id)}`

/** What a change of one can change elsewhere: the list, another one's being the default, accounts that are paused. */
function invalidate(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: [PROFILES] })
  void client.invalidateQueries({ queryKey: ['/api/accounts'] })
}

export function useProfiles(filter: { readonly connector?: string } = {}): ListQuery<Profile> {
  return useList<Profile>(PROFILES, { ...filter, limit: 100 })
}

export function useProfile(id: string): UseQueryResult<Profile> {
  return useQuery({
    queryKey: [PROFILES, id],
    queryFn: ({ signal }) => api<Profile>('GET', pathOf(id), { signal }),
    enabled: id !== '',
  })
}

export function useCreateProfile(): UseMutationResult<Profile, Error, NewProfile> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewProfile) => api<Profile>('POST', PROFILES, { body }),
    onSuccess: () => invalidate(client),
  })
}

export type ChangeOfProfile = UseMutationResult<Profile, Error, ProfileChange>

export function useChangeProfile(id: string): ChangeOfProfile {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ProfileChange) => api<Profile>('PATCH', pathOf(id), { body }),
    onSuccess: (profile) => {
      client.setQueryData([PROFILES, id], profile)
      invalidate(client)
    },
    // Somebody else may have changed it: the next try goes from there.
    onError: () => client.invalidateQueries({ queryKey: [PROFILES, id] }),
  })
}

export function useDeleteProfile(id: string): UseMutationResult<unknown, Error, void> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api('DELETE', pathOf(id)),
    onSuccess: () => {
      client.removeQueries({ queryKey: [PROFILES, id] })
      invalidate(client)
    },
  })
}

export function useTestProfile(id: string): UseMutationResult<TestReport, Error, void> {
  return useMutation({ mutationFn: () => api<TestReport>('POST', `${pathOf(id)}/test`) })
}

export function useScopeTable(id: string): UseQueryResult<ScopeTable> {
  return useQuery({
    queryKey: [PROFILES, id, 'scopes'],
    queryFn: ({ signal }) => api<ScopeTable>('GET', `${pathOf(id)}/scopes`, { signal }),
  })
}

/** Nothing is sent by the host: the requests are only planned. */
export function useExplanation(id: string, flow: ExplainRequest['flow']): UseQueryResult<Explanation> {
  return useQuery({
    queryKey: [PROFILES, id, 'explain', flow],
    queryFn: ({ signal }) => api<Explanation>('POST', `${pathOf(id)}/explain`, { body: { flow }, signal }),
  })
}
