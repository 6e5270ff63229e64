/** Logins that ask for some of the scopes that their profile has. */
import { expect, onTestFinished, test } from 'vitest'
import { startByteServer } from '../http/byte-server.ts'
import { manifestFor } from '../oauth/features/linked-client.ts'
import { CLIENT, callbackOf, OWNER, openLinkwright, openServer, USER } from '../support/linked.ts'
import { manifestAt } from '../support/manifest.ts'
import { changed, http } from '../support/token-server.ts'

const NOT_ALLOWED = {
  code: 'ERR_ACCOUNT_FIELDS_INVALID',
  issues: [{ pointer: '/scopes/0', code: 'not_allowed' }],
}

/** A refresh that sends its scope, as some providers want. */
const withScope = (text: string): string =>
  text.replace(
    '    refresh: { rotation: always }',
    '    refresh: { rotation: always }\n    refresh_request: { parameters: [{ name: scope, in: body }] }',
  )

test.each([
  ['says nothing of scopes', undefined, 'read write'],
  ['grants fewer', 'read', 'read'],
  ['grants another', 'read write admin', 'read write admin'],
])('a refresh asks for what the login had, where the provider %s', async (_what, scope, asked) => {
  const server = await openServer()
  const linkwright = await openLinkwright(server, { manifests: [await manifestAt(server.origin, withScope)] })
  const { id: profile_id } = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'code', ...CLIENT, scopes: ['read', 'write', 'admin'] },
  })
  const scopes = ['write', 'read']
  const { url, state } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER, scopes })
  expect(new URL(url).searchParams.get('scope')).toBe('read write')
  server.answer('token', (own) => changed(own, { scope }))
  const account = await linkwright.accounts.finishLink({
    callback: callbackOf(linkwright, state),
    user: USER,
  })
  expect(account.scope).toBe(asked)
  for (let times = 0; times < 2; times += 1) {
    server.answer('token', (own) => changed(own, { scope: undefined }))
    await linkwright.accounts.refresh(account)
    expect(server.tokenRequests.at(-1)?.get('scope')).toBe(asked)
    expect(await linkwright.accounts.get(account)).toMatchObject({ scope: asked })
  }
})

test('a login on another device asks for some of them, keeps them, and for none that the profile has not', async () => {
  const device = {
    device_code: 'device-1',
    user_code: 'AAAA-BBBB',
    verification_uri: 'https://login.example.com/device',
    expires_in: 600,
    interval: 0.02,
  }
  const server = await startByteServer({
    onRequest: (socket, request) => {
      const isFirst = request.startsWith('POST /device')
      socket.end(http(200, isFirst ? device : { access_token: 'access-1', token_type: 'bearer' }))
    },
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  // Only the origin is taken from a token server.
  const linkwright = await openLinkwright(server as unknown as Parameters<typeof openLinkwright>[0], {
    manifests: [await manifestFor(server, 'other-grants')],
  })
  const { accounts, profiles } = linkwright
  const { id: profile_id } = await profiles.create({
    connector: 'example',
    values: { auth: 'main', ...CLIENT, scopes: ['openid', 'email', 'files'] },
  })
  const start = { profile_id, owner: OWNER, user: USER }
  await expect(accounts.startDeviceLink({ ...start, scopes: ['phone'] })).rejects.toMatchObject(NOT_ALLOWED)
  expect(server.requests).toEqual([])
  const { id } = await accounts.startDeviceLink({ ...start, scopes: ['files', 'openid'] })
  expect(new URLSearchParams(server.requests[0]?.split('\r\n\r\n')[1]).get('scope')).toBe('openid files')
  const answer = await accounts.pollDeviceLink({ id, user: USER })
  expect(answer).toMatchObject({ status: 'linked', account: { scope: 'openid files' } })
})
