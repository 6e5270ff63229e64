/** Client credentials that an administrator first consents to: a login whose callback brings no code. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createLinkwright, loadManifest, rebaseManifest } from 'linkwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const FILE = fileURLToPath(new URL('../fixtures/manifests/valid/not_for_grant_type.yaml', import.meta.url))
const requests: string[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    requests.push(`${request.method} ${request.url} ${body}`)
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ access_token: `token-${requests.length}`, token_type: 'bearer', expires_in: 1 }),
    )
  })
})

let linkwright: Awaited<ReturnType<typeof createLinkwright>>
let profile_id: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  linkwright = await createLinkwright({
    manifests: [rebaseManifest(await loadManifest(FILE), { 'https://login.example.com': origin })],
    trustedOrigins: [origin],
    publicUrl: 'https://app.example.com',
    database: ':memory:',
  })
  const values = { auth: 'consent', client_id: 'client-1', client_secret: 'secret-1' }
  profile_id = (await linkwright.profiles.create({ connector: 'example', values })).id
})

afterAll(async () => {
  await linkwright.close()
  server.close()
})

async function finish(query: string): ReturnType<typeof linkwright.accounts.finishLink> {
  const { state, url } = await linkwright.accounts.startLink({ profile_id, owner: 'acme', user: 'ada' })
  expect([...new URL(url).searchParams.keys()]).toEqual(['client_id', 'redirect_uri', 'state'])
  const callback = `${linkwright.redirectUri('example')}?state=${state}&${query}`
  return linkwright.accounts.finishLink({ callback, user: 'ada' })
}

describe('client credentials after a consent', () => {
  test('link an account by what the callback tells, and go on without the administrator', async () => {
    const account = await finish('admin_consent=True&tenant=acme-1')
    const tokens = [
      await linkwright.accounts.accessToken(account),
      await linkwright.accounts.accessToken(account),
    ]
    expect(tokens.map(({ access_token }) => access_token)).toContain('token-1')
    expect(requests[0]).toBe('POST /acme-1/token scope=.default&grant_type=client_credentials')
    await expect
      .poll(async () => (await linkwright.accounts.accessToken(account)).access_token)
      .not.toBe('token-1')
    expect(new Set(requests)).toEqual(new Set([requests[0]]))
  })

  test.each([
    ['tenant=acme-1', 'ERR_CALLBACK_MALFORMED'],
    ['code=c&tenant=acme-1', 'ERR_CALLBACK_MALFORMED'],
    ['admin_consent=True&admin_consent=True&tenant=acme-1', 'ERR_CALLBACK_MALFORMED'],
    ['admin_consent=False&tenant=acme-1', 'ERR_AUTHORIZATION_DENIED'],
    ['admin_consent=True&tenant=acme-1&error=access_denied', 'ERR_AUTHORIZATION_DENIED'],
  ])('are not asked for when the callback does not say so: %s', async (query, code) => {
    const before = requests.length
    await expect(finish(query)).rejects.toMatchObject({ code })
    expect(requests.length).toBe(before)
  })

  test('are not asked for without a consent', async () => {
    await expect(linkwright.accounts.linkClient({ profile_id, owner: 'acme' })).rejects.toMatchObject({
      code: 'ERR_WRONG_GRANT_TYPE',
    })
  })
})
