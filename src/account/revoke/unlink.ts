/** Unlinking: the account is gone at once, and the provider is told until it has taken note. */
import { AccountNotFoundError } from '../../errors/account.ts'
import type { AccountKey } from '../../ports/store-records.ts'
import { checkKey } from '../account.ts'
import { forgetEverywhere } from '../forget.ts'
import { perInstance, type Services } from '../services.ts'
import { within } from '../within.ts'
import { REVOCATION_LEASE, type RevocationResult, tryRevocation } from './revocation.ts'

/** How an unlinking went at the provider. */
export type Unlinked = Omit<RevocationResult, 'retryAfter'>

/** How long a user waits for the provider. After it the revocation goes on behind them, in milliseconds. */
const PATIENCE = 5_000

/** Revocations that go on behind their callers. */
const behindOf = perInstance(() => new Set<Promise<unknown>>())

/** Waits for `attempt` as long as a person may have to. It goes on when they have given up. */
async function inTime(services: Services, attempt: Promise<RevocationResult>): Promise<RevocationResult> {
  const running = behindOf(services)
  running.add(attempt)
  void attempt.catch(() => {}).finally(() => running.delete(attempt))
  return within(attempt, PATIENCE, { revocation: 'pending' })
}

/** Resolves when no revocation that was begun by unlinking is in flight. */
export async function drainRevocations(services: Services): Promise<void> {
  await Promise.allSettled(behindOf(services))
}

/**
 * Unlinks an account. In one transaction the account is deleted and its sealed tokens are put down as a pending
 * revocation, so that no token of it is handed out or refreshed from here on, whatever the provider does and wherever
 * this process dies. Then the provider is asked to revoke them (RFC 7009, or what the manifest says).
 *
 * A provider that is down or refuses keeps nobody from unlinking: it is asked again in the background for seven days.
 * Tokens of a refresh in flight are revoked when they come.
 *
 * @param by Who unlinks, for the audit trail.
 * @returns `pending` where the provider has not taken note yet.
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function unlink(services: Services, key: AccountKey, by: string): Promise<Unlinked> {
  checkKey(key)
  const pending = await services.store.revocations.unlink(key, by, REVOCATION_LEASE)
  await forgetEverywhere(services, { account_id: key.id })
  if (pending === undefined) throw new AccountNotFoundError(key.id)
  services.logger.info({ account_id: key.id }, 'An account was unlinked')
  const { revocation, code } = await inTime(services, tryRevocation(services, pending))
  return { revocation, ...(code !== undefined && { code }) }
}
