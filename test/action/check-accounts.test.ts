import { expect, test } from 'vitest'
import type { Progress } from '../../src/account/keys/rotate-keys.ts'
import { link, linked, OWNER } from '../support/linked.ts'
import { http } from '../support/token-server.ts'

test('testing many accounts tells which work, and why the others do not; one that the host has suspended is left alone', async () => {
  const { server, linkwright, account } = await linked()
  const others = [await link(linkwright), await link(linkwright), await link(linkwright)]
  const [suspended, broken, working] = others
  if (suspended === undefined || broken === undefined || working === undefined) throw new Error('unreachable')
  await linkwright.accounts.suspend(suspended)
  server.answer('api', http(403, {}))
  const progress: Progress[] = []
  const check = await linkwright.accounts.check({}, { onProgress: (one) => progress.push(one) })
  expect(check).toMatchObject({
    checked: 3,
    suspended: 1,
    working: 2,
    failing: { ERR_ACTION_FAILED: 1 },
    complete: true,
  })
  expect(check.problems).toEqual([
    {
      id: expect.any(String),
      owner: OWNER,
      label: null,
      code: 'ERR_ACTION_FAILED',
      who_must_act: 'admin',
    },
  ])
  expect(progress.at(-1)).toEqual({ done: 4, total: 4 })
  const { profile_id } = account
  expect(await linkwright.accounts.check({ profile_id })).toMatchObject({ checked: 1, working: 1 })
  expect(await linkwright.accounts.check({ owner: 'nobody' })).toMatchObject({ checked: 0, complete: true })
  const signal = AbortSignal.abort()
  expect(await linkwright.accounts.check({}, { signal })).toMatchObject({ checked: 0, complete: false })
})
