/**
 * Finishing what replicas that died had begun, and what lost its answer: a provider's grace does not wait until somebody
 * asks for the account.
 */

import { RefreshDelayedError } from '../errors/account.ts'
import { InDoubtError } from '../errors/transport.ts'
import type { AccountKey } from '../store-records.ts'
import { doubtfulNow, leaveDoubt } from './doubts.ts'
import { refreshSession } from './refresh.ts'
import { refreshRules } from './refresh-behaviour.ts'
import type { Services } from './services.ts'

const INTERVAL = 500
const AT_ONCE = 50

/** The shortest time for which any of the connectors' accounts is left alone before it counts as orphaned. */
function shortestConfirmation({ connectors }: Services): number {
  const types = [...connectors.values()].flatMap(({ manifest }) => Object.values(manifest.auth))
  return Math.min(...types.map(({ refresh }) => refreshRules(refresh).confirmation))
}

type Interrupted = AccountKey & { readonly token_version: number }

async function goOn(services: Services, { token_version: version, ...key }: Interrupted): Promise<void> {
  try {
    await refreshSession(services, key, { version, force: false })
    leaveDoubt(services, key)
  } catch (error) {
    if (error instanceof RefreshDelayedError) leaveDoubt(services, key, error.retryAfter)
    else if (!(error instanceof InDoubtError)) leaveDoubt(services, key)
    const { code } = error as { code?: unknown }
    services.logger.debug({ account_id: key.id, code }, 'An interrupted refresh was not finished')
  }
}

/**
 * Looks twice a second or so for refreshes whose process has died or whose answer was lost, and goes on with them. The
 * first time at once: this instance may have been started because another one died.
 *
 * @returns Ends it.
 */
export function startRecovery(services: Services): () => void {
  const confirmation = shortestConfirmation(services)
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  /** Goes on with what is certain, and says after how many milliseconds more will be. */
  async function recover(): Promise<number> {
    for (const doubtful of doubtfulNow(services)) void goOn(services, doubtful)
    let next = Number.POSITIVE_INFINITY
    for (const { suspected_for, ...orphan } of await services.store.accounts.orphans(AT_ONCE)) {
      const rest = confirmation - suspected_for
      if (rest > 0) next = Math.min(next, rest)
      else if (!stopped) void goOn(services, orphan)
    }
    return next
  }
  async function round(): Promise<void> {
    // The database that does not answer is somebody else's news.
    const next = await recover().catch(() => Number.POSITIVE_INFINITY)
    if (!stopped) timer = setTimeout(round, Math.min(next, INTERVAL * (0.5 + Math.random()))).unref()
  }
  timer = setTimeout(round).unref()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
