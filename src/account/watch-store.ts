/** What an instance does when its store tells it something. */
import type { Liveness } from '../ports/store-records.ts'
import { forgetHere } from './forget.ts'
import type { Services } from './services.ts'

function noteLiveness({ logger, store }: Services, liveness: Liveness): void {
  const reason = store.whyDown()
  if (reason !== undefined)
    logger.error(
      { liveness, reason },
      'The lock that shows that this instance runs cannot be taken: no refresh begins',
    )
  else if (liveness === 'down')
    logger.error({ liveness }, 'The connection that shows that this instance runs is lost: no refresh begins')
  else if (liveness === 'lease_only')
    logger.warn(
      { liveness },
      'No session lock can be had: a replica that dies is replaced when its lease ends',
    )
  else logger.info({ liveness }, 'This instance can show again that it runs')
}

/** Forgets what other instances have changed, and says in the log what keeps this one from refreshing. */
export function watchStore(services: Services): void {
  const { store } = services
  store.listen({
    notice: (notice) => forgetHere(services, notice),
    liveness: (liveness) => noteLiveness(services, liveness),
  })
  const liveness = store.liveness()
  if (liveness === 'down' || liveness === 'lease_only') noteLiveness(services, liveness)
}
