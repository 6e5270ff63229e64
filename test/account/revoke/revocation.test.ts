import { expect, onTestFinished, test } from 'vitest'
import { startByteServer } from '../../http/byte-server.ts'
import { CLIENT, link, linked, openLinkwright } from '../../support/linked.ts'
import { http, oauthError } from '../../support/token-server.ts'

test('[EX-01] unlinking revokes the refresh token: in a form, with a hint, the client authenticated (RFC 7009 section 2.1)', async () => {
  const tokens = { access_token: 'access-1', token_type: 'bearer', refresh_token: 'refresh-1' }
  const server = await startByteServer({
    onRequest: (socket, request) =>
      socket.end(
        request.startsWith('POST /token') ? http(200, tokens) : http(200, 'an unknown token is fine'),
      ),
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  const linkwright = await openLinkwright(server as unknown as Parameters<typeof openLinkwright>[0])
  expect(await linkwright.accounts.unlink(await link(linkwright))).toMatchObject({ revocation: 'revoked' })
  const [, revocation = ''] = server.requests
  const [head = '', body = ''] = revocation.split('\r\n\r\n')
  expect(head).toMatch(/^POST \/revoke HTTP\/1\.1\r\n/)
  expect(head).toContain('\r\ncontent-type: application/x-www-form-urlencoded')
  const basic = Buffer.from(`${CLIENT.client_id}:${CLIENT.client_secret}`).toString('base64')
  expect(head).toContain(`\r\nauthorization: Basic ${basic}`)
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
    token: 'refresh-1',
    token_type_hint: 'refresh_token',
  })
  expect(server.requests).toHaveLength(2)
})

test('[EX-02] a provider that does not revoke refresh tokens revokes the access token (RFC 7009 section 2.2.1)', async () => {
  const { server, linkwright, account } = await linked()
  server.answer('revoke', oauthError('unsupported_token_type'))
  expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'revoked' })
  expect(server.revocations.map((form) => form.get('token_type_hint'))).toEqual([
    'refresh_token',
    'access_token',
  ])
  expect(await linkwright.revocations.list()).toEqual([])
})

test('[EX-02] a provider that revokes neither is not asked for a week', async () => {
  const { server, linkwright, account } = await linked()
  server.answer('revoke', oauthError('unsupported_token_type'), oauthError('unsupported_token_type'))
  expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'unsupported' })
  expect(await linkwright.revocations.list()).toEqual([])
})
