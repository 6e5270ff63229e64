/** How an instance is, at this moment. */
import type { Liveness } from '../store-records.ts'
import type { Services } from './services.ts'

/** Whether writes are taken and refreshes can begin. */
export function healthOf({ store, writes }: Services): {
  readonly ok: boolean
  readonly writes: 'stored' | 'failing'
  readonly liveness: Liveness
} {
  const liveness = store.liveness()
  const isFailing = writes.isFailing()
  return Object.freeze({
    ok: !isFailing && liveness !== 'down',
    writes: isFailing ? 'failing' : 'stored',
    liveness,
  })
}
