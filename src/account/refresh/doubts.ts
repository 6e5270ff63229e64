/** Refreshes whose answer was lost: they are sent again while the provider's grace lasts, whether or not anybody asks. */
import type { AccountKey } from '../../ports/store-records.ts'
import { perInstance, type Services } from '../services.ts'

/** A token version that may have been refreshed at the provider. Times are of the monotonic clock. */
interface Doubt extends AccountKey {
  readonly token_version: number
  readonly until: number
  notBefore: number
}

const doubtsOf = perInstance(() => new Map<string, Doubt>())

/** Notes that an answer was lost. `grace` in milliseconds; the first loss counts. */
export function noteDoubt(services: Services, key: AccountKey, token_version: number, grace: number): void {
  const known = doubtsOf(services).get(key.id)
  if (known?.token_version === token_version || grace <= 0) return
  const until = performance.now() + grace
  doubtsOf(services).set(key.id, { id: key.id, owner: key.owner, token_version, until, notBefore: 0 })
}

/** Leaves an account alone for a while, in milliseconds; for good without a time. */
export function leaveDoubt(services: Services, { id }: AccountKey, wait?: number): void {
  const known = doubtsOf(services).get(id)
  if (known === undefined) return
  if (wait === undefined) doubtsOf(services).delete(id)
  else known.notBefore = performance.now() + wait
}

/** What is to be sent again now. */
export function doubtfulNow(
  services: Services,
): readonly (AccountKey & { readonly token_version: number })[] {
  const known = doubtsOf(services)
  const now = performance.now()
  for (const { id, until } of known.values()) if (until < now) known.delete(id)
  return [...known.values()].filter(({ notBefore }) => notBefore <= now)
}
