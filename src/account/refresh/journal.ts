/**
 * The journal keeps answers of the token endpoint as they came, sealed: those whose tokens cannot be stored, or not at
 * once. An attempt that comes after adopts what is in it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { successStatuses } from '../../oauth/token-fields.ts'
import type { HttpResponse } from '../../ports/ports.ts'
import { answerPlace, sealJson, toAnswer } from '../keys/sealed.ts'
import type { Attempt } from './attempt.ts'

/** How long storing tokens may take before their answer is journaled, and until that is tried again, in milliseconds. */
const PATIENCE = 250
const AGAIN = 1_000

/** What came, and when it had been asked for, in milliseconds since 1970. */
export interface ReceivedAnswer {
  readonly response: HttpResponse
  readonly sentAt: number
}

async function write(
  { services, claim, context }: Attempt,
  { response, sentAt }: ReceivedAnswer,
): Promise<void> {
  const { account, base, fence } = claim
  const journaled = toAnswer(response, sentAt, context.proof_key)
  const answer = await sealJson(services, journaled, answerPlace(account, fence))
  await services.store.accounts.journal(account, { fence, base, answer })
}

/**
 * Keeps an answer that may hold tokens; others are not worth the space. What the database refuses for good is logged:
 * whoever calls this has an error of its own to report.
 */
export async function journal(attempt: Attempt, answer: ReceivedAnswer): Promise<void> {
  const { services, context } = attempt
  if (!successStatuses(context.auth).includes(answer.response.status)) return
  await services.writes.until('journal', () => write(attempt, answer)).catch(() => {})
}

/** Empties the journal of what new tokens have made superfluous. What stays there goes when it is a week old. */
export async function emptyJournal({ services, claim }: Attempt): Promise<void> {
  await services.store.accounts.forgetAnswers(claim.account, claim.fence).catch(() => {})
}

/** Journals an answer whose tokens are being stored. What refuses them may refuse it too, so it is tried until that ends. */
async function journalMeanwhile(attempt: Attempt, answer: ReceivedAnswer, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    try {
      return await write(attempt, answer)
    } catch {
      await sleep(AGAIN, undefined, { signal: over }).catch(() => {})
    }
  }
}

/**
 * Stores the tokens of an answer. Usually that is the first write that makes them safe, and the only one. Where it
 * takes long (a row that is locked, a database that is down) or is refused, the answer is journaled besides, so that
 * they do not depend on this process any longer.
 *
 * @param store Repeats what may pass.
 */
export async function storeOrJournal<T>(
  attempt: Attempt,
  answer: ReceivedAnswer,
  store: () => Promise<T>,
): Promise<T> {
  let journaling: { readonly over: AbortController; readonly written: Promise<void> } | undefined
  const timer = setTimeout(() => {
    const over = new AbortController()
    journaling = { over, written: journalMeanwhile(attempt, answer, over.signal) }
  }, PATIENCE)
  const stop = (): Promise<void> | undefined => {
    clearTimeout(timer)
    journaling?.over.abort()
    return journaling?.written
  }
  try {
    const stored = await store()
    const written = stop()
    if (written !== undefined) attempt.services.writes.track(written.then(() => emptyJournal(attempt)))
    return stored
  } catch (error) {
    await stop()
    await journal(attempt, answer)
    throw error
  }
}
