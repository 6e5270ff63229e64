/** Linked accounts, as the API has them. */
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  AccessToken,
  Account,
  AccountChange,
  ActionResult,
  DryRun,
  TestReport,
  Unlinked,
} from '../../../generated/host.ts'
import { api } from '../api.ts'
import { type ListQuery, useList } from './use-list.ts'

const ACCOUNTS = '/api/accounts'
const pathOf = (id: string): string => `${ACCOUNTS}/${encodeURIComponent(id)}`
/** The status of an account changes by itself. */
const LOOK_AGAIN = 15_000

export interface AccountsFilter {
  readonly owner?: string
  readonly connector?: string
  readonly profile_id?: string
  readonly status?: string
  /** Words in the label or the owner. */
  readonly q?: string
}

export function useAccounts(filter: AccountsFilter): ListQuery<Account> {
  return useList<Account>(ACCOUNTS, { ...filter }, { refetchInterval: LOOK_AGAIN })
}

export function useAccount(id: string): UseQueryResult<Account> {
  return useQuery({
    queryKey: [ACCOUNTS, id],
    queryFn: ({ signal }) => api<Account>('GET', pathOf(id), { signal }),
    refetchInterval: LOOK_AGAIN,
  })
}

/**
 * After it, the account, its lists and what happened to it are read again.
 *
 * @param options.ends Where the account is gone after it: lists are read again by the page that shows them next.
 */
function useAccountMutation<Input, Answer>(
  mutationFn: (input: Input) => Promise<Answer>,
  { ends = false, ...options }: { readonly gcTime?: number; readonly ends?: boolean } = {},
): UseMutationResult<Answer, Error, Input> {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    ...options,
    onSettled: (_answer, error) => {
      const refetchType = ends && error === null ? 'none' : 'active'
      void client.invalidateQueries({ queryKey: [ACCOUNTS], refetchType })
      void client.invalidateQueries({ queryKey: ['/api/events'] })
      // A provider that refuses the client makes its profile pause.
      void client.invalidateQueries({ queryKey: ['/api/profiles'] })
    },
  })
}

/** What can be done with an account without saying more. */
export type AccountOperation = 'refresh' | 'suspend' | 'resume'

export type OperationOnAccount = UseMutationResult<Account, Error, AccountOperation>

export function useAccountOperation(id: string): OperationOnAccount {
  return useAccountMutation((operation) => api<Account>('POST', `${pathOf(id)}/${operation}`))
}

export function useTestAccount(id: string): UseMutationResult<TestReport, Error, void> {
  return useAccountMutation(() => api<TestReport>('POST', `${pathOf(id)}/test`))
}

export function useChangeAccount(id: string): UseMutationResult<Account, Error, AccountChange> {
  return useAccountMutation((body) => api<Account>('PATCH', pathOf(id), { body }))
}

export function useUnlinkAccount(id: string): UseMutationResult<Unlinked, Error, void> {
  return useAccountMutation(() => api<Unlinked>('DELETE', pathOf(id)), { ends: true })
}

/** The token is never kept with what is read: it stays in the dialog that asked for it. */
export function useAccessToken(): UseMutationResult<AccessToken, Error, string> {
  return useAccountMutation((id) => api<AccessToken>('POST', `${pathOf(id)}/token`), { gcTime: 0 })
}

export interface ActionTry {
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
}

/** What came of a call, and the request that it made, with its body. */
export interface TriedAction {
  readonly result: ActionResult
  readonly sent: DryRun['request']
}

/** The answer of a call leaves out the body that was sent, which can be long: the dry run before it tells. */
export function useCallAction(id: string): UseMutationResult<TriedAction, Error, ActionTry> {
  return useAccountMutation(async ({ action, input }) => {
    const path = `${pathOf(id)}/actions/${encodeURIComponent(action)}`
    const { request: sent } = await api<DryRun>('POST', `${path}/dry_run`, { body: { input } })
    return { result: await api<ActionResult>('POST', path, { body: { input } }), sent }
  })
}
