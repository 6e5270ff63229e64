/** An attempt to link an account, as the API and the connect page show it. */
import type { ConnectionAttempt } from '../../generated/host.ts'
import type { Attempt } from '../../ports/connect-port.ts'
import { timeOf } from '../resources/time-of.ts'
import { type Failure, failureOfCode } from './failure-title.ts'

function errorOf({ status, error, error_code }: Attempt): Pick<ConnectionAttempt, 'error'> {
  if (status !== 'error') return {}
  if (error !== null) return { error: JSON.parse(error) as Failure }
  return { error: failureOfCode(error_code ?? 'ERR_STATE_USED') }
}

/** The public part of an attempt. */
export function showAttempt(attempt: Attempt): ConnectionAttempt {
  const { account_id } = attempt
  return {
    id: attempt.id,
    connect_session_id: attempt.session_id,
    owner: attempt.owner,
    connector: attempt.connector,
    status: attempt.status,
    ...(account_id !== null && { account_id }),
    ...errorOf(attempt),
    created_at: timeOf(attempt.created_at),
    expires_at: timeOf(attempt.expires_at),
  }
}
