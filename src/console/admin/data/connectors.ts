/** Connectors, as the API has them. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Connector, ConnectorAction, Form } from '../../../generated/host.ts'
import { api } from '../api.ts'
import type { PageOf } from './page-of.ts'

/** Connectors change when the host starts anew. */
const LONG = 5 * 60_000

const pathOf = (key: string): string => `/api/connectors/${encodeURIComponent(key)}`

/** All of them: a host has tens, not thousands. */
export function useConnectors(): UseQueryResult<readonly Connector[]> {
  return useQuery({
    queryKey: ['/api/connectors'],
    queryFn: async ({ signal }) => {
      const found: Connector[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: PageOf<Connector> = await api('GET', '/api/connectors', {
          query: { limit: 100, cursor },
          signal,
        })
        found.push(...page.items)
        cursor = page.next_cursor
      }
      return found
    },
    staleTime: LONG,
  })
}

export function useConnector(key: string): UseQueryResult<Connector> {
  return useQuery({
    queryKey: ['/api/connectors', key],
    queryFn: ({ signal }) => api<Connector>('GET', pathOf(key), { signal }),
    staleTime: LONG,
  })
}

export function useAction(key: string, action: string): UseQueryResult<ConnectorAction> {
  return useQuery({
    queryKey: ['/api/connectors', key, 'actions', action],
    queryFn: ({ signal }) =>
      api<ConnectorAction>('GET', `${pathOf(key)}/actions/${encodeURIComponent(action)}`, { signal }),
    enabled: action !== '',
    staleTime: LONG,
  })
}

/** The connector profile form of one authentication type. */
export function useProfileForm(key: string, auth: string): UseQueryResult<Form> {
  return useQuery({
    queryKey: ['/api/connectors', key, 'form', auth],
    queryFn: ({ signal }) => api<Form>('GET', `${pathOf(key)}/form`, { query: { auth }, signal }),
    enabled: auth !== '',
    staleTime: LONG,
  })
}
