/** An account whose tokens are refreshed by the access token itself, by GET, with the account's own coordinator. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createLinkwright, loadManifest, rebaseManifest } from 'linkwright'
import { expect, onTestFinished, test } from 'vitest'

const FILE = fileURLToPath(new URL('../fixtures/manifests/valid/grant_by_access_token.yaml', import.meta.url))

test('a long-lived token is exchanged for the next one, without a refresh token', async () => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', 'application/json')
    const lifetime = requests.length === 1 ? 1 : 3_600
    const token = { access_token: `token-${requests.length}`, token_type: 'bearer', expires_in: lifetime }
    request.resume().on('end', () => response.end(JSON.stringify(token)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const origins = { 'https://login.example.com': origin, 'https://graph.example.com': origin }
  const linkwright = await createLinkwright({
    manifests: [rebaseManifest(await loadManifest(FILE), origins)],
    trustedOrigins: [origin],
    publicUrl: 'https://app.example.com',
    database: ':memory:',
  })
  onTestFinished(async () => {
    await linkwright.close()
    server.close()
  })
  const values = { client_id: 'client-1', client_secret: 'secret-1' }
  const { id: profile_id } = await linkwright.profiles.create({ connector: 'example', values })
  const { state } = await linkwright.accounts.startLink({ profile_id, owner: 'acme', user: 'ada' })
  const callback = `${linkwright.redirectUri('example')}?code=c&state=${state}`
  const account = await linkwright.accounts.finishLink({ callback, user: 'ada' })
  await expect.poll(async () => (await linkwright.accounts.accessToken(account)).access_token).toBe('token-2')
  expect(requests).toEqual([
    'POST /token',
    'GET /access_token?exchange_token=token-1&grant_type=exchange_token',
  ])
})
