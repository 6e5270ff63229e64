/** Raw calls: where they do not go, and what of their answers does not come back. */
import { describe, expect, test } from 'vitest'
import type { Linkwright } from '../../src/create-linkwright.ts'
import type { AccountKey } from '../../src/ports/store-records.ts'
import { linked, openLinkwright, openServer } from '../support/linked.ts'
import { manifestAt } from '../support/manifest.ts'
import { http, type TokenServer } from '../support/token-server.ts'

const API_KEY = 'k/ey+of=the api'

/** An account whose API lies at the root of the authorization server. */
async function open(): Promise<{ server: TokenServer; linkwright: Linkwright; account: AccountKey }> {
  const server = await openServer()
  const atRoot = (text: string): string =>
    text
      .replace('base_url: https://api.service.example/v1', 'base_url: https://api.service.example')
      .replace(
        '  issuer:',
        '  introspection_endpoint: https://login.service.example/oauth/introspect\n  issuer:',
      )
  const linkwright = await openLinkwright(server, { manifests: [await manifestAt(server.origin, atRoot)] })
  const { id } = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'client', client_id: 'client', client_secret: 'client-secret' },
  })
  const account = await linkwright.accounts.linkClient({ profile_id: id, owner: 'acme' })
  return { server, linkwright, account }
}

test('a raw call does not reach an endpoint of the authorization server, however it is spelled', async () => {
  const { server, linkwright, account } = await open()
  const before = [server.tokenRequests.length, server.revocations.length]
  const paths = [
    'token',
    'token/',
    '/token'.slice(1),
    'TOKEN',
    '%74oken',
    '%2574oken',
    'token;a=b',
    'token%20',
    'a/../token',
  ]
  for (const path of [...paths, 'revoke', 'authorize', 'oauth//introspect', 'oauth/introspect%3b'])
    await expect(
      linkwright.accounts.proxy(account, { method: 'POST', path, query: 'a=b' }),
      path,
    ).rejects.toMatchObject({ code: 'ERR_PROXY_PATH', whoMustAct: 'caller' })
  await expect(linkwright.accounts.proxy(account, { method: 'POST', path: 'token' })).rejects.toMatchObject({
    message: 'The path is that of an endpoint that answers with credentials. A raw call does not go there.',
  })
  expect([server.tokenRequests.length, server.revocations.length]).toEqual(before)
  expect(server.apiRequests).toEqual([])
  for (const path of ['tokens', 'oauth', 'v1/token'])
    expect(await linkwright.accounts.proxy(account, { method: 'GET', path })).toMatchObject({ status: 200 })
})

describe('[LK-01] an access token that the API echoes', () => {
  test.each<[string, (token: string) => string]>([
    ['as it is', (token) => `{"headers":{"authorization":"Bearer ${token}"}}`],
    ['in a text with escapes', (token) => `100% C:\\new a+b ${token}`],
    ['percent-encoded', (token) => `?t=${token.replace('-', '%2D')}&x=1`],
    ['as JSON may have it', (token) => `{"t":"${token.replace('-', '\\u002d')}"}`],
    ['among bytes that are no text', (token) => `\u00ff\u00fe${token}`],
  ])('%s does not come back from a raw call', async (_form, echo) => {
    const { server, linkwright, account } = await open()
    await linkwright.accounts.proxy(account, { method: 'GET', path: 'warm' })
    const token = server.issued.at(-1) ?? ''
    const text = echo(token)
    server.answer(
      'api',
      http(200, text, { 'content-type': 'text/plain', location: `/x?t=${token}`, 'x-auth-token': token }),
    )
    const { body, headers } = await linkwright.accounts.proxy(account, { method: 'GET', path: 'echo' })
    const tail = token.slice('access-'.length)
    const shown = Buffer.from(body).toString()
    expect(shown).toContain('[redacted]')
    expect(shown).not.toContain(tail)
    expect(headers).toMatchObject({ location: '/x?t=[redacted]' })
    expect(headers).not.toHaveProperty('x-auth-token')
  })

  test('does not come back in the headers of an action, and no cookie does', async () => {
    const { server, linkwright, account } = await linked()
    await linkwright.accounts.call(account, 'items.list')
    const token = server.issued.findLast((one) => one.startsWith('access-')) ?? ''
    const headers = {
      'set-cookie': 'a=canary',
      'x-auth-token': 'canary',
      link: `</x?t=${token}>; rel=next`,
      etag: '"1"',
    }
    server.answer('api', http(200, {}, { ...headers, 'x-request-id': 'r1' }))
    const result = await linkwright.accounts.call(account, 'items.list')
    expect(result.headers).toEqual({
      'content-type': 'application/json',
      etag: '"1"',
      link: '</x?t=[redacted]>; rel=next',
      'x-request-id': 'r1',
    })
  })
})

test('[LK-01] the secrets that the manifest sends do not come back, and other bytes come as they are', async () => {
  const server = await openServer()
  const linkwright = await openLinkwright(server)
  const { id } = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'client', client_id: 'client', client_secret: 'short', api_key: API_KEY },
  })
  const account = await linkwright.accounts.linkClient({ profile_id: id, owner: 'acme' })
  server.answer(
    'api',
    http(200, { key: API_KEY, secret: 'short' }),
    http(200, JSON.stringify({ key: API_KEY }).replaceAll('/', '\\/')),
  )
  const text = async (): Promise<string> =>
    Buffer.from((await linkwright.accounts.proxy(account, { method: 'GET', path: 'echo' })).body).toString()
  expect(await text()).toBe('{"key":"[redacted]","secret":"short"}')
  expect(await text()).toBe('{"key":"[redacted]"}')
  server.answer('api', http(200, 'grüße %C3%BC \\u0041 + \ufffd', { 'content-type': 'text/plain' }))
  expect(await text()).toBe('grüße %C3%BC \\u0041 + \ufffd')
})
