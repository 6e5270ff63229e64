/** Finishing what replicas that died had begun: a provider's grace does not wait until somebody asks for the account. */
import { refreshSession } from './refresh.ts'
import type { Services } from './services.ts'

const INTERVAL = 1_000
const FIRST = 200
const AT_ONCE = 50

async function recover(services: Services): Promise<void> {
  for (const orphan of await services.store.accounts.orphans(AT_ONCE)) {
    refreshSession(services, orphan, { version: orphan.token_version, force: false }).catch(
      (error: unknown) => {
        const { code } = error as { code?: unknown }
        services.logger.debug({ account_id: orphan.id, code }, 'An interrupted refresh was not finished')
      },
    )
  }
}

/**
 * Looks every second or so for refreshes whose process has died, and goes on with them.
 *
 * @returns Ends it.
 */
export function startRecovery(services: Services): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const plan = (delay: number): void => {
    if (!stopped) timer = setTimeout(round, delay).unref()
  }
  async function round(): Promise<void> {
    // The database that does not answer is somebody else's news.
    await recover(services).catch(() => {})
    plan(INTERVAL * (0.5 + Math.random()))
  }
  // Soon: this instance may have been started because another one died.
  plan(FIRST * Math.random())
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
