/** Giving tokens back that came for an account which was unlinked meanwhile, or that others have replaced. */
import { randomUUID } from 'node:crypto'
import type { PendingRevocation } from '../../ports/event-records.ts'
import type { Services } from '../services.ts'
import type { HeldTokens } from './revocation.ts'
import { REVOCATION_LEASE, tryRevocation } from './revocation.ts'

/**
 * Keeps tokens that nobody will use as a pending revocation, and tries it. They are sealed already, for the account's
 * row as it was.
 */
export async function revokeLate(
  services: Services,
  held: HeldTokens & Pick<PendingRevocation, 'connector' | 'expires_at'>,
  why = 'Tokens came after the unlinking, and are revoked',
): Promise<void> {
  const {
    id: account_id,
    owner,
    connector,
    profile_id,
    fields,
    grant,
    grant_fence,
    expires_at,
    origins,
  } = held
  const own = { account_id, owner, connector, profile_id, fields, grant, grant_fence, expires_at, origins }
  const tokens = { ...own, id: randomUUID(), requested_by: null }
  const { revocations } = services.store
  await services.writes.until('late tokens', () => revocations.add(tokens, REVOCATION_LEASE))
  services.logger.warn({ account_id }, why)
  const now = await services.store.now()
  await tryRevocation(services, {
    ...tokens,
    attempts: 1,
    last_error: null,
    next_try_at: now + REVOCATION_LEASE,
    created_at: now,
  })
}
