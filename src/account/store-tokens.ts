/** Keeping what was received: new tokens, tokens that an interrupted attempt had received, and what can be saved of a bad answer. */
import { revokeGrant } from '../connector/flows.ts'
import { AccountNotFoundError } from '../errors/account.ts'
import { LinkwrightError } from '../errors/base.ts'
import type { Grant } from '../oauth/grant.ts'
import { salvageRefreshToken } from '../oauth/token-response.ts'
import type { HttpResponse } from '../ports.ts'
import type { GrantResult } from '../store-records.ts'
import { type Attempt, judgeAnswer } from './attempt.ts'
import { answerPlace, fromAnswer, grantPlace, type JournaledAnswer, openJson, sealJson } from './sealed.ts'
import { openSession, refreshDueAt, toSession } from './session.ts'
import type { Session } from './session-cache.ts'

/** Tells the provider that tokens are not wanted any more; its answer changes nothing. */
async function revokeQuietly({ services, claim, profile, fields }: Attempt, grant: Grant): Promise<void> {
  const { id } = claim.account
  try {
    await revokeGrant(profile, grant, fields)
    services.logger.warn({ account_id: id }, 'Revoked the tokens of a refresh that ended after the unlinking')
  } catch (error) {
    const code = error instanceof LinkwrightError ? error.code : 'unknown'
    services.logger.warn({ account_id: id, code }, 'Tokens that came after the unlinking were not revoked')
  }
}

/**
 * Stores new tokens. When another attempt has won meanwhile, its tokens are used.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND` when the account was unlinked meanwhile (the new tokens are revoked), and
 *   `ERR_ACCOUNT_SUSPENDED` when it was suspended (they are kept).
 */
export async function storeTokens(attempt: Attempt, grant: Grant): Promise<Session> {
  const { services, claim } = attempt
  const { account, base, fence } = claim
  const due = refreshDueAt(grant) ?? null
  // Served from memory even while the database does not take it.
  const served = { ...account, token_version: base + 1, refresh_due_at: due }
  const session = toSession(served, grant, attempt.profile, attempt.fields)
  services.sessions.set(account.id, session, services.clock.now())
  const stored = await services.writes.until('tokens', async () =>
    services.store.accounts.commit(account, {
      fence,
      base,
      grant: await sealJson(services, grant, grantPlace(account, fence)),
      scope: grant.scope ?? null,
      expires_at: grant.expires_at ?? null,
      refresh_due_at: due,
    }),
  )
  if (stored?.status === 'active') return session
  services.sessions.delete(account.id)
  const current = stored ?? (await services.store.accounts.get(account))
  if (current !== undefined) return openSession(services, current)
  await revokeQuietly(attempt, grant)
  throw new AccountNotFoundError(account.id)
}

/** What an unusable answer leaves of value: the old grant with the answer's refresh token, or undefined. */
function salvage(attempt: Attempt, response: HttpResponse): Grant | undefined {
  const refresh_token =
    attempt.kind === 'refresh_token' ? salvageRefreshToken(attempt.context, response) : undefined
  if (refresh_token === undefined || refresh_token === attempt.grant.refresh_token) return undefined
  return { ...attempt.grant, refresh_token }
}

/** What a journaled answer gives: a grant, what can be saved of it, or undefined. */
async function readJournaled(attempt: Attempt, result: GrantResult): Promise<Grant | undefined> {
  const { services, claim } = attempt
  let response: HttpResponse | undefined
  try {
    const place = answerPlace(claim.account, result.fence)
    const answer = await openJson<JournaledAnswer>(services, result.answer, place)
    response = fromAnswer(answer)
    return await judgeAnswer(attempt, response, answer.sent_at)
  } catch {
    // An answer that cannot be used is no worse than none.
    return response?.status === 200 ? salvage(attempt, response) : undefined
  }
}

/** Uses an answer that an earlier attempt received and did not get to store. */
export async function adoptJournaled(attempt: Attempt): Promise<Session | undefined> {
  const { services, claim } = attempt
  for (const result of await services.store.accounts.journaled(claim.account, claim.base)) {
    const grant = await readJournaled(attempt, result)
    if (grant === undefined) continue
    services.logger.warn(
      { account_id: claim.account.id },
      'Adopted tokens that an interrupted refresh had received',
    )
    return storeTokens(attempt, grant)
  }
  return undefined
}

/** A new refresh token next to an unusable rest is kept: losing it would cost a login. */
export async function keepRefreshToken(attempt: Attempt, response: HttpResponse): Promise<void> {
  const grant = salvage(attempt, response)
  if (grant === undefined) return
  await storeTokens(attempt, grant)
  attempt.services.logger.warn(
    { account_id: attempt.claim.account.id },
    'Kept the refresh token of an unusable answer',
  )
}
