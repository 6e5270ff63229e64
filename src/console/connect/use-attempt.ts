/** Follows an attempt until it has ended. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ConnectionAttempt } from '../../generated/host.ts'
import { ProblemError } from '../ui/problem.ts'
import { askDevice, readAttempt } from './connect-api.ts'
import { onLoginNews } from './login-news.ts'

const EVERY = 2_000

/** What refuses for good: the session has ended, or is not open here any more. */
const refusal = (error: Error | null): Error | undefined =>
  error instanceof ProblemError && error.problem.status < 500 && error.problem.status !== 429
    ? error
    : undefined

/**
 * Asks every other second, and as soon as the login window says that it is done. Tells each answer.
 *
 * @returns Why there is no answer any more.
 */
export function useAttempt(
  attempt: ConnectionAttempt,
  settle: (now: ConnectionAttempt) => void,
): Error | undefined {
  const { data, error, refetch } = useQuery({
    queryKey: ['attempt', attempt.id],
    queryFn: () => readAttempt(attempt),
    refetchInterval: EVERY,
    refetchIntervalInBackground: true,
    staleTime: 0,
  })
  useEffect(() => {
    if (data !== undefined) settle(data)
  }, [data, settle])
  useEffect(() => onLoginNews(attempt.id, () => void refetch()), [attempt.id, refetch])
  return refusal(error)
}

/** Asks as often as the provider allows whether a login on another device was approved; see {@link useAttempt}. */
export function useDeviceAttempt(
  attempt: ConnectionAttempt,
  device: { readonly id: string; readonly retry_after: number },
  settle: (now: ConnectionAttempt) => void,
): Error | undefined {
  const { data, error } = useQuery({
    queryKey: ['device', attempt.id],
    queryFn: () => askDevice(attempt, device.id),
    refetchInterval: ({ state }) => (state.data?.retry_after ?? device.retry_after) * 1_000,
    refetchIntervalInBackground: true,
    // The first question waits, too.
    initialData: { attempt, retry_after: device.retry_after },
    staleTime: Number.POSITIVE_INFINITY,
  })
  useEffect(() => settle(data.attempt), [data, settle])
  return refusal(error)
}
