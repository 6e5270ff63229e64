import { expect, test } from 'vitest'
import type { AccountKey } from '../../src/ports/store-records.ts'
import { linked, OWNER, openLinkwright, openServer, USER } from '../support/linked.ts'

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

test('[SX-09] a condition without a value is no condition: it lists and repeats nothing', async () => {
  const { linkwright } = await linked()
  const { events, revocations, accounts } = linkwright
  for (const missing of [undefined, null, '']) {
    const owner = missing as string
    for (const ask of [
      () => events.list({ owner }),
      () => revocations.list({ owner }),
      () => revocations.retry({ profile_id: owner }),
      () => accounts.check({ owner }),
      () => accounts.list(owner),
    ])
      await expect(ask()).rejects.toThrow(TypeError)
  }
  await expect(events.list({ types: [] })).rejects.toThrow('"types" has no value')
  const types = ['account.lniked' as 'account.linked']
  await expect(events.list({ types })).rejects.toThrow('"types" names a type of event that there is not')
})

test('what names things is text that every database keeps', async () => {
  const { linkwright, account } = await linked()
  const { profile_id } = account
  for (const owner of ['a\u0000b', 'a\nb', '\ud800', 'x'.repeat(501)])
    await expect(linkwright.accounts.startLink({ profile_id, owner, user: USER })).rejects.toThrow(
      '"owner" must name the owner: at most 500 characters, no control characters',
    )
  const values = { auth: 'code', client_id: 'a', client_secret: 'b' }
  for (const name of ['', 'a\u0000b', 'x'.repeat(201), { a: 1 } as unknown as string])
    await expect(linkwright.profiles.create({ connector: 'service', name, values })).rejects.toThrow(
      '"name" must be a text of at most 200 characters, without control characters',
    )
  for (const id of [{ toString: 1 }, [profile_id], undefined, () => profile_id])
    await expect(linkwright.profiles.get(id as unknown as string)).rejects.toMatchObject({
      code: 'ERR_PROFILE_NOT_FOUND',
    })
  await expect(linkwright.profiles.list({ toString: 1 } as unknown as string)).rejects.toThrow(
    new TypeError('A value that is no text, number or bytes cannot be kept'),
  )
  const leak = { ...values, client_secret: () => 'canary-secret' }
  const error = await linkwright.profiles
    .create({ connector: 'service', values: leak })
    .catch((e: Error) => e)
  expect(error).toMatchObject({ code: 'ERR_PROFILE_INVALID' })
  expect(String(error)).not.toContain('canary')
})

test.each([
  'javascript:1',
  'http://host.example',
  'https://a:b@host.example',
  'https://host.example/?a',
  'https://host.example/#a',
  'host.example',
  '',
])('[CB-16] %j is no public URL: redirect URIs are made from it', async (publicUrl) => {
  await expect(openLinkwright(await openServer(), { publicUrl })).rejects.toThrow(TypeError)
})
