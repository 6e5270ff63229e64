/** The connection test. */
import type { Services } from '../account/services.ts'
import { sessionFor } from '../account/session/access-token.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { callAction } from './call-action.ts'
import { requireActionOf, testActionOf } from './check-call.ts'
import type { ActionResult } from './judge-call.ts'

/**
 * Proves that an account works, by the manifest's test action; where it names none, by a valid token. The test is the
 * host's own: what the profile allows its accounts to be used for does not limit it.
 *
 * @returns The test action's result, or undefined where there is none.
 * @throws What `callAction` throws.
 */
export async function testAccount(services: Services, key: AccountKey): Promise<ActionResult | undefined> {
  const { profile } = await sessionFor(services, key)
  const name = testActionOf(profile.connector)
  if (name === undefined) return undefined
  return callAction(services, key, name, {}, {}, ({ connector }, action) =>
    requireActionOf(connector, action),
  )
}
