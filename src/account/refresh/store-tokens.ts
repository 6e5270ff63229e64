/** Keeping what was received: new tokens, tokens that an interrupted attempt had received, and what can be saved of a bad answer. */
import { AccountNotFoundError } from '../../errors/account.ts'
import { LinkwrightError } from '../../errors/base.ts'
import type { Grant } from '../../oauth/grant.ts'
import { salvageRefreshToken } from '../../oauth/token-response.ts'
import type { HttpResponse } from '../../ports/ports.ts'
import type { StoredTokens } from '../../ports/refresh-records.ts'
import type { GrantResult } from '../../ports/store-records.ts'
import {
  answerPlace,
  fromAnswer,
  grantPlace,
  type JournaledAnswer,
  openJson,
  sealJson,
} from '../keys/sealed.ts'
import { revokeLate } from '../revoke/revoke-late.ts'
import { openSession, refreshDueAt, toSession } from '../session/session.ts'
import type { Session } from '../session/session-cache.ts'
import { type Attempt, judgeAnswer } from './attempt.ts'
import { emptyJournal, type ReceivedAnswer, storeOrJournal } from './journal.ts'

/** Stores tokens once; undefined when another attempt has won. */
export function commitTokens(
  { services, claim }: Attempt,
  grant: Grant,
  due: number | null,
  salvaged: boolean,
): Promise<StoredTokens | undefined> {
  const { account, base, fence } = claim
  return services.writes.until('tokens', async () =>
    services.store.accounts.commit(account, {
      fence,
      base,
      grant: await sealJson(services, grant, grantPlace(account, fence)),
      scope: grant.scope ?? null,
      expires_at: grant.expires_at ?? null,
      refresh_due_at: due,
      salvaged,
      interrupted: claim.unsettled,
    }),
  )
}

/** Revokes tokens that came after the unlinking. */
async function revokeUnlinked({ services, claim }: Attempt, grant: Grant): Promise<void> {
  const { account, fence } = claim
  const sealed = await sealJson(services, grant, grantPlace(account, fence))
  const expires_at = grant.expires_at ?? null
  await revokeLate(services, { ...account, grant: sealed, grant_fence: fence, expires_at })
}

/**
 * Stores new tokens. When another attempt has won meanwhile, its tokens are used.
 *
 * @param answer What they came in, where nothing has kept it yet.
 * @throws `ERR_ACCOUNT_NOT_FOUND` when the account was unlinked meanwhile (the new tokens are revoked), and
 *   `ERR_ACCOUNT_SUSPENDED` when it was suspended (they are kept).
 */
export async function storeTokens(attempt: Attempt, grant: Grant, answer?: ReceivedAnswer): Promise<Session> {
  const { services, claim, profile, fields } = attempt
  const { account, base } = claim
  const due = refreshDueAt(grant) ?? null
  const remember = (token_version: number): Session => {
    const record = { ...account, token_version, refresh_due_at: due }
    const session = toSession(services, record, grant, profile, async () => ({
      ...fields,
      ...grant.captured,
    }))
    services.sessions.set(account.id, session, services.clock.now(), attempt.generation)
    return session
  }
  // Served from memory even while the database does not take it.
  const session = remember(base + 1)
  const commit = (): Promise<StoredTokens | undefined> => commitTokens(attempt, grant, due, false)
  const stored = await (answer === undefined ? commit() : storeOrJournal(attempt, answer, commit))
  const mayBeJournaled = claim.unsettled || answer === undefined
  if (mayBeJournaled && stored !== undefined) await emptyJournal(attempt)
  if (stored?.status === 'active')
    return stored.token_version === base + 1 ? session : remember(stored.token_version)
  services.sessions.delete(account.id)
  const generation = services.sessions.generation(account.id)
  const current = await services.store.accounts.get(account)
  if (current !== undefined) return openSession(services, current, generation)
  await revokeUnlinked(attempt, grant)
  throw new AccountNotFoundError(account.id)
}

/** What an unusable answer leaves of value: the old grant with the answer's refresh token, or undefined. */
function salvage(attempt: Attempt, response: HttpResponse): Grant | undefined {
  const refresh_token =
    attempt.kind === 'refresh_token' ? salvageRefreshToken(attempt.context, response) : undefined
  if (refresh_token === undefined || refresh_token === attempt.grant.refresh_token) return undefined
  return { ...attempt.grant, refresh_token }
}

/**
 * What a journaled answer gives: a grant, what can be saved of it, or undefined where it is of no use.
 *
 * @throws `ERR_KEY_UNKNOWN`, `ERR_DECRYPTION_FAILED`: what it holds is not known, so that nothing may be sent.
 */
async function readJournaled(attempt: Attempt, result: GrantResult): Promise<Grant | undefined> {
  const { services, claim } = attempt
  const place = answerPlace(claim.account, result.fence)
  const answer = await openJson<JournaledAnswer>(services, result.answer, place)
  const response = fromAnswer(answer)
  try {
    const { proof_key = attempt.context.proof_key } = answer
    const context = { ...attempt.context, ...(proof_key !== undefined && { proof_key }) }
    return await judgeAnswer({ ...attempt, context }, response, answer.sent_at)
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    return salvage(attempt, response)
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

/**
 * A new refresh token next to an unusable rest is kept: losing it would cost a login. The attempt stays open. Where
 * the account was unlinked meanwhile, it is revoked.
 *
 * @returns Whether there was one to keep.
 */
export async function keepRefreshToken(attempt: Attempt, response: HttpResponse): Promise<boolean> {
  const { services, claim } = attempt
  const { account } = claim
  const grant = salvage(attempt, response)
  if (grant === undefined) return false
  services.sessions.delete(account.id)
  const stored = await commitTokens(attempt, grant, account.refresh_due_at, true)
  if (stored === undefined && (await services.store.accounts.get(account)) === undefined) {
    await revokeUnlinked(attempt, grant)
    return false
  }
  services.logger.warn({ account_id: account.id }, 'Kept the refresh token of an unusable answer')
  return true
}
