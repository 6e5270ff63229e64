/** Audience injection: what proves the client to one server is made to reach another, or to speak for it there. */
import { expect, test } from 'vitest'
import { codeIn, type Stage, setStage } from './cast.ts'

/** Evil's page gives everybody who comes the code that Mallory has chosen. */
function answerWith(code: string, { evil, linkwright }: Stage): void {
  evil.redirect = (parameters) =>
    `${linkwright.redirectUri('evil')}?${new URLSearchParams({ code, state: parameters.get('state') ?? '' })}`
}

test("[SX-07] Evil names Honest's token endpoint as its own: there the host is Evil's client, and gets nothing", async () => {
  const stage = await setStage({ token_endpoint: 'https://api.zoominfo.com/gtm/oauth/v1/token' })
  const { alice, mallory, evil, honest, linkwright, begin, follow, agree, arrive } = stage

  // Mallory has Alice's code for Honest, and has Linkwright redeem it through Evil.
  const stolen = codeIn(await agree(alice, (await begin(alice, honest.profile_id)).url))
  answerWith(stolen, stage)
  const { url } = await begin(mallory, evil.profile_id)
  await expect(arrive(mallory, await follow(url))).rejects.toMatchObject({
    code: 'ERR_TOKEN_ERROR_RESPONSE',
    error: 'invalid_client',
  })
  expect(honest.sandbox.stats().token.authorization_code).toMatchObject({ received: 1, succeeded: 0 })
  expect(await linkwright.accounts.list(mallory.owner)).toEqual([])
  expect(evil.received.filter((request) => request.startsWith('POST'))).toEqual([])
})

test("[SX-07] Evil's token endpoint gets Evil's own client, and nothing that Honest would accept", async () => {
  const stage = await setStage()
  const { alice, evil, honest, begin, follow, agree, arrive } = stage
  answerWith('evil-code', stage)
  const account = await arrive(alice, await agree(alice, (await begin(alice, honest.profile_id)).url))
  const tokens = await stage.linkwright.accounts.accessToken(account)
  await arrive(alice, await follow((await begin(alice, evil.profile_id)).url))
  const [token = ''] = evil.received.filter((request) => request.startsWith('POST /token'))
  expect(token).toContain(Buffer.from('evil-client:evil-secret').toString('base64'))
  for (const secret of [honest.client_id, honest.client_secret, tokens.access_token])
    expect(evil.received.join()).not.toContain(secret)
})

test("[SX-06] a client registration belongs to its connector: no account of Evil is linked with Honest's client", async () => {
  const stage = await setStage()
  const { alice, evil, honest, begin, follow, arrive, linkwright } = stage
  answerWith('evil-code', stage)
  const account = await arrive(alice, await follow((await begin(alice, evil.profile_id)).url))
  const again = { owner: alice.owner, user: alice.user, account_id: account.id }
  await expect(linkwright.accounts.startLink({ ...again, profile_id: honest.profile_id })).rejects.toThrow(
    new TypeError('The account belongs to another connector'),
  )
  await linkwright.accounts.unlink(account)
  expect(evil.received.join()).not.toContain(honest.client_secret)
  expect(evil.received.join()).not.toContain(honest.client_id)
})
