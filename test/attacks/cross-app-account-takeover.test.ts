/** COAT (USENIX Security 2025): a malicious connector's authorization page sends the victim on to an honest provider. */
import { expect, test } from 'vitest'
import { codeIn, setStage } from './cast.ts'

test('[SX-03] Alice links Evil, whose page sends her on to Honest: her code goes nowhere', async () => {
  const { alice, evil, honest, begin, follow, agree, arrive, expectNothingStolen } = await setStage()

  // Mallory's page takes the fresh state and challenge, and asks Honest with the host's own client.
  evil.redirect = (parameters) => {
    const { state = '', code_challenge = '' } = Object.fromEntries(parameters)
    const request = { response_type: 'code', client_id: honest.client_id, redirect_uri: honest.redirect_uri }
    const pkce = { code_challenge, code_challenge_method: 'S256' }
    return `${honest.authorization_endpoint}?${new URLSearchParams({ ...request, ...pkce, state })}`
  }
  const { url } = await begin(alice, evil.profile_id)
  const callback = await agree(alice, await follow(url))

  // Honest gave a real code, with the state of a login in progress that is Alice's own.
  expect(callback).toMatch(`${honest.redirect_uri}?`)
  expect(codeIn(callback).length).toBeGreaterThan(20)
  await expect(arrive(alice, callback)).rejects.toMatchObject({ code: 'ERR_STATE_UNKNOWN' })
  await expectNothingStolen([codeIn(callback)])

  // And it does not help to name the redirect URI that belongs to Evil: the host registered another one.
  const swapped = new URL(await follow(url))
  swapped.searchParams.set('redirect_uri', new URL(url).searchParams.get('redirect_uri') ?? '')
  await expect(agree(alice, swapped.href)).rejects.toThrow(/redirect_uri/i)
  await expectNothingStolen([codeIn(callback)])
})
