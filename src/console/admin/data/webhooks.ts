/** Webhooks and their deliveries, as the API has them. */
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  CreatedWebhook,
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookDelivery,
} from '../../../generated/host.ts'
import { api } from '../api.ts'
import { type ListQuery, useList } from './use-list.ts'

const WEBHOOKS = '/api/webhooks'
const pathOf = (id: string): string => `${WEBHOOKS}/${encodeURIComponent(id)}`
const deliveriesOf = (id: string): string => `${pathOf(id)}/deliveries`
/** A delivery may be on its way. */
const LOOK_AGAIN = 5_000

export function useWebhooks(): ListQuery<Webhook> {
  return useList<Webhook>(WEBHOOKS)
}

export function useWebhook(id: string): UseQueryResult<Webhook> {
  return useQuery({
    queryKey: [WEBHOOKS, id],
    queryFn: ({ signal }) => api<Webhook>('GET', pathOf(id), { signal }),
  })
}

export function useDeliveries(id: string): ListQuery<WebhookDelivery> {
  return useList<WebhookDelivery>(deliveriesOf(id), {}, { refetchInterval: LOOK_AGAIN })
}

function useWebhookMutation<Input, Answer>(
  mutationFn: (input: Input) => Promise<Answer>,
  options: { readonly gcTime?: number } = {},
): UseMutationResult<Answer, Error, Input> {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    ...options,
    onSuccess: () => client.invalidateQueries({ queryKey: [WEBHOOKS] }),
  })
}

/** The secret is in the answer, this once. */
export function useCreateWebhook(): UseMutationResult<CreatedWebhook, Error, NewWebhook> {
  return useWebhookMutation((body) => api<CreatedWebhook>('POST', WEBHOOKS, { body }), { gcTime: 0 })
}

export function useChangeWebhook(id: string): UseMutationResult<Webhook, Error, WebhookChange> {
  return useWebhookMutation((body) => api<Webhook>('PATCH', pathOf(id), { body }))
}

export function useDeleteWebhook(id: string): UseMutationResult<unknown, Error, void> {
  return useWebhookMutation(() => api('DELETE', pathOf(id)))
}

export function useRedeliver(id: string): UseMutationResult<unknown, Error, string> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (delivery: string) =>
      api('POST', `${deliveriesOf(id)}/${encodeURIComponent(delivery)}/redeliver`),
    onSettled: () => client.invalidateQueries({ queryKey: [deliveriesOf(id)] }),
  })
}
