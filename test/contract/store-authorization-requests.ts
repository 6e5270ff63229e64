/** Authorization requests in progress. */
import { describe, expect, test } from 'vitest'
import type { OpenStore, StoreUnderTest } from './store.ts'
import { bytes, insertProfile, newAccount, OWNER, opened, text } from './store-rows.ts'

const STATE = 'hash of a state'
const USER = 'hash of a user'
const DAY = 86_400_000

async function insertRequest(
  subject: StoreUnderTest,
  lifetime: number,
  state_hash: string = STATE,
): Promise<{ profile_id: string }> {
  const { id } = await insertProfile(subject)
  await subject.store.requests.insert(
    {
      state_hash,
      connector: 'example',
      profile_id: id,
      owner: OWNER,
      account_id: null,
      user_hash: USER,
      sealed: bytes('sealed request'),
      digest: 'digest',
    },
    lifetime,
  )
  return { profile_id: id }
}

export function authorizationRequestCases(open: OpenStore): void {
  describe('authorization requests', () => {
    test('are kept pending until they expire', async () => {
      const subject = await opened(open)
      await insertRequest(subject, 600_000)
      const request = await subject.store.requests.get(STATE)
      expect(request).toMatchObject({
        status: 'pending',
        owner: OWNER,
        account_id: null,
        callback_hash: null,
        outcome: null,
        expired: false,
      })
      expect(text(request?.sealed ?? bytes(''))).toBe('sealed request')
      expect((request?.expires_at ?? 0) - (request?.created_at ?? 0)).toBe(600_000)
      expect(await subject.store.requests.get('absent')).toBeUndefined()
    })

    test('[CB-08] are claimed by exactly one of 20 concurrent claimers', async () => {
      const subject = await opened(open)
      await insertRequest(subject, 600_000)
      const stores = [subject.store, ...subject.others]
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          stores[index % stores.length]?.requests.claim(STATE, USER, `callback ${index}`),
        ),
      )
      const won = claims.filter((claim) => claim !== undefined)
      expect(won).toHaveLength(1)
      expect(await subject.store.requests.get(STATE)).toMatchObject({
        status: 'claimed',
        callback_hash: won[0]?.callback_hash,
      })
    })

    test('[SX-10] are not claimed by another user', async () => {
      const subject = await opened(open)
      await insertRequest(subject, 600_000)
      expect(await subject.store.requests.claim(STATE, 'hash of someone else', 'callback')).toBeUndefined()
      expect(await subject.store.requests.get(STATE)).toMatchObject({ status: 'pending' })
      expect(await subject.store.requests.claim(STATE, USER, 'callback')).toMatchObject({ status: 'claimed' })
    })

    test("[CB-10] are not claimed once they have expired on the database's clock", async () => {
      const subject = await opened(open)
      await insertRequest(subject, 30)
      await subject.pass(60)
      expect(await subject.store.requests.claim(STATE, USER, 'callback')).toBeUndefined()
      expect(await subject.store.requests.get(STATE)).toMatchObject({ status: 'pending', expired: true })
    })

    test('are finished once, and only after they were claimed', async () => {
      const subject = await opened(open)
      const { requests } = subject.store
      const { profile_id } = await insertRequest(subject, 600_000)
      await requests.finish(STATE, 'linked', 'too early')
      expect(await requests.get(STATE)).toMatchObject({ status: 'pending', outcome: null })
      await requests.claim(STATE, USER, 'callback')
      const { id } = await subject.store.accounts.insert(newAccount(profile_id), STATE)
      expect(await requests.get(STATE)).toMatchObject({ status: 'linked', outcome: id })
      await requests.finish(STATE, 'linked', 'account')
      await requests.finish(STATE, 'failed', 'ERR_LATE')
      expect(await requests.get(STATE)).toMatchObject({ status: 'linked', outcome: id })
      expect(await requests.claim(STATE, USER, 'callback')).toBeUndefined()
    })

    test('are reaped a day after they expired', async () => {
      const subject = await opened(open)
      const { requests } = subject.store
      await insertRequest(subject, -DAY - 1_000, 'old')
      await insertRequest(subject, -DAY + 60_000, 'young')
      await requests.reap()
      expect(await requests.get('old')).toBeUndefined()
      expect(await requests.get('young')).toMatchObject({ expired: true })
    })

    test('go with their profile', async () => {
      const subject = await opened(open)
      const { profile_id } = await insertRequest(subject, 600_000)
      expect(await subject.store.profiles.delete(profile_id)).toBe(true)
      expect(await subject.store.requests.get(STATE)).toBeUndefined()
    })
  })
}
