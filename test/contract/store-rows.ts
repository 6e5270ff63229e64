/** Rows to put into a store under test, and the life of one. */
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished } from 'vitest'
import type { RefreshClaim } from '../../src/ports/refresh-records.ts'
import type { AccountStore } from '../../src/ports/store-port.ts'
import type { AccountRecord, NewAccount, NewTokens, ProfileRecord } from '../../src/ports/store-records.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'

export const OWNER = 'owner-1'
export const STRANGER = 'owner-2'

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const text = (value: Uint8Array): string => new TextDecoder().decode(value)

/** Opens a store for the test that runs, and closes it with all its other connections afterwards. */
export async function opened(open: OpenStore): Promise<StoreUnderTest> {
  const subject = await open()
  onTestFinished(async () => {
    for (const store of [subject.store, ...subject.others]) await store.close()
  })
  return subject
}

export function insertProfile(
  { store }: StoreUnderTest,
  change: Partial<Pick<ProfileRecord, 'id' | 'connector' | 'is_default' | 'actions'>> = {},
): Promise<ProfileRecord> {
  return store.profiles.insert({
    id: randomUUID(),
    connector: 'example',
    name: 'Example',
    auth: 'code',
    fields: '{"client_id":"client"}',
    secrets: bytes('sealed secrets \u0000\u00ff'),
    ...change,
  })
}

export function newAccount(profile_id: string, change: Partial<NewAccount> = {}): NewAccount {
  return {
    id: randomUUID(),
    owner: OWNER,
    connector: 'example',
    profile_id,
    label: null,
    fields: bytes('sealed fields'),
    scope: 'read write',
    grant: bytes('first grant'),
    expires_at: 2_000_000_000_000,
    refresh_due_at: 1_999_999_999_999,
    origins: '["https://api.example"]',
    ...change,
  }
}

export async function insertAccount(
  subject: StoreUnderTest,
  change: Partial<NewAccount> = {},
): Promise<AccountRecord> {
  const profile = await insertProfile(subject)
  return subject.store.accounts.insert(newAccount(profile.id, change))
}

type Claim = Parameters<AccountStore['claimRefresh']>[1]

export const CLAIM: Claim = {
  base: 1,
  holder: 'machine:1:a',
  lease: 60_000,
  strictWait: 0,
  // The holders of these tests have no session: they would be taken for dead.
  confirmation: 60_000,
  force: false,
  refused: false,
}

/** Claims a refresh that nothing stands in the way of. */
export async function claimed(
  { store }: StoreUnderTest,
  account: AccountRecord,
  change: Partial<Claim> = {},
): Promise<RefreshClaim> {
  const claim = await store.accounts.claimRefresh(account, { ...CLAIM, ...change })
  if (claim === undefined) throw new Error('The refresh was not claimed')
  return claim
}

export function newTokens(fence: number, base: number, grant = `grant of attempt ${fence}`): NewTokens {
  return {
    fence,
    base,
    grant: bytes(grant),
    scope: 'read',
    expires_at: 3_000_000_000_000,
    refresh_due_at: null,
  }
}

/** Stores tokens, and gives the row that they are in; undefined when another attempt has won. */
export async function committed(
  { store }: StoreUnderTest,
  account: AccountRecord,
  tokens: NewTokens,
): Promise<AccountRecord | undefined> {
  const stored = await store.accounts.commit(account, tokens)
  const row = await store.accounts.get(account)
  if (stored !== undefined) expect(row).toMatchObject(stored)
  return stored && row
}
