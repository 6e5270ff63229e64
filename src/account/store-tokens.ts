/** Keeping what was received: new tokens, tokens that an interrupted attempt had received, and what can be saved of a bad answer. */
import type { Grant } from '../oauth/grant.ts'
import { salvageRefreshToken } from '../oauth/token-response.ts'
import type { HttpResponse } from '../ports.ts'
import { type Attempt, judgeAnswer } from './attempt.ts'
import { answerPlace, fromAnswer, grantPlace, type JournaledAnswer, openJson, sealJson } from './sealed.ts'
import { openSession, refreshDueAt, toSession } from './session.ts'
import type { Session } from './session-cache.ts'

/** Stores new tokens. When another attempt has won meanwhile, its tokens are used. */
export async function storeTokens(attempt: Attempt, fence: number, grant: Grant): Promise<Session> {
  const { services, claim } = attempt
  const { account, base } = claim
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
  if (stored !== undefined) return session
  services.sessions.delete(account.id)
  const current = await services.store.accounts.get(account)
  if (current === undefined) return session
  return openSession(services, current)
}

/** Uses an answer that an earlier attempt received and did not get to store. */
export async function adoptJournaled(attempt: Attempt): Promise<Session | undefined> {
  const { services, claim } = attempt
  const { account, base } = claim
  for (const result of await services.store.accounts.journaled(account, base)) {
    const answer = await openJson<JournaledAnswer>(
      services,
      result.answer,
      answerPlace(account, result.fence),
    )
    if (answer.status !== 200) continue
    try {
      const grant = await judgeAnswer(attempt, fromAnswer(answer), answer.sent_at)
      services.logger.warn(
        { account_id: account.id },
        'Adopted tokens that an interrupted refresh had received',
      )
      return await storeTokens(attempt, result.fence, grant)
    } catch {
      // An answer that cannot be used is no worse than none.
    }
  }
  return undefined
}

/** A new refresh token next to an unusable rest is kept: losing it would cost a login. */
export async function keepRefreshToken(attempt: Attempt, response: HttpResponse): Promise<void> {
  const refresh_token =
    attempt.kind === 'refresh_token' ? salvageRefreshToken(attempt.context, response) : undefined
  if (refresh_token === undefined || refresh_token === attempt.grant.refresh_token) return
  await storeTokens(attempt, attempt.claim.fence, { ...attempt.grant, refresh_token })
  attempt.services.logger.warn(
    { account_id: attempt.claim.account.id },
    'Kept the refresh token of an unusable answer',
  )
}
