/** Authorization code injection (RFC 9700 section 4.5): a stolen code is put into a login of the attacker's own. */
import { expect, test } from 'vitest'
import { codeIn, expectUnknownTo, setStage, withParameters } from './cast.ts'

test("[TQ-05] Mallory finishes her own login with Alice's code: the code belongs to Alice's challenge", async () => {
  const { alice, mallory, honest, evil, linkwright, begin, agree, arrive } = await setStage()

  // Alice's code leaks on its way (a log, a history, a screenshot) before her callback arrives.
  const hers = await begin(alice, honest.profile_id)
  const stolen = codeIn(await agree(alice, hers.url))

  // Mallory's callback is in order but for the code. Linkwright cannot tell; the provider can, by the verifier.
  const own = await begin(mallory, honest.profile_id)
  const callback = withParameters(await agree(mallory, own.url), { code: stolen })
  await expect(arrive(mallory, callback)).rejects.toMatchObject({
    code: 'ERR_TOKEN_ERROR_RESPONSE',
    error: 'invalid_grant',
  })
  expect(await linkwright.accounts.list(mallory.owner)).toEqual([])

  // One try is all she gets out of a login.
  await expect(arrive(mallory, callback)).rejects.toMatchObject({ code: 'ERR_STATE_USED' })
  expect(honest.sandbox.stats().token.authorization_code).toMatchObject({ received: 1, succeeded: 0 })
  expectUnknownTo(evil, [stolen])
})

test("[CB-09] Alice's finished callback, replayed by whoever found it, asks the provider nothing", async () => {
  const { alice, mallory, honest, linkwright, begin, agree, arrive } = await setStage()
  const { url } = await begin(alice, honest.profile_id)
  const callback = await agree(alice, url)
  const account = await arrive(alice, callback)
  await expect(arrive(mallory, callback)).rejects.toMatchObject({ code: 'ERR_USER_MISMATCH' })
  expect(await arrive(alice, callback)).toEqual(account)
  // A provider that sees a code twice ends what it gave for it.
  expect(honest.sandbox.stats().token.authorization_code.received).toBe(1)
  expect((await linkwright.accounts.refresh(account)).token_version).toBe(2)
})
