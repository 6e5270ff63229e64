/** CORF (USENIX Security 2025): the victim's browser is made to bring the attacker's code, to link the attacker's account. */
import { expect, test } from 'vitest'
import { codeIn, setStage, withParameters } from './cast.ts'

test("[SX-04] Alice's browser opens Honest's callback with Mallory's code: nothing is linked", async () => {
  const { alice, mallory, evil, honest, begin, agree, arrive, expectNothingStolen } = await setStage()

  // Mallory logs in to her own account at Honest, and keeps the callback for Alice.
  const own = await begin(mallory, honest.profile_id)
  const callback = await agree(mallory, own.url)

  // As it is, it belongs to Mallory's login.
  await expect(arrive(alice, callback)).rejects.toMatchObject({ code: 'ERR_USER_MISMATCH' })

  // Without state, or with one that nobody began, it belongs to nobody's.
  for (const state of ['', 'made-up'])
    await expect(arrive(alice, withParameters(callback, { state }))).rejects.toMatchObject({
      code: 'ERR_STATE_UNKNOWN',
    })

  // Evil's page has seen a state of Alice's own. It is a state of Evil's redirect URI, not of Honest's.
  const lured = await begin(alice, evil.profile_id)
  await expect(arrive(alice, withParameters(callback, { state: lured.state }))).rejects.toMatchObject({
    code: 'ERR_STATE_UNKNOWN',
  })
  await expectNothingStolen([codeIn(callback)])
})

test('[SX-04] and an error forged in the same way ends no login of Alice', async () => {
  const { alice, honest, linkwright, begin, agree, arrive } = await setStage()
  const { url } = await begin(alice, honest.profile_id)
  await expect(
    arrive(alice, `${honest.redirect_uri}?error=access_denied&state=guessed`),
  ).rejects.toMatchObject({
    code: 'ERR_STATE_UNKNOWN',
  })
  await arrive(alice, await agree(alice, url))
  expect(await linkwright.accounts.list(alice.owner)).toHaveLength(1)
})
