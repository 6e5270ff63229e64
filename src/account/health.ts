/** How an instance is, at this moment. */
import type { Liveness } from '../ports/store-records.ts'
import type { Services } from './services.ts'

/** How an instance is, at this moment. */
export interface Health {
  /** Whether all is as it should be: writes are taken, and refreshes can begin. */
  readonly ok: boolean
  /** `failing`: the database does not take what was received from a provider. It is in memory only, and repeated. */
  readonly writes: 'stored' | 'failing'
  /** How other instances know that this one runs. */
  readonly liveness: Liveness
  /** Why that is `down`, where it is known: a SQLSTATE such as `42501`, the system's code, or a word. */
  readonly reason?: string
}

/** Whether writes are taken and refreshes can begin. */
export function healthOf({ store, writes }: Services): Health {
  const liveness = store.liveness()
  const reason = store.whyDown()
  const isFailing = writes.isFailing()
  return Object.freeze({
    ok: !isFailing && liveness !== 'down',
    writes: isFailing ? 'failing' : 'stored',
    liveness,
    ...(reason !== undefined && { reason }),
  })
}
