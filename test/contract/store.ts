/** What every store must do: each statement of src/ports/store-port.ts, on whatever database. */
import { describe } from 'vitest'
import type { Store } from '../../src/ports/store-port.ts'
import { accountSearchCases } from './store-account-search.ts'
import { accountCases } from './store-accounts.ts'
import { authorizationRequestCases } from './store-authorization-requests.ts'
import { connectCases } from './store-connect.ts'
import { eventCases } from './store-events.ts'
import { gatheredCases } from './store-gathered.ts'
import { hostCases } from './store-host.ts'
import { limitCases } from './store-limits.ts'
import { profileCases } from './store-profiles.ts'
import { refreshCases } from './store-refresh.ts'
import { revocationCases } from './store-revocations.ts'
import { sealedValueCases } from './store-sealed-values.ts'
import { webhookCases } from './store-webhooks.ts'

/** An empty store for each test. `others` are connections of their own to the same database, where it can have any. */
export interface StoreUnderTest {
  readonly store: Store
  readonly others: readonly Store[]
  /** Lets this much time pass on the database's clock, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>
}

/** Opens the store under test. The tests close it. */
export type OpenStore = () => Promise<StoreUnderTest>

/** Declares the contract's tests for one kind of store. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`the store on ${name}`, () => {
    profileCases(open)
    accountCases(open)
    accountSearchCases(open)
    refreshCases(open)
    gatheredCases(open)
    authorizationRequestCases(open)
    connectCases(open)
    eventCases(open)
    hostCases(open)
    revocationCases(open)
    sealedValueCases(open)
    limitCases(open)
    webhookCases(open)
  })
}
