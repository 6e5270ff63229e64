/** What is kept in memory of accounts, forgotten in every replica: for the rare events after which it must not be used. */
import { codeOf } from '../errors/base.ts'
import type { Notice } from '../ports/store-records.ts'
import type { Services } from './services.ts'

/** Forgets the sessions that a notice concerns, in this process. */
export function forgetHere({ sessions }: Services, notice: Notice | 'all'): void {
  if (notice !== 'all' && 'account_id' in notice) sessions.delete(notice.account_id)
  else sessions.clear()
}

/** Forgets them in every process. One that cannot be told forgets within half a minute. */
export async function forgetEverywhere(services: Services, notice: Notice): Promise<void> {
  forgetHere(services, notice)
  try {
    await services.store.announce(notice)
  } catch (error) {
    const code = codeOf(error)
    services.logger.warn(
      { ...notice, code },
      'Other replicas were not told to forget, and will by themselves',
    )
  }
}
