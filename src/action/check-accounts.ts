/** Which of many accounts work. */
import { type Account, toAccount } from '../account/account.ts'
import { checkFilter } from '../account/check-filter.ts'
import type { LongRunning } from '../account/keys/rotate-keys.ts'
import type { Services } from '../account/services.ts'
import { LinkwrightError, type WhoMustAct } from '../errors/base.ts'
import type { AccountFilter } from '../ports/account-search-port.ts'
import { testAccount } from './test-account.ts'

const PAGE = 100
const AT_ONCE = 4
/** Accounts that are named one by one. */
const MOST_PROBLEMS = 1_000

/** An account that does not work. */
export interface AccountProblem {
  readonly id: string
  readonly owner: string
  readonly label: string | null
  /** Why, as an error code. */
  readonly code: string
  readonly who_must_act: WhoMustAct
}

/** What testing many accounts came to. */
export interface AccountsCheck {
  readonly checked: number
  /** How many the host has suspended: they were left alone, and are not among the `checked`. */
  readonly suspended: number
  readonly working: number
  /** How many do not work, by error code. */
  readonly failing: Readonly<Record<string, number>>
  /** Which do not work: at most a thousand of them. */
  readonly problems: readonly AccountProblem[]
  /** Whether all were tested. */
  readonly complete: boolean
}

async function problemOf(
  services: Services,
  { id, owner, label }: Account,
): Promise<AccountProblem | undefined> {
  try {
    await testAccount(services, { id, owner })
    return undefined
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    // Unlinked since it was read.
    if (error.code === 'ERR_ACCOUNT_NOT_FOUND') return undefined
    return { id, owner, label, code: error.code, who_must_act: error.whoMustAct }
  }
}

/**
 * Tests accounts by the manifest's test action, or by a valid token where it names none. Expired tokens are refreshed
 * as for any call. Four at once, so that a provider's rate limit is not used up.
 */
export async function checkAccounts(
  services: Services,
  filter: AccountFilter = {},
  { onProgress, signal }: LongRunning = {},
): Promise<AccountsCheck> {
  checkFilter(filter)
  const { accounts } = services.store
  const total = await accounts.count(filter)
  const problems: AccountProblem[] = []
  const failing: Record<string, number> = {}
  let checked = 0
  let suspended = 0
  let working = 0

  function note(problem: AccountProblem | undefined): void {
    // By the host's own decision: nothing is wrong with it.
    if (problem?.code === 'ERR_ACCOUNT_SUSPENDED') {
      suspended += 1
      return
    }
    checked += 1
    if (problem === undefined) {
      working += 1
      return
    }
    failing[problem.code] = (failing[problem.code] ?? 0) + 1
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }

  async function check(queue: Account[]): Promise<void> {
    for (let account = queue.shift(); account !== undefined; account = queue.shift()) {
      if (signal?.aborted === true) return
      const problem = await problemOf(services, account)
      note(problem)
      const done = checked + suspended
      onProgress?.({ done, total: Math.max(total, done) })
    }
  }

  let after: string | undefined
  do {
    const page = await accounts.scan(filter, { limit: PAGE, ...(after !== undefined && { after }) })
    after = page.length < PAGE ? undefined : page.at(-1)?.id
    const queue = page.map(toAccount)
    await Promise.all(Array.from({ length: AT_ONCE }, () => check(queue)))
  } while (after !== undefined && signal?.aborted !== true)
  return { checked, suspended, working, failing, problems, complete: signal?.aborted !== true }
}
