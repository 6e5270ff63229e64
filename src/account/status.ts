/** Suspending an account and resuming it, by the host's decision. */
import type { AccountKey } from '../ports/store-records.ts'
import { type Account, checkKey, requireAccount, toAccount } from './account.ts'
import { forgetEverywhere } from './forget.ts'
import type { Services } from './services.ts'

/**
 * Stops an account: no token is handed out and nothing is refreshed until it is resumed. Its tokens are kept. Other processes are
 * told; one that cannot be may hand out a token from its memory for half a minute more.
 */
export async function suspend(services: Services, key: AccountKey, by: string): Promise<Account> {
  checkKey(key)
  const change = { status: 'suspended', reason: 'suspended', who_must_act: 'host', by } as const
  const record = await services.store.accounts.setStatus(
    key,
    ['active', 'degraded', 'reauthorization_required'],
    change,
  )
  await forgetEverywhere(services, { account_id: key.id })
  return toAccount(record ?? (await requireAccount(services, key)))
}

/** Lets a suspended account go on. If the provider has ended its grant meanwhile, the next use shows that. */
export async function resume(services: Services, key: AccountKey, by: string): Promise<Account> {
  checkKey(key)
  const change = { status: 'active', reason: null, who_must_act: null, by } as const
  const record = await services.store.accounts.setStatus(key, ['suspended'], change)
  return toAccount(record ?? (await requireAccount(services, key)))
}
