/** Mix-up (RFC 9700 section 4.4, RFC 9207): the answer of one authorization server is taken for another's. */
import { expect, test } from 'vitest'
import { codeIn, setStage, withParameters } from './cast.ts'

test("[SX-03] Honest's answer, in a login that the host believes to be Evil's, does not go to Evil's token endpoint", async () => {
  const { alice, honest, evil, begin, agree, arrive, expectNothingStolen } = await setStage()

  // Whoever sits in Alice's network turns her choice of Honest into one of Evil, and the redirect back again.
  const believed = await begin(alice, evil.profile_id)
  const wanted = await begin(alice, honest.profile_id)
  const swapped = withParameters(wanted.url, { state: believed.state })
  const callback = await agree(alice, swapped)
  await expect(arrive(alice, callback)).rejects.toMatchObject({ code: 'ERR_STATE_UNKNOWN' })
  await expectNothingStolen([codeIn(callback)])
})

test('[SX-05] an answer at the right redirect URI names its issuer: it is compared, declared or not', async () => {
  for (const declared of [true, false]) {
    const { alice, evil, honest, linkwright, begin, agree, arrive, expectNothingStolen } = await setStage({
      authorization_response_iss_parameter_supported: declared,
    })

    // The attacker has registered Evil's redirect URI for a client of his own at Honest.
    const redirect_uri = linkwright.redirectUri('evil')
    const { client_id } = await honest.sandbox.createApp({ redirect_uris: [redirect_uri] })
    const { url } = await begin(alice, evil.profile_id)
    const request = { ...Object.fromEntries(new URL(url).searchParams), client_id }
    const callback = await agree(alice, withParameters(honest.authorization_endpoint, request))
    const named = withParameters(callback, { iss: honest.sandbox.issuer })
    await expect(arrive(alice, named)).rejects.toMatchObject({
      code: 'ERR_ISSUER_MISMATCH',
      expected: evil.origin,
    })
    await expectNothingStolen([codeIn(callback)])
  }
})
