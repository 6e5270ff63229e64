/** What the manifest's `refresh` block changes for accounts. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type Manifest, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { link, openLinkwright, openServer, testClock } from '../support/linked.ts'
import { HANG_UP, oauthError, type TokenServer } from '../support/token-server.ts'

const HOUR = 3_600_000

async function manifestWith({ origin }: TokenServer, refresh: object): Promise<Manifest> {
  const text = await readFile(new URL('../fixtures/manifests/service.yaml', import.meta.url), 'utf8')
  const changed = text.replace('refresh: { rotation: always }', `refresh: ${JSON.stringify(refresh)}`)
  return rebaseManifest(parseManifest(changed), {
    'https://login.service.example': origin,
    'https://api.service.example': origin,
  })
}

test.each([{ rotation: 'none' }, { reuse_revokes_family: false }])(
  '[RF-05] %o: invalid_grant is believed when it comes a second time',
  async (refresh) => {
    const server = await openServer()
    const clock = testClock()
    const linkwright = await openLinkwright(server, {
      clock,
      manifests: [await manifestWith(server, refresh)],
    })
    const account = await link(linkwright)
    clock.advance(HOUR)
    server.answer('token', oauthError('invalid_grant'))
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ error: 'invalid_grant' })
    expect(await linkwright.accounts.get(account)).toMatchObject({
      status: 'degraded',
      status_reason: 'invalid_grant',
    })
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_REFRESH_DELAYED',
    })
    clock.advance(10_000)
    expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 2 })
    clock.advance(HOUR)
    server.answer('token', oauthError('invalid_grant'), oauthError('invalid_grant'))
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ error: 'invalid_grant' })
    clock.advance(10_000)
    const ended = { code: 'ERR_REAUTHORIZATION_REQUIRED', reason: 'invalid_grant' }
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject(ended)
  },
)

test('[RF-12] a login that the provider ends after a time shows when, and why it ended', async () => {
  const server = await openServer()
  const clock = testClock()
  const manifests = [await manifestWith(server, { max_lifetime: 7_200 })]
  const linkwright = await openLinkwright(server, { clock, manifests })
  const account = await link(linkwright)
  expect(account.grant_ends_at).toBe(clock.now() + 2 * HOUR)
  clock.advance(HOUR)
  await linkwright.accounts.accessToken(account)
  expect(await linkwright.accounts.get(account)).toMatchObject({ grant_ends_at: account.grant_ends_at })
  clock.advance(HOUR)
  server.answer('token', oauthError('invalid_grant'))
  await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ reason: 'lifetime_ended' })
  expect(await linkwright.accounts.get(account)).toMatchObject({ status_reason: 'lifetime_ended' })
})

test('[CC-12] no more refreshes are sent than the provider takes in a second', async () => {
  const server = await openServer()
  const clock = testClock()
  const linkwright = await openLinkwright(server, {
    clock,
    manifests: [await manifestWith(server, { max_rate: 20 })],
  })
  const accounts = []
  for (let index = 0; index < 100; index += 1) accounts.push(await link(linkwright))
  clock.advance(HOUR)
  const sentBefore = server.tokenRequests.length
  const begun = performance.now()
  const outcomes = await Promise.allSettled(
    accounts.map((account) => linkwright.accounts.accessToken(account)),
  )
  const seconds = (performance.now() - begun) / 1_000
  const sent = server.tokenRequests.length - sentBefore
  expect(sent).toBeGreaterThan(10)
  expect(sent).toBeLessThanOrEqual(20 * (seconds + 2))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      expect(outcome.reason).toMatchObject({ code: 'ERR_REFRESH_DELAYED', whoMustAct: 'nobody' })
  }
})

test('an answer that was lost is asked for again within the grace, though nobody asks for the account', async () => {
  const server = await openServer()
  const clock = testClock()
  const manifests = [await manifestWith(server, { reuse_grace: 60 })]
  const linkwright = await openLinkwright(server, { clock, manifests })
  const account = await link(linkwright)
  clock.advance(HOUR)
  server.answer('token', HANG_UP)
  await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({ code: 'ERR_IN_DOUBT' })
  clock.advance(10_000)
  await expect.poll(() => server.tokenRequests.length).toBe(3)
  const [first, second] = server.tokenRequests.slice(1).map((form) => form.get('refresh_token'))
  expect(second).toBe(first)
})
