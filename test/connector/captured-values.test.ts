/** Values that a login tells: kept with the account, and used from then on. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLinkwright, parseManifest, rebaseManifest } from 'linkwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const MANIFEST = `manifest: 1
key: example
name: Example
version: 1.0.0
authorization_server:
  issuer: https://login.example.com
  authorization_endpoint: https://login.example.com/authorize
  token_endpoint: https://login.example.com/token/\${account.region}
  revocation_endpoint: https://login.example.com/\${account.team}/revoke
auth:
  code:
    title: OAuth 2.0
    grant_type: authorization_code
    authorization_response:
      capture: [{ name: region, parameter: location, pattern: "^us|eu$" }]
    token_request:
      parameters: [{ name: region, in: body, value: "\${account.region}" }]
    token_response:
      capture: [{ name: team, pointer: /team/id }]
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: "https://login.example.com/api/\${account.team}" }
actions:
  me.get: { title: Who am I, method: GET, path: /me }
`

const requests: string[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    requests.push(`${request.method} ${request.url} ${new URLSearchParams(body).get('region') ?? ''}`.trim())
    response.setHeader('content-type', 'application/json')
    const isToken = request.url?.startsWith('/token') === true
    const tokens = { access_token: 'a', token_type: 'bearer', refresh_token: 'r', team: { id: 'T1' } }
    response.end(JSON.stringify(isToken ? tokens : { name: 'Ada' }))
  })
})

let linkwright: Awaited<ReturnType<typeof createLinkwright>>
let profile_id: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  linkwright = await createLinkwright({
    manifests: [rebaseManifest(parseManifest(MANIFEST), { 'https://login.example.com': origin })],
    trustedOrigins: [origin],
    publicUrl: 'https://app.example.com',
    database: ':memory:',
  })
  const values = { client_id: 'client-1', client_secret: 'secret-1' }
  profile_id = (await linkwright.profiles.create({ connector: 'example', values })).id
})

afterAll(async () => {
  await linkwright.close()
  server.close()
})

async function callbackWith(query: string): Promise<string> {
  const { state } = await linkwright.accounts.startLink({ profile_id, owner: 'acme', user: 'ada' })
  return `${linkwright.redirectUri('example')}?code=c&state=${state}${query}`
}

describe('captured values', () => {
  test('of the callback are there for the token request, of the response for calls and revocation', async () => {
    const callback = await callbackWith('&location=eu')
    const account = await linkwright.accounts.finishLink({ callback, user: 'ada' })
    await linkwright.accounts.call(account, 'me.get')
    await linkwright.accounts.unlink(account)
    expect(requests).toEqual(['POST /token/eu eu', 'GET /api/T1/me', 'POST /T1/revoke'])
  })

  test.each([
    '&location=evil.example.com',
    '&location=evil.eu',
    '&location=eu&location=us',
    '&location=eu%0A',
  ])(
    'of a callback that are not as the manifest expects end the login before a token request: %s',
    async (query) => {
      const before = requests.length
      const callback = await callbackWith(query)
      await expect(linkwright.accounts.finishLink({ callback, user: 'ada' })).rejects.toMatchObject({
        code: 'ERR_CALLBACK_MALFORMED',
        message:
          'The callback is not a valid authorization response: "location" is not as the manifest expects it. Start again.',
      })
      expect(requests.length).toBe(before)
    },
  )

  test('that a request needs and a login did not tell are an error that names them', async () => {
    await expect(
      linkwright.accounts.finishLink({ callback: await callbackWith(''), user: 'ada' }),
    ).rejects.toMatchObject({ code: 'ERR_ENDPOINT_MISSING', endpoint: 'token_endpoint' })
  })
})
