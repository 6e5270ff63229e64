import { expect, test } from 'vitest'
import type { AccountKey } from '../../src/store-records.ts'
import { linked, OWNER, USER } from '../support/linked.ts'

/** What a host passes whose own context is missing or broken. */
const PARTIAL: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  0,
  false,
  {},
  [],
  [OWNER],
  true,
  '%',
  '*',
  `${OWNER} `,
]

test('[SX-09] without an owner, or with half of one, nothing is found and nothing is done', async () => {
  const { server, linkwright, account } = await linked()
  const { accounts } = linkwright
  const before = await accounts.get(account)
  for (const owner of PARTIAL) {
    const key = { owner, id: account.id } as AccountKey
    const start = {
      profile_id: account.profile_id,
      owner: owner as string,
      user: USER,
      account_id: account.id,
    }
    for (const ask of [
      () => accounts.get(key),
      () => accounts.accessToken(key),
      () => accounts.refresh(key),
      () => accounts.call(key, 'items.list'),
      () => accounts.approveOrigins(key),
      () => accounts.suspend(key),
      () => accounts.unlink(key),
      () => accounts.startLink(start),
    ]) {
      const outcome = await ask().then(
        () => 'done',
        (error: { code?: string; name: string }) => error.code ?? error.name,
      )
      expect(['ERR_ACCOUNT_NOT_FOUND', 'TypeError'], JSON.stringify(owner)).toContain(outcome)
    }
    const listed = await accounts.list(owner as string).catch(() => [])
    expect(listed, JSON.stringify(owner)).toEqual([])
  }
  expect(await accounts.get(account)).toEqual(before)
  expect(server.tokenRequests).toHaveLength(1)
  expect(server.revocations).toEqual([])
})

test('[SX-09] without a user no login begins and none ends', async () => {
  const { server, linkwright, account } = await linked()
  const { profile_id } = account
  for (const user of PARTIAL.filter((value) => typeof value !== 'string' || value === '')) {
    const begin = { profile_id, owner: OWNER, user: user as string }
    await expect(linkwright.accounts.startLink(begin)).rejects.toThrow(TypeError)
    const callback = `${linkwright.redirectUri('service')}?code=x&state=y`
    await expect(linkwright.accounts.finishLink({ callback, user: user as string })).rejects.toThrow(
      TypeError,
    )
  }
  expect(server.tokenRequests).toHaveLength(1)
})
