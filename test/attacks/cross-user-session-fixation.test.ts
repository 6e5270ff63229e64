/** COSF (IEEE S&P 2026): the attacker begins a login and has the victim finish it, to get at the victim's account. */
import { expect, test } from 'vitest'
import { codeIn, setStage } from './cast.ts'

test("[SX-01] [SX-10] Alice finishes a login that Mallory began: Mallory's team gets no account", async () => {
  const { alice, mallory, honest, linkwright, begin, agree, arrive, expectNothingStolen } = await setStage()

  // Mallory begins, and sends the URL to Alice, who trusts Honest and agrees. PKCE and state are all in order.
  const { url } = await begin(mallory, honest.profile_id)
  const callback = await agree(alice, url)
  await expect(arrive(alice, callback)).rejects.toMatchObject({
    code: 'ERR_USER_MISMATCH',
    message: 'The login was begun by someone else. Start again in your own session.',
  })

  // The code was not sent anywhere, and nobody has an account.
  await expectNothingStolen([codeIn(callback)])

  // Whoever is not signed in at the host at all has no user to name.
  for (const user of ['', undefined as unknown as string])
    await expect(linkwright.accounts.finishLink({ callback, user })).rejects.toThrow(TypeError)

  // Mallory's own login is still hers to finish, with her own account.
  await arrive(mallory, await agree(mallory, url))
  expect(await linkwright.accounts.list(mallory.owner)).toHaveLength(1)
  expect(await linkwright.accounts.list(alice.owner)).toEqual([])
})

test("[SX-10] a login that was begun for Alice's team by Mallory is not Alice's either", async () => {
  const { alice, mallory, honest, begin, agree, arrive, expectNothingStolen } = await setStage()
  const { url } = await begin({ ...mallory, owner: alice.owner }, honest.profile_id)
  const callback = await agree(alice, url)
  await expect(arrive(alice, callback)).rejects.toMatchObject({ code: 'ERR_USER_MISMATCH' })
  await expectNothingStolen([codeIn(callback)])
})
