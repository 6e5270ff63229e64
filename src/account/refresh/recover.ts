/**
 * Finishing what replicas that died had begun, and what lost its answer: a provider's grace does not wait until somebody
 * asks for the account.
 */
import type { RefreshDelayedError } from '../../errors/account.ts'
import type { AccountKey, Orphan } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'
import { doubtfulNow, leaveDoubt } from './doubts.ts'
import { refreshSession } from './refresh.ts'
import { refreshRules } from './refresh-behaviour.ts'

const INTERVAL = 500
const AT_ONCE = 50

/** The shortest time for which any of the connectors' accounts is left alone before it counts as orphaned. */
function shortestConfirmation({ connectors }: Services): number {
  const types = [...connectors.values()].flatMap(({ manifest }) => Object.values(manifest.auth))
  return Math.min(
    refreshRules().confirmation,
    ...types.map(({ refresh }) => refreshRules(refresh).confirmation),
  )
}

type Interrupted = AccountKey & { readonly token_version: number }

async function goOn(services: Services, { token_version: version, ...key }: Interrupted): Promise<void> {
  try {
    await refreshSession(services, key, { version, force: false })
    leaveDoubt(services, key)
  } catch (error) {
    const { code, whoMustAct, retryAfter } = error as Partial<RefreshDelayedError>
    // What nobody has to correct may go better the next time.
    if (whoMustAct === 'nobody') leaveDoubt(services, key, retryAfter ?? 0)
    else leaveDoubt(services, key)
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
  /** Accounts that are gone on with as soon as it is certain: another look would cost a part of the grace. */
  const planned = new Map<string, NodeJS.Timeout>()
  function plan({ suspected_for, ...orphan }: Orphan): void {
    const begin = (): void => {
      planned.delete(orphan.id)
      void goOn(services, orphan)
    }
    if (stopped || planned.has(orphan.id)) return
    planned.set(orphan.id, setTimeout(begin, Math.max(0, confirmation - suspected_for)).unref())
  }
  async function recover(): Promise<void> {
    for (const doubtful of doubtfulNow(services)) void goOn(services, doubtful)
    for (const orphan of await services.store.accounts.orphans(AT_ONCE)) plan(orphan)
  }
  async function round(): Promise<void> {
    // The database that does not answer is somebody else's news.
    await recover().catch(() => {})
    if (!stopped) timer = setTimeout(round, INTERVAL * (0.5 + Math.random())).unref()
  }
  timer = setTimeout(round).unref()
  return () => {
    stopped = true
    for (const one of [timer, ...planned.values()]) clearTimeout(one)
  }
}
